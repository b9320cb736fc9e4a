import fc from 'fast-check'
import { expect, test } from 'vitest'
import { holdsSettings, needsYaml, ownConvention, readSettingsFile } from './settings-file.ts'

const read = (value: unknown) => readSettingsFile(JSON.stringify(value))

test('a file that only names a convention has none of its own', () => {
  expect(read({ convention: 'kernel', levels: { spelling: 'off' }, whatFirst: true })).toEqual({
    problems: [],
    notes: [],
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

test('the settings of commitlint are read, parsed by us or for us', () => {
  const commitlint = {
    extends: ['@commitlint/config-conventional'],
    rules: {
      'header-max-length': [2, 'always', 80],
      'body-max-line-length': [1, 'always', 90],
      'type-enum': [2, 'always', ['feat', 'fix']],
      'subject-case': [0],
      'subject-full-stop': [0, 'never', '.'],
      'signed-off-by': [2, 'always', 'Signed-off-by:'],
      'scope-enum': [2, 'always', ['api', 'web']],
    },
  }
  const file = readSettingsFile('rules: ...', '.commitlintrc.yaml', { value: commitlint })
  expect(file.problems).toEqual([])
  expect(file.notes).toEqual(['Nothing here says the same as scope-enum.'])
  expect(file.levels).toEqual({ 'subject-no-period': 'off' })
  expect(ownConvention(file.own!)).toMatchObject({
    width: 90,
    subject: { prefix: 'type', types: ['feat', 'fix'], hard: 80, soft: 72, case: 'any' },
    trailers: { required: ['Signed-off-by'] },
  })
  expect(readSettingsFile(JSON.stringify(commitlint), '.commitlintrc')).toEqual(file)
  expect(readSettingsFile(JSON.stringify({ name: 'x', commitlint }), 'package.json')).toEqual(file)
})

test('a package without settings of commitlint holds none', () => {
  expect(holdsSettings('{"name": "x"}', 'package.json')).toBe(false)
  expect(readSettingsFile('{"name": "x"}', 'package.json').problems).not.toEqual([])
})

test('only what is not JSON needs a reader of YAML', () => {
  expect(needsYaml('rules: {}', '.commitlintrc')).toBe(true)
  expect(needsYaml('rules: {}', 'x.commitlintrc.yml')).toBe(true)
  expect(needsYaml('{"rules": {}}', '.commitlintrc')).toBe(false)
  expect(needsYaml('rules: {}', '.whatwhy.json')).toBe(false)
  const problem = 'Line 1 cannot be read.'
  expect(readSettingsFile('[', '.commitlintrc', { problem }).problems).toEqual([problem])
})

test('parsed settings of any shape set something, or say why not', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.jsonValue(), fc.record({ rules: fc.jsonValue(), extends: fc.jsonValue() })),
      (value) => {
        const { problems, own } = readSettingsFile('', 'a.yml', { value })
        if (problems.length) expect(own).toBeNull()
        else if (own) expect(ownConvention(own)).not.toBeNull()
      },
    ),
  )
})

test('the settings of gitlint are read', () => {
  const ini = `[general]
ignore=title-trailing-punctuation, T3
contrib=contrib-body-requires-signed-off-by,CT1

[title-max-length]
line-length=60
# wide
[body-max-line-length]
line-length = 120
[contrib-title-conventional-commits]
types = feat, fix
[title-match-regex]
regex=^[A-Z]`
  const file = readSettingsFile(ini, '.gitlint')
  expect(file.problems).toEqual([])
  expect(file.notes).toEqual(['Nothing here says the same as title-match-regex.regex.'])
  expect(file.levels).toEqual({ 'subject-no-period': 'off' })
  expect(ownConvention(file.own!)).toMatchObject({
    width: 120,
    subject: { prefix: 'type', types: ['feat', 'fix'], hard: 60, soft: 60 },
    trailers: { required: ['Signed-off-by'] },
  })
})

test('any text under any name sets something, or says why not', () => {
  const text = fc.oneof(
    fc.string(),
    fc.json(),
    fc
      .array(
        fc.constantFrom(
          'rules:',
          '  a: [2, ',
          'b]',
          '- x',
          '- - y',
          '  - k: 1',
          "'q",
          '#c',
          '[general]',
          'ignore=T1',
          ' B6',
          ': ',
          '\t',
        ),
      )
      .map((lines) => lines.join('\n')),
  )
  fc.assert(
    fc.property(
      text,
      fc.constantFrom('.whatwhy.json', '.commitlintrc', 'a.yml', '.gitlint', 'package.json'),
      (t, name) => {
        const { problems, own, convention, levels } = readSettingsFile(t, name)
        if (problems.length)
          expect({ own, convention, levels }).toEqual({ own: null, convention: null, levels: {} })
        else if (own) expect(ownConvention(own)).not.toBeNull()
      },
    ),
  )
})
