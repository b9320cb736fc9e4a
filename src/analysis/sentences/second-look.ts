import type { Unit } from './sentence.ts'

const NAMES = ['what', 'why', 'background', 'evidence', 'meta'] as const

/**
 * Features of the second look at every unit: what the first look made of it and of its neighbours. `first` holds
 * the first look's probabilities, role by role in the order what, why, background, evidence, meta.
 */
export function secondLook(units: readonly Unit[], first: readonly (readonly number[])[]): string[][] {
  const guess = (i: number) => {
    const p = first[i]
    if (!p) return i < 0 ? 'start' : 'end'
    let best = 0
    for (let k = 1; k < NAMES.length; k++) if (p[k]! > p[best]!) best = k
    return NAMES[best]!
  }
  const from = units[0]?.kind === 'subject' ? 1 : 0
  const before = highest(first, from, 1)
  const after = highest(first, from, -1)
  return units.map((_, i) => {
    const out: string[] = []
    for (const step of [-2, -1, 0, 1, 2]) {
      const p = first[i + step]
      if (p) NAMES.forEach((name, k) => out.push(`at${step} ${name} ${level(p[k]!)}`))
      else out.push(`at${step} none`)
    }
    const [a, b, c, d, e] = [-2, -1, 0, 1, 2].map((step) => guess(i + step))
    out.push(`seq ${b} ${c}`, `seq+ ${c} ${d}`, `seq3 ${b} ${c} ${d}`, `seq-- ${a} ${b}`, `seq++ ${d} ${e}`)
    for (const k of [0, 1, 3]) {
      out.push(`before ${NAMES[k]} ${i > from ? level(before[i]![k]!) : '-'}`)
      out.push(`after ${NAMES[k]} ${i + 1 < units.length ? level(after[i]![k]!) : '-'}`)
    }
    return out
  })
}

/** For each unit the highest probability of each role among the body's units on one side of it. */
function highest(first: readonly (readonly number[])[], from: number, step: 1 | -1): number[][] {
  const out: number[][] = new Array<number[]>(first.length)
  const running = NAMES.map(() => 0)
  for (let n = 0; n < first.length; n++) {
    const i = step > 0 ? n : first.length - 1 - n
    out[i] = [...running]
    if (i >= from) first[i]!.forEach((p, k) => (running[k] = Math.max(running[k]!, p)))
  }
  return out
}

const level = (p: number) => (p < 0.08 ? 0 : p < 0.2 ? 1 : p < 0.4 ? 2 : p < 0.6 ? 3 : p < 0.8 ? 4 : 5)
