import { matchesIn } from '../text/matches.ts'
import type { Slip } from './grammar.ts'

/** A slip where words and signs meet; `spacing` where a blank is what is missing. */
export interface JoinedSlip extends Slip {
  readonly spacing: boolean
}

/** Function words of English: where one stands right behind a comma, no identifier is meant. */
const joining = 'and|as|because|but|if|it|or|since|so|that|the|then|this|we|when|where|which|while'

const declarations =
  /^(?:bool|char|const|double|enum|float|int|long|short|size|static|struct|type|union|unsigned|void)$/

/** A mark before a word that makes it part of code or of a quotation. */
const open = `(?<![\\p{L}\\p{N}_./:<>"'\`“‘\\[(@$%&*=+-])`

/** A form of a slip, and what every match has; it is made when a text has that, as its letters take long to read. */
interface Form {
  readonly near: RegExp
  readonly form: () => RegExp
}

const bits: Form = {
  near: /\dbit/,
  form: () => new RegExp(`${open}(?:8|16|32|64|128|256)bit(?![\\p{L}\\p{N}_/.(=-])`, 'gu'),
}
const latin: Form = {
  near: /\b(?:ie|eg)\b/,
  form: () => new RegExp(`${open}(?:ie|eg)\\.?(?=,? \\p{Ll})`, 'gu'),
}
const bracket: Form = {
  near: /\(\S{1,30} \S/,
  form: () =>
    new RegExp(`${open}\\p{Ll}{3,20}\\((?=(\\p{Ll}{1,15}) (\\p{Ll}{2,15}[ ,][\\p{L} ,.-]{2,80})\\))`, 'gu'),
}
/** With commas, what stands in brackets is prose and no list of parameters only where one of these joins it. */
const prose = / (?:and|or|of|the|is|are|for|to|in|with|by|from) /
const comma: Form = {
  near: new RegExp(`,(?:${joining}) `),
  form: () => new RegExp(`${open}\\p{Ll}{2,20},(?=(?:${joining}) )`, 'gu'),
}

const matchesOf = (text: string, { near, form }: Form): readonly RegExpExecArray[] =>
  near.test(text) ? matchesIn(form(), text) : []

/**
 * Slips that hiding the code would hide as well; each form keeps clear of code by what stands around it. How to write
 * an abbreviation is a matter of taste, and not sure.
 */
export function joinedSlips(text: string): JoinedSlip[] {
  const slips: JoinedSlip[] = []
  const add = (match: RegExpMatchArray, insert: string, says: string, spacing: boolean, sure = true) =>
    slips.push({ at: match.index!, to: match.index! + match[0].length, insert, says, sure, spacing })
  for (const match of matchesOf(text, bits)) {
    const right = match[0].replace('bit', '-bit')
    add(match, right, `“${match[0]}” is usually written “${right}”.`, false, false)
  }
  for (const match of matchesOf(text, latin)) {
    const right = match[0].startsWith('ie') ? 'i.e.' : 'e.g.'
    add(match, right, `“${match[0]}” is short for two words: “${right}”.`, false, false)
  }
  for (const match of matchesOf(text, bracket)) {
    if (declarations.test(match[1]!) || (match[2]!.includes(',') && !prose.test(match[2]!))) continue
    const right = `${match[0].slice(0, -1)} (`
    add(match, right, `A space is missing before the bracket: “${right}${match[1]} ...”.`, true)
  }
  for (const match of matchesOf(text, comma))
    add(match, `${match[0]} `, `A space is missing behind the comma of “${match[0]}”.`, true)
  return slips
}

/** Abbreviations that stand in capitals wherever the field writes prose. */
const capitals = new Map([
  ['acpi', 'ACPI'],
  ['bios', 'BIOS'],
  ['cpu', 'CPU'],
  ['cpus', 'CPUs'],
  ['pcie', 'PCIe'],
  ['ram', 'RAM'],
])

/** Whether a text can have such an abbreviation. */
export const mayLackCapitals = (text: string): boolean => /acpi|bios|cpu|pcie|ram/.test(text)

/** Whether a word of prose, its code hidden, is such an abbreviation in small letters; what to write, or undefined. */
export const inCapitals = (word: string): string | undefined => capitals.get(word)
