import type { ChildProcess, SpawnOptions } from 'node:child_process'

/**
 * Starts a program by a list of arguments. The module that does so is asked for here, since loading it takes a
 * hundredth of the time of a short command, which starts none.
 */
export function spawn(program: string, args: readonly string[], options: SpawnOptions): ChildProcess {
  const { spawn } = process.getBuiltinModule('node:child_process')
  return spawn(program, args, options)
}
