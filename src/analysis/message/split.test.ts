import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { stripspace } from '../cleanup/stripspace.ts'
import { cpuTime } from '../testing/cpu-time.ts'
import { splitPaste } from './split.ts'
import { roughMessage } from './testing.ts'

const folder = mkdtempSync(join(tmpdir(), 'whatwhy-'))
const env = {
  PATH: process.env['PATH'],
  GIT_CONFIG_NOSYSTEM: '1',
  HOME: folder,
  LC_ALL: 'C.UTF-8',
  GIT_AUTHOR_NAME: 'Zoë Ünal',
  GIT_AUTHOR_EMAIL: 'zoe@example.org',
  GIT_COMMITTER_NAME: 'Zoë Ünal',
  GIT_COMMITTER_EMAIL: 'zoe@example.org',
}
const git = (...args: string[]) =>
  execFileSync('git', args, { cwd: folder, env, encoding: 'utf8', maxBuffer: 1 << 26 })

const messages = [
  'Add a queue\n\nIt is needed by the reader.\n\nSigned-off-by: Zoë Ünal <zoe@example.org>\n',
  'reader: Take the lock before the very long queue of all the writers is looked at by anybody\n',
  'Größe der Schlange begrenzen, damit der Leser nicht verhungert, wenn viele schreiben wollen\n\nWeil „so“.\n',
  '漢字の件名\n\n本文。\n',
  'Keep order\n\n- first  item\n- second\n\n    code --x\n\nFrom here on it is in order.\n\n\tTab\n',
  'Say = and ? and =?x in the subject\n\nA line with = signs =3D and a very long line that goes on and on and on and on and on.\n',
]

beforeAll(() => {
  git('init', '-q')
  messages.forEach((message, i) => {
    writeFileSync(join(folder, 'queue.c'), `line ${i}\nünder ${i}\n${'same\n'.repeat(4)}`)
    writeFileSync(join(folder, 'message'), message)
    git('add', 'queue.c')
    git('commit', '-q', '-F', 'message', '--cleanup=whitespace')
  })
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true }))

/** What git itself takes for message and diff, oldest first. */
const commits = () =>
  git('rev-list', '--reverse', 'HEAD').trim().split('\n').map((id) => ({
    message: git('log', '-1', '--format=%B', id).trim() + '\n',
    diff: git('show', '--format=', id),
  })) // prettier-ignore

const parts = (paste: string) =>
  splitPaste(paste).map(({ message, diff }) => ({ message, diff: diff?.trimEnd() }))
const expected = () => commits().map(({ message, diff }) => ({ message, diff: diff.trimEnd() }))

describe('splitPaste agrees with git', { timeout: 60_000 }, () => {
  it('on git log -p and git show', () => {
    expect(parts(git('log', '-p', '--no-expand-tabs', '--reverse'))).toEqual(expected())
    expect(parts(git('log', '-p', '--no-expand-tabs', '--stat', '--format=fuller', '--reverse'))).toEqual(
      expected(),
    )
    expect(parts(git('show'))).toEqual(expected().slice(-1))
    expect(parts(git('cat-file', 'commit', 'HEAD'))[0]!.message).toBe(messages.at(-1))
  })

  it('on mailboxes of git format-patch, in each transfer encoding', () => {
    git('format-patch', '-q', '--root', '-o', 'out')
    const mailbox = git('format-patch', '--root', '--stdout')
    const tagged = (i: number) => `[PATCH ${i + 1}/${messages.length}] `
    const wanted = expected().map(({ message, diff }, i) => ({ message: tagged(i) + message, diff }))
    expect(parts(mailbox)).toEqual(wanted)
    expect(parts(mailbox.replaceAll('\n', '\r\n')).map(({ message }) => message)).toEqual(
      wanted.map(({ message }) => message),
    )
    expect(splitPaste(mailbox).every(({ source }) => source === 'patch')).toBe(true)
    expect(splitPaste(mailbox)[1]!.name).toBe(messages[1]!.trim())
  })

  it('on mails with quoted-printable and base64 bodies, as git mailinfo reads them', () => {
    const plain = git('format-patch', '-3', '--stdout', '--no-numbered').split(/^(?=From [0-9a-f]{40} )/m)
    const quoted = (body: string) =>
      [...Buffer.from(body)].map((b) => (b === 10 ? '\n' : b > 126 || b === 61 ? `=${b.toString(16).toUpperCase().padStart(2, '0')}` : String.fromCharCode(b))).join('').replace(/^(.{60}[^=\n]{2})(.{10,})$/gm, '$1=\n$2') // prettier-ignore
    const lined = (body: string) =>
      Buffer.from(body)
        .toString('base64')
        .replace(/(.{76})/g, '$1\n') + '\n'
    for (const mail of plain) {
      for (const [encoding, encode] of [
        ['quoted-printable', quoted],
        ['base64', lined],
      ] as const) {
        const gap = mail.indexOf('\n\n')
        const headers = mail
          .slice(0, gap)
          .replace(/^(?:MIME-|Content-).*\n?/gm, '')
          .trimEnd()
        const encoded = `${headers}\nMIME-Version: 1.0\nContent-Type: text/plain; charset=UTF-8\nContent-Transfer-Encoding: ${encoding}\n\n${encode(mail.slice(gap + 2))}`
        writeFileSync(join(folder, 'mail'), encoded)
        const info = execFileSync('sh', ['-c', 'git mailinfo -k msg patch <mail'], {
          cwd: folder,
          env,
          encoding: 'utf8',
        })
        const subject = /^Subject: (.*)$/m.exec(info)![1]!
        const body = stripspace(readFileSync(join(folder, 'msg'), 'utf8'))
        const [entry] = splitPaste(encoded)
        expect(entry!.message).toBe(stripspace(`${subject}\n\n${body}`))
        const patch = readFileSync(join(folder, 'patch'), 'utf8')
        expect(entry!.diff!.trimEnd()).toBe(
          patch.slice(patch.indexOf('diff --git')).replace(/\n-- \n[\s\S]*$/, ''),
        )
      }
    }
  })
})

describe('splitPaste', () => {
  const diff = 'diff --git a/a b/a\nindex 1..2 100644\n--- a/a\n+++ b/a\n@@ -1 +1 @@\n-x\n+y\n'

  it('takes a plain message and a diff alone for what they are', () => {
    expect(splitPaste('Add x\n\nBecause.\n')).toEqual([
      { message: 'Add x\n\nBecause.\n', diff: null, source: 'draft', name: 'Add x' },
    ])
    expect(splitPaste(diff)).toEqual([{ message: '', diff, source: 'draft', name: '' }])
    expect(splitPaste('--- a/a\n+++ b/a\n@@ -1 +1 @@\n-x\n+y\n')[0]!.message).toBe('')
    expect(splitPaste(' \n')[0]!.diff).toBeNull()
  })

  it('cuts a diff below a message off', () => {
    expect(splitPaste(`Add x\n\nWhy.\n\n${diff}`)[0]).toMatchObject({ message: 'Add x\n\nWhy.\n\n', diff })
    expect(splitPaste(`Add x\n---\n a | 2 +-\n 1 file changed\n\n${diff}`)[0]).toMatchObject({
      message: 'Add x\n',
      diff,
    })
    expect(splitPaste(`Add x\n\nOne\n\n---\n\nTwo\n\n${diff}`)[0]!.message).toContain('Two')
    const cut =
      '# ------------------------ >8 ------------------------\n# Do not modify or remove the line above.\n'
    expect(splitPaste(`Add x\n# On branch main\n${cut}${diff}`)[0]).toMatchObject({
      message: 'Add x\n# On branch main\n',
      diff,
    })
  })

  it('reads Mercurial exports', () => {
    const one = `# HG changeset patch\n# User a\n# Date 1 0\n# Node ID 12\n# Parent  34\nAdd x\n\nWhy.\n\n${diff}`
    expect(splitPaste(one + one).map(({ message, name }) => [message, name])).toEqual([
      ['Add x\n\nWhy.\n', 'Add x'],
      ['Add x\n\nWhy.\n', 'Add x'],
    ])
  })

  it('reads parts, flowed text and headers inside the body', () => {
    const mail = [
      'From: A <a@example.org>', 'Subject: =?iso-8859-1?Q?Gr=F6?= =?utf-8?B?w59l?=', 'Date: x',
      'Content-Type: multipart/mixed; boundary="b"', '', 'preamble', '--b', 'Content-Type: text/plain; format=flowed', '',
      'From: B <b@example.org>', '', 'One ', 'line.', '--b', 'Content-Type: text/html', '', '<p>no</p>', '--b', 'Content-Type: text/x-patch', '',
      diff, '--b--', '',
    ].join('\n') // prettier-ignore
    expect(splitPaste(mail)[0]).toMatchObject({ message: 'Größe\n\nOne line.\n', diff, source: 'patch' })
  })

  it('returns entries for any text, and quickly', () => {
    fc.assert(
      fc.property(fc.oneof(roughMessage, fc.string({ unit: 'binary' })), (text) => {
        expect(splitPaste(text).length).toBeGreaterThan(0)
      }),
    )
    for (const line of [
      'From a 00:00:00 2001',
      'Subject: =?',
      'commit 1234567',
      '=?a?q?',
      '--b',
      '# HG changeset patch',
      '---',
      'diff --git a b',
    ]) {
      for (const text of [
        `${line}\n`.repeat(4_000),
        `From: a\nSubject: b\nContent-Type: multipart/x; boundary=b\n\n${`${line}\n`.repeat(4_000)}`,
        `From: a\nSubject: ${line.repeat(4_000)}\nDate: c\n\nx`,
      ])
        expect(cpuTime(() => splitPaste(text))).toBeLessThan(2000)
    }
  }, 60_000)
})
