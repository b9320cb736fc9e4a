import { readdirSync, readFileSync } from 'node:fs'
import { parseAst } from 'vite'
import { expect, test } from 'vitest'

/** Every name that the command line's sources take from a module, and every property that they name. */
function used(): { readonly processes: Set<string>; readonly properties: Set<string> } {
  const processes = new Set<string>()
  const properties = new Set<string>()
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    const { type, source, specifiers, key } = node as {
      type?: string
      source?: { value?: string }
      specifiers?: { imported?: { name?: string } }[]
      key?: { name?: string; value?: unknown }
    }
    if (
      type === 'ImportDeclaration' &&
      /child_process|cluster|worker_threads|\bvm\b/.test(source?.value ?? '')
    )
      for (const { imported } of specifiers ?? []) processes.add(imported?.name ?? '*')
    if (type === 'ImportExpression') processes.add('import()')
    if (type === 'Property') properties.add(String(key?.name ?? key?.value))
    for (const child of Object.values(node)) visit(child)
  }
  for (const path of readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }))
    if (path.endsWith('.ts') && !path.endsWith('.test.ts') && !path.startsWith('testing'))
      visit(parseAst(readFileSync(`${import.meta.dirname}/${path}`, 'utf8'), { lang: 'ts' }))
  return { processes, properties }
}

test('the command line starts programs by a list of arguments only, and no shell', () => {
  const { processes, properties } = used()
  expect([...processes]).toEqual(['spawn'])
  expect(properties).toContain('stdio')
  expect(properties).not.toContain('shell')
})
