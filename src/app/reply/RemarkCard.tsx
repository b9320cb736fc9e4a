import type { Remark } from '../../analysis/index.ts'
import { NotHere } from '../shell/NotHere.tsx'
import { Prose } from '../shell/Prose.tsx'
import { useWorkbench, useWorkbenchState } from '../workbench/context.ts'
import { AnswerBox } from './AnswerBox.tsx'
import styles from './Reply.module.css'

/** One remark and its ways out: a fix, an answer, the words to edit, or that it does not matter here. */
export function RemarkCard({ remark }: { readonly remark: Remark }) {
  const workbench = useWorkbench()
  const { fix, answer } = remark
  return (
    <div className={styles.card}>
      <p className={styles.text}>
        <Prose text={remark.text} />
      </p>
      <DiffLines remark={remark} />
      {answer && <AnswerBox of={remark.of} {...answer} />}
      <div className={styles.ways}>
        {fix && (
          <button type="button" data-way-out onClick={() => workbench.message.applyFix(fix)}>
            {fix.title}
          </button>
        )}
        {!fix && !answer && (
          <button type="button" data-way-out onClick={() => workbench.message.edit(remark.under)}>
            Edit these words
          </button>
        )}
        <NotHere of={remark.of} />
      </div>
    </div>
  )
}

/** Most lines of the diff shown in a remark. */
const most = 3

/** The lines of the diff that the remark speaks of, the first few of them. */
function DiffLines({ remark }: { readonly remark: Remark }) {
  const workbench = useWorkbench()
  const diff = useWorkbenchState((s) => (s.diff.kind === 'text' ? s.diff.text : null))
  const file = useWorkbenchState((s) =>
    s.diffSummary?.files.find(
      (f) => remark.diff[0] && f.from <= remark.diff[0].from && remark.diff[0].from < f.to,
    ),
  )
  if (!diff || !remark.diff.length) return null
  const lines = remark.diff
    .slice(0, most)
    .flatMap((place) => wholeLines(diff, place.from, place.to).slice(0, 2))
    .slice(0, most)
  if (remark.diff.length === 1) lines.push(...changedAfter(diff, remark.diff[0]!.to, most - lines.length))
  return (
    <button
      type="button"
      className={styles.diff}
      title="Show these lines in the diff"
      onClick={() => workbench.message.show(remark.diff)}
    >
      {file && <span className={styles.path}>{file.path}</span>}
      {lines.map((line, i) => (
        <span
          key={i}
          className={line.startsWith('+') ? styles.plus : line.startsWith('-') ? styles.minus : ''}
        >
          {line}
        </span>
      ))}
    </button>
  )
}

/** Changed lines that follow directly, for a place of one line says little by itself. */
function changedAfter(text: string, to: number, count: number): string[] {
  const lines: string[] = []
  let at = text.indexOf('\n', Math.max(0, to - 1)) + 1
  while (at > 0 && lines.length < count && (text[at] === '+' || text[at] === '-')) {
    const newline = text.indexOf('\n', at)
    lines.push(text.slice(at, newline < 0 ? text.length : newline))
    at = newline + 1
  }
  return lines
}

function wholeLines(text: string, from: number, to: number): string[] {
  const start = text.lastIndexOf('\n', from - 1) + 1
  const newline = text.indexOf('\n', Math.max(from, to - 1))
  return text.slice(start, newline < 0 ? text.length : newline).split('\n')
}
