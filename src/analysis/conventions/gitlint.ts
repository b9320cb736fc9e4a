import { widestLine } from './convention.ts'
import { firstNumber, type Translated } from './translated.ts'

/** Rules of gitlint by id, in its own names: https://jorisroovers.com/gitlint/rules/ */
const nameOf: Readonly<Record<string, string>> = {
  T1: 'title-max-length',
  T3: 'title-trailing-punctuation',
  T5: 'title-must-not-contain-word',
  T6: 'title-leading-whitespace',
  B1: 'body-max-line-length',
  B2: 'body-trailing-whitespace',
  B4: 'body-first-line-empty',
  B5: 'body-min-length',
  B6: 'body-is-missing',
  M1: 'author-valid-email',
  CC1: 'contrib-body-requires-signed-off-by',
  CT1: 'contrib-title-conventional-commits',
}

/** The checks that say what a rule says, switched off with it. */
const checkOf: Readonly<Record<string, string>> = {
  'title-max-length': 'subject-length',
  'title-trailing-punctuation': 'subject-no-period',
  'body-max-line-length': 'body-wrap',
  'body-trailing-whitespace': 'stray-whitespace',
  'body-first-line-empty': 'blank-line-after-subject',
}

/** Widths that gitlint has where its settings give none. */
const usual = { title: 72, body: 80 }

/** Sections and keys that say nothing of what a message should be like. */
const noMatter =
  /^general\.(?:verbosity|ignore-.*|fail-without-commits|staged|debug|regex-style-search|ignore|contrib|target)$/

/** The settings of gitlint, an INI file, in our own words. */
export function fromGitlint(text: string): Translated {
  const given = readIni(text)
  const list = (key: string) =>
    (given.get(key) ?? '')
      .split(',')
      .map((word) => word.trim())
      .map((word) => nameOf[word] ?? word)
  const ignored = list('general.ignore')
  const contributed = list('general.contrib')
  const types = (given.get('contrib-title-conventional-commits.types') ?? '')
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean)
  const conventional = contributed.includes(nameOf['CT1']!)
  const hard = firstNumber(given.get('title-max-length.line-length')) ?? usual.title
  const width = firstNumber(given.get('body-max-line-length.line-length')) ?? usual.body
  const off = ignored.flatMap((name) => checkOf[name] ?? [])
  if (hard > widestLine) off.push('subject-length')
  if (width > widestLine) off.push('body-wrap')
  const understood = new Set([
    'title-max-length.line-length',
    'body-max-line-length.line-length',
    'contrib-title-conventional-commits.types',
  ])
  return {
    settings: {
      convention: conventional ? 'conventional' : 'plain',
      name: 'gitlint',
      subject: {
        ...(hard > widestLine ? {} : { hard, soft: Math.min(hard, conventional ? 72 : 50) }),
        ...(types.length ? { types } : {}),
      },
      ...(width > widestLine ? {} : { width }),
      ...(contributed.includes(nameOf['CC1']!) ? { trailers: { required: ['Signed-off-by'] } } : {}),
      ...(off.length ? { levels: Object.fromEntries(off.map((check) => [check, 'off'])) } : {}),
    },
    passedOver: [...given.keys()].filter((key) => !understood.has(key) && !noMatter.test(key)),
  }
}

/** `section.key` to value; lines that go on are joined, comments left out. */
function readIni(text: string): Map<string, string> {
  const values = new Map<string, string>()
  let section = ''
  let key = ''
  for (const line of text
    .replace(/^\ufeff/, '')
    .split('\n')
    .slice(0, 10_000)) {
    const words = line.trim()
    if (!words || /^[#;]/.test(words)) continue
    const head = /^\[([^\]]{1,100})\]$/.exec(words)
    const at = words.search(/[=:]/)
    if (head) section = head[1]!.trim()
    else if (/^\s/.test(line) && key) values.set(key, `${values.get(key)},${words}`)
    else if (at > 0) {
      key = `${section}.${words.slice(0, at).trim().toLowerCase()}`
      values.set(key, words.slice(at + 1).trim())
    }
  }
  return values
}
