import { useId, type ReactNode } from 'react'
import styles from './Panel.module.css'

/** A titled area of the workbench. */
export function Panel({
  title,
  aside,
  actions,
  className,
  children,
}: {
  readonly title: string
  /** Beside the title. */
  readonly aside?: ReactNode
  /** At the far end of the title's line. */
  readonly actions?: ReactNode
  readonly className?: string
  readonly children: ReactNode
}) {
  const heading = useId()
  return (
    <section className={`${styles.panel} ${className ?? ''}`} aria-labelledby={heading}>
      <header className={styles.header}>
        <h2 id={heading}>{title}</h2>
        {aside}
        <div className={styles.actions}>{actions}</div>
      </header>
      {children}
    </section>
  )
}
