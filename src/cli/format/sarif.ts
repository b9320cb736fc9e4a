import { explain, type Edit, type Finding, type Level, type Place } from '../../analysis/index.ts'
import { diffLineAt } from '../diff-lines.ts'
import { inFile } from '../file-lines.ts'
import type { Formatter, Judged } from '../judged.ts'
import { version } from '../version.ts'

const levels: Readonly<Record<Level, string>> = { must: 'error', should: 'warning', could: 'note' }

/** Static Analysis Results Interchange Format 2.1.0 (OASIS standard), one run. */
export const asSarif: Formatter = (judged) => {
  const rules = explain().map((check) => ({
    id: check.id,
    shortDescription: { text: check.question },
    fullDescription: { text: check.reason },
    defaultConfiguration: { level: levels[check.level] },
    properties: { category: check.category, section: check.section },
  }))
  const ruleIndex = new Map(rules.map((rule, index) => [rule.id, index]))
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'whatwhy', semanticVersion: version, rules } },
        columnKind: 'utf16CodeUnits',
        results: judged.flatMap((one) =>
          one.report.findings.map((finding) => resultOf(one, finding, ruleIndex.get(finding.check) ?? -1)),
        ),
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

function resultOf(one: Judged, finding: Finding, ruleIndex: number): object {
  const { at, related = [], fix } = finding
  return {
    ruleId: finding.check,
    ruleIndex,
    level: levels[finding.level],
    message: { text: finding.message },
    locations: [locationOf(one, at)],
    ...(related.length
      ? { relatedLocations: related.map((place, id) => ({ id, ...locationOf(one, place) })) }
      : {}),
    partialFingerprints: { 'whatwhy/v1': `${one.target.name}:${finding.key}` },
    // Edits are counted from the message's beginning, so they fit no file that holds more.
    ...(fix && !one.target.lines
      ? {
          fixes: [
            {
              description: { text: fix.title },
              artifactChanges: [
                { artifactLocation: { uri: uriOf(one) }, replacements: fix.edits.map(replacementOf) },
              ],
            },
          ],
        }
      : {}),
  }
}

function replacementOf(edit: Edit): object {
  return {
    deletedRegion: { charOffset: edit.from, charLength: edit.to - edit.from },
    insertedContent: { text: edit.insert },
  }
}

function locationOf(one: Judged, place: Place): { physicalLocation: object } {
  if (place.in === 'message') return { physicalLocation: inMessage(one, place) }
  const known = one.diff && diffLineAt(one.diff, place)
  return {
    physicalLocation: {
      artifactLocation: { uri: encodePath(known?.path ?? 'diff') },
      region: { startLine: known?.line ?? place.line },
    },
  }
}

function inMessage(one: Judged, place: Place): object {
  const words = one.target.message.slice(place.from, place.to)
  const lines = words.split('\n')
  const last = lines.at(-1)!
  const within = one.target.lines
  const start = inFile(place, within)
  if (!start) return { artifactLocation: { uri: uriOf(one) } }
  return {
    artifactLocation: { uri: uriOf(one) },
    region: {
      startLine: start.line,
      startColumn: start.column,
      // The last line of several may stand further in than the message has it.
      ...(within && lines.length > 1
        ? {}
        : {
            endLine: start.line + lines.length - 1,
            endColumn: (lines.length > 1 ? 1 : start.column) + last.length,
          }),
      ...(within ? {} : { charOffset: place.from, charLength: place.to - place.from }),
      snippet: { text: words },
    },
  }
}

/** The file; a message that stands in none is git's own file for it. */
function uriOf({ target }: Judged): string {
  return encodePath(target.file ?? 'COMMIT_EDITMSG')
}

function encodePath(path: string): string {
  // Half of a surrogate pair has no encoding; through UTF-8 it becomes U+FFFD.
  const sound = Buffer.from(path).toString('utf8')
  return sound.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/')
}
