import { describe } from './describe.ts'
import type { Facts, FileFacts, FileKind, PartFacts } from './facts.ts'

type Found = Omit<Facts, 'parts' | 'notes'>

/** So many components of code are told apart; more are put together by their directories. */
const MOST_CODE_PARTS = 4

/** File names that say less than their directory. */
const GENERIC =
  /^(?:index|main|mod|lib|init|__init__|__main__|types?|utils?|util|common|helpers?|core|base|impl|internal|constants?|interface|api|package-info|module|plugin|doc|config|options|errors?|models?|views?|schema|app|server|client|page|style|styles|setup)$/i
/** Directories that say nothing of what is in them. */
const GENERIC_FOLDERS =
  /^(?:src|source|sources|lib|libs|include|inc|main|java|kotlin|scala|python|js|ts|pkg|internal|packages?|crates|com|org|io|net|cmd|app|apps|impl|code|public|private|cpp|c)$/i

/** Identifiers on the changed lines of each block of a file; only for small files. */
export interface FileWords {
  readonly runs: readonly ReadonlySet<string>[]
}

interface Group {
  name: string
  kind: FileKind
  /** The directory that holds all its files. */
  folder: string
  readonly members: number[]
  lines: number
}

/**
 * Cuts a change into components as a maintainer would name them. Headers and call sites that only follow a
 * changed name belong to the part that changes it; lock files, generated and vendored files to the largest part.
 */
export function partsOf(found: Found, words: ReadonlyMap<number, FileWords> = new Map()): PartFacts[] {
  const groups = new Map<string, Group>()
  const followers: number[] = []
  found.files.forEach((file, index) => {
    if (file.kind === 'lock' || file.kind === 'generated' || file.kind === 'vendored') followers.push(index)
    else put(groups, roleOf(file), file, index)
  })
  foldFollowUps(found, groups, words)
  foldSmallBuild(found, groups)
  const parts = mergeCode([...groups.values()])
  foldFollowers(found, parts, followers)
  nameApart(parts)
  return parts
    .filter((part) => part.members.length > 0)
    .map((part) => {
      const members = part.members.toSorted((a, b) => a - b)
      return {
        name: part.name,
        files: members,
        lines: part.lines,
        kind: part.kind,
        facts: describe(found, members),
      }
    })
    .toSorted((a, b) => a.files[0]! - b.files[0]!)
}

interface Role {
  readonly key: string
  readonly name: string
}

function roleOf({ file, kind, language, dependencies }: FileFacts): Role {
  const { path } = file
  if (kind === 'test') return { key: 'tests', name: 'tests' }
  if (kind === 'docs') return { key: 'docs', name: 'documentation' }
  if (
    /(?:^|\/)(?:\.github\/|\.circleci\/|\.gitlab|\.travis|\.cirrus|azure-pipelines|appveyor|\.buildkite)/.test(
      path,
    )
  )
    return { key: 'ci', name: 'CI' }
  if (dependencies) return { key: 'dependencies', name: 'dependencies' }
  if (kind === 'build') return { key: 'build', name: 'build' }
  if (language === 'po') return { key: 'translations', name: 'translations' }
  if (kind === 'data') return { key: 'data', name: 'data' }
  if (kind === 'config' && language === 'kconfig') return { key: 'build', name: 'build' }
  if (kind === 'config' && language !== 'devicetree') return { key: 'configuration', name: 'configuration' }
  if (/(?:^|\/)(?:examples?|samples?|demos?)\//.test(path)) return { key: 'examples', name: 'examples' }
  const stem = stemOf(path)
  const name = GENERIC.test(stem) ? folderName(folderOf(path)) || stem : stem
  const isC = language === 'c' || language === 'cpp' || language === 'objc'
  return { key: isC ? `code:${name}` : `code:${folderOf(path)}/${name}`, name }
}

const folderOf = (path: string) => path.slice(0, Math.max(0, path.lastIndexOf('/')))

/** The name of a file without its endings. */
export function stemOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1)
  // Numbers with dots are versions, not endings.
  const dot = name.slice(1).search(/\.(?!\d)/) + 1
  return dot < 1 ? name : name.slice(0, dot)
}

/** The last directory that says something. */
function folderName(folder: string): string {
  const names = folder.split('/').filter((name) => name !== '')
  return names.findLast((name) => !GENERIC_FOLDERS.test(name)) ?? names.at(-1) ?? ''
}

const sizeOf = ({ file }: FileFacts) => file.additions + file.deletions

function put(groups: Map<string, Group>, role: Role, file: FileFacts, index: number): void {
  const folder = folderOf(file.file.path)
  const group = groups.get(role.key)
  if (group) {
    group.members.push(index)
    group.lines += sizeOf(file)
    group.folder = commonFolder(group.folder, folder)
  } else {
    groups.set(role.key, { name: role.name, kind: file.kind, folder, members: [index], lines: sizeOf(file) })
  }
}

function commonFolder(a: string, b: string): string {
  const first = a.split('/')
  const second = b.split('/')
  let same = 0
  while (same < first.length && first[same] === second[same]) same++
  return first.slice(0, same).join('/')
}

/** Takes all files of `from` into `to`. */
function join(to: Group, from: Group): void {
  to.members.push(...from.members.splice(0))
  to.lines += from.lines
  to.folder = commonFolder(to.folder, from.folder)
}

/** Files whose every changed block names what another part changes only follow that change. */
function foldFollowUps(
  found: Found,
  groups: Map<string, Group>,
  words: ReadonlyMap<number, FileWords>,
): void {
  const owners = new Map<string, number>()
  for (const symbol of found.symbols) {
    const decisive = symbol.change !== 'changed' || symbol.signature === true
    if (!decisive || symbol.kind === 'import' || symbol.kind === 'message' || symbol.kind === 'section')
      continue
    if (found.files[symbol.file]!.kind !== 'code') continue
    owners.set(symbol.name, symbol.file)
    if (symbol.oldName) owners.set(symbol.oldName, symbol.file)
  }
  if (owners.size === 0) return
  const definers = new Set<number>()
  for (const s of found.symbols) if (s.change === 'added' && s.kind === 'function') definers.add(s.file)
  const groupOf = new Map<number, Group>()
  for (const group of groups.values()) for (const index of group.members) groupOf.set(index, group)
  for (const [index, { runs }] of words) {
    const group = groupOf.get(index)
    if (!group || group.kind !== 'code' || runs.length === 0) continue
    // A part that others follow stays a part.
    if (group.members.length > 1 || definers.has(index)) continue
    const owner = ownerOf(runs, owners, index)
    const target = owner === null ? undefined : groupOf.get(owner)
    if (!target || target === group || target.lines < group.lines) continue
    join(target, group)
    groupOf.set(index, target)
  }
}

/** The file whose changed names every block mentions (half of the blocks do for headers of two or more). */
function ownerOf(runs: FileWords['runs'], owners: ReadonlyMap<string, number>, self: number): number | null {
  const votes = new Map<number, number>()
  for (const run of runs) {
    const files = new Set<number>()
    for (const word of run) {
      const owner = owners.get(word)
      if (owner !== undefined && owner !== self) files.add(owner)
    }
    for (const file of files) votes.set(file, (votes.get(file) ?? 0) + 1)
  }
  for (const [file, count] of votes) if (count * 2 >= runs.length) return file
  return null
}

/** A line or two in a makefile that name a new file go with that file. */
function foldSmallBuild(found: Found, groups: Map<string, Group>): void {
  const build = groups.get('build')
  if (!build || build.lines > 3) return
  const added = [...groups.values()].filter(
    (g) => g.kind === 'code' && g.members.some((i) => found.files[i]!.file.change === 'added'),
  )
  const target = added.toSorted((a, b) => b.lines - a.lines)[0]
  if (target) {
    const { folder } = target
    join(target, build)
    target.folder = folder
  }
}

/** Joins components of code by their directories until there are few enough. */
function mergeCode(groups: readonly Group[]): Group[] {
  const rest = groups.filter((g) => g.members.length > 0 && !isComponent(g))
  let code = groups.filter((g) => g.members.length > 0 && isComponent(g))
  if (code.length > MOST_CODE_PARTS) code = byFolder(code, (folder) => folder)
  for (let depth = 6; code.length > 40 && depth > 0; depth--)
    code = byFolder(code, (folder) => folder.split('/').slice(0, depth).join('/'))
  if (code.length > 40) code = joinSmall(code, 40)
  while (code.length > MOST_CODE_PARTS) {
    const smallest = code.reduce((a, b) => (b.lines < a.lines ? b : a))
    const others = code.filter((g) => g !== smallest)
    const nearest = others.reduce((a, b) => (closeness(b, smallest) > closeness(a, smallest) ? b : a))
    join(nearest, smallest)
    nearest.name = folderName(nearest.folder) || 'several places'
    code = others
  }
  return [...code, ...rest]
}

/** Keeps the largest parts and joins the others: many directories side by side are one sweep through the tree. */
function joinSmall(groups: readonly Group[], most: number): Group[] {
  const sorted = groups.toSorted((a, b) => b.lines - a.lines)
  const [first, ...rest] = sorted.slice(most - 1)
  if (!first) return sorted
  for (const group of rest) join(first, group)
  if (rest.length > 0) first.name = folderName(first.folder) || 'several places'
  return [...sorted.slice(0, most - 1), first]
}

const isComponent = (g: Group) => g.kind === 'code' || (g.kind === 'config' && g.name !== 'configuration')

const closeness = (a: Group, b: Group) => {
  const common = commonFolder(a.folder, b.folder)
  return common === '' ? 0 : common.split('/').length
}

function byFolder(groups: readonly Group[], key: (folder: string) => string): Group[] {
  const folders = new Map<string, Group>()
  for (const group of groups) {
    const other = folders.get(key(group.folder))
    if (!other) folders.set(key(group.folder), group)
    else {
      join(other, group)
      other.name = folderName(other.folder) || other.name
    }
  }
  return [...folders.values()]
}

/** Files that a tool writes go with the part that made them change; their lines do not count. */
function foldFollowers(found: Found, parts: Group[], followers: readonly number[]): void {
  if (followers.length === 0) return
  const own = (name: string) => parts.find((part) => part.name === name && part.members.length > 0)
  const largest = parts.filter((p) => p.members.length > 0).toSorted((a, b) => b.lines - a.lines)[0]
  const rest = new Map<string, Group>()
  for (const index of followers) {
    const file = found.files[index]!
    const target =
      file.kind === 'lock'
        ? (own('dependencies') ?? own('build') ?? largest)
        : largest && isComponent(largest)
          ? largest
          : undefined
    if (target) target.members.push(index)
    else {
      const name =
        file.kind === 'lock' ? 'lock file' : file.kind === 'generated' ? 'generated files' : 'vendored code'
      put(rest, { key: name, name }, file, index)
    }
  }
  parts.push(...rest.values())
}

/** Two parts of one name get their directory in front. */
function nameApart(parts: readonly Group[]): void {
  const counts = new Map<string, number>()
  for (const part of parts) counts.set(part.name, (counts.get(part.name) ?? 0) + 1)
  for (const part of parts) {
    if ((counts.get(part.name) ?? 0) < 2 || !isComponent(part)) continue
    const folder = folderName(part.folder)
    if (folder && folder !== part.name) part.name = `${folder}/${part.name}`
  }
}
