export type HookName = 'commit-msg' | 'prepare-commit-msg'

const mark = '# Installed by `whatwhy hook install`; `whatwhy hook uninstall` removes it.'

/** True for a hook that we wrote. */
export function isOurs(text: string): boolean {
  return text.split('\n').includes(mark)
}

const bodies: Readonly<Record<HookName, string>> = {
  // Only findings stop a commit: a message that cannot be read, or a tool that fails, must not.
  'commit-msg': 'whatwhy check --hook "$1"\n[ $? -ne 1 ]',
  'prepare-commit-msg': 'whatwhy outline --hook "$1" "${2-}"\nexit 0',
}

/**
 * The text of a hook for any POSIX shell. It runs the program that installed it, and the one on the path where
 * that is gone; where there is none, commits go on and a line says so.
 */
export function hookScript(name: HookName, node: string, program: string): string {
  return [
    '#!/bin/sh',
    mark,
    `node=${quoted(node)}`,
    `program=${quoted(program)}`,
    'if [ -x "$node" ] && [ -f "$program" ]; then',
    '  whatwhy() { "$node" "$program" "$@"; }',
    'elif ! command -v whatwhy >/dev/null 2>&1; then',
    '  echo "whatwhy is gone, so the message is not judged; whatwhy hook install puts it back" >&2',
    '  exit 0',
    'fi',
    bodies[name],
    '',
  ].join('\n')
}

/** A word for the shell: within single quotes nothing but a single quote has a meaning. */
function quoted(word: string): string {
  return `'${word.replaceAll("'", "'\\''")}'`
}
