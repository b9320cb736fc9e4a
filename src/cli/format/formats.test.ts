import sarifSchema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' }
import { Ajv } from 'ajv'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import reportSchema from '../../../schema/report.schema.json' with { type: 'json' }
import { explain } from '../../analysis/index.ts'
import { judge, type Judged, type Skipped, type Target } from '../judged.ts'
import { asGithub } from './github.ts'
import { asJson } from './json.ts'
import { asSarif } from './sarif.ts'

const config = { convention: undefined, settings: {}, skip: { authors: [], trailers: [] } }

function judged(message: string, diff: string | null, more: Partial<Target> = {}): Judged {
  return judge({ name: '-', file: null, message, diff, source: 'draft', ...more }, config)
}

/** Every check's own examples, which between them raise every finding, question and fix there is. */
const examples = explain().flatMap((check) =>
  check.examples.map(({ message, diff }) => judged(message, diff ?? null)),
)

const odd = [
  judged('', null),
  judged('\ud800', 'not a diff', { name: 'commit \udc00', file: 'a b/\udfff:%.txt' }),
  judged('Add a cache\n\nIt is fast.  It is \u202ebig\u202c.\n', 'diff --git a/x b/x\n@@ -1 +1 @@\n-a\n+b', {
    file: 'C:\\messages\\1.txt',
  }),
]

const skipped: Skipped[] = [{ name: 'commit 1', reason: 'a merge' }]

/** The schema with no room for fields that it does not name, so that none is left undocumented. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed)
  if (typeof schema !== 'object' || schema === null) return schema
  const entries = Object.entries(schema).map(([key, value]) => [key, closed(value)] as const)
  return {
    ...Object.fromEntries(entries),
    ...('properties' in schema ? { additionalProperties: false } : {}),
  }
}

const ajv = new Ajv({ strict: true, allowUnionTypes: true, allErrors: true })
const isReport = ajv.compile(closed(reportSchema) as object)

test('reports are what their published schema says, with no field that it does not name', () => {
  for (const one of [...examples, ...odd]) {
    expect([isReport(JSON.parse(asJson([one], skipped))), isReport.errors]).toEqual([true, null])
  }
})

// The schema is of an older draft of JSON Schema; what it uses means the same in the newer one.
const { $schema: _draft, id: _id, ...sarif } = sarifSchema
const isSarif = new Ajv({
  strict: false,
  allErrors: true,
  validateFormats: false,
  unicodeRegExp: false,
}).compile(sarif)

test('SARIF is what the standard says', () => {
  const log: unknown = JSON.parse(asSarif([...examples, ...odd], skipped))
  expect([isSarif(log), isSarif.errors]).toEqual([true, null])
  expect(isSarif({ version: '2.1.0', runs: [{}] })).toBe(false)
})

test('SARIF names files by addresses that can be read back', () => {
  const { runs } = JSON.parse(asSarif(odd, [])) as {
    runs: { results: { locations: { physicalLocation: { artifactLocation: { uri: string } } }[] }[] }[]
  }
  const uris = new Set(runs[0]!.results.map((r) => r.locations[0]!.physicalLocation.artifactLocation.uri))
  for (const uri of uris) expect(() => decodeURIComponent(new URL(uri, 'file:///').pathname)).not.toThrow()
  expect([...uris].some((uri) => /^[a-z]:/i.test(uri))).toBe(false)
})

/** A workflow command as GitHub's runner reads it (ActionCommand.TryParseV2 of actions/runner). */
function readCommand(line: string): { command: string; properties: Record<string, string>; text: string } {
  const match = /^::([a-z]+)(?: ([^:]*))?::(.*)$/.exec(line)
  if (!match) throw new Error(`not a command: ${line}`)
  const data = (text: string) => text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')
  const properties = (match[2] ?? '').split(',').filter(Boolean)
  return {
    command: match[1]!,
    properties: Object.fromEntries(
      properties.map((pair) => {
        const at = pair.indexOf('=')
        const value = pair
          .slice(at + 1)
          .replaceAll('%3A', ':')
          .replaceAll('%2C', ',')
        return [pair.slice(0, at), data(value)]
      }),
    ),
    text: data(match[3]!),
  }
}

test('annotations say on GitHub what was meant, whatever is in names and words', () => {
  const text = fc.string({
    unit: fc.constantFrom('%', '\r', '\n', ':', ',', '=', '%0A', '::', 'a', ' ', '"', '.'),
  })
  fc.assert(
    fc.property(text, text, (name, words) => {
      const one = judged(`Add ${words}.`, null, { name, file: name || null })
      const { findings } = one.report
      const lines = asGithub([one], [{ name, reason: words }])
        .split('\n')
        .filter(Boolean)
      expect(lines).toHaveLength(findings.length + 1)
      const read = lines.map(readCommand)
      for (const [index, { check, message, at }] of findings.entries()) {
        const { properties, text: said } = read[index]!
        expect(properties['title']).toBe(`${name}: ${check}`)
        expect(said.startsWith(message)).toBe(true)
        if (name) expect(properties).toMatchObject({ file: name, line: `${at.line}`, col: `${at.column}` })
      }
      expect(read.at(-1)).toEqual({
        command: 'notice',
        properties: { title: name },
        text: `not judged, ${words}`,
      })
    }),
  )
})
