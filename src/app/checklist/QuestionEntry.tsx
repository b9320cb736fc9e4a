import type { Question } from '../../analysis/index.ts'
import { useWorkbench } from '../workbench/index.ts'
import styles from './Checklist.module.css'

/** What only the author can tell, with a tick for "it is there" or "it is obvious". */
export function QuestionEntry({ question }: { readonly question: Question }) {
  const workbench = useWorkbench()
  return (
    <li className={styles.finding}>
      <label className={styles.tick}>
        <input type="checkbox" checked={false} onChange={() => workbench.asides.put(question.key)} />
        <span>{question.ask}</span>
      </label>
      {question.about.length > 0 && (
        <div className={styles.ways}>
          <button type="button" className="quiet" onClick={() => workbench.lights.show(question.about)}>
            Show
          </button>
        </div>
      )}
    </li>
  )
}
