// Loaded before the command line (`node --require`): at the step of writing that POWER_CUT names ("kill 3", "full 3")
// the power goes, or the disk is full. Steps are what changes files. What no `sync` brought to the disk is lost with
// the power, as on file systems that write late.
const fs = require('node:fs')
const { syncBuiltinESMExports } = require('node:module')

const [what = '', nth = '0'] = (process.env['POWER_CUT'] ?? '').split(' ')
const unsynced = new Set()
let steps = 0

function step() {
  steps += 1
  if (steps !== Number(nth)) return
  if (what === 'full') throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' })
  for (const file of unsynced) if (fs.existsSync(file)) fs.truncateSync(file, 0)
  process.kill(process.pid, 'SIGKILL')
}

const { open, rename, rm, mkdir } = fs.promises

fs.promises.open = async (file, flags, mode) => {
  if (!/[wa+]/.test(String(flags))) return open(file, flags, mode)
  step()
  const handle = await open(file, flags, mode)
  unsynced.add(file)
  const [sync, chmod, close] = ['sync', 'chmod', 'close'].map((name) => handle[name].bind(handle))
  handle.writeFile = async (text) => {
    const bytes = Buffer.from(text)
    const half = bytes.length >> 1
    await handle.write(bytes.subarray(0, half))
    step()
    await handle.write(bytes.subarray(half))
  }
  handle.chmod = async (bits) => {
    step()
    await chmod(bits)
  }
  handle.sync = async () => {
    step()
    await sync()
    unsynced.delete(file)
  }
  handle.close = async () => {
    await close()
    step()
  }
  return handle
}
fs.promises.rename = async (from, to) => {
  step()
  await rename(from, to)
  if (unsynced.delete(from)) unsynced.add(to)
  step()
}
fs.promises.rm = async (file, options) => {
  step()
  await rm(file, options)
}
fs.promises.mkdir = async (folder, options) => {
  step()
  await mkdir(folder, options)
}
syncBuiltinESMExports()
