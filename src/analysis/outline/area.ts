import type { Convention } from '../conventions/convention.ts'
import type { Facts, PartFacts } from '../facts/facts.ts'

/** The prefix of a subject line, colon and blank included; empty where the convention has none. */
export function prefixFor(convention: Convention, facts: Facts, main: PartFacts): string {
  switch (convention.subject.prefix) {
    case 'none':
      return ''
    case 'type':
      return `${typeFor(facts) ?? '[what type: fix, feat or refactor?]'}: `
    case 'package': {
      const area = commonFolder(codePaths(facts, main)).replace(/^src\//, '')
      return `${area || '[what package?]'}: `
    }
    case 'area': {
      const area = convention.id === 'kernel' ? kernelArea(codePaths(facts, main)) : gitArea(facts, main)
      return `${area ?? '[what area?]'}: `
    }
  }
}

/** A type only where the kinds of files leave no choice. */
function typeFor(facts: Facts): string | null {
  const kinds = new Set(facts.files.map((f) => f.kind))
  if (facts.parts.length > 0 && facts.parts.every((part) => part.name === 'CI')) return 'ci'
  if (facts.parts.length > 0 && facts.parts.every((part) => part.name === 'dependencies'))
    return 'build(deps)'
  if (facts.files.some((f) => f.kind === 'code' && !f.formattingOnly && !f.commentsOnly)) return null
  if (kinds.size === 1 && kinds.has('docs')) return 'docs'
  if (kinds.size === 1 && kinds.has('test')) return 'test'
  if (facts.files.every((f) => f.kind === 'build' || f.kind === 'lock')) return 'build'
  if (facts.files.every((f) => f.formattingOnly)) return 'style'
  return facts.files.every((f) => f.commentsOnly || f.kind === 'docs') ? 'docs' : null
}

function codePaths(facts: Facts, main: PartFacts): string[] {
  const all = facts.files.map((f) => f.file.path)
  const code = facts.files.filter((f) => f.kind === 'code').map((f) => f.file.path)
  const own = main.files.map((index) => all[index]!)
  return code.length > 0 ? code : own
}

function commonFolder(paths: readonly string[]): string {
  const folders = paths.map((path) => path.split('/').slice(0, -1))
  const first = folders[0] ?? []
  let same = 0
  while (same < first.length && folders.every((folder) => folder[same] === first[same])) same++
  return first.slice(0, same).join('/')
}

/** Directories of the kernel that hold whole subsystems: the area is what stands below. */
const HOLDERS = new Set([
  'drivers',
  'arch',
  'fs',
  'net',
  'sound',
  'tools',
  'kernel',
  'crypto',
  'security',
  'block',
  'mm',
  'lib',
])

/** `arch/x86/entry/vdso/vma.c` is x86/vdso, `drivers/net/ethernet/intel/ice/x.c` is ice, `fs/ext4/x.c` is ext4. */
function kernelArea(paths: readonly string[]): string | null {
  const sources = paths.filter((path) => !/(?:^|\/)include\//.test(path))
  const folder = commonFolder(sources.length > 0 ? sources : paths)
    .split('/')
    .filter((name) => name !== '')
  const [top, second] = folder
  if (!top || !HOLDERS.has(top)) return top === undefined || top === 'include' ? null : top
  if (top === 'arch') {
    const last = folder.at(-1)
    return second && last && last !== second && last !== 'kernel' ? `${second}/${last}` : (second ?? null)
  }
  if (top === 'drivers')
    return second === 'gpu' && folder[3]
      ? `drm/${folder[3]}`
      : folder.length > 2
        ? folder.at(-1)!
        : (second ?? null)
  return second ?? (['mm', 'block', 'crypto', 'lib'].includes(top) ? top : null)
}

/** Git names the command or the file: `builtin/log.c` is log. */
function gitArea(facts: Facts, main: PartFacts): string | null {
  const code = facts.parts.filter((part) => part.kind === 'code')
  if (code.length === 1) return code[0]!.name
  if (code.length > 1) return null
  if (main.name === 'documentation') return 'doc'
  return main.name === 'tests' ? testName(facts, main) : main.name
}

const testName = (facts: Facts, main: PartFacts): string => {
  const [only, ...more] = main.files.map((index) => facts.files[index]!.file.path)
  const number = only && more.length === 0 ? /(?:^|\/)(t\d{4})-/.exec(only)?.[1] : undefined
  return number ?? 't'
}
