import { Shape } from '../widgets/index.ts'
import { useWorkbench } from '../workbench/index.ts'
import { FindingEntry } from './FindingEntry.tsx'
import { QuestionEntry } from './QuestionEntry.tsx'
import { shapeOf, stateWord, type ItemWithFindings } from './sections.ts'
import styles from './Checklist.module.css'

/** One point of the checklist: its state by shape and word, and what was found. */
export function ChecklistEntry({
  entry: { item, findings, questions },
}: {
  readonly entry: ItemWithFindings
}) {
  const workbench = useWorkbench()
  return (
    <li className={styles.item} data-check={item.id} data-state={item.state}>
      <div className={styles.question}>
        <Shape of={shapeOf(item)} />
        <span className={styles.asks}>{item.question}</span>
        <span className={styles.state}>{stateWord(item)}</span>
        {item.state === 'ignored' && (
          <button type="button" className="quiet" onClick={() => workbench.asides.takeBack(item.id)}>
            Take back
          </button>
        )}
      </div>
      {findings.length + questions.length > 0 && (
        <ul>
          {findings.map((finding) => (
            <FindingEntry key={finding.key} finding={finding} />
          ))}
          {questions.map((question) => (
            <QuestionEntry key={question.key} question={question} />
          ))}
        </ul>
      )}
    </li>
  )
}
