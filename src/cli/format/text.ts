import { displayWidth, explain, type Finding, type Place } from '../../analysis/index.ts'
import { diffLineAt } from '../diff-lines.ts'
import { inFile } from '../file-lines.ts'
import type { Judged, Skipped } from '../judged.ts'
import type { Colours } from './colour.ts'
import { shown } from './shown.ts'
import { wrapped } from './wrap.ts'

interface Style {
  readonly colours: Colours
  /** Columns of the terminal. */
  readonly width: number
  /** Leaves out advice, questions and messages in which nothing is wrong; for the hook. */
  readonly brief: boolean
}

/** Findings as a compiler prints them: the sentence, the line with carets below the words, the diff's lines, the fix. */
export function asText(judged: readonly Judged[], skipped: readonly Skipped[], style: Style): string {
  const told = judged.map((one) => new Page(one, style).print())
  const passed = skipped.map(({ name, reason }) => `${shown(name)}: not judged, ${reason}\n`)
  return [...told, ...passed].filter(Boolean).join(judged.length > 1 ? '\n' : '')
}

class Page {
  readonly #judged: Judged
  readonly #style: Style
  readonly #explained = new Set<string>()
  readonly #gutter: number

  constructor(judged: Judged, style: Style) {
    this.#judged = judged
    this.#style = style
    const lines = this.#findings().flatMap((f) => [f.at, ...(f.related ?? [])])
    this.#gutter = Math.max(1, ...lines.map((place) => String(this.#position(place).line).length))
  }

  print(): string {
    const { report } = this.#judged
    const { brief } = this.#style
    const findings = this.#findings()
    if (brief && findings.length === 0) return ''
    const questions = brief ? [] : report.questions
    const asks = questions.flatMap((question) =>
      this.#paragraph('ask', this.#style.colours.strong, question.ask),
    )
    const notes = brief
      ? []
      : report.notes.flatMap((note) => this.#paragraph('note', (label) => label, note.text))
    return [
      ...findings.flatMap((finding) => [...this.#finding(finding), '']),
      ...(asks.length ? [...asks, ''] : []),
      ...notes,
      this.#summary(),
      '',
    ].join('\n')
  }

  #findings(): readonly Finding[] {
    const { findings } = this.#judged.report
    return this.#style.brief ? findings.filter((f) => f.level !== 'could') : findings
  }

  #finding(finding: Finding): string[] {
    const { colours } = this.#style
    const { line, column, where } = this.#position(finding.at)
    const lines = this.#paragraph(
      finding.level,
      colours[finding.level],
      `${finding.message} [${finding.check}]`,
    )
    const bar = `${' '.repeat(this.#gutter)} |`
    lines.push(colours.faint(`${' '.repeat(this.#gutter)}--> ${shown(where)}:${line}:${column}`))
    lines.push(colours.faint(bar), ...this.#excerpt(finding.at, finding.level))
    for (const place of (finding.related ?? []).slice(0, 3)) {
      const at = this.#position(place)
      lines.push(colours.faint(`${' '.repeat(this.#gutter)}::: ${shown(at.where)}:${at.line}`))
      lines.push(...this.#excerpt(place, finding.level))
    }
    const more = (finding.related?.length ?? 0) - 3
    if (more > 0) lines.push(colours.faint(`${bar} and ${more} more`))
    const reason = this.#reason(finding)
    if (reason) lines.push(...this.#note('why', reason))
    if (finding.fix) {
      const how =
        finding.fix.trust === 'safe' ? `${finding.fix.title} (whatwhy clean does it)` : finding.fix.title
      lines.push(...this.#note('fix', how))
    }
    return lines
  }

  /** The first line of a place, cut to the terminal's width, with carets below its words. */
  #excerpt(place: Place, level: Finding['level']): string[] {
    const { colours, width } = this.#style
    const text = this.#textOf(place)
    const from = text.lastIndexOf('\n', place.from - 1) + 1
    const newline = text.indexOf('\n', from)
    const end = newline < 0 ? text.length : newline
    const to = Math.min(Math.max(place.to, place.from), end)
    const room = Math.max(20, width - this.#gutter - 4)
    const words = shown(text.slice(place.from, to))
    const after = shown(text.slice(to, end).replace(/\r$/, ''))
    const rest = room - displayWidth(words + after)
    const before = clipStart(
      shown(text.slice(from, Math.min(place.from, end))),
      Math.max(rest, Math.floor(room / 2)),
    )
    const line = clipEnd(before + words + after, room)
    const carets = Math.max(1, Math.min(displayWidth(words), displayWidth(line) - displayWidth(before)))
    const number = String(this.#position(place).line).padStart(this.#gutter)
    return [
      `${colours.faint(`${number} |`)} ${line}`,
      `${colours.faint(`${' '.repeat(this.#gutter)} |`)} ${' '.repeat(displayWidth(before))}${colours[level]('^'.repeat(carets))}`,
    ]
  }

  /** Why the check asks, once for each check. */
  #reason({ check }: Finding): string | null {
    if (this.#style.brief || this.#explained.has(check)) return null
    this.#explained.add(check)
    return explain().find((c) => c.id === check)?.reason ?? null
  }

  #note(label: string, text: string): string[] {
    const [first = '', ...rest] = wrapped(shown(text), this.#textWidth(this.#gutter + 8))
    const indent = ' '.repeat(this.#gutter)
    return [
      `${indent} ${this.#style.colours.faint('=')} ${label}: ${first}`,
      ...rest.map((line) => `${indent}        ${line}`),
    ]
  }

  #paragraph(label: string, paint: (text: string) => string, text: string): string[] {
    const [first = '', ...rest] = wrapped(shown(text), this.#textWidth(label.length + 2))
    return [`${paint(`${label}:`)} ${first}`, ...rest.map((line) => `${' '.repeat(label.length + 2)}${line}`)]
  }

  #textWidth(used: number): number {
    return Math.max(20, Math.min(this.#style.width, 100) - used)
  }

  #summary(): string {
    const { colours } = this.#style
    const { verdict, next, findings } = this.#judged.report
    const target = shown(this.#judged.target.name)
    const name = colours.strong(target)
    const counts = (['must', 'should', 'could'] as const)
      .map((level) => [level, findings.filter((f) => f.level === level).length] as const)
      .filter(([, count]) => count > 0)
      .map(([level, count]) => `${count} ${level}`)
    const said = counts.length ? ` (${counts.join(', ')})` : ''
    if (verdict === 'ready') return `${name}: ${colours.good('ready')}${said}`
    const words = verdict === 'rewrite' ? 'better written anew' : 'needs work'
    const first = next === null || findings.some((f) => f.message === next) ? '' : ` ${shown(next)}`
    // Colours take no columns, so the plain text is what is wrapped, and coloured afterwards.
    return wrapped(`${target}: ${words}${said}.${first}`, this.#textWidth(2))
      .join('\n  ')
      .replace(`${target}: ${words}`, () => `${name}: ${colours.should(words)}`)
  }

  #position(place: Place): { where: string; line: number; column: number } {
    const { target, diff } = this.#judged
    if (place.in === 'message') {
      const found = inFile(place, target.lines)
      if (found && target.lines) return { where: target.file ?? target.name, ...found }
      return { where: target.name, line: place.line, column: place.column }
    }
    const known = diff && diffLineAt(diff, place)
    if (!known) return { where: 'diff', line: place.line, column: place.column }
    return { where: known.path, line: known.line, column: Math.max(1, place.column - 1) }
  }

  #textOf(place: Place): string {
    return place.in === 'message' ? this.#judged.target.message : (this.#judged.diff?.text ?? '')
  }
}

/** The last `columns` of a text that is longer, with an ellipsis. */
function clipStart(text: string, columns: number): string {
  if (displayWidth(text) <= columns) return text
  const points = [...text]
  let used = 1
  let from = points.length
  while (from > 0 && used + displayWidth(points[from - 1]!) <= columns) used += displayWidth(points[--from]!)
  return `…${points.slice(from).join('')}`
}

function clipEnd(text: string, columns: number): string {
  if (text.length * 2 <= columns || displayWidth(text) <= columns) return text
  let used = 1
  let out = ''
  for (const point of text) {
    used += displayWidth(point)
    if (used > columns) break
    out += point
  }
  return `${out}…`
}
