import { reasonOf } from './input.ts'
import { exitCodes } from './io.ts'
import { run } from './run.ts'

// A reader that has gone away (`whatwhy batch | head`) is no error of ours; a full disk is worth a line.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(exitCodes.fine)
  process.stderr.write(`whatwhy: cannot print: ${reasonOf(error)}\n`)
  process.exit(exitCodes.trouble)
})

// The built program is a script, which cannot wait here; what is thrown ends the process as it would anyway.
void run(process.argv.slice(2), {
  // Opening a stream that is not used would cost a tenth of a short command's time.
  get stdin() {
    return process.stdin
  },
  stdout: process.stdout,
  get stderr() {
    return process.stderr
  },
  env: process.env,
  cwd: process.cwd(),
}).then((code) => (process.exitCode = code))
