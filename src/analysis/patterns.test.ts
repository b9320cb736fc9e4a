import { readdirSync, readFileSync } from 'node:fs'
import { analyse } from 'scslre'
import { parseAst } from 'vite'
import { expect, it, vi } from 'vitest'

interface Found {
  readonly at: string
  readonly pattern: RegExp
}

/** Every regular expression literal of what ships, with the file and line it stands in. */
function* literals(): Iterable<Found> {
  const root = `${import.meta.dirname}/..`
  for (const path of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
    if (!/\.tsx?$/.test(path) || /\.test\.ts$|[/\\]testing\b/.test(path)) continue
    const source = readFileSync(`${root}/${path}`, 'utf8')
    for (const { start, regex } of regexNodes(parseAst(source, { lang: path.endsWith('x') ? 'tsx' : 'ts' })))
      yield {
        at: `${path}:${source.slice(0, start).split('\n').length}`,
        pattern: new RegExp(regex.pattern, regex.flags),
      }
  }
}

interface Literal {
  readonly start: number
  readonly regex: { readonly pattern: string; readonly flags: string }
}

function* regexNodes(node: unknown): Iterable<Literal> {
  if (typeof node !== 'object' || node === null) return
  if ('regex' in node) yield node as Literal
  else for (const child of Object.values(node)) yield* regexNodes(child)
}

/** Every expression that the library puts together from strings while it is loaded and judges all examples. */
async function constructed(): Promise<Found[]> {
  const seen = new Map<string, Found>()
  const Native = RegExp
  class Recorded extends Native {
    constructor(pattern: string | RegExp, flags?: string) {
      super(pattern, flags)
      seen.set(String(this), { at: 'new RegExp', pattern: new Native(this.source, this.flags) })
    }
  }
  vi.stubGlobal('RegExp', Recorded)
  try {
    vi.resetModules()
    const library = await import('./index.ts')
    for (const { examples } of library.explain())
      for (const { message, diff, convention } of examples)
        library.analyse({ message, diff: diff ?? null, convention })
    library.splitPaste(
      'From: A\nSubject: x\nContent-Type: multipart/mixed; boundary="b"\n\n--b\n\nx\n--b--\n',
    )
  } finally {
    vi.unstubAllGlobals()
  }
  return [...seen.values()]
}

/** Those whose time can grow faster than the text, be it by backtracking or by starting again at every place. */
function slow(patterns: Iterable<Found>): { count: number; found: string[] } {
  const found: string[] = []
  let count = 0
  for (const { at, pattern } of patterns) {
    count++
    const kinds = analyse(pattern).reports.map(({ type, exponential }) =>
      exponential ? 'exponential' : type,
    )
    if (kinds.length) found.push(`${at} ${kinds.join(', ')} ${String(pattern)}`)
  }
  return { count, found }
}

it('has no expression that takes more than linear time on any text', () => {
  const { count, found } = slow(literals())
  expect(found).toEqual([])
  expect(count).toBeGreaterThan(700)
})

it('puts none together that does', async () => {
  const { count, found } = slow(await constructed())
  expect(found).toEqual([])
  expect(count).toBeGreaterThan(15)
})

it.each([/^(?:a+)+$/, /\s+$/, /^.*\s*$/, /\w*\d\w*/g])('would see %s', (pattern) => {
  expect(slow([{ at: '', pattern }]).found).toHaveLength(1)
})
