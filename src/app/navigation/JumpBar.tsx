import { useEffect, useState } from 'react'
import { Shape } from '../widgets/index.ts'
import { verdictWords } from '../wording/index.ts'
import { useWorkbench, useWorkbenchState } from '../workbench/index.ts'
import styles from './JumpBar.module.css'

const report = () => document.querySelector<HTMLElement>('[data-report]')

/** On a narrow page, where the reply lies below the texts: the verdict within a thumb's reach, and the way there. */
export function JumpBar() {
  const workbench = useWorkbench()
  const judged = useWorkbenchState((s) => s.judged)
  const inView = useReportInView()
  if (!judged?.text.trim()) return null
  const { verdict, reply } = judged.report
  const { shape, name } = verdictWords[verdict]
  const count = reply.remarks.length
  const toReply = () => {
    report()?.scrollIntoView({ block: 'start' })
    report()?.querySelector<HTMLElement>('[role=tabpanel]')?.focus({ preventScroll: true })
  }
  return (
    <nav className={styles.bar} aria-label="Verdict">
      <Shape of={shape} size={16} />
      <span className={styles.verdict}>
        {name}
        {count > 0 && <small>{`${count} ${count === 1 ? 'remark' : 'remarks'}`}</small>}
      </span>
      {inView ? (
        <button type="button" onClick={() => workbench.message.focus()}>
          To the message ↑
        </button>
      ) : (
        <button type="button" className="primary" onClick={toReply}>
          Read the reply ↓
        </button>
      )}
    </nav>
  )
}

function useReportInView(): boolean {
  const [inView, setInView] = useState(false)
  useEffect(() => {
    const observer = new IntersectionObserver(([entry]) => setInView(entry?.isIntersecting ?? false), {
      rootMargin: '0px 0px -35% 0px',
    })
    const panel = report()
    if (panel) observer.observe(panel)
    return () => observer.disconnect()
  }, [])
  return inView
}
