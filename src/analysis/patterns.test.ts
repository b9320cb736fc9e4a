import { readdirSync, readFileSync } from 'node:fs'
import { analyse } from 'scslre'
import { expect, it } from 'vitest'
import { parseAst } from 'vite'

/** Every regular expression literal of the library, with the file and line it stands in. */
function* patterns(): Iterable<{ readonly at: string; readonly pattern: RegExp }> {
  const root = import.meta.dirname
  for (const path of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('.ts') || path.endsWith('.test.ts')) continue
    const source = readFileSync(`${root}/${path}`, 'utf8')
    for (const { start, regex } of literals(parseAst(source, { lang: 'ts' })))
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

function* literals(node: unknown): Iterable<Literal> {
  if (typeof node !== 'object' || node === null) return
  if ('regex' in node) yield node as Literal
  else for (const child of Object.values(node)) yield* literals(child)
}

it('has no pattern that takes exponential time on any text', () => {
  let count = 0
  const slow: string[] = []
  for (const { at, pattern } of patterns()) {
    count++
    const { reports } = analyse(pattern)
    if (reports.some(({ exponential }) => exponential)) slow.push(`${at} ${String(pattern)}`)
  }
  expect(slow).toEqual([])
  expect(count).toBeGreaterThan(300)
})

it('would see one that does', () => {
  expect(analyse(/^(?:a+)+$/).reports.some(({ exponential }) => exponential)).toBe(true)
})
