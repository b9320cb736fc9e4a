import type { Remark } from '../../analysis/index.ts'
import { useWorkbench } from '../workbench/index.ts'
import type { Quote } from './quote.ts'
import styles from './Reply.module.css'

/** Lines of the draft behind a bar, as a mail quotes them; a click shows the words in both texts. */
export function QuoteBlock({ remark, quote }: { readonly remark: Remark; readonly quote: Quote }) {
  const workbench = useWorkbench()
  const show = () =>
    workbench.lights.show([{ in: 'message', ...remark.under, line: 0, column: 0 }, ...remark.diff])
  return (
    <blockquote className={styles.quote}>
      <button type="button" title="Show these words" onClick={show}>
        <QuotedLines quote={quote} />
      </button>
    </blockquote>
  )
}

/** The lines of a quote, the words meant marked. */
export function QuotedLines({ quote }: { readonly quote: Quote }) {
  return quote.lines.map((line, index) => (
    <span key={index} className={styles.line}>
      {line.map((piece, i) => (piece.marked ? <mark key={i}>{piece.text}</mark> : piece.text))}
    </span>
  ))
}
