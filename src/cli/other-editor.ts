import path from 'node:path'
import { exitCodes, Trouble, type ExitCode, type Io } from './io.ts'
import { spawn } from './spawn.ts'

/** Files that git gives its editor and that hold no message: lists of steps, patches, settings. */
const otherFiles = new Set([
  'git-rebase-todo',
  'ADD_EDIT.patch',
  'addp-hunk-edit.diff',
  'config',
  'config.worktree',
  '.gitconfig',
])

const mark = 'WHATWHY_PASSED_ON'

/** Whether a file is one of them, by its name. */
export function isForOtherEditor(file: string): boolean {
  return otherFiles.has(path.basename(file))
}

/**
 * Edits a file with the user's own editor: VISUAL, EDITOR, or vi. No shell reads that setting, as one would run
 * whatever stands in it: its words are the program and its arguments.
 */
export async function editElsewhere(io: Io, file: string): Promise<ExitCode> {
  const editor = io.env['VISUAL'] || io.env['EDITOR'] || 'vi'
  if (io.env[mark])
    throw new Trouble(`${path.basename(file)} needs another editor: set VISUAL or EDITOR to one`)
  const [program, ...args] = commandWords(editor) ?? []
  if (!program)
    throw new Trouble(
      `only a shell could run "${editor}": set VISUAL or EDITOR to a program and its arguments`,
    )
  const child = spawn(program, [...args, file], {
    cwd: io.cwd,
    env: { ...io.env, [mark]: '1' },
    stdio: 'inherit',
  })
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', (error) => reject(new Trouble(`cannot start ${program}: ${error.message}`)))
    child.on('exit', resolve)
  })
  return code === 0 ? exitCodes.fine : exitCodes.findings
}

/** The words of a command, as a shell splits and unquotes them; null where it says what only a shell can do. */
export function commandWords(command: string): string[] | null {
  const words: string[] = []
  let word: string | null = null
  let quote = ''
  for (let i = 0; i < command.length; i++) {
    const sign = command[i]!
    if (sign === quote) quote = ''
    else if (quote === "'") word += sign
    else if ('$`'.includes(sign)) return null
    else if (sign === '\\' && /["'\\ $`]/.test(command[i + 1] ?? '')) word = (word ?? '') + command[++i]!
    else if (quote) word += sign
    else if (sign === '"' || sign === "'") {
      quote = sign
      word ??= ''
    } else if ('|&;<>()\n'.includes(sign)) return null
    else if (sign === ' ' || sign === '\t') {
      if (word !== null) words.push(word)
      word = null
    } else word = (word ?? '') + sign
  }
  if (quote) return null
  if (word !== null) words.push(word)
  return words
}
