import { expect, it } from 'vitest'
import { remembering } from './remember.ts'

it('works each text out once, as long as few are asked for', () => {
  const asked: string[] = []
  const length = remembering(2, (text) => {
    asked.push(text)
    return text.length
  })
  expect(['a', 'bb', 'a', 'bb', 'ccc', 'a'].map(length)).toEqual([1, 2, 1, 2, 3, 1])
  expect(asked).toEqual(['a', 'bb', 'ccc', 'a'])
})

it('keeps no text that is very long, and results that are nothing', () => {
  let count = 0
  const nothing = remembering(9, () => {
    count++
    return null
  })
  const long = 'x'.repeat(5000)
  for (const text of [long, long, 'x', 'x']) expect(nothing(text)).toBeNull()
  expect(count).toBe(3)
})
