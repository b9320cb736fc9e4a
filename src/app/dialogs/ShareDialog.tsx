import { useEffect, useId, useState } from 'react'
import { shareLink } from '../drafts/index.ts'
import { CopyButton, Dialog } from '../widgets/index.ts'
import { useWorkbenchState } from '../workbench/index.ts'
import styles from './dialogs.module.css'

/** A link that holds the draft in itself; no server sees it. */
export function ShareDialog({ onClose }: { readonly onClose: () => void }) {
  const message = useWorkbenchState((s) => s.message.text)
  const diff = useWorkbenchState((s) => (s.diff.kind === 'text' ? s.diff.text : null))
  const [withDiff, setWithDiff] = useState(false)
  const [link, setLink] = useState<string | null>('')
  const id = useId()
  useEffect(() => {
    let current = true
    void shareLink(location.href, message, withDiff ? diff : null).then((made) => {
      if (current) setLink(made)
    })
    return () => {
      current = false
    }
  }, [message, diff, withDiff])
  return (
    <Dialog title="Share by link" onClose={onClose}>
      <p>The link holds the text itself, behind its #. Browsers do not send that part to any server.</p>
      <div className={styles.group}>
        <label>
          <input
            type="checkbox"
            checked={withDiff}
            disabled={diff === null}
            onChange={(event) => setWithDiff(event.target.checked)}
          />
          With the diff
        </label>
      </div>
      {link === null ? (
        <p role="alert">That is too long for a link. {withDiff ? 'Leave out the diff.' : ''}</p>
      ) : (
        <>
          <textarea id={id} className={styles.link} readOnly rows={3} aria-label="Link" value={link} />
          <div className={styles.ways}>
            <CopyButton
              text={link}
              label="Copy link"
              onRefused={() => document.querySelector<HTMLTextAreaElement>(`#${CSS.escape(id)}`)?.select()}
            />
          </div>
        </>
      )}
    </Dialog>
  )
}
