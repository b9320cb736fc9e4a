import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { amendCommand, patchFile } from './export.ts'

const message = "Add a 'quoted' parser: 100 % $HOME\n\nIt was missing. `rm -rf`\n"

const diff = `diff --git a/parser.txt b/parser.txt
new file mode 100644
--- /dev/null
+++ b/parser.txt
@@ -0,0 +1 @@
+parse
`

describe('in a repository', () => {
  let folder = ''
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], {
      cwd: folder,
      encoding: 'utf8',
    })

  beforeAll(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'whatwhy-export-'))
    git('init', '-q')
    git('commit', '-q', '--allow-empty', '-m', 'Begin')
  })

  afterAll(() => fs.rmSync(folder, { recursive: true }))

  test('git am takes the patch and keeps message and change', () => {
    fs.writeFileSync(path.join(folder, 'change.patch'), patchFile(message, `some words before\n${diff}`))
    git('am', '-q', 'change.patch')
    expect(git('log', '-1', '--format=%B').trimEnd()).toBe(message.trimEnd())
    expect(fs.readFileSync(path.join(folder, 'parser.txt'), 'utf8')).toBe('parse\n')
  })

  test('the shell hands the message over as it is', () => {
    const [print] = amendCommand(message).split(' | git ')
    expect(execFileSync('sh', ['-c', print!], { encoding: 'utf8' })).toBe(message)
  })
})
