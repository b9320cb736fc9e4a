import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { expect, it } from 'vitest'

/**
 * What each folder of the page imports from: the map of ARCHITECTURE.md, so that nothing leans on what stands below
 * it here. A panel knows no other panel; only the report's does, which shows its faces.
 */
const madeOf: Readonly<Record<string, string>> = {
  browser: '',
  build: 'browser',
  offline: 'browser',
  worker: 'browser',
  codemirror: 'browser',
  drafts: 'worker',
  wording: '',
  workbench: 'codemirror drafts wording worker',
  widgets: 'codemirror wording workbench',
  navigation: 'widgets wording workbench',
  editor: 'codemirror navigation widgets workbench',
  diff: 'codemirror drafts widgets wording workbench worker',
  result: 'browser widgets workbench',
  reply: 'widgets wording workbench worker',
  checklist: 'widgets wording workbench',
  versions: 'drafts navigation widgets wording workbench',
  handbook: 'widgets wording workbench',
  'report-panel': 'checklist navigation reply result versions widgets wording workbench',
  dialogs: 'browser drafts handbook navigation widgets workbench',
  shell: 'dialogs diff editor navigation report-panel result widgets wording workbench',
  'main.tsx': 'browser drafts offline shell styles workbench worker',
}

/** Which folders import a package; of a folder with a file named, that file alone. */
const users: Readonly<Record<string, readonly string[]>> = {
  zustand: ['workbench'],
  '@codemirror': ['codemirror', 'workbench/message-desk.ts', 'widgets/comparison.ts', 'editor', 'diff'],
  react: [
    'workbench/context.ts',
    ...['widgets', 'navigation', 'editor', 'diff', 'result', 'reply', 'checklist', 'versions', 'handbook'],
    ...['report-panel', 'dialogs', 'shell', 'main.tsx'],
  ],
}

const root = new URL('.', import.meta.url)
const read = (file: string) => readFileSync(new URL(file, root), 'utf8')
const names = Object.keys(madeOf)
const folders = names.filter((name) => !name.includes('.'))
/** What a test imports for its own sake is no arrow. */
const isSource = (file: string) => /\.tsx?$/.test(file) && !file.endsWith('.test.ts')

/** The sources of a folder, by their paths from here; the file itself where it is one. */
const sourcesOf = (name: string): string[] =>
  name.includes('.')
    ? [name]
    : readdirSync(new URL(name, root))
        .filter(isSource)
        .map((file) => `${name}/${file}`)

/** What a file imports, types and what is fetched later included: packages, and paths from here. */
function importsOf(file: string): string[] {
  const found = read(file).matchAll(/(?: from |\bimport |\bimport\()'([^'?]+)/g)
  return [...found].map(([, path]) =>
    path!.startsWith('.') ? posix.join(posix.dirname(file), path!) : path!,
  )
}

/** Each import of another folder's file. */
const arrowsOf = (name: string): string[] =>
  sourcesOf(name)
    .flatMap(importsOf)
    .filter((path) => path.includes('/') && names.concat('styles').includes(path.split('/')[0]!))
    .filter((path) => !path.startsWith(`${name}/`))

/** The one file of a folder that others import. */
function doorOf(folder: string): string {
  const sources = sourcesOf(folder)
  return sources.length === 1 ? sources[0]! : `${folder}/index.ts`
}

it('knows every folder', () => {
  const there = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  expect(there.map(({ name }) => name).sort()).toEqual([...folders, 'styles'].sort())
})

it('has no circle: each imports from what stands above it', () => {
  const behind = names.filter((name, i) =>
    madeOf[name]!.split(' ').some((other) => other !== 'styles' && names.indexOf(other) >= i),
  )
  expect(behind).toEqual([])
})

it.each(Object.entries(madeOf))('%s imports from these and nothing else: %s', (name, allowed) => {
  const others = new Set(arrowsOf(name).map((path) => path.split('/')[0]!))
  expect([...others].sort()).toEqual(allowed.split(' ').filter(Boolean))
})

it.each(names)('%s enters other folders by their doors', (name) => {
  const past = arrowsOf(name).filter((path) => !path.endsWith('.css') && path !== doorOf(path.split('/')[0]!))
  expect(past).toEqual([])
})

it.each(folders.map(doorOf).filter((door) => door.endsWith('/index.ts')))('%s only re-exports', (door) => {
  expect(read(door).replaceAll(/^export (?:type )?\{[^}]*\} from '\.\/[^']+'\n/gm, '')).toBe('')
})

it.each(Object.entries(users))('%s is imported by these alone: %j', (name, allowed) => {
  const files = names
    .flatMap(sourcesOf)
    .filter((file) => importsOf(file).some((path) => path.replace('-dom', '').split('/')[0] === name))
  const isAllowed = (file: string) => allowed.some((one) => file === one || file.startsWith(`${one}/`))
  expect(files.filter((file) => !isAllowed(file))).toEqual([])
  expect(allowed.filter((one) => !files.some((file) => file === one || file.startsWith(`${one}/`)))).toEqual(
    [],
  )
})

it('has a line for every folder in the map', () => {
  const map = read('../../ARCHITECTURE.md')
  const first = map.split('\n').flatMap((line) => (line.startsWith('| `') ? [line.split('|')[1]!] : []))
  const listed = first.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name!))
  expect(folders.filter((folder) => !listed.includes(folder))).toEqual([])
})
