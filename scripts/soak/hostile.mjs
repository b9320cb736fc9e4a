// A repository whose messages, file names and contents are made to be hard to read: everything that a person, a
// broken tool or an attacker may put there, joined at random (with a seed, so that a fault comes again).
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const subjects = [
  '', ' ', '.', ':', 'x', '[PATCH', '[PATCH v9999999999 0/0] ', 'fixup! squash! amend! ', 'Revert "Revert "Revert "', '-----',
  'feat(((((!: ', 'diff --git a/x b/x', '# comment', 'Signed-off-by: ', '\u202Eback', '__proto__',
  'constructor: Add toString', '<script>alert(1)</script>', '%s%n$(id)`id`', 'a'.repeat(5000), 'queue: Add a limit', 'From 0123 Mon Sep 17 00:00:00 2001', 'Merge branch \'a\'',
] // prettier-ignore

const pieces = [
  '> > > > quoted ', '```', '~~~', '"', "'", '(', ')', '[', ']', '{', '`', '``', '\\', '|', '+---+', '=====', '-----', '---', '- ', '* ',
  '1. ', '\t', ' ', '\u00A0', '\u200B', '\u2028', '\uFEFF', '\u202E', '\u0000', '\u0007', '\u001b[31m', '\r\n', '\r', '\n', '\n\n', '\n\n\n',
  'Signed-off-by: A <a@b>', 'Fixes: 0123456789ab ("x', 'Cc: ', 'Link: https://x/', 'key:value', 'Key : value', ' folded', '(cherry picked from commit ',
  '# Conflicts:', '# ------------------------ >8 ------------------------', 'diff --git a/x b/x', '--- a/x', '+++ b/x', '@@ -1 +1 @@', '@@ -1,99999999 +1 @@',
  'commit 0123456789abcdef0123456789abcdef01234567', 'Subject: [PATCH] x', 'From: A <a@b>', 'Date: Mon, 3 Nov 2025 10:00:00 +0100', '=?utf-8?q?=', '=?utf-8?b?====?=',
  'Content-Transfer-Encoding: base64', 'Content-Type: multipart/mixed; boundary="', '--boundary', '=C3', 'This adds ', 'because ', 'the the ', 'teh ',
  'drain_queue() ', 'MAX_DEPTH ', 'src/queue.c ', 'e.g. ', 'i.e. ', '... ', 'Note: ', 'See commit 4f5cbd1a2b3c. ', '__proto__ ', 'constructor ', 'toString() ', 'hasOwnProperty ',
  'https://', 'http://a.b/' + 'c/'.repeat(200), 'é', 'Ω', '修复解析器', '😀', '👩‍👩‍👧', '\u0301', 'İ', 'ß', 'ﬁ', '12.5 % ', '0x'.repeat(9), '<'.repeat(40), 'a.'.repeat(300),
  ' '.repeat(3000), '>'.repeat(500), '('.repeat(500), 'A '.repeat(500), 'word '.repeat(800), '\n'.repeat(400), '. '.repeat(400), 'x'.repeat(9000),
] // prettier-ignore

const names = [
  '-rf', '--output=owned', 'a\nb', 'a\tb', '"quoted"', "it's", ' space ', '$(id)', '`id`', '__proto__/constructor', 'b/a b/a', 'é', '\u202Efdp.exe',
  'x'.repeat(200), 'queue.c', 'Makefile', 'lock.json', '.gitattributes', '.whatwhy.json', 'a;b', '|cat', '=> {a => b}', 'dev/null', 'a/b/c/d/e/f/g/h',
] // prettier-ignore

const contents = [
  'int x;\n', '--- a/x\n+++ b/x\n', '@@ -1 +1 @@\n', 'diff --git a/x b/x\n', '-- \n', '\\ No newline at end of file\n', '\r\n', '\u0000', 'a'.repeat(20_000), '{'.repeat(3000),
  '/*', '"""', '#if 0\n', "'", 'if (a == B_C) {\n', 'def __proto__(self):\n', 'class constructor {\n', 'function toString() {\n', '#define A A\n', 'export const valueOf = 1\n',
  '\t'.repeat(500), '<<<<<<< a\n=======\n>>>>>>> b\n', '<script>\n', '\ud7ff\n', 'case A:\n', '"dependencies": {"__proto__": "1"}\n', 'a = b\n'.repeat(300), '[section]\n',
] // prettier-ignore

/** Makes the repository in a temporary folder, calls `use` with its path, and takes it away again. */
export async function withHostileRepository(commits, seed, use) {
  const folder = mkdtempSync(path.join(tmpdir(), 'whatwhy-soak-'))
  try {
    execFileSync('git', ['init', '-q', '--bare', '-b', 'main', folder])
    execFileSync('git', ['-C', folder, 'fast-import', '--quiet', '--force'], {
      input: Buffer.concat([...history(commits, seed)]),
      maxBuffer: 1 << 30,
    })
    await use(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function* history(commits, seed) {
  const random = randomFrom(seed)
  const pick = (list) => list[Math.floor(random() * list.length)]
  const several = (list, most) =>
    Array.from({ length: Math.floor(random() * random() * most) }, () => pick(list)).join('')
  for (let i = 0; i < commits; i++) {
    const message = Buffer.from(
      `${pick(subjects)}${several(pieces, 4)}${pick(['\n', '\n\n', ' '])}${several(pieces, 60)}`,
    )
    // Bytes that are no UTF-8 at all, now and then.
    if (random() < 0.1)
      for (let k = 0; k < 5; k++)
        message[Math.floor(random() * message.length)] = 128 + Math.floor(random() * 128)
    yield Buffer.from(
      `commit refs/heads/main\ncommitter A <a@b> ${1_000_000_000 + i} +0000\ndata ${message.length}\n`,
    )
    yield message
    const touched = Array.from({ length: Math.floor(random() * 4) }, () => pick(names))
    for (const name of new Set(touched)) {
      const content = Buffer.from(several(contents, 12) + i)
      const quoted = `"${name.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`
      yield Buffer.from(`\nM 100644 inline ${quoted}\ndata ${content.length}\n`)
      yield content
    }
    yield Buffer.from('\n')
  }
}

/** Numbers from 0 to 1, the same for the same seed (Park and Miller's generator). */
function randomFrom(seed) {
  let state = (seed % 0x7ffffffe) + 1
  return () => (state = (state * 48271) % 0x7fffffff) / 0x7fffffff
}
