// Reads a file in one way and prints the most memory that took, in kB.
import fs from 'node:fs'
import { parsePatch } from 'diff'
import { pathToFileURL } from 'node:url'

const [way, file = '', library = ''] = process.argv.slice(2)
const text = fs.readFileSync(file, 'utf8')
if (way === 'jsdiff') parsePatch(text)
else if (way !== 'text') {
  const { analyse, readDiff } = await import(pathToFileURL(library).href)
  if (way === 'readDiff') readDiff(text)
  else
    analyse({ message: 'Keep the last lookup of the cache\n\nMost callers ask twice for it.\n', diff: text })
}
// Linux lets a process begin with its parent's peak in what `resourceUsage` tells; the status file does not.
const status = fs.existsSync('/proc/self/status') ? fs.readFileSync('/proc/self/status', 'utf8') : ''
console.log(/^VmHWM:\s+(\d+)/m.exec(status)?.[1] ?? process.resourceUsage().maxRSS)
