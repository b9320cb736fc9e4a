import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** What reads files, or says how they are. */
const readers = /^(?:existsSync|createReadStream|lstat|readFile|readFileSync|realpath|stat|statSync)$/

/** What each source of the command line imports of `node:fs` beyond what reads. */
function writers(): Record<string, string[]> {
  const found: Record<string, string[]> = {}
  for (const path of readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('.ts') || path.endsWith('.test.ts') || path.startsWith('testing')) continue
    const source = readFileSync(`${import.meta.dirname}/${path}`, 'utf8')
    for (const [, names = ''] of source.matchAll(/^import (.*) from '(?:node:)?fs(?:\/promises)?'/gm)) {
      const writing = names.split(/[{},\s]+/).filter((name) => name && !readers.test(name))
      if (writing.length) found[path.replaceAll('\\', '/')] = writing
    }
  }
  return found
}

test('files are written in one place only, and that one writes them whole', () => {
  expect(writers()).toEqual({ 'replace-file.ts': ['open', 'rename', 'rm'], 'hook/hook.ts': ['mkdir', 'rm'] })
})
