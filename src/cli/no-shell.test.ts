import { readdirSync, readFileSync } from 'node:fs'
import { parseAst } from 'vite'
import { expect, test } from 'vitest'

interface Used {
  /** The sources that name a module that starts programs. */
  readonly starters: Set<string>
  /** What they take of it. */
  readonly processes: Set<string>
  readonly properties: Set<string>
  /** Programs that are started by a name written there. */
  readonly programs: Set<string>
  readonly strings: Set<string>
}

const startsPrograms = /child_process|cluster|worker_threads|\bvm\b/

function used(): Used {
  const starters = new Set<string>()
  const programs = new Set<string>()
  const strings = new Set<string>()
  const processes = new Set<string>()
  const properties = new Set<string>()
  const visit = (node: unknown, path: string): void => {
    if (typeof node !== 'object' || node === null) return
    const {
      type,
      value,
      callee,
      arguments: args,
      init,
      id,
      key,
    } = node as {
      type?: string
      value?: unknown
      callee?: { name?: string }
      arguments?: { value?: unknown }[]
      init?: { arguments?: { value?: unknown }[] }
      id?: { properties?: { key?: { name?: string } }[] }
      key?: { name?: string; value?: unknown }
    }
    // const { spawn } = process.getBuiltinModule('node:child_process')
    if (type === 'VariableDeclarator' && startsPrograms.test(String(init?.arguments?.[0]?.value)))
      for (const property of id?.properties ?? [{}]) processes.add(property.key?.name ?? '*')
    if (type === 'Literal' && typeof value === 'string' && startsPrograms.test(value)) starters.add(path)
    if (type === 'Literal' && typeof value === 'string') strings.add(value)
    if (type === 'CallExpression' && callee?.name === 'spawn' && typeof args?.[0]?.value === 'string')
      programs.add(args[0].value)
    if (type === 'ImportExpression') processes.add('import()')
    if (type === 'Property') properties.add(String(key?.name ?? key?.value))
    for (const child of Object.values(node)) visit(child, path)
  }
  for (const path of readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }))
    if (path.endsWith('.ts') && !path.endsWith('.test.ts') && !path.startsWith('testing'))
      visit(parseAst(readFileSync(`${import.meta.dirname}/${path}`, 'utf8'), { lang: 'ts' }), path)
  return { starters, processes, properties, programs, strings }
}

const shells = ['sh', 'bash', 'dash', 'zsh', '/bin/sh', 'cmd', 'cmd.exe', 'powershell', 'pwsh', 'env', 'eval']

test('the command line starts programs by a list of arguments only, and no shell', () => {
  const { starters, processes, properties, programs, strings } = used()
  expect([...starters]).toEqual(['spawn.ts'])
  expect([...processes]).toEqual(['spawn'])
  expect(properties).toContain('stdio')
  expect(properties).not.toContain('shell')
  expect([...programs]).toEqual(['git'])
  expect(shells.filter((name) => strings.has(name))).toEqual([])
})
