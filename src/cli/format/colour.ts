import type { Io, Output } from '../io.ts'

/** Wraps words in terminal colours, or leaves them as they are. */
export interface Colours {
  readonly must: (text: string) => string
  readonly should: (text: string) => string
  readonly could: (text: string) => string
  readonly strong: (text: string) => string
  readonly faint: (text: string) => string
  readonly good: (text: string) => string
}

const plainly = (text: string) => text
const wrap = (code: string) => (text: string) => `\u001b[${code}m${text}\u001b[0m`

export const noColours: Colours = {
  must: plainly,
  should: plainly,
  could: plainly,
  strong: plainly,
  faint: plainly,
  good: plainly,
}

const ansi: Colours = {
  must: wrap('1;31'),
  should: wrap('1;33'),
  could: wrap('1;36'),
  strong: wrap('1'),
  faint: wrap('2'),
  good: wrap('1;32'),
}

/**
 * Colours for a terminal; none in a pipe, with NO_COLOR set to anything (https://no-color.org), or TERM=dumb.
 * FORCE_COLOR comes before all of these: 0 or false means none, anything else colours.
 */
export function coloursFor(io: Io, output: Output): Colours {
  const { FORCE_COLOR, NO_COLOR, TERM } = io.env
  if (FORCE_COLOR) return FORCE_COLOR === '0' || FORCE_COLOR === 'false' ? noColours : ansi
  return output.isTTY && !NO_COLOR && TERM !== 'dumb' ? ansi : noColours
}

/** Columns of a terminal; elsewhere what COLUMNS says, or 80. */
export function columnsOf(io: Io, output: Output): number {
  const said = Number(io.env['COLUMNS'])
  return output.columns || (Number.isInteger(said) && said > 0 ? said : 80)
}
