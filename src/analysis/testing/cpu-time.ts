import process from 'node:process'

/** The time, in milliseconds, that the processor spent on `run`: what else a busy machine does is not in it. */
export function cpuTime(run: () => unknown): number {
  const before = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
