import { expect, it } from 'vitest'
import { onceFor } from './once-for.ts'

it('works a result out once for each object, and not for its equal', () => {
  const asked: string[] = []
  const length = onceFor(({ text }: { readonly text: string }) => {
    asked.push(text)
    return text.length
  })
  const [one, same] = [{ text: 'one' }, { text: 'one' }]
  expect([length(one), length(one), length(same), length(one)]).toEqual([3, 3, 3, 3])
  expect(asked).toEqual(['one', 'one'])
})

it('keeps a result that is nothing', () => {
  let count = 0
  const nothing = onceFor(() => {
    count++
    return undefined
  })
  const key = {}
  expect([nothing(key), nothing(key)]).toEqual([undefined, undefined])
  expect(count).toBe(1)
})

it('asks again after a failure', () => {
  let count = 0
  const failing = onceFor(() => {
    count++
    if (count === 1) throw new Error('not yet')
    return count
  })
  const key = {}
  expect(() => failing(key)).toThrow('not yet')
  expect(failing(key)).toBe(2)
})
