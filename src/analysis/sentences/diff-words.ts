import type { Diff } from '../diff/diff.ts'

/** How much of a diff's text is read for its words, in code units; what comes later is left out. */
const REACH = 300_000

/** Words and names of a diff, by the side they stand on. */
export interface DiffWords {
  readonly added: ReadonlySet<string>
  readonly removed: ReadonlySet<string>
  readonly context: ReadonlySet<string>
  readonly paths: ReadonlySet<string>
}

const known = new WeakMap<Diff, DiffWords>()

/** The words of a diff; read once per diff, since a message is judged again at every keystroke. */
export function diffWords(diff: Diff): DiffWords {
  let words = known.get(diff)
  if (!words) known.set(diff, (words = read(diff)))
  return words
}

function read(diff: Diff): DiffWords {
  const added = new Set<string>()
  const removed = new Set<string>()
  const context = new Set<string>()
  const paths = new Set<string>()
  let left = REACH
  for (const file of diff.files) {
    addWords(paths, file.path)
    for (const hunk of file.hunks) {
      addWords(
        context,
        diff.text.slice(hunk.section.from, Math.min(hunk.section.to, hunk.section.from + 200)),
      )
      for (let at = hunk.body; at < hunk.to && left > 0;) {
        const newline = diff.text.indexOf('\n', at)
        const end = newline < 0 || newline > hunk.to ? hunk.to : newline
        const sign = diff.text[at]
        const line = diff.text.slice(at + 1, Math.min(end, at + 2000))
        addWords(sign === '+' ? added : sign === '-' ? removed : context, line)
        left -= end - at + 1
        at = end + 1
      }
    }
  }
  return { added, removed, context, paths }
}

/** Names as they are written and the words they are made of in lower case. */
function addWords(into: Set<string>, text: string): void {
  for (const name of namesOf(text)) into.add(name)
  for (const word of wordsIn(text)) into.add(word)
}

/** Words of three letters and more, names taken apart at case and marks, in lower case. */
export function wordsIn(text: string): Set<string> {
  const words = new Set<string>()
  for (const [part] of text.matchAll(/[A-Z]?[a-z]+|[A-Z]+/g))
    if (part.length > 2) words.add(part.toLowerCase())
  return words
}

/** Names that look like code: with a digit, an underscore or capitals inside. */
export function namesOf(text: string): Set<string> {
  const names = new Set<string>()
  for (const [name] of text.matchAll(/[A-Za-z_]\w+/g)) {
    if (name.length > 2 && (/[_\d]|[a-z][A-Z]/.test(name) || /^[A-Z]{3}/.test(name))) names.add(name)
  }
  return names
}

const COMMON = new Set(
  (
    'the and for are was not this that with from has have can but will when which its all any into than then also been ' +
    'they there them their only use used now new one set get add'
  ).split(' '),
)

/** How a sentence's words lie in the diff, as names of features. */
export function diffFeatures(text: string, side: string, words: DiffWords | null): string[] {
  if (!words) return ['diff none']
  const { added, removed, context, paths } = words
  const isAdded = (w: string) => added.has(w) || added.has(w.replace(/(?:s|ed|ing)$/, ''))
  const own = [...wordsIn(text)].filter((w) => !COMMON.has(w))
  const share = (name: string, test: (word: string) => boolean) =>
    `${name} ${level(own.filter(test).length, own.length)}`
  const found = [
    share('diff added', isAdded),
    share('diff only removed', (w) => removed.has(w) && !isAdded(w)),
    share('diff only added', (w) => isAdded(w) && !removed.has(w) && !context.has(w)),
    share('diff absent', (w) => !isAdded(w) && !removed.has(w) && !context.has(w) && !paths.has(w)),
    share('diff path', (w) => paths.has(w)),
  ]
  const names = [...namesOf(text)]
  const some = (name: string, test: (n: string) => boolean) => {
    if (names.some(test)) found.push(`diff name ${name}`)
  }
  some('new', (n) => added.has(n) && !removed.has(n) && !context.has(n))
  some('gone', (n) => removed.has(n) && !added.has(n))
  some('added', (n) => added.has(n))
  some('context', (n) => context.has(n) && !added.has(n) && !removed.has(n))
  some('absent', (n) => !added.has(n) && !removed.has(n) && !context.has(n))
  return [...found, ...found.map((f) => `${f} ${side}`)]
}

function level(part: number, whole: number): string {
  if (whole === 0) return '-'
  const share = part / whole
  return share === 0 ? '0' : share < 0.25 ? '1' : share < 0.5 ? '2' : share < 0.75 ? '3' : '4'
}
