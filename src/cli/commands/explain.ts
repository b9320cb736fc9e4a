import { explain as explainAll, type Explained } from '../../analysis/index.ts'
import { coloursFor, columnsOf, type Colours } from '../format/colour.ts'
import { wrapped } from '../format/wrap.ts'
import { exitCodes, Trouble, write, type ExitCode, type Io } from '../io.ts'
import { oneOperand, readOptions } from '../options.ts'

/** `whatwhy explain`: what one check asks and why, or the list of all. */
export async function explain(io: Io, args: readonly string[]): Promise<ExitCode> {
  const id = oneOperand(readOptions(args, {}).positionals)
  const checks = explainAll()
  const colours = coloursFor(io, io.stdout)
  if (id === undefined) {
    await write(io.stdout, listOf(checks, colours))
    return exitCodes.fine
  }
  const check = checks.find((one) => one.id === id)
  if (!check) throw new Trouble(`no check "${id}"; whatwhy explain lists them`)
  await write(io.stdout, pageOf(check, colours, Math.min(columnsOf(io, io.stdout), 100)))
  return exitCodes.fine
}

function listOf(checks: readonly Explained[], colours: Colours): string {
  const width = Math.max(...checks.map((check) => check.id.length))
  const lines: string[] = []
  let section = ''
  for (const check of checks) {
    if (check.section !== section) {
      section = check.section
      lines.push(...(lines.length ? [''] : []), colours.strong(section.replaceAll('-', ' ')))
    }
    const wants = check.needs === 'diff' ? ' (needs the diff)' : ''
    lines.push(`  ${check.id.padEnd(width)}  ${check.level.padEnd(6)}  ${check.question}${wants}`)
  }
  return `${lines.join('\n')}\n`
}

function pageOf(check: Explained, colours: Colours, width: number): string {
  const facts = [check.level, check.category, check.needs === 'diff' ? 'needs the diff' : 'needs the message']
  const lines = [
    `${colours.strong(check.id)} (${facts.join(', ')})`,
    '',
    ...wrapped(check.question, width),
    ...wrapped(check.reason, width),
  ]
  for (const { message, diff, finds, fixed } of check.examples) {
    const words = finds.map((found) => `"${found.replaceAll('\n', ' ')}"`)
    lines.push('', words.length ? colours.should(`Raised at ${words.join(', ')}:`) : colours.good('Fine:'))
    lines.push(...indented(message))
    if (diff) lines.push('  with the diff', ...indented(diff))
    if (fixed !== undefined) lines.push('  after the fix', ...indented(fixed))
  }
  return `${lines.join('\n')}\n`
}

function indented(text: string): string[] {
  return text
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => `    ${line}`.trimEnd())
}
