import { useWorkbench, useWorkbenchState, type Workbench } from '../workbench/index.ts'
import { ConventionSwitch } from './ConventionSwitch.tsx'
import { ThemeSwitch } from './ThemeSwitch.tsx'
import styles from './Header.module.css'

/** The name, one line of what to do, and what concerns the page as a whole. */
export function Header() {
  const workbench = useWorkbench()
  const letterKeys = useWorkbenchState((s) => s.settings.letterKeys)
  return (
    <header className={styles.header}>
      <h1 className={styles.name}>Whatwhy</h1>
      <p className={styles.line}>Paste message and diff, get a maintainer’s reply.</p>
      <nav className={styles.actions} aria-label="Page">
        <button type="button" onClick={() => void loadExample(workbench)}>
          Try an example
        </button>
        <ConventionSwitch />
        <button type="button" className="quiet" onClick={() => workbench.drafts.startEmpty()}>
          New
        </button>
        <button type="button" className="quiet" onClick={() => workbench.view.openDialog({ name: 'drafts' })}>
          Drafts
        </button>
        <button type="button" className="quiet" onClick={() => workbench.view.openDialog({ name: 'share' })}>
          Share
        </button>
        <button type="button" className="quiet" onClick={() => workbench.view.openHandbook(null)}>
          Handbook
        </button>
        <button
          type="button"
          className="quiet"
          onClick={() => workbench.view.openDialog({ name: 'settings' })}
        >
          Settings
        </button>
        <button
          type="button"
          className="quiet"
          aria-label="Keys"
          title={letterKeys ? 'Keys (?)' : 'Keys'}
          onClick={() => workbench.view.openDialog({ name: 'keys' })}
        >
          ?
        </button>
        <ThemeSwitch />
      </nav>
    </header>
  )
}

async function loadExample(workbench: Workbench): Promise<void> {
  const { exampleMessage, exampleDiff } = await import('./example.ts')
  workbench.drafts.startExample(exampleMessage, exampleDiff)
}
