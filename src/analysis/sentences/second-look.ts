import { featureOf, join } from '../text/hash.ts'
import type { Unit } from './sentence.ts'

const WIDTH = 5

/** Kinds of features, apart from those of the first look. */
const KIND = { near: 101, edge: 102, pairBefore: 103, pairAfter: 104, three: 105, twoBefore: 106, twoAfter: 107, sofar: 108, later: 109 } as const // prettier-ignore

/** What stands for the guess where no unit is: before the first, behind the last. */
const START = WIDTH
const END = WIDTH + 1

/** The roles whose strongest unit so far, and still to come, is looked at: what, why, evidence. */
const TOLD = [0, 1, 3]

/**
 * Features of the second look at every unit: what the first look made of it and of its neighbours. `first` holds
 * the first look's probabilities, role by role in the order what, why, background, evidence, meta.
 */
export function secondLook(units: readonly Unit[], first: readonly (readonly number[])[]): number[][] {
  const guesses = first.map((p) => p.indexOf(Math.max(...p)))
  const guess = (i: number) => (i < 0 ? START : (guesses[i] ?? END))
  const from = units[0]?.kind === 'subject' ? 1 : 0
  const before = highest(first, from, 1)
  const after = highest(first, from, -1)
  return units.map((_, i) => {
    const out: number[] = []
    const add = (kind: number, a: number, b: number, c = 0) =>
      out.push(featureOf(join(join(join(kind, a), b), c)))
    for (let step = -2; step <= 2; step++) {
      // A place before the first is no index: V8 looks it up as a name.
      const p = i + step < 0 ? undefined : first[i + step]
      if (p) p.forEach((q, k) => add(KIND.near, step, k, level(q)))
      else add(KIND.edge, step, 0)
    }
    add(KIND.pairBefore, guess(i - 1), guess(i))
    add(KIND.pairAfter, guess(i), guess(i + 1))
    add(KIND.three, guess(i - 1), guess(i), guess(i + 1))
    add(KIND.twoBefore, guess(i - 2), guess(i - 1))
    add(KIND.twoAfter, guess(i + 1), guess(i + 2))
    for (const k of TOLD) {
      add(KIND.sofar, k, i > from ? level(before[i]![k]!) : -1)
      add(KIND.later, k, i + 1 < units.length ? level(after[i]![k]!) : -1)
    }
    return out
  })
}

/** For each unit the highest probability of each role among the body's units on one side of it. */
function highest(first: readonly (readonly number[])[], from: number, step: 1 | -1): number[][] {
  const out: number[][] = new Array<number[]>(first.length)
  const running = new Array<number>(WIDTH).fill(0)
  for (let n = 0; n < first.length; n++) {
    const i = step > 0 ? n : first.length - 1 - n
    out[i] = [...running]
    if (i >= from) first[i]!.forEach((p, k) => (running[k] = Math.max(running[k]!, p)))
  }
  return out
}

const level = (p: number) => (p < 0.08 ? 0 : p < 0.2 ? 1 : p < 0.4 ? 2 : p < 0.6 ? 3 : p < 0.8 ? 4 : 5)
