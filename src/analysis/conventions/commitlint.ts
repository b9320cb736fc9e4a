import { widestLine } from './convention.ts'
import { firstNumber, words, type Translated } from './translated.ts'

/** What is built up while the rules are read, in the words of a `.whatwhy.json`. */
interface Draft {
  readonly subject: Record<string, unknown>
  readonly levels: Record<string, 'off'>
  readonly required: string[]
  width: number | undefined
}

interface Rule {
  /** Level 0 in commitlint: nothing is asked. */
  readonly off: boolean
  readonly never: boolean
  readonly value: unknown
}

/** Takes a rule into the draft; false where it says something that cannot be said here. */
type Take = (draft: Draft, rule: Rule) => boolean

/** Rules that say what the checks say anyway, whatever their value. */
const saidAnyway: Take = () => true
const switches =
  (check: string): Take =>
  ({ levels }, { off }) => {
    if (off) levels[check] = 'off'
    return true
  }

/** https://commitlint.js.org/reference/rules.html */
const rules: Readonly<Record<string, Take>> = {
  'header-max-length'({ subject, levels }, { off, value }) {
    const most = firstNumber(value)
    if (off || (most ?? 0) > widestLine) levels['subject-length'] = 'off'
    else if (most) Object.assign(subject, { hard: most, soft: Math.min(most, 72) })
    return true
  },
  'body-max-line-length'(draft, { off, value }) {
    const most = firstNumber(value)
    if (off || (most ?? 0) > widestLine) draft.levels['body-wrap'] = 'off'
    else if (most) draft.width = most
    return true
  },
  'type-enum'({ subject, levels }, { off, never, value }) {
    if (off) levels['conventional-type'] = 'off'
    else if (!never) Object.assign(subject, { prefix: 'type', types: words(value) })
    return !never
  },
  'type-empty'({ subject }, { off, never }) {
    subject['prefix'] = off || !never ? 'none' : 'type'
    return true
  },
  'subject-case'({ subject }, { off, never, value }) {
    const cases = typeof value === 'string' ? [value] : words(value)
    const lower = never ? cases.includes('sentence-case') : /^lower-?case$/.test(cases[0] ?? '')
    const upper = !never && /^sentence-?case$/.test(cases[0] ?? '')
    subject['case'] = off ? 'any' : lower ? 'lower' : upper ? 'upper' : 'any'
    return off || lower || upper
  },
  'subject-full-stop'({ levels }, { off, never }) {
    if (off || !never) levels['subject-no-period'] = 'off'
    return true
  },
  'signed-off-by'({ required }, { off, never }) {
    if (!off && !never) required.push('Signed-off-by')
    return off || !never
  },
  'trailer-exists'({ required }, { off, never, value }) {
    const key = typeof value === 'string' ? /^[\w-]{1,60}/.exec(value)?.[0] : undefined
    if (!off && !never && key) required.push(key)
    return off || (!never && key !== undefined)
  },
  'body-leading-blank': switches('blank-line-after-subject'),
  'header-trim': switches('stray-whitespace'),
  'footer-leading-blank': saidAnyway,
  'subject-empty': saidAnyway,
  'type-case': saidAnyway,
}

/** Settings that change how commitlint runs, and nothing of what it asks for. */
const noMatter = new Set(['$schema', 'rules', 'extends', 'helpUrl', 'formatter', 'defaultIgnores', 'prompt'])

/** The settings of commitlint, parsed from JSON or YAML, in our own words. */
export function fromCommitlint(value: unknown): Translated {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { settings: null, passedOver: [] }
  const given = new Map(Object.entries(value))
  const shared =
    typeof given.get('extends') === 'string' ? [String(given.get('extends'))] : words(given.get('extends'))
  const conventional = shared.filter((name) => /(?:config-|^)(?:conventional|angular)$/.test(name))
  const passedOver = shared.filter((name) => !conventional.includes(name))
  const draft: Draft = { subject: {}, levels: {}, required: [], width: undefined }
  const asked = given.get('rules')
  for (const [name, setting] of Object.entries(typeof asked === 'object' && asked !== null ? asked : {})) {
    const [level, when, ofRule] = Array.isArray(setting) ? (setting as unknown[]) : [setting]
    const rule = { off: level === 0, never: when === 'never', value: ofRule }
    const take = Object.hasOwn(rules, name) ? rules[name] : undefined
    if (!(take ? take(draft, rule) : rule.off)) passedOver.push(name)
  }
  passedOver.push(...[...given.keys()].filter((key) => !noMatter.has(key)))
  const { subject, levels, required, width } = draft
  return {
    settings: {
      convention: conventional.length || subject['prefix'] === 'type' ? 'conventional' : 'plain',
      name: 'commitlint',
      ...(Object.keys(subject).length ? { subject } : {}),
      ...(width === undefined ? {} : { width }),
      ...(required.length ? { trailers: { required } } : {}),
      ...(Object.keys(levels).length ? { levels } : {}),
    },
    passedOver,
  }
}
