import { CopyButton, Panel } from '../widgets/index.ts'
import { useWorkbenchState } from '../workbench/index.ts'
import { ExportMenu } from './ExportMenu.tsx'
import { PreviewButton } from './PreviewButton.tsx'
import { SaveButton } from './SaveButton.tsx'
import { cleanedId, selectCleaned } from './select-cleaned.ts'
import styles from './Result.module.css'

/** The message after all safe clean-up, ready to copy. */
export function Result() {
  const cleaned = useWorkbenchState((s) => s.judged?.report.cleaned ?? '')
  const empty = cleaned.trim() === ''
  return (
    <Panel
      title="Cleaned message"
      actions={
        <>
          <SaveButton />
          <PreviewButton />
          <ExportMenu message={cleaned} disabled={empty} />
          <CopyButton main text={cleaned} disabled={empty} onRefused={selectCleaned} />
        </>
      }
      className={styles.panel!}
    >
      <pre
        id={cleanedId}
        className={styles.text}
        role="textbox"
        aria-readonly
        aria-multiline
        aria-label="Cleaned message"
        tabIndex={0}
      >
        {cleaned}
      </pre>
    </Panel>
  )
}
