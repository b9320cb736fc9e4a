import { useEffect, useRef } from 'react'
import { displayWidth } from '../../analysis/index.ts'
import { messageId } from '../navigation/index.ts'
import { Panel } from '../widgets/index.ts'
import { useWorkbench, useWorkbenchState } from '../workbench/index.ts'
import { openMessageView } from './message-view.ts'
import { RoleLegend } from './RoleLegend.tsx'
import styles from './MessageEditor.module.css'

/** The draft message: where the author writes. */
export function MessageEditor() {
  const workbench = useWorkbench()
  const host = useRef<HTMLDivElement>(null)
  const widths = useWorkbenchState((s) => s.judged?.report.widths)
  useEffect(() => {
    const close = openMessageView(host.current!, workbench)
    // As git's editor it is opened to be typed in.
    if (workbench.state.save) workbench.message.focus()
    return close
  }, [workbench])
  useEffect(() => {
    const { style } = host.current!
    style.setProperty('--subject-width', String(widths?.subjectSoft ?? 50))
    style.setProperty('--body-width', String(widths?.body ?? 72))
  }, [widths])
  return (
    <Panel title="Message" aside={<SubjectCount />} actions={<RoleLegend />} className={styles.panel!}>
      <div ref={host} id={messageId} className={styles.editor} />
    </Panel>
  )
}

/** How long the subject is, beside the width that the convention asks for, or the one that it has passed. */
function SubjectCount() {
  const text = useWorkbenchState((s) => s.judged?.text ?? '')
  const report = useWorkbenchState((s) => s.judged?.report)
  const subject = report?.layout.subject
  if (!report || !subject) return null
  const length = displayWidth(text.slice(subject.from, subject.to))
  const { subjectSoft, subjectHard } = report.widths
  const state = length > subjectHard ? 'must' : length > subjectSoft ? 'should' : 'met'
  const passed = state === 'must' ? subjectHard : subjectSoft
  return (
    <span className={styles.count} data-state={state} title="Columns of the subject">
      <span className={styles.unit}>subject </span>
      {state === 'met' ? `${length} of ${subjectSoft}` : length}
      <span className={styles.unit}> columns</span>
      {state !== 'met' && `, over ${passed}`}
    </span>
  )
}
