import { useEffect, useState } from 'react'
import { useWorkbench } from '../workbench/index.ts'
import styles from './CopyButton.module.css'

/** Copies a text; where the clipboard is refused, `onRefused` is to select it for the author to copy. */
export function CopyButton({
  text,
  label = 'Copy',
  quiet = false,
  disabled = false,
  main = false,
  wayOut = false,
  onRefused,
}: {
  readonly text: string
  readonly label?: string
  readonly quiet?: boolean
  readonly disabled?: boolean
  /** The page's main copy button, which a key presses. */
  readonly main?: boolean
  /** One of the reply's ways out, to which its keys lead. */
  readonly wayOut?: boolean
  readonly onRefused?: () => void
}) {
  const workbench = useWorkbench()
  const [copied, setCopied] = useState(false)
  useEffect(() => {
    if (!copied) return
    const timer = setTimeout(() => setCopied(false), 2000)
    return () => clearTimeout(timer)
  }, [copied])
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setCopied(true)
      workbench.notices.say('Copied.')
    } catch {
      onRefused?.()
      workbench.notices.say('The browser refused the clipboard. The text is selected: press Ctrl+C or ⌘C.')
    }
  }
  return (
    <button
      type="button"
      data-copy={main || undefined}
      data-way-out={wayOut || undefined}
      className={quiet ? 'quiet' : `primary ${styles.steady}`}
      disabled={disabled}
      onClick={() => void copy()}
    >
      {copied ? 'Copied' : label}
    </button>
  )
}
