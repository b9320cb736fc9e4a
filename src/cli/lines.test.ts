import fc from 'fast-check'
import { expect, test } from 'vitest'
import { byteLines } from './lines.ts'

async function linesOf(chunks: readonly Uint8Array[], limit?: number): Promise<(string | null)[]> {
  async function* stream() {
    yield* chunks
  }
  const lines: (string | null)[] = []
  for await (const { bytes } of byteLines(stream(), limit)) {
    lines.push(bytes && Buffer.from(bytes).toString('latin1'))
  }
  return lines
}

test('finds the same lines however the stream is cut', async () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '\n', '\r') })
  await fc.assert(
    fc.asyncProperty(fc.array(text), async (parts) => {
      const whole = parts.join('').split('\n')
      if (whole.at(-1) === '') whole.pop()
      expect(await linesOf(parts.map((part) => Buffer.from(part, 'latin1')))).toEqual(whole)
    }),
  )
})

test('drops a line that is too long and reads the next', async () => {
  const chunks = ['ab', 'cd', 'e\nfg\n'].map((part) => Buffer.from(part))
  expect(await linesOf(chunks, 4)).toEqual([null, 'fg'])
})
