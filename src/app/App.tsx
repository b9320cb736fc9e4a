import { useEffect, type DragEvent } from 'react'
import { DiffPanel } from './diff/DiffPanel.tsx'
import { MessageEditor } from './editor/MessageEditor.tsx'
import { Result } from './result/Result.tsx'
import { Dialogs } from './shell/Dialogs.tsx'
import { Header } from './shell/Header.tsx'
import { JumpBar } from './shell/JumpBar.tsx'
import { MailboxList } from './shell/MailboxList.tsx'
import { NoticeLine } from './shell/NoticeLine.tsx'
import { ReportPanel } from './shell/ReportPanel.tsx'
import { SkipLink } from './shell/SkipLink.tsx'
import { useKeys } from './shell/keys.ts'
import styles from './App.module.css'
import { useWorkbench, useWorkbenchState } from './workbench/context.ts'

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
