import { CopyButton } from '../widgets/index.ts'
import { looseQuestions, sectionNames } from '../wording/index.ts'
import { useWorkbenchState } from '../workbench/index.ts'
import { ChecklistEntry } from './ChecklistEntry.tsx'
import { QuestionEntry } from './QuestionEntry.tsx'
import { bySection, tallyOf, type SectionItems } from './sections.ts'
import styles from './Checklist.module.css'

/** The whole report, grouped, for those who want to see everything. */
export function Checklist() {
  const report = useWorkbenchState((s) => s.judged?.report)
  const empty = useWorkbenchState((s) => !s.judged?.text.trim())
  if (!report || empty) {
    return (
      <p className={styles.empty}>Paste a draft message on the left: each point is then answered here.</p>
    )
  }
  const { sections, waiting } = bySection(report)
  const loose = looseQuestions(report)
  return (
    <div className={styles.checklist}>
      {waiting > 0 && (
        <p className={styles.waiting}>
          <span>
            {waiting} {waiting === 1 ? 'point waits' : 'points wait'} for the diff: paste what{' '}
            <code>git diff --staged</code> prints.
          </span>
          <CopyButton text="git diff --staged" label="Copy command" quiet />
        </p>
      )}
      {sections.map((section) => (
        <SectionGroup key={section.section} section={section} />
      ))}
      {loose.length > 0 && (
        <section className={styles.section}>
          <h3>
            Only you can answer
            <span className={styles.tally}>{loose.length} open</span>
          </h3>
          <ul>
            {loose.map((question) => (
              <QuestionEntry key={question.key} question={question} />
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

function SectionGroup({ section }: { readonly section: SectionItems }) {
  const { items } = section
  const pending = items.filter(({ item }) => item.state !== 'met')
  const done = items.filter(({ item }) => item.state === 'met')
  return (
    <section className={styles.section}>
      <h3>
        {sectionNames[section.section]}
        <span className={styles.tally}>{tallyOf(section)}</span>
      </h3>
      {pending.length > 0 && (
        <ul>
          {pending.map((entry) => (
            <ChecklistEntry key={entry.item.id} entry={entry} />
          ))}
        </ul>
      )}
      {done.length > 0 && (
        <details>
          <summary>{pending.length ? `${done.length} met` : 'All met'}</summary>
          <ul>
            {done.map((entry) => (
              <ChecklistEntry key={entry.item.id} entry={entry} />
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}
