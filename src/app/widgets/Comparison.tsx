import { useEffect, useRef } from 'react'
import styles from './Comparison.module.css'

/** Two texts in one, what goes struck through and what comes marked. */
export function Comparison({ before, after }: { readonly before: string; readonly after: string }) {
  const host = useRef<HTMLDivElement>(null)
  useEffect(() => {
    let close = () => {}
    let wanted = true
    void import('./comparison.ts').then(({ openComparison }) => {
      if (wanted && host.current) close = openComparison(host.current, before, after)
    })
    return () => {
      wanted = false
      close()
    }
  }, [before, after])
  return <div ref={host} className={styles.comparison} />
}
