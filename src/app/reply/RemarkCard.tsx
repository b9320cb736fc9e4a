import { useId, useState, type KeyboardEvent } from 'react'
import type { Remark } from '../../analysis/index.ts'
import { Prose } from '../shell/Prose.tsx'
import { useWorkbench, useWorkbenchState } from '../workbench/context.ts'
import styles from './Reply.module.css'

/** One remark and its ways out: a fix, an answer, or that it is obvious. */
export function RemarkCard({ remark }: { readonly remark: Remark }) {
  const workbench = useWorkbench()
  const { fix, answer } = remark
  return (
    <div className={styles.card}>
      <p className={styles.text}>
        <Prose text={remark.text} />
      </p>
      <DiffLines remark={remark} />
      {answer && <AnswerBox of={remark.of} ask={answer.ask} insertAt={answer.insertAt} />}
      <div className={styles.ways}>
        {fix && (
          <button type="button" data-way-out onClick={() => workbench.message.applyFix(fix)}>
            {fix.title}
          </button>
        )}
        <button
          type="button"
          className={`quiet ${styles.obvious}`}
          onClick={() => workbench.message.putAside(remark.of)}
        >
          Obvious here
        </button>
      </div>
    </div>
  )
}

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
    .slice(0, 3)
    .flatMap((place) => wholeLines(diff, place.from, place.to).slice(0, 2))
    .slice(0, 3)
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

function wholeLines(text: string, from: number, to: number): string[] {
  const start = text.lastIndexOf('\n', from - 1) + 1
  const newline = text.indexOf('\n', Math.max(from, to - 1))
  return text.slice(start, newline < 0 ? text.length : newline).split('\n')
}

/** Where the author types the answer, which becomes a sentence of the message. */
function AnswerBox({
  of,
  ask,
  insertAt,
}: {
  readonly of: string
  readonly ask: string
  readonly insertAt: number
}) {
  const workbench = useWorkbench()
  const id = useId()
  const [words, setWords] = useState('')
  const [sent, setSent] = useState(false)
  const send = () => {
    if (!words.trim()) return
    void workbench.message.answer(of, insertAt, words).then(() => {
      setWords('')
      setSent(true)
    })
  }
  const keys = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    send()
  }
  return (
    <div className={styles.answer}>
      <label htmlFor={id}>{ask}</label>
      <div className={styles.answerRow}>
        <textarea
          id={id}
          rows={1}
          value={words}
          placeholder="Your answer, as a sentence"
          onChange={(event) => setWords(event.target.value)}
          onKeyDown={keys}
        />
        <button type="button" disabled={!words.trim()} onClick={send}>
          Add <kbd aria-hidden="true">↵</kbd>
        </button>
      </div>
      {sent && !words && (
        <p className={styles.stays} role="status">
          Your words are in the message. I still ask, so say more, or that it is obvious.
        </p>
      )}
    </div>
  )
}
