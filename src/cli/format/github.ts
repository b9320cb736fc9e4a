import type { Level, Place } from '../../analysis/index.ts'
import { diffLineAt } from '../diff-lines.ts'
import { inFile } from '../file-lines.ts'
import type { Formatter, Judged } from '../judged.ts'

const commands: Readonly<Record<Level, string>> = { must: 'error', should: 'warning', could: 'notice' }

/**
 * Workflow commands that GitHub turns into annotations. Only a finding in a file of the repository, or of the
 * diff, has a file; one about a commit's message names the commit.
 */
export const asGithub: Formatter = (judged, skipped) =>
  [
    ...judged.flatMap((one) =>
      one.report.findings.map((finding) => {
        const properties = { ...placeOf(one, finding.at), title: `${one.target.name}: ${finding.check}` }
        const words = one.target.message.slice(finding.at.from, finding.at.to)
        const quoted = finding.at.in === 'message' && words && !one.target.file ? ` ("${words}")` : ''
        return `::${commands[finding.level]} ${list(properties)}::${data(finding.message + quoted)}\n`
      }),
    ),
    ...skipped.map(
      ({ name, reason }) => `::notice title=${property(name)}::${data(`not judged, ${reason}`)}\n`,
    ),
  ].join('')

function placeOf({ target, diff }: Judged, at: Place): Record<string, string | number> {
  if (at.in === 'message') {
    const found = inFile(at, target.lines)
    if (!target.file) return {}
    return { file: target.file, ...(found && { line: found.line, col: found.column }) }
  }
  const known = diff && diffLineAt(diff, at)
  return known ? { file: known.path, line: known.line } : {}
}

function list(properties: Record<string, string | number>): string {
  return Object.entries(properties)
    .map(([name, value]) => `${name}=${property(String(value))}`)
    .join(',')
}

/** Escapes as @actions/core does, as the runner reads a command up to the line's end. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
