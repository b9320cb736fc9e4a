import { Text } from '@codemirror/state'
import { useEffect, useRef } from 'react'
import { useWorkbench } from '../workbench/index.ts'
import { openDiffView } from './diff-view.ts'
import styles from './DiffPanel.module.css'

/** A diff as text, in an editor that it cannot be changed in. */
export function DiffText({ text }: { readonly text: string }) {
  const workbench = useWorkbench()
  const host = useRef<HTMLDivElement>(null)
  useEffect(() => {
    let close = () => {}
    let wanted = true
    void inPieces(text, () => wanted).then((lines) => {
      if (lines && host.current) close = openDiffView(host.current, lines, workbench)
    })
    return () => {
      wanted = false
      close()
    }
  }, [text, workbench])
  return <div ref={host} className={styles.editor} />
}

/** Code units of a diff made into an editor's lines in one task. */
const piece = 500_000

/** A text as the editor holds it, made a piece per task so that megabytes leave room for keys; null once unwanted. */
async function inPieces(text: string, isWanted: () => boolean): Promise<Text | null> {
  let lines = Text.empty
  for (let at = 0; at < text.length; at += piece) {
    await new Promise((resolve) => setTimeout(resolve))
    if (!isWanted()) return null
    lines = lines.append(Text.of(text.slice(at, at + piece).split('\n')))
  }
  return lines
}
