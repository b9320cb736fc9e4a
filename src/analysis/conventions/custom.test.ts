import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readConvention } from './custom.ts'
import { kernel } from './kernel.ts'
import { plain } from './plain.ts'

const ids = ['body-wrap', 'spelling']

test('an empty object is the plain convention under another name', () => {
  expect(readConvention({}, ids).convention).toEqual({ ...plain, id: 'custom', name: 'Custom' })
})

test('what is given stands over what is extended', () => {
  const { convention } = readConvention(
    { extends: 'kernel', name: 'Ours', subject: { soft: 60 }, levels: { spelling: 'off' }, terms: ['QPS'] },
    ids,
  )
  expect(convention).toEqual({
    ...kernel,
    name: 'Ours',
    subject: { ...kernel.subject, soft: 60 },
    levels: { spelling: 'off' },
    terms: [...kernel.terms, 'qps'],
  })
})

test('a hard width below the inherited soft one lowers both', () => {
  expect(readConvention({ subject: { hard: 40 } }, ids).convention?.subject).toMatchObject({
    soft: 40,
    hard: 40,
  })
})

test.each([
  [null, 'not an object'],
  [[], 'not an object'],
  ['kernel', 'not an object'],
  [{ subjects: {} }, '"subjects" is not known'],
  [{ subject: { length: 50 } }, '"subject.length" is not known'],
  [{ subject: { soft: '50' } }, '"subject.soft" must be a whole number'],
  [{ subject: { soft: 80, hard: 70 } }, 'larger than'],
  [{ extends: 'linux' }, '"extends" names no convention'],
  [{ levels: { spellng: 'off' } }, '"levels.spellng" is not a check'],
  [{ levels: { spelling: 'error' } }, '"levels.spelling" must be'],
  [{ width: 0 }, '"width" must be'],
  [{ trailers: { required: 'Signed-off-by' } }, '"trailers.required" must be a list'],
  [JSON.parse('{"__proto__": {"width": 3}}'), '"__proto__" is not known'],
])('%j is refused in words', (value, words) => {
  const { convention, problems } = readConvention(value, ids)
  expect(convention).toBeNull()
  expect(problems.join('\n')).toContain(words)
})

test('any value gives a convention or problems, and never throws', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const { convention, problems } = readConvention(value, ids)
      expect(convention === null).toBe(problems.length > 0)
    }),
  )
})
