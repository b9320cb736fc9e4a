import { expect, test } from 'vitest'
import { ownConvention, readSettingsFile } from './settings-file.ts'

const read = (value: unknown) => readSettingsFile(JSON.stringify(value))

test('a file that only names a convention has none of its own', () => {
  expect(read({ convention: 'kernel', levels: { spelling: 'off' }, whatFirst: true })).toEqual({
    problems: [],
    convention: 'kernel',
    own: null,
    levels: { spelling: 'off' },
    dictionary: [],
    whatFirst: true,
    skip: { authors: [], trailers: [] },
  })
})

test('a convention of its own is kept so that it can be read again', () => {
  const { own, problems } = read({ convention: 'kernel', name: 'Ours', width: 60, dictionary: ['foo'] })
  expect(problems).toEqual([])
  expect(own?.name).toBe('Ours')
  expect(ownConvention(own!)).toMatchObject({ name: 'Ours', width: 60, subject: { prefix: 'area' } })
})

test.each([
  ['not JSON', 'width: 60'],
  ['a list', '[]'],
  ['an unknown key', '{"widht": 60}'],
  ['an unknown convention', '{"convention": "ours"}'],
  ['a dictionary of numbers', '{"dictionary": [1]}'],
  ['a list of commits to skip', '{"skip": ["robot@"]}'],
  ['an unknown reason to skip', '{"skip": {"subjects": ["wip"]}}'],
])('%s is a problem, and sets nothing', (_, text) => {
  const file = readSettingsFile(text)
  expect(file.problems).not.toEqual([])
  expect(file).toMatchObject({ convention: null, own: null, levels: {}, dictionary: [] })
})

test('what was kept and no longer fits is no convention', () => {
  expect(ownConvention({ json: '{' })).toBeNull()
  expect(ownConvention({ json: '{"width": "wide"}' })).toBeNull()
})
