/** A shell word that stands for a text as it is. */
const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`

/** The command that gives the last commit this message; runs in any POSIX shell, whatever the message holds. */
export function amendCommand(message: string): string {
  return `printf %s ${quoted(message)} | git commit --amend -F -`
}

/** A patch that `git am` takes: the message as a mail, then the diff. */
export function patchFile(message: string, diff: string): string {
  const [subject = '', ...rest] = message.split('\n')
  const body = rest.join('\n').trim()
  const start = diff.search(/^(?:diff --|Index: |--- )/m)
  return [
    'From 0000000000000000000000000000000000000000 Mon Sep 17 00:00:00 2001',
    'From: Author <author@example.invalid>',
    `Subject: [PATCH] ${subject}`,
    'MIME-Version: 1.0',
    'Content-Transfer-Encoding: 8bit',
    'Content-Type: text/plain; charset=UTF-8',
    '',
    body,
    '---',
    '',
    diff.slice(Math.max(0, start)).replace(/\n?$/, '\n'),
  ].join('\n')
}
