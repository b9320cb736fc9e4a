import type { Level } from '../report.ts'
import { conventionById, conventions } from './all.ts'
import { widestLine, type Convention } from './convention.ts'
import { plain } from './plain.ts'

/** A convention of the user's own, or what is wrong with it, one sentence each. */
export type CustomConvention =
  | { readonly convention: Convention; readonly problems: readonly [] }
  | { readonly convention: null; readonly problems: readonly string[] }

/**
 * Reads a convention from parsed JSON, such as the content of `.whatwhy.json`: the fields of `Convention`, all
 * optional, over those of the convention that `extends` names (`plain` without one). Unknown keys and wrong
 * values are named, never passed over, and nothing is ever thrown. `checkIds`: the checks whose level may be set.
 */
export function readConvention(value: unknown, checkIds: readonly string[]): CustomConvention {
  const problems: string[] = []
  const top = fields(value, 'The convention', problems)
  known(top, ['$schema', 'extends', ...topKeys], '', problems)
  const base = baseOf(top.get('extends'), problems)
  const read = new Reader(top, '', problems)
  const subject = new Reader(fields(top.get('subject') ?? {}, '"subject"', problems), 'subject.', problems)
  known(subject.fields, ['prefix', 'case', 'soft', 'hard', 'types'], 'subject.', problems)
  const trailers = new Reader(
    fields(top.get('trailers') ?? {}, '"trailers"', problems),
    'trailers.',
    problems,
  )
  known(trailers.fields, ['required', 'known', 'fixesDigits'], 'trailers.', problems)

  const convention: Convention = {
    id: read.text('id', base === plain ? 'custom' : base.id),
    name: read.text('name', base === plain ? 'Custom' : base.name),
    source: read.text('source', base.source),
    order: read.oneOf('order', ['what-first', 'either'], base.order),
    subject: {
      prefix: subject.oneOf('prefix', ['area', 'type', 'package', 'none'], base.subject.prefix),
      case: subject.oneOf('case', ['upper', 'lower', 'any'], base.subject.case),
      soft: subject.columns('soft', Math.min(base.subject.soft, subject.columns('hard', widestLine))),
      hard: subject.columns('hard', Math.max(base.subject.hard, subject.columns('soft', 1))),
      types: subject.words('types', base.subject.types),
    },
    width: read.columns('width', base.width),
    trailers: {
      required: trailers.words('required', base.trailers.required),
      known: trailers.words('known', base.trailers.known),
      fixesDigits: trailers.count('fixesDigits', base.trailers.fixesDigits, 0, 40),
    },
    citation: read.oneOf('citation', ['subject', 'subject-date', 'any'], base.citation),
    impersonal: read.flag('impersonal', base.impersonal),
    levels: { ...base.levels, ...levels(top.get('levels'), checkIds, problems) },
    terms: [...base.terms, ...read.words('terms', []).map((t) => t.toLowerCase())],
  }
  if (convention.subject.soft > convention.subject.hard)
    problems.push('"subject.soft" is larger than "subject.hard"; soft is the width to aim at.')
  return problems.length
    ? { convention: null, problems: [...new Set(problems)] }
    : { convention, problems: [] }
}

const topKeys = [
  'id',
  'name',
  'source',
  'order',
  'subject',
  'width',
  'trailers',
  'citation',
  'impersonal',
  'levels',
  'terms',
]

/** The own fields of a plain object, as a map, so that a key such as `__proto__` is only a word. */
function fields(value: unknown, name: string, problems: string[]): ReadonlyMap<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return new Map(Object.entries(value))
  problems.push(`${name} is not an object in braces.`)
  return new Map()
}

function known(
  given: ReadonlyMap<string, unknown>,
  keys: readonly string[],
  path: string,
  problems: string[],
): void {
  for (const key of given.keys())
    if (!keys.includes(key)) problems.push(`"${path}${key}" is not known; there are ${keys.join(', ')}.`)
}

function baseOf(value: unknown, problems: string[]): Convention {
  if (value === undefined) return plain
  const base = typeof value === 'string' ? conventionById(value) : undefined
  if (!base)
    problems.push(`"extends" names no convention; there are ${conventions.map((c) => c.id).join(', ')}.`)
  return base ?? plain
}

function levels(
  value: unknown,
  checkIds: readonly string[],
  problems: string[],
): Record<string, Level | 'off'> {
  const given = value === undefined ? new Map<string, unknown>() : fields(value, '"levels"', problems)
  const out: Record<string, Level | 'off'> = {}
  for (const [id, level] of given) {
    if (!checkIds.includes(id)) problems.push(`"levels.${id}" is not a check.`)
    else if (level === 'must' || level === 'should' || level === 'could' || level === 'off') out[id] = level
    else problems.push(`"levels.${id}" must be must, should, could or off.`)
  }
  return out
}

/** Takes fields of known types, or the value they have without being given. */
class Reader {
  readonly fields: ReadonlyMap<string, unknown>
  readonly #path: string
  readonly #problems: string[]

  constructor(given: ReadonlyMap<string, unknown>, path: string, problems: string[]) {
    this.fields = given
    this.#path = path
    this.#problems = problems
  }

  text(key: string, otherwise: string): string {
    return this.#take(key, otherwise, (v) => typeof v === 'string' && v.trim() !== '', 'a text')
  }

  flag(key: string, otherwise: boolean): boolean {
    return this.#take(key, otherwise, (v) => typeof v === 'boolean', 'true or false')
  }

  columns(key: string, otherwise: number): number {
    return this.count(key, otherwise, 1, widestLine)
  }

  count(key: string, otherwise: number, least: number, most: number): number {
    const fits = (v: unknown) => typeof v === 'number' && Number.isInteger(v) && v >= least && v <= most
    return this.#take(key, otherwise, fits, `a whole number from ${least} to ${most}`)
  }

  oneOf<T extends string>(key: string, choices: readonly T[], otherwise: T): T {
    return this.#take(key, otherwise, (v) => choices.some((c) => c === v), `one of ${choices.join(', ')}`)
  }

  words(key: string, otherwise: readonly string[]): readonly string[] {
    const fits = (v: unknown) => Array.isArray(v) && v.every((w) => typeof w === 'string' && w.trim() !== '')
    return this.#take(key, otherwise, fits, 'a list of words')
  }

  #take<T>(key: string, otherwise: T, fits: (value: unknown) => boolean, what: string): T {
    const value = this.fields.get(key)
    if (value === undefined) return otherwise
    if (fits(value)) return value as T
    this.#problems.push(`"${this.#path}${key}" must be ${what}.`)
    return otherwise
  }
}
