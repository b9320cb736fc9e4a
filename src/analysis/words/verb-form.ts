import { irregularPast, nounsAndAdjectives, pluralNouns, verbs } from './verbs.ts'

/** What a word is as a verb; `certain` where it can hardly be a noun or an adjective. */
export interface VerbForm {
  readonly base: string
  readonly form: 'base' | 'third-person' | 'past' | 'gerund'
  readonly certain: boolean
}

/** The verb form that a word has, by a list of infinitives and the rules of spelling; null where it is unknown. */
export function verbForm(word: string): VerbForm | null {
  const w = word.toLowerCase()
  if (w.length > 24) return null
  if (verbs.has(w)) return { base: w, form: 'base', certain: true }
  const irregular = irregularPast.get(w)
  if (irregular) return { base: irregular, form: 'past', certain: !nounsAndAdjectives.has(w) }
  if (w.endsWith('s')) return formOf(thirdPersonBases(w), 'third-person', !pluralNouns.has(w))
  if (w.endsWith('ed'))
    return formOf(stems(w.slice(0, -2), w.slice(0, -1)), 'past', !nounsAndAdjectives.has(w))
  if (w.endsWith('ing'))
    return formOf(stems(w.slice(0, -3), `${w.slice(0, -3)}e`), 'gerund', !nounsAndAdjectives.has(w))
  return null
}

function formOf(bases: readonly string[], form: VerbForm['form'], certain: boolean): VerbForm | null {
  const base = bases.find((b) => verbs.has(b))
  return base ? { base, form, certain } : null
}

function thirdPersonBases(word: string): string[] {
  const bases = [word.slice(0, -1)]
  if (word.endsWith('es')) bases.push(word.slice(0, -2))
  if (word.endsWith('ies')) bases.push(`${word.slice(0, -3)}y`)
  return bases
}

/** Candidates for the infinitive: with its e, without, with y for i, with the doubled letter undone. */
function stems(bare: string, withE: string): string[] {
  const bases = [withE, bare]
  if (bare.endsWith('i')) bases.push(`${bare.slice(0, -1)}y`)
  if (/([a-z])\1$/.test(bare)) bases.push(bare.slice(0, -1))
  return bases
}

/** `to` with the case of `from`: all capitals, a capital first, or as it is. */
export function inCaseOf(from: string, to: string): string {
  if (from.length > 1 && from === from.toUpperCase()) return to.toUpperCase()
  return /^\p{Lu}/u.test(from) ? to[0]!.toUpperCase() + to.slice(1) : to
}
