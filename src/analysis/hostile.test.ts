import { expect, it } from 'vitest'
import { cpuTime } from './testing/cpu-time.ts'
import { stages } from './testing/hostile-stages.ts'
import { hostileTexts } from './testing/hostile-texts.ts'

it.each(Object.keys(hostileTexts))(
  '%s: 40 kB take at most about eight times as long as 5 kB, in every stage',
  (name) => {
    const slow: string[] = []
    for (const [stage, run] of Object.entries(stages)) {
      const texts = [1000, 5000, 40_000].map((length) => hostileTexts[name]!(length))
      const [, short = 0, long = 0] = texts.map((text) => cpuTime(() => run(text)))
      // Generous, for a machine with other things to do; quadratic time would be sixty-four times.
      if (long > 24 * Math.max(short, 15)) slow.push(`${stage}: ${short} ms, then ${long} ms`)
    }
    expect(slow).toEqual([])
  },
  120_000,
)
