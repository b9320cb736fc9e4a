import { readdirSync, readFileSync } from 'node:fs'
import { parseAst } from 'vite'
import { expect, test } from 'vitest'

interface Used {
  /** What the command line's sources take of the modules that start programs. */
  readonly processes: Set<string>
  readonly properties: Set<string>
  /** Programs that are started by a name written there. */
  readonly programs: Set<string>
  readonly strings: Set<string>
}

function used(): Used {
  const programs = new Set<string>()
  const strings = new Set<string>()
  const processes = new Set<string>()
  const properties = new Set<string>()
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    const {
      type,
      value,
      callee,
      arguments: args,
      source,
      specifiers,
      key,
    } = node as {
      type?: string
      value?: unknown
      callee?: { name?: string }
      arguments?: { value?: unknown }[]
      source?: { value?: string }
      specifiers?: { imported?: { name?: string } }[]
      key?: { name?: string; value?: unknown }
    }
    if (
      type === 'ImportDeclaration' &&
      /child_process|cluster|worker_threads|\bvm\b/.test(source?.value ?? '')
    )
      for (const { imported } of specifiers ?? []) processes.add(imported?.name ?? '*')
    if (type === 'Literal' && typeof value === 'string') strings.add(value)
    if (type === 'CallExpression' && callee?.name === 'spawn' && typeof args?.[0]?.value === 'string')
      programs.add(args[0].value)
    if (type === 'ImportExpression') processes.add('import()')
    if (type === 'Property') properties.add(String(key?.name ?? key?.value))
    for (const child of Object.values(node)) visit(child)
  }
  for (const path of readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }))
    if (path.endsWith('.ts') && !path.endsWith('.test.ts') && !path.startsWith('testing'))
      visit(parseAst(readFileSync(`${import.meta.dirname}/${path}`, 'utf8'), { lang: 'ts' }))
  return { processes, properties, programs, strings }
}

const shells = ['sh', 'bash', 'dash', 'zsh', '/bin/sh', 'cmd', 'cmd.exe', 'powershell', 'pwsh', 'env', 'eval']

test('the command line starts programs by a list of arguments only, and no shell', () => {
  const { processes, properties, programs, strings } = used()
  expect([...processes]).toEqual(['spawn'])
  expect(properties).toContain('stdio')
  expect(properties).not.toContain('shell')
  expect([...programs]).toEqual(['git'])
  expect(shells.filter((name) => strings.has(name))).toEqual([])
})
