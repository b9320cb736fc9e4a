// Every hostile text at 10 kB, 100 kB and 1 MB through every stage: the time may grow as the text does, and no faster.
import process from 'node:process'

const sizes = [10_000, 100_000, 1_000_000]
/** Milliseconds below which a time says nothing of how it grows. */
const floor = 20
/** Tenfold text may take this many times as long; quadratic time would be a hundred times. */
const most = 30

/** Answers with how many texts were tried, the slowest of them, and those whose time grew faster than they. */
export function soakGrowth(stages, hostileTexts, cpuTime) {
  const slowest = []
  const faults = []
  let tried = 0
  for (const [name, make] of Object.entries(hostileTexts)) {
    const texts = sizes.map((size) => make(size))
    for (const [stage, run] of Object.entries(stages)) {
      let before = Infinity
      for (const [i, text] of texts.entries()) {
        const took = timeOf(() => run(text), cpuTime)
        tried += 1
        if (took > most * Math.max(before, floor))
          faults.push(
            `${name}, ${stage}: ${before.toFixed(0)} ms, then ${took.toFixed(0)} ms for ${sizes[i]}`,
          )
        slowest.push({ what: `${name}, ${stage}, ${sizes[i] / 1000} kB`, took })
        before = took
      }
    }
    process.stderr.write(`${tried} texts\r`)
  }
  slowest.sort((a, b) => b.took - a.took)
  return { tried, faults, slowest: slowest.slice(0, 10) }
}

function timeOf(run, cpuTime) {
  const from = cpuTime()
  run()
  return cpuTime() - from
}
