import { parseArgs, type ParseArgsConfig } from 'node:util'
import { Trouble } from './io.ts'

type Options = NonNullable<ParseArgsConfig['options']>
type Parsed<T extends Options> = ReturnType<
  typeof parseArgs<{ options: T; allowPositionals: true; strict: true; args: string[] }>
>

/** Reads a command's options; what cannot be read is a `Trouble` in a sentence. */
export function readOptions<T extends Options>(args: readonly string[], options: T): Parsed<T> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error)
    throw new Trouble(said.split('\n')[0]!.split('. To specify')[0])
  }
}

/** The one operand a command takes, if it is given. */
export function oneOperand(positionals: readonly string[]): string | undefined {
  if (positionals.length > 1) throw new Trouble(`one file at a time, not also "${positionals[1]}"`)
  return positionals[0]
}

/** A value that must be one of `choices`. */
export function oneOf<T extends string>(
  option: string,
  given: string | undefined,
  choices: readonly T[],
): T | undefined {
  if (given === undefined) return undefined
  const found = choices.find((choice) => choice === given)
  if (!found) throw new Trouble(`${option} is one of ${choices.join(', ')}, not "${given}"`)
  return found
}
