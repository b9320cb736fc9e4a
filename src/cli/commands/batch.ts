import { analyse, conventions, splitPaste, type Report, type Source } from '../../analysis/index.ts'
import { logEntries, type LogEntry } from '../git-log.ts'
import { exitCodes, Trouble, write, type ExitCode, type Io } from '../io.ts'
import { sources } from '../judged.ts'
import { byteLines, type ByteLine } from '../lines.ts'
import { oneOf, readOptions } from '../options.ts'

/** One job as it stands in a line of the input. */
interface Job {
  readonly id: unknown
  readonly message: string
  readonly diff: string | null
  readonly convention: string | undefined
  readonly source: Source | undefined
}

type Answer =
  { readonly id: unknown; readonly report: Report } | { readonly id: unknown; readonly error: string }

/**
 * `whatwhy batch`: JSON lines of messages in, or with `--git-log` what `git log -p` prints, and JSON lines of
 * reports out, in the same order. What cannot be read is answered with an error, and the next one is read.
 */
export async function batch(io: Io, args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = readOptions(args, {
    'git-log': { type: 'boolean' },
    convention: { type: 'string' },
  })
  if (positionals.length) throw new Trouble('batch reads standard input and takes no file')
  const convention = oneOf(
    '--convention',
    values.convention,
    conventions.map((one) => one.id),
  )
  const answers = values['git-log']
    ? answersOf(logEntries(io.stdin as AsyncIterable<Buffer>), (entry) => answerToCommit(entry, convention))
    : answersOf(byteLines(io.stdin), (line) => answerTo(line, convention))
  for await (const answer of answers) await write(io.stdout, JSON.stringify(answer) + '\n')
  return exitCodes.fine
}

async function* answersOf<T>(
  items: AsyncIterable<T>,
  answer: (item: T) => Answer | null,
): AsyncGenerator<Answer> {
  for await (const item of items) {
    const given = answer(item)
    if (given) yield given
  }
}

/** Judges one commit of a log; its message must be UTF-8, in its diff other bytes only blur the words they are in. */
function answerToCommit({ id, bytes }: LogEntry, convention: string | undefined): Answer {
  try {
    if (!id) throw new Error('not the output of git log: it begins with no commit')
    if (bytes === null) throw new Error('longer than 256 MB')
    const diffAt = bytes.indexOf('\ndiff ')
    textOf({ bytes: diffAt < 0 ? bytes : bytes.subarray(0, diffAt) })
    const [{ message, diff } = { message: '', diff: null }] = splitPaste(bytes.toString('utf8'))
    return { id, report: analyse({ message, diff, convention, source: 'log' }) }
  } catch (error) {
    return { id: id || null, error: error instanceof Error ? error.message : String(error) }
  }
}

function answerTo(line: ByteLine, usual: string | undefined): Answer | null {
  let id: unknown = null
  try {
    const text = textOf(line)
    if (text.trim() === '') return null
    const value = objectIn(text)
    id = value['id'] ?? null
    const job = jobIn(value)
    const { message, diff, source, convention = usual } = job
    return { id, report: analyse({ message, diff, convention, source }) }
  } catch (error) {
    return { id, error: `line ${line.number}: ${error instanceof Error ? error.message : String(error)}` }
  }
}

const decoder = new TextDecoder('utf-8', { fatal: true })

function textOf({ bytes }: Pick<ByteLine, 'bytes'>): string {
  if (bytes === null) throw new Error('longer than 256 MB')
  try {
    return decoder.decode(bytes)
  } catch {
    throw new Error('not UTF-8')
  }
}

function objectIn(text: string): Record<string, unknown> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new Error('not JSON')
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Error('not a JSON object with "id" and "message"')
  }
  return value as Record<string, unknown>
}

function jobIn(value: Record<string, unknown>): Job {
  const { message } = value
  if (typeof message !== 'string') throw new Error('"message" is not a string')
  const given = optionalString(value, 'source')
  const source = sources.find((one) => one === given)
  if (given !== undefined && source === undefined) {
    throw new Error(`"source" is none of ${sources.join(', ')}`)
  }
  return {
    id: value['id'] ?? null,
    message,
    diff: optionalString(value, 'diff') ?? null,
    convention: optionalString(value, 'convention'),
    source,
  }
}

function optionalString(value: Record<string, unknown>, name: string): string | undefined {
  const given = value[name]
  if (given === undefined || given === null) return undefined
  if (typeof given !== 'string') throw new Error(`"${name}" is not a string`)
  return given
}
