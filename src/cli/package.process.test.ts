import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { expect, test } from 'vitest'
import { Sandbox } from './testing/sandbox.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const npm = (cwd: string, ...args: string[]) =>
  execFileSync('npm', args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] })

/** What another project would write against the library. */
const consumer = `
import { analyse, explain, readDiff, type Finding, type Report } from 'whatwhy'
const report: Report = analyse({ message: 'Add a cache.', diff: readDiff('') })
const found: readonly Finding[] = report.findings
const level: 'must' | 'should' | 'could' | undefined = found[0]?.level
// @ts-expect-error a message is a string
export const wrong = () => analyse({ message: 1 })
process.stdout.write(JSON.stringify([found.map((f) => f.check), level, explain().length > 30]))
`

test('the package, once installed, works as a command and as a library with types', async () => {
  const sandbox = new Sandbox()
  // Builds what is not built, as it does before it is published.
  npm(root, 'pack', '--silent', '--pack-destination', sandbox.folder)
  const tarball = readdirSync(sandbox.folder).find((name) => name.endsWith('.tgz'))!
  mkdirSync(sandbox.path('project'))
  sandbox.write('project/package.json', '{"type": "module"}')
  npm(sandbox.path('project'), 'install', '--offline', '--no-audit', '--no-fund', sandbox.path(tarball))
  const installed = sandbox.path('project/node_modules/whatwhy')
  expect(readdirSync(path.dirname(installed)).filter((name) => !name.startsWith('.'))).toEqual(['whatwhy'])

  const run = (command: string, ...args: string[]) =>
    execFileSync(command, args, { cwd: sandbox.path('project'), encoding: 'utf8', stdio: 'pipe' })
  const { version } = JSON.parse(readFileSync(path.join(installed, 'package.json'), 'utf8')) as {
    version: string
  }
  expect(run('node_modules/.bin/whatwhy', '--version')).toBe(`${version}\n`)
  expect(run('node_modules/.bin/whatwhy', 'explain', 'why-present')).toContain('why-present')

  sandbox.write('project/consumer.ts', consumer)
  const tsc = path.join(root, 'node_modules/typescript/bin/tsc')
  const types = ['--typeRoots', path.join(root, 'node_modules/@types'), '--types', 'node']
  const options = ['--strict', '--module', 'nodenext', '--target', 'es2023', '--skipLibCheck', 'false']
  run(process.execPath, tsc, ...options, ...types, '--ignoreConfig', 'consumer.ts')
  expect(JSON.parse(run(process.execPath, 'consumer.js'))).toEqual([
    expect.arrayContaining(['subject-no-period']),
    expect.any(String),
    true,
  ])

  const library = readFileSync(path.join(installed, 'dist/library/index.js'), 'utf8')
  expect(library).not.toMatch(/^import /m)
  const { messages, pkg } = await publint({ pkgDir: installed, pack: false, strict: true })
  expect(messages.map((message) => formatMessage(message, pkg))).toEqual([])
  expect(pkg['dependencies']).toBeUndefined()
}, 300_000)
