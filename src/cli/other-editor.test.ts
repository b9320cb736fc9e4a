import { expect, test } from 'vitest'
import { commandWords } from './other-editor.ts'

test.each([
  ['vi', ['vi']],
  ['code --wait ', ['code', '--wait']],
  [`"/opt/my editor/ed" -a ''`, ['/opt/my editor/ed', '-a', '']],
  ['/opt/my\\ editor/ed', ['/opt/my editor/ed']],
  [`emacsclient\t-e '(setq x "$HOME")'`, ['emacsclient', '-e', '(setq x "$HOME")']],
  ['C:\\bin\\ed.exe -w', ['C:\\bin\\ed.exe', '-w']],
  ['', []],
])('%j is a program and its arguments', (command, words) => {
  expect(commandWords(command)).toEqual(words)
})

test.each(['ed; touch x', 'ed $(touch x)', 'ed "`touch x`"', 'ed > x', 'ed | cat', 'ed & x', 'ed "open'])(
  '%j is for a shell, and refused',
  (command) => {
    expect(commandWords(command)).toBeNull()
  },
)
