import { Fragment } from 'react'
import type { Place, Remark } from '../../analysis/index.ts'
import { NotHere, Prose } from '../widgets/index.ts'
import { useWorkbench, useWorkbenchState } from '../workbench/index.ts'
import type { FileSummary } from '../worker/index.ts'
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
      {answer && <AnswerBox of={remark.of} place={answer} />}
      <div className={styles.ways}>
        {fix && (
          <button type="button" data-way-out onClick={() => workbench.fixes.apply(fix)}>
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

/** Most characters of a place looked at for its changed lines. */
const mostLookedAt = 2000

/** Most files of the diff shown in a remark, most lines of each, and of them all. */
const most = { files: 3, each: 3, lines: 6 }

/** The lines of the diff that the remark speaks of, the first few of each file. */
function DiffLines({ remark }: { readonly remark: Remark }) {
  const workbench = useWorkbench()
  const diff = useWorkbenchState((s) => (s.diff.kind === 'text' ? s.diff.text : null))
  const files = useWorkbenchState((s) => s.diffSummary?.files)
  if (!diff || !remark.diff.length) return null
  const byFile = new Map<FileSummary | undefined, Place[]>()
  for (const place of remark.diff) {
    const file = files?.find((f) => f.from <= place.from && place.from < f.to)
    byFile.set(file, [...(byFile.get(file) ?? []), place])
  }
  const each = Math.min(most.each, Math.floor(most.lines / Math.min(byFile.size, most.files)))
  return (
    <button
      type="button"
      className={styles.diff}
      title="Show these lines in the diff"
      onClick={() => workbench.lights.show(remark.diff)}
    >
      {[...byFile].slice(0, most.files).map(([file, places]) => (
        <Fragment key={file?.from ?? -1}>
          {file && <span className={styles.path}>{file.path}</span>}
          {linesOf(diff, places, each).map((line, i) => (
            <span
              key={i}
              className={line.startsWith('+') ? styles.plus : line.startsWith('-') ? styles.minus : ''}
            >
              {line}
            </span>
          ))}
        </Fragment>
      ))}
      {byFile.size > most.files && (
        <span className={styles.path}>and {byFile.size - most.files} more files</span>
      )}
    </button>
  )
}

/** The first lines of some places of one file; of a single line also what follows it, for it says little alone. */
function linesOf(diff: string, places: readonly Place[], count: number): string[] {
  const lines = places
    .flatMap(({ from, to }) => {
      const all = wholeLines(diff, from, Math.min(to, from + mostLookedAt))
      const changed = all.filter((line) => /^(?:\+(?!\+\+ )|-(?!-- ))/.test(line))
      // Of a whole file what changes, not how git names it.
      return (changed.length ? changed : all).slice(0, places.length === 1 ? count : 2)
    })
    .slice(0, count)
  if (places.length === 1) lines.push(...changedAfter(diff, places[0]!.to, count - lines.length))
  return lines
}

/** Changed lines that follow directly. */
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
