import { useEffect, type DragEvent } from 'react'
import { Dialogs } from '../dialogs/index.ts'
import { DiffPanel } from '../diff/index.ts'
import { MessageEditor } from '../editor/index.ts'
import { JumpBar, SkipLink, useKeys } from '../navigation/index.ts'
import { ReportPanel } from '../report-panel/index.ts'
import { Result } from '../result/index.ts'
import { useWorkbench, useWorkbenchState } from '../workbench/index.ts'
import { Header } from './Header.tsx'
import { MailboxList } from './MailboxList.tsx'
import { NoticeLine } from './NoticeLine.tsx'
import styles from './App.module.css'

/** The page: the author's two texts on the left, the report on them on the right. */
export function App() {
  const workbench = useWorkbench()
  const theme = useWorkbenchState((s) => s.settings.theme)
  useEffect(() => {
    document.documentElement.dataset.theme = theme
  }, [theme])
  useKeys()
  const drop = (event: DragEvent) => {
    const file = event.dataTransfer.files[0]
    if (!file || event.defaultPrevented) return
    event.preventDefault()
    void workbench.intake.take(file, 'diff')
  }
  return (
    <div className={styles.page} onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <SkipLink />
      <Header />
      <MailboxList />
      <main className={styles.main}>
        <div className={styles.column}>
          <MessageEditor />
          <JumpBar />
          <DiffPanel />
        </div>
        <div className={styles.column}>
          <ReportPanel />
          <Result />
        </div>
      </main>
      <NoticeLine />
      <Dialogs />
    </div>
  )
}
