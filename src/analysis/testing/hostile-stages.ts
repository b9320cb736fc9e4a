import { analyse } from '../analyse.ts'
import { readDiff } from '../diff/read.ts'
import { asDiff } from './hostile-texts.ts'
import { splitPaste } from '../message/split.ts'
import { outline } from '../outline/outline.ts'
import { answerEdit } from '../reply/answer.ts'
import { readSettingsFile } from '../settings-file.ts'

const diff = readDiff(
  'diff --git a/queue.c b/queue.c\n--- a/queue.c\n+++ b/queue.c\n@@ -1,2 +1,2 @@\n-int readQueue1(void)\n+int readQueue2(void)\n if (x)\n',
)

/** Every way in which a text comes in, each a stage of its own. */
export const stages: Readonly<Record<string, (text: string) => unknown>> = {
  message: (text) => analyse({ message: `queue: Add a limit\n\n${text}\n`, diff }),
  subject: (text) => analyse({ message: text, source: 'log' }),
  paste: (text) => splitPaste(text),
  mail: (text) =>
    splitPaste(`From: A <a@example.org>\nDate: x\nSubject: ${text}\n\n${text}\n---\n${asDiff(text, 'a.c')}`),
  'diff of C': (text) => analyse({ message: 'queue: Add a limit\n', diff: asDiff(text, 'queue.c') }),
  'diff of TypeScript': (text) => analyse({ message: 'Add a limit\n', diff: asDiff(text, 'src/queue.ts') }),
  'diff of Markdown': (text) => outline(readDiff(asDiff(text, 'README.md'))),
  'diff itself': (text) => readDiff(text),
  answer: (text) => answerEdit('Add a limit\n\nIt was missing.\n', 14, text, 72),
  settings: (text) => readSettingsFile(`{"name": ${JSON.stringify(text)}, ${JSON.stringify(text)}: 1}`),
}
