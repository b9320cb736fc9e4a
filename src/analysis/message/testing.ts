import fc from 'fast-check'

/** Lines that steer a reader of messages: every form that means something, and plain words. */
export const lineForms = [
  '', '', '', ' ', '\t', 'word', 'Some words of prose.', 'more words, as they go on and on until the line is quite full,',
  'it ends.  Another starts here.', 'Signed-off-by: A U Thor <a@example.org>', 'Fixes: 0123456789ab ("Add x")', 'Acked-by : B',
  ' folded', '(cherry picked from commit 0123)', 'no-value:', 'Link: https://example.org/a', 'Key with blanks: x', '# comment',
  '#', '#123', '---', '--- ', '----', '- item', '  hanging', '* item of a list that is long enough to be wrapped somewhere near',
  '1. first', '2) second', '    code();', '\tint x;', '```', '> quoted', '| a | b |', 'name   value', 'other  value', '====',
  'Title', '$ make', '[   1.234567] log', 'From: A <a@example.org>', 'Subject: [PATCH] x: y', 'From 0123 Mon Sep 17 2001', 'Conflicts:',
  '\tfile.c', 'diff --git a/x b/x', 'index 1..2', '# ------------------------ >8 ------------------------', '# On branch main',
  '-- ', '\u200B', 'a\u0000b', '\uD800', 'x\r', 'Aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
] // prettier-ignore

/** Messages made of such lines, with both line ends, with and without one at the end. */
export const roughMessage = fc
  .array(fc.tuple(fc.constantFrom(...lineForms), fc.constantFrom('\n', '\n', '\n', '\r\n')), { maxLength: 25 })
  .chain((lines) => fc.boolean().map((ended) => {
    const text = lines.map(([line, end]) => line + end).join('')
    return ended ? text : text.replace(/\r?\n$/, '')
  })) // prettier-ignore
