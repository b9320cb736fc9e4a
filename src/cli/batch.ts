import { analyse, type Report, type Source } from '../analysis/index.ts'
import { exitCodes, write, type ExitCode, type Io } from './io.ts'
import { byteLines, type ByteLine } from './lines.ts'

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
 * `whatwhy batch`: JSON lines of messages in, JSON lines of reports out, in the same order. A line that cannot
 * be read is answered with an error and the next one is read.
 */
export async function batch(io: Io): Promise<ExitCode> {
  for await (const line of byteLines(io.stdin)) {
    const answer = answerTo(line)
    if (answer) await write(io.stdout, JSON.stringify(answer) + '\n')
  }
  return exitCodes.fine
}

function answerTo(line: ByteLine): Answer | null {
  let id: unknown = null
  try {
    const text = textOf(line)
    if (text.trim() === '') return null
    const value = objectIn(text)
    id = value['id'] ?? null
    const job = jobIn(value)
    const { message, diff, convention, source } = job
    return { id, report: analyse({ message, diff, convention, source }) }
  } catch (error) {
    return { id, error: `line ${line.number}: ${error instanceof Error ? error.message : String(error)}` }
  }
}

const decoder = new TextDecoder('utf-8', { fatal: true })

function textOf({ bytes }: ByteLine): string {
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

const sources: readonly string[] = ['draft', 'commit-file', 'patch', 'log'] satisfies readonly Source[]

function jobIn(value: Record<string, unknown>): Job {
  const { message } = value
  if (typeof message !== 'string') throw new Error('"message" is not a string')
  const source = optionalString(value, 'source')
  if (source !== undefined && !sources.includes(source)) {
    throw new Error(`"source" is none of ${sources.join(', ')}`)
  }
  return {
    id: value['id'] ?? null,
    message,
    diff: optionalString(value, 'diff') ?? null,
    convention: optionalString(value, 'convention'),
    source: source as Source | undefined,
  }
}

function optionalString(value: Record<string, unknown>, name: string): string | undefined {
  const given = value[name]
  if (given === undefined || given === null) return undefined
  if (typeof given !== 'string') throw new Error(`"${name}" is not a string`)
  return given
}
