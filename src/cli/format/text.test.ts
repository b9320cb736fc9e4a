import fc from 'fast-check'
import { expect, test } from 'vitest'
import { displayWidth } from '../../analysis/index.ts'
import { judge } from '../judged.ts'
import { coloursFor, columnsOf, noColours } from './colour.ts'
import { asText } from './text.ts'

const config = { convention: undefined, settings: {}, skip: { authors: [], trailers: [] } }

function linesAt(width: number, message: string): string[] {
  const one = judge({ name: 'message', file: null, message, diff: null, source: 'draft' }, config)
  return asText([one], [], { colours: noColours, width, brief: false }).split('\n')
}

const words = [
  'Add',
  'a',
  '缓存',
  'עולם',
  'recieve',
  '\t',
  'e\u0301a',
  '👩‍👩‍👧',
  ' ',
  '\n\n',
  '.',
  'x'.repeat(30),
]

test('fits into the width of the terminal, with carets below the words', () => {
  const message = fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((parts) => parts.join(' '))
  fc.assert(
    fc.property(message, fc.constantFrom(60, 80, 120), (text, width) => {
      const lines = linesAt(width, text)
      for (const line of lines) expect([line, displayWidth(line) <= width]).toEqual([line, true])
      for (const [index, line] of lines.entries()) {
        if (!/^ *\| *\^+$/.test(line)) continue
        expect(displayWidth(line)).toBeLessThanOrEqual(displayWidth(lines[index - 1]!) + 1)
      }
    }),
    { numRuns: 60 },
  )
})

test('puts carets under the words, whatever is wide or cut before them', () => {
  const long = `Add a cache\n\n${'Reads are 缓存 slow. '.repeat(8)}They recieve it.\n`
  for (const [message, width] of [
    ['Keep 缓存\n\nWe recieve it.\n', 80],
    [long, 60],
    [long.replaceAll('\n\n', '\n\n\t'), 120],
  ] as const) {
    const lines = linesAt(width, message)
    const said = lines.findIndex((line) => line.includes('[spelling]'))
    const at = lines.findIndex((line, index) => index > said && / \| .*recieve/.test(line))
    const before = lines[at]!.slice(0, lines[at]!.indexOf('recieve'))
    expect(lines[at + 1]!.replace('|', ' ')).toBe(`${' '.repeat(displayWidth(before))}${'^'.repeat(7)}`)
  }
})

test('colours a terminal, or where it is asked to', () => {
  const io = (env: Record<string, string>) => ({ env }) as unknown as Parameters<typeof coloursFor>[0]
  const output = (isTTY: boolean) =>
    ({ isTTY, columns: isTTY ? 132 : undefined }) as Parameters<typeof coloursFor>[1]
  const coloured = (env: Record<string, string>, isTTY: boolean) =>
    coloursFor(io(env), output(isTTY)) !== noColours
  expect(coloured({}, true)).toBe(true)
  expect(coloured({}, false)).toBe(false)
  expect(coloured({ NO_COLOR: '1' }, true)).toBe(false)
  expect(coloured({ NO_COLOR: '' }, true)).toBe(true)
  expect(coloured({ TERM: 'dumb' }, true)).toBe(false)
  expect(coloured({ FORCE_COLOR: '1', NO_COLOR: '1' }, false)).toBe(true)
  expect(coloured({ FORCE_COLOR: '0' }, true)).toBe(false)
  expect([columnsOf(io({ COLUMNS: '60' }), output(false)), columnsOf(io({}), output(false))]).toEqual([
    60, 80,
  ])
  expect(columnsOf(io({ COLUMNS: '60' }), output(true))).toBe(132)
})
