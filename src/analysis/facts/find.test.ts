import { describe, expect, test } from 'vitest'
import { readDiff } from '../diff/read.ts'
import type { Facts } from './facts.ts'
import { findFacts } from './find.ts'

/** A diff of one file from lines that begin with `+`, `-` or a blank. */
export function patch(path: string, lines: readonly string[], section = ''): string {
  const old = lines.filter((l) => !l.startsWith('+')).length
  const now = lines.filter((l) => !l.startsWith('-')).length
  return [
    `diff --git a/${path} b/${path}`,
    `--- a/${path}`,
    `+++ b/${path}`,
    `@@ -1,${old} +1,${now} @@ ${section}`.trimEnd(),
    ...lines,
    '',
  ].join('\n')
}

const factsOf = (...patches: string[]): Facts => findFacts(readDiff(patches.join('')))

const symbols = (facts: Facts): string[] =>
  facts.symbols.map((s) => `${s.change} ${s.kind} ${s.oldName ? `${s.oldName} => ` : ''}${s.name}`)

describe('symbols', () => {
  test('a C function is found over several lines, a prototype in a header is the same thing', () => {
    const facts = factsOf(
      patch('src/tree.c', ['+int walk_tree(struct tree *t,', '+              int depth)', '+{', '+}']),
      patch('src/tree.h', ['+int walk_tree(struct tree *t, int depth);']),
    )
    expect(symbols(facts)).toEqual(['added function walk_tree'])
    expect(facts.symbols[0]!.public).toBe(true)
  })

  test('a changed signature, a rename and a touched function are told apart', () => {
    const facts = factsOf(
      patch('a.py', ['-def load(path):', '+def load(path, mode):', '     pass']),
      patch('b.go', ['-func readAll(r io.Reader) {', '+func readEverything(r io.Reader) {', ' }']),
      patch('c.rs', [' fn main() {', '+    run();', ' }']),
    )
    expect(symbols(facts)).toEqual([
      'changed function load',
      'renamed function readAll => readEverything',
      'changed function main',
    ])
    expect(facts.symbols[0]!.signature).toBe(true)
  })
})

test('a new condition on constants is a special case with its consequence', () => {
  const facts = factsOf(
    patch('trap.c', [
      ' bool handle(int nr)',
      ' {',
      '+\tif (nr == TRAP_STEP || nr == TRAP_BREAK)',
      '+\t\treturn false;',
      ' \treturn fixup(nr);',
      ' }',
    ]),
  )
  expect(facts.conditions).toMatchObject([
    { names: ['TRAP_STEP', 'TRAP_BREAK', 'nr'], consequence: 'return false', kind: 'constant', inNew: false },
  ])
})

test('a changed default is told with its name', () => {
  const facts = factsOf(patch('net.js', ['-const timeout = 30', '+const timeout = 60']))
  expect(facts.values).toMatchObject([{ name: 'timeout', before: '30', after: '60' }])
})

test('parts are components, not files', () => {
  const facts = factsOf(
    patch('src/vm/gc.c', ['+void gc_mark_all(void)', '+{', '+}']),
    patch('src/vm/gc.h', ['+void gc_mark_all(void);']),
    patch('tests/gc_test.c', ['+void test_gc(void)', '+{', '+}']),
    patch('README.md', ['+Some words.']),
  )
  expect(facts.parts.map((p) => `${p.name}: ${p.files.join()}`)).toEqual([
    'gc: 0,1',
    'tests: 2',
    'documentation: 3',
  ])
})
