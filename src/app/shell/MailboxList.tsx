import { Shape } from '../widgets/index.ts'
import { verdictWords } from '../wording/index.ts'
import { useWorkbench, useWorkbenchState } from '../workbench/index.ts'
import styles from './MailboxList.module.css'

/** The patches of a mailbox, each with its verdict; a click opens one. */
export function MailboxList() {
  const workbench = useWorkbench()
  const mailbox = useWorkbenchState((s) => s.mailbox)
  if (!mailbox) return null
  return (
    <nav className={styles.list} aria-label="Patches">
      <ol>
        {mailbox.patches.map((patch, index) => {
          const judged = mailbox.verdicts[index]
          const verdict = judged && verdictWords[judged.verdict]
          return (
            <li key={index}>
              <button
                type="button"
                aria-current={index === mailbox.current}
                onClick={() => workbench.intake.openPatch(index)}
              >
                <Shape of={verdict?.shape ?? 'waiting'} size={14} />
                <span className={styles.name}>{patch.name || `Patch ${index + 1}`}</span>
                <span className={styles.verdict}>{verdict?.short ?? 'not read yet'}</span>
              </button>
            </li>
          )
        })}
      </ol>
      <button type="button" className="quiet" onClick={() => workbench.intake.closeMailbox()}>
        Close list
      </button>
    </nav>
  )
}
