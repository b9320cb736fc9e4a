import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { expect, it } from 'vitest'

/**
 * What each folder is made of, beside itself, `text` and the types of the report: the arrows of ARCHITECTURE.md, so
 * that no stage leans on one behind it. `check.ts` holds the draft, with what all stages up to the judgement found.
 * `testing` is for tests and scripts, so it stands in nobody's list.
 */
const madeOf: Readonly<Record<string, string>> = {
  text: '',
  words: '',
  diff: '',
  message: '',
  facts: 'diff',
  sentences: 'message diff',
  evidence: 'message diff sentences facts words',
  conventions: 'message diff',
  cleanup: 'message conventions',
  outline: 'message diff facts conventions',
  prose: 'check.ts diff sentences words',
  terms: 'check.ts diff conventions prose',
  judgement: 'check.ts message sentences facts evidence prose',
  checks:
    'check.ts once-per-message.ts message diff sentences facts evidence judgement prose terms words ' +
    'conventions cleanup outline',
  reply: 'check.ts message sentences judgement prose cleanup outline',
}

const root = new URL('.', import.meta.url)
/** What a test imports for its own sake is no arrow. */
const isOfTests = (file: string) => /\.test\.ts$|(?:^|\/)testing\.ts$/.test(file)

/** The folders, and the files of the root, from which the files of a folder and of those inside it import. */
function importsOf(folder: string): string[] {
  const files = readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .map((file) => posix.join(folder, file.replaceAll('\\', '/')))
    .filter((file) => file.endsWith('.ts') && !isOfTests(file))
  const paths = files.flatMap((file) => {
    const source = readFileSync(new URL(file, root), 'utf8')
    return [...source.matchAll(/ from '(\.[^']+)'/g)].map((found) =>
      posix.join(posix.dirname(file), found[1]!),
    )
  })
  return [...new Set(paths.map((path) => path.split('/')[0]!))].filter((from) => from !== folder)
}

it('knows every folder', () => {
  const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  expect(folders.map(({ name }) => name).sort()).toEqual([...Object.keys(madeOf), 'testing'].sort())
})

it('has no circle: each is made of what stands above it', () => {
  const order = Object.keys(madeOf)
  const folders = (allowed: string) => allowed.split(' ').filter((name) => order.includes(name))
  const behind = order.filter((folder, i) =>
    folders(madeOf[folder]!).some((other) => order.indexOf(other) >= i),
  )
  expect(behind).toEqual([])
})

it.each(Object.entries(madeOf))('%s imports from these and nothing else: %s', (folder, allowed) => {
  const others = importsOf(folder).filter((from) => from !== 'text' && from !== 'report.ts')
  expect(others.sort()).toEqual(allowed.split(' ').filter(Boolean).sort())
})
