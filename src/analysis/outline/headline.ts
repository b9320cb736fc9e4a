import { nameOf } from '../facts/describe.ts'
import type { Facts, PartFacts, SymbolFact } from '../facts/facts.ts'

/** The main verb and object of a change in the imperative, where the diff leaves no doubt; else a blank. */
export function headline(facts: Facts, main: PartFacts): string {
  return (
    bump(facts) ?? wholeFiles(facts) ?? named(facts) ?? uniform(facts, main) ?? '[what does this change do?]'
  )
}

function bump({ symbols, values, parts }: Facts): string | null {
  if (!parts.every((part) => part.name === 'dependencies' || part.kind === 'lock')) return null
  const packages = symbols.filter((s) => s.kind === 'dependency')
  const [only] = packages
  if (!only) return null
  if (packages.length > 1) return 'Update dependencies'
  if (only.change === 'added') return `Add dependency ${only.name}`
  if (only.change === 'removed') return `Remove dependency ${only.name}`
  const version = values.find((value) => value.name === only.name)
  return version ? `Update ${only.name} from ${version.before} to ${version.after}` : `Update ${only.name}`
}

function wholeFiles({ files }: Facts): string | null {
  const own = files.filter((f) => f.kind !== 'lock' && f.kind !== 'generated')
  const [only] = own
  if (own.length !== 1 || !only) return null
  const { file } = only
  const name = file.path.slice(file.path.lastIndexOf('/') + 1)
  if (file.submodule) return `Update submodule ${file.path}`
  if (file.change === 'renamed' && file.additions + file.deletions === 0 && file.oldPath)
    return `Rename ${file.oldPath} to ${file.path}`
  if (file.change === 'deleted') return `Remove ${name}`
  if (file.change === 'mode') return `Make ${name} ${file.newMode?.endsWith('755') ? '' : 'non-'}executable`
  return null
}

const HEADLINES: readonly (readonly [SymbolFact['change'], string])[] = [
  ['added', 'Add'],
  ['removed', 'Remove'],
  ['renamed', 'Rename'],
]

/** The one option, setting, function or type that is added, removed or renamed: the most public kind decides. */
function named({ symbols, files }: Facts): string | null {
  const code = symbols.filter(
    (s) => files[s.file]!.kind === 'code' && s.kind !== 'import' && s.kind !== 'message',
  )
  const groups = [
    code.filter((s) => s.kind === 'option'),
    // An environment variable that is read is no setting that is added.
    code.filter((s) => s.kind === 'config' && !/^(?!CONFIG_)[A-Z_]+$/.test(s.name)),
    code.filter((s) => s.public && (s.kind === 'function' || s.kind === 'type' || s.kind === 'method')),
    code.filter((s) => s.kind === 'function' || s.kind === 'type' || s.kind === 'method'),
  ]
  for (const group of groups) {
    const changed = group.filter(
      (s) => s.change === 'added' || s.change === 'removed' || s.change === 'renamed',
    )
    const [only] = changed
    if (!only) continue
    if (changed.length > 1 && !(changed.length === 2 && only.kind !== changed[1]!.kind)) return null
    const verb = HEADLINES.find(([change]) => change === only.change)?.[1]
    if (!verb || !isWholeChange(only, files, code.some(isTouched))) return null
    const object = `${only.kind === 'option' ? 'option ' : ''}${nameOf(only, only.name)}`
    return only.change === 'renamed' && only.oldName
      ? `${verb} ${nameOf(only, only.oldName)} to ${nameOf(only, only.name)}`
      : `${verb} ${object}`
  }
  return null
}

const isTouched = ({ kind, change }: SymbolFact) =>
  change === 'changed' && (kind === 'function' || kind === 'method' || kind === 'type')

/** Whether the lines of code speak for this one thing being the change: mostly new, mostly gone, or line for line. */
function isWholeChange(
  { kind, change, file, public: isPublic }: SymbolFact,
  files: Facts['files'],
  othersChange: boolean,
): boolean {
  const code = files.filter((f) => f.kind === 'code').map((f) => f.file)
  const additions = code.reduce((sum, f) => sum + f.additions, 0)
  const deletions = code.reduce((sum, f) => sum + f.deletions, 0)
  const own = files[file]!.file
  if (change === 'removed') return additions * 4 <= deletions
  if (change === 'renamed') return additions === deletions
  if (kind === 'option' || kind === 'config') return deletions <= additions
  return (
    (isPublic || !othersChange) &&
    deletions * 4 <= additions &&
    (own.change === 'added' || own.additions * 2 >= additions)
  )
}

function uniform({ files, values }: Facts, main: PartFacts): string | null {
  const own = files.filter((f) => f.kind !== 'lock' && f.kind !== 'generated')
  if (own.length === 0) return null
  if (own.every((f) => f.formattingOnly)) return `Reformat ${main.name}`
  const [value] = values
  const lines = own.reduce((sum, f) => sum + f.file.additions + f.file.deletions, 0)
  if (values.length === 1 && value?.name && lines <= 4)
    return `Change ${value.name} from ${value.before} to ${value.after}`
  return null
}
