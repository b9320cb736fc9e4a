import { expect, test } from 'vitest'
import { analyse } from '../../analysis/index.ts'
import { runWith } from '../testing/run-with.ts'

const answers = (out: string) =>
  out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { id: unknown; error?: string; report?: unknown })

test('answers every job in the order of the input', async () => {
  const jobs = ['Add a cache', 'Fix the cache.', 'Drop the cache'].map((message, id) => ({ id, message }))
  const { code, out } = await runWith(['batch'], jobs.map((j) => JSON.stringify(j)).join('\n'))
  expect(code).toBe(0)
  expect(answers(out)).toEqual(
    jobs.map(
      ({ id, message }) => JSON.parse(JSON.stringify({ id, report: analyse({ message }) })) as unknown,
    ),
  )
})

test('answers a bad line with an error and goes on', async () => {
  const lines: Uint8Array[] = [
    Buffer.from('{"id":"a","message":"Add a cache"}\n'),
    Buffer.from('not json\n\n[]\n{"id":"b"}\n{"id":"c","message":"x","diff":1}\n'),
    Buffer.from('{"id":"d","message":"x","source":"dream"}\n'),
    Uint8Array.of(0x7b, 0xff, 0x7d, 0x0a),
    Buffer.from('{"id":"e","message":"Drop a cache","diff":null}'),
  ]
  const { code, out } = await runWith(['batch'], Buffer.concat(lines))
  expect(code).toBe(0)
  expect(answers(out).map(({ id, error }) => [id, error])).toEqual([
    ['a', undefined],
    [null, 'line 2: not JSON'],
    [null, 'line 4: not a JSON object with "id" and "message"'],
    ['b', 'line 5: "message" is not a string'],
    ['c', 'line 6: "diff" is not a string'],
    ['d', 'line 7: "source" is none of draft, commit-file, patch, log'],
    [null, 'line 8: not UTF-8'],
    ['e', undefined],
  ])
})

test('judges by the convention that is named, where a job names none', async () => {
  const jobs = ['{"message":"Add a cache"}', '{"message":"Add a cache","convention":"git"}'].join('\n')
  const { out } = await runWith(['batch', '--convention', 'kernel'], jobs)
  expect(answers(out).map(({ report }) => (report as { convention: string }).convention)).toEqual([
    'kernel',
    'git',
  ])
  expect((await runWith(['batch', '--convention', 'mine'])).code).toBe(2)
  expect((await runWith(['batch', 'file'])).code).toBe(2)
})
