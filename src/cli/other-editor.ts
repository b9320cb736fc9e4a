import { spawn } from 'node:child_process'
import path from 'node:path'
import { exitCodes, Trouble, type ExitCode, type Io } from './io.ts'

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

export function isForOtherEditor(file: string): boolean {
  return otherFiles.has(path.basename(file))
}

/** Edits a file with the user's own editor, started as git starts it: VISUAL, EDITOR, or vi. */
export async function editElsewhere(io: Io, file: string): Promise<ExitCode> {
  const editor = io.env['VISUAL'] || io.env['EDITOR'] || 'vi'
  if (io.env[mark])
    throw new Trouble(`${path.basename(file)} needs another editor: set VISUAL or EDITOR to one`)
  const child = spawn('sh', ['-c', `${editor} "$@"`, editor, file], {
    cwd: io.cwd,
    env: { ...io.env, [mark]: '1' },
    stdio: 'inherit',
  })
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', (error) => reject(new Trouble(`cannot start ${editor}: ${error.message}`)))
    child.on('exit', resolve)
  })
  return code === 0 ? exitCodes.fine : exitCodes.findings
}
