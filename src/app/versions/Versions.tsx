import { useState } from 'react'
import type { Asked } from '../drafts/index.ts'
import { focusReport } from '../navigation/index.ts'
import { Comparison, Dialog, Prose, Shape } from '../widgets/index.ts'
import { verdictWords, type ShapeName } from '../wording/index.ts'
import { useWorkbench, useWorkbenchState } from '../workbench/index.ts'
import { progressSince } from './progress.ts'
import styles from './Versions.module.css'

/** This version judged beside an earlier one: what was answered, what is new, what is still asked. */
export function Versions() {
  const workbench = useWorkbench()
  const first = useWorkbenchState((s) => s.first)
  const judged = useWorkbenchState((s) => s.judged)
  const [comparing, setComparing] = useState(false)
  if (!first || !judged) return null
  const { answered, open, fresh } = progressSince(first, judged.report)
  const andStay = (act: () => void) => () => {
    act()
    focusReport()
  }
  const same = first.text === judged.text
  return (
    <div className={styles.versions}>
      <p className={styles.verdicts}>
        <span>First version: {verdictWords[first.verdict].name}</span>
        <span aria-hidden="true">→</span>
        <strong>This one: {verdictWords[judged.report.verdict].name}</strong>
      </p>
      {same ? (
        <p className={styles.same}>
          This version is kept as the first. Edit the message, or paste a newer one over it: what that answers
          and what is new then stands here.
        </p>
      ) : (
        <>
          {answered.length === 0 && <p className={styles.same}>Nothing that was asked is answered yet.</p>}
          <Group title="Answered" shape="met" asked={answered} />
          <Group title="New" shape="should" asked={fresh} />
          <Group title="Still asked" shape="ask" asked={open} />
        </>
      )}
      <p className={styles.ways}>
        {same ? (
          <button type="button" data-way-out onClick={() => workbench.message.selectAll()}>
            Select the message to paste over it
          </button>
        ) : (
          <>
            <button type="button" onClick={() => setComparing(true)}>
              Compare the texts
            </button>
            <button type="button" className="quiet" onClick={andStay(() => workbench.versions.keep())}>
              Take this one as the first
            </button>
          </>
        )}
        <button type="button" className="quiet" onClick={andStay(() => workbench.versions.forget())}>
          Forget the first version
        </button>
      </p>
      {comparing && (
        <Dialog title="From the first version to this one" onClose={() => setComparing(false)} wide>
          <Comparison before={first.text} after={judged.text} />
        </Dialog>
      )}
    </div>
  )
}

function Group({
  title,
  shape,
  asked,
}: {
  readonly title: string
  readonly shape: ShapeName
  readonly asked: readonly Asked[]
}) {
  if (!asked.length) return null
  return (
    <section>
      <h3>
        {title} <span>{asked.length}</span>
      </h3>
      <ul>
        {asked.map(({ key, text }) => (
          <li key={key}>
            <Shape of={shape} />
            <span>
              <Prose text={text} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
