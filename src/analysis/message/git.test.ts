import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { stripspace } from '../cleanup/stripspace.ts'
import { readMessage } from './read.ts'
import { recordedFrom } from './subject.ts'
import { lineForms, roughMessage } from './testing.ts'

const folder = mkdtempSync(join(tmpdir(), 'whatwhy-'))
afterAll(() => rmSync(folder, { recursive: true }))

const env = { PATH: process.env['PATH'], GIT_CONFIG_NOSYSTEM: '1', HOME: folder, LC_ALL: 'C' }
const run = (script: string) =>
  execFileSync('sh', ['-c', script], { cwd: folder, env, encoding: 'utf8', maxBuffer: 1 << 26 })

/** Git reads C strings and UTF-8: without NUL and lone surrogates both sides read the same. */
const forGit = (text: string) => text.replace(/\0|\p{Cs}/gu, '')

const trailerLines = fc
  .tuple(
    fc.array(fc.constantFrom('Some words', 'Title', '', 'Conflicts:', '\tfile.c'), { maxLength: 4 }),
    fc.array(
      fc.constantFrom(
        'Signed-off-by: A <a@b>', 'Signed-off-by:A', 'Acked-by: B', 'Fixes : c', 'words only', ' folded', '\tfolded too', '# comment',
        'Two words: no', 'x:', ':y', '(cherry picked from commit 12)', 'URL: http://a/b', 'Re-read\t: z', '  ', '-: d', '---',
      ),
      { minLength: 1, maxLength: 7 },
    ),
    fc.constantFrom('\n', '\n\n', '', '\n# end\n', '\nConflicts:\n\ta.c\n'),
  )
  .map(([title, lines, end]) => `${title.join('\n')}\n\n${lines.join('\n')}${end}`) // prettier-ignore

const messages = (count: number, seed: number) =>
  fc
    .sample(fc.oneof(roughMessage, trailerLines), {
      numRuns: count,
      seed: (fc.readConfigureGlobal().seed ?? 0) + seed,
    })
    .map(forGit)

/** Cases of our own that once told implementations apart. */
const cases = [
  '', '\n', ' \n\t\n', 'Title only', 'Title\n\nKey: value', 'Title\n\nKey: value\n\n\n', 'Key: value\n', '\nKey: value\n',
  'Title\nKey: value\n', 'Title\n\nBody\nKey: value\n', 'Title\n\nBody\nBody\nBody\nSigned-off-by: A\n',
  'Title\n\nBody\nBody\nBody\nBody\nSigned-off-by: A\n', 'Title\n\nKey: value\n # no comment\n',
  'Title\n\nKey: value\n# comment\nKey: other\n', 'Title\n\nKey: value\n\n# comment\n', 'Title\n\nKey: one\n two\n\tthree\n',
  'Title\n\n folded\nKey: value\n', 'Title\n\nKey: value\n---\nNot: this\n', 'Title\n\nKey: value\n--- \nNot: this\n',
  'Title\n\nKey: value\n---x\nNot: this\n', 'Title\n\nKey:value\nKey :value\nKey\t:\tvalue\n', 'Title\n\nKëy: value\n',
  'Title\n\nKey: value\r\nOther: value\r\n', 'Title\r\n\r\nKey: value\r\n', 'Title\n\nKey:\n', 'Title\n\nKey: \n continued\n',
  'Title\n\nhttp://example.org/\n', 'Title\n\n(cherry picked from commit 1)\n', 'Title\n\nBody\n\nKey: value\n\nConflicts:\n\ta\n',
  'Title\n# ------------------------ >8 ------------------------\n\nKey: value\n',
  'Title\n# ------------------------ >8 ------------------------\r\n\nKey: value\n',
  'Title\n\nConflicts:\r\n# comment', 'Title\n\nConflicts:\r\n\ta\r\n',
  'Title\n# ------------------------ >8 ------------------------ x\n\nKey: value\n',
] // prettier-ignore

describe('git reads the same', { timeout: 60_000 }, () => {
  it('stripspace, with and without comments', () => {
    const texts = [...cases, ...messages(220, 1)]
    texts.forEach((text, i) => writeFileSync(join(folder, `${i}.in`), text))
    run('for f in *.in; do git stripspace <$f >$f.0; git stripspace -s <$f >$f.1; done')
    texts.forEach((text, i) => {
      const name = join(folder, `${i}.in`)
      expect(stripspace(text), JSON.stringify(text)).toBe(readFileSync(`${name}.0`, 'utf8'))
      expect(stripspace(text, '#'), JSON.stringify(text)).toBe(readFileSync(`${name}.1`, 'utf8'))
    })
  })

  it.each(['log', 'patch'] as const)('trailers of a %s', (source) => {
    const texts = [...cases, ...messages(900, 2)].map(titled).filter((text) => comparable(text, source))
    expect(texts.length).toBeGreaterThan(200)
    const mark = (i: number) => `Marker-${i}: end\n`
    const names = texts.flatMap((text, i) => {
      writeFileSync(join(folder, `${i}.t`), text)
      writeFileSync(join(folder, `${i}.m`), `Title\n\n${mark(i)}`)
      return [`${i}.t`, `${i}.m`]
    })
    const divider = source === 'patch' ? '' : '--no-divider'
    let out = run(`git interpret-trailers --parse ${divider} ${names.join(' ')}`)
    texts.forEach((text, i) => {
      const end = out.indexOf(mark(i))
      const ours = readMessage(text, source).trailers.map(({ key, value }) => `${key}: ${value}\n`)
      expect(ours.join(''), JSON.stringify(text)).toBe(folded(out.slice(0, end)))
      out = out.slice(end + mark(i).length)
    })
  })
})

describe('git am records the same subject', () => {
  const subjectBy = (options: string, line: string) => {
    writeFileSync(join(folder, 'mail'), `From: A <a@example.org>\nSubject: ${line}\n\nBody.\n`)
    return /^Subject: (.*)$/m.exec(run(`git mailinfo ${options} /dev/null /dev/null <mail`))![1]!
  }
  const ours = (line: string) => {
    const text = `${line}\n\nBody.\n`
    const message = readMessage(text, 'draft')
    return text.slice(recordedFrom(message, message.subject!), message.subject!.to)
  }

  it.each([
    '[PATCH] Drain the queue',
    '[PATCH v3 02/17] net: Drain the queue',
    '[RFC PATCH] Drain the queue',
    '[PATCH net-next 1/2]  Drain the queue',
    'Re: [PATCH] Drain the queue',
    '[PATCH 1/2][PATCH] Drain the queue',
    '[PATCH 1/3]Drain the queue',
    'Drain the [PATCH] queue',
  ])('%s', (line) => {
    expect(ours(line)).toBe(subjectBy('', line))
  })

  it.each(['[queue] Drain it', '[PATCH] [queue] Drain it'])('%s, with am.keepNonPatch', (line) => {
    expect(ours(line)).toBe(subjectBy('-b', line))
  })

  it.each(['[RFC] Drain the queue', '[dev-list] [PATCH] Drain the queue'])('%s, without it', (line) => {
    expect(ours(line)).toBe(subjectBy('', line))
  })
})

/**
 * Texts that both sides take as one message: git wants a line end behind `---`; in a patch mail headers, a diff or a signature are cut off before
 * trailers are looked for, and git looks at the file as it is.
 */
function comparable(text: string, source: 'log' | 'patch'): boolean {
  if (text.endsWith('\n---')) return false
  return (
    source === 'log' ||
    !lineForms.some((line) => /^(?:From|Subject|diff|-- $|# -)/.test(line) && text.includes(line))
  )
}

/** Without blank lines at the front, as `git commit` leaves it: to git itself they would end an empty title. */
const titled = (text: string) => text.replace(/^(?:[ \t\r]*\n)+/, '')

/** Without the carriage return of a folded line, which `git commit` takes away before a trailer is read. */
const folded = (trailers: string) => trailers.replaceAll(/\r+ /g, ' ')
