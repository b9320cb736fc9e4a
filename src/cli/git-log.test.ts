import fc from 'fast-check'
import { expect, test } from 'vitest'
import { logEntries } from './git-log.ts'

async function entriesOf(chunks: readonly string[], limit?: number): Promise<(string | null)[][]> {
  async function* stream() {
    for (const chunk of chunks) yield Buffer.from(chunk)
  }
  const entries: (string | null)[][] = []
  for await (const { id, bytes } of logEntries(stream(), limit)) {
    entries.push([id, bytes && bytes.toString('utf8')])
  }
  return entries
}

const [a, b] = ['a'.repeat(40), 'b'.repeat(64)] as const

test('finds the same commits however the stream is cut', async () => {
  const entries = [
    [a, `commit ${a}\nAuthor: A <a@example.org>\n\n    commit ${a}\n\ndiff --git a/x b/x\n+commit ${b}\n`],
    [b, `commit ${b} (HEAD -> main)\n\ncommit without an id\n commit ${a}\n`],
    [a, `commit ${a}`],
  ]
  const text = entries.map(([, part]) => part).join('')
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(text.length)), async (cuts) => {
      const at = [0, ...cuts.sort((x, y) => x - y), text.length]
      expect(await entriesOf(at.slice(1).map((to, i) => text.slice(at[i], to)))).toEqual(entries)
    }),
  )
})

test('gives what is no log without an id, and drops a commit that is too long', async () => {
  expect(await entriesOf(['\n'])).toEqual([])
  expect(await entriesOf(['fatal: no\n', `commit ${a}\n`])).toEqual([
    ['', 'fatal: no\n'],
    [a, `commit ${a}\n`],
  ])
  expect(await entriesOf([`commit ${a}\n\n    ${'x'.repeat(99)}\ncommit ${b}\n`], 80)).toEqual([
    [a, null],
    [b, `commit ${b}\n`],
  ])
})
