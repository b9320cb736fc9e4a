import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseYaml } from './yaml.ts'

test('reads what JSON could say', () => {
  const text = "a: [2, always, 'x']\nb:\n  - - c\n    - true\nd: 2026-01-02\ne: null\n"
  expect(parseYaml(text)).toEqual({
    value: { a: [2, 'always', 'x'], b: [['c', true]], d: '2026-01-02', e: null },
  })
})

test('names the line that cannot be read', () => {
  expect(parseYaml('a: 1\nb: [1\nc: }')).toEqual({
    problem: expect.stringMatching(/^Line 3 cannot be read as YAML: .+\.$/) as string,
  })
  expect(parseYaml('module.exports = {\n  rules: {} }\n}')).toHaveProperty('problem')
})

test('neither aliases nor depth nor length make a short text grow', () => {
  const doubling = Array.from({ length: 40 }, (_, i) => `k${i + 1}: &k${i + 1} [*k${i}, *k${i}]`)
  expect(parseYaml(['k0: &k0 [x]', ...doubling].join('\n'))).toHaveProperty('problem')
  expect(parseYaml('['.repeat(5000) + ']'.repeat(5000))).toHaveProperty('problem')
  expect(parseYaml('a: 1\n'.repeat(100_000))).toEqual({ problem: 'It is too long for settings.' })
})

test('a key of objects changes no object', () => {
  const read = parseYaml('__proto__:\n  polluted: 1\nconstructor:\n  prototype:\n    polluted: 1\n')
  expect('polluted' in {}).toBe(false)
  expect('value' in read && Object.getPrototypeOf(read.value)).toBe(Object.prototype)
})

test('any text is read, or told why not', () => {
  const pieces = fc.array(
    fc.constantFrom('a:', ' - ', '*a', '&a ', '!!js/function ', '|', '>', '\n', '\t', '"', '{'),
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        pieces.map((p) => p.join('')),
      ),
      (text) => {
        const read = parseYaml(text)
        expect('value' in read || read.problem.endsWith('.')).toBe(true)
      },
    ),
  )
})
