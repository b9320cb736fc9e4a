import { useWorkbench } from '../workbench/index.ts'
import styles from './SkipLink.module.css'

/** Of the element that holds the message, to which the link goes. */
export const messageId = 'message'

/** The first stop of Tab: past the header to where the author writes; seen while it has the focus. */
export function SkipLink() {
  const workbench = useWorkbench()
  return (
    <a
      className={styles.link}
      href={`#${messageId}`}
      onClick={(event) => {
        // The address may hold a session.
        event.preventDefault()
        workbench.message.focus()
      }}
    >
      Skip to the message
    </a>
  )
}
