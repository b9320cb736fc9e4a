import { lazy, Suspense, useEffect, useId, useRef, type KeyboardEvent } from 'react'
import { focusReport } from '../navigation/index.ts'
import { Reply } from '../reply/index.ts'
import { TakeButton } from '../result/index.ts'
import { openPoints } from '../wording/index.ts'
import { useWorkbench, useWorkbenchState, type Face } from '../workbench/index.ts'
import { controlsIn, focusNext } from './focus-next.ts'
import { Proposals } from './Proposals.tsx'
import { VerdictLine } from './VerdictLine.tsx'
import styles from './ReportPanel.module.css'

const Checklist = lazy(async () => ({ default: (await import('../checklist/index.ts')).Checklist }))

const Versions = lazy(async () => ({ default: (await import('../versions/index.ts')).Versions }))

const faceNames: Readonly<Record<Face, string>> = {
  reply: 'Reply',
  checklist: 'Checklist',
  versions: 'Versions',
}

/** The verdict, and the faces of one report. */
export function ReportPanel() {
  const workbench = useWorkbench()
  const face = useWorkbenchState((s) => s.face)
  const open = useWorkbenchState((s) => (s.judged?.text.trim() ? openPoints(s.judged.report) : 0))
  const first = useWorkbenchState((s) => s.first !== null)
  const isJudged = useWorkbenchState((s) => Boolean(s.judged?.text.trim()))
  const faces: readonly Face[] = first ? ['reply', 'checklist', 'versions'] : ['reply', 'checklist']
  const id = useId()
  const tabs = useRef<HTMLDivElement>(null)
  const body = useRef<HTMLDivElement>(null)
  const judged = useWorkbenchState((s) => s.judged)
  const before = useRef<readonly string[]>([])
  /** Which of the body's controls has the focus: where it is gone, the one at its place is next. */
  const control = useRef(0)
  useEffect(() => {
    const wish = workbench.message.takeFocusWish()
    const remarks = judged?.report.reply.remarks.map((remark) => remark.of) ?? []
    // An undo that asks nothing again leaves the focus where it is.
    const isLeft = wish && 'to' in wish && wish.to === null && document.activeElement !== document.body
    if (wish && !isLeft) {
      const index = 'to' in wish ? remarks.indexOf(wish.to ?? '') : before.current.indexOf(wish.from ?? '')
      focusNext(body.current!, index, control.current)
    }
    before.current = remarks
  }, [judged, workbench])
  const keys = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return
    const step = event.key === 'ArrowRight' ? 1 : -1
    const other = faces[(faces.indexOf(face) + step + faces.length) % faces.length]!
    workbench.view.setFace(other)
    tabs.current?.querySelector<HTMLElement>(`[data-face=${other}]`)?.focus()
  }
  return (
    <section className={styles.panel} aria-label="Report" data-report>
      <VerdictLine />
      <div className={styles.tabLine}>
        <div
          className={styles.tabs}
          role="tablist"
          aria-label="Faces of the report"
          ref={tabs}
          onKeyDown={keys}
        >
          {faces.map((name) => (
            <button
              key={name}
              type="button"
              role="tab"
              data-face={name}
              id={`${id}-${name}`}
              aria-selected={face === name}
              aria-controls={`${id}-panel`}
              tabIndex={face === name ? 0 : -1}
              onClick={() => workbench.view.setFace(name)}
            >
              {faceNames[name]}
              {name === 'checklist' && open > 0 && (
                <span className={styles.count}>{open === 1 ? '1 point' : `${open} points`} open</span>
              )}
            </button>
          ))}
        </div>
        {isJudged && !first && (
          <button
            type="button"
            className="quiet"
            title="Keep this version, and judge the next one beside it"
            onClick={() => {
              workbench.versions.keep()
              focusReport()
            }}
          >
            Judge a new version
          </button>
        )}
      </div>
      <div
        className={styles.body}
        ref={body}
        role="tabpanel"
        id={`${id}-panel`}
        aria-labelledby={`${id}-${face}`}
        tabIndex={0}
        onFocus={({ target }) => {
          control.current = controlsIn(body.current!).indexOf(target)
        }}
      >
        <Suspense>
          {face === 'reply' && <Reply takeButton={<TakeButton />} />}
          {face === 'checklist' && <Checklist />}
          {face === 'versions' && <Versions />}
        </Suspense>
        <Proposals />
      </div>
    </section>
  )
}
