import { Prose, Shape } from '../widgets/index.ts'
import { verdictWords } from '../wording/index.ts'
import { useWorkbench, useWorkbenchState } from '../workbench/index.ts'
import styles from './VerdictLine.module.css'

/** The judgement of the whole, and the one thing to do next; read out when it changes. */
export function VerdictLine() {
  const workbench = useWorkbench()
  const report = useWorkbenchState((s) => s.judged?.report)
  const empty = useWorkbenchState((s) => !s.judged?.text.trim())
  const hasDiff = useWorkbenchState((s) => s.diff.kind !== 'none')
  const problem = useWorkbenchState((s) => (s.activity === 'failed' ? s.problem : null))
  if (problem !== null) {
    return (
      <div className={styles.verdict} role="status">
        <Shape of="must" size={20} />
        <div>
          <h2>The analysis stopped</h2>
          <p className={styles.next}>Your text is safe. Change anything to try again. ({problem})</p>
        </div>
      </div>
    )
  }
  const offersOutline = hasDiff && (empty || report?.verdict === 'rewrite')
  const verdict = report && !empty ? verdictWords[report.verdict] : null
  return (
    <div className={styles.verdict} role="status">
      <Shape of={verdict?.shape ?? 'waiting'} size={20} />
      <div>
        <h2>{verdict?.name ?? 'Paste a draft message'}</h2>
        <p className={styles.next}>
          <Prose
            text={
              verdict
                ? (report?.next ?? verdict.next)
                : hasDiff
                  ? 'The diff is here: write its message, or fill in what an outline asks.'
                  : 'and its diff: the reply says what a reader will miss.'
            }
          />
        </p>
      </div>
      {offersOutline && (
        <button type="button" className={styles.outline} onClick={() => void workbench.takeOutline()}>
          Start from an outline
        </button>
      )}
    </div>
  )
}
