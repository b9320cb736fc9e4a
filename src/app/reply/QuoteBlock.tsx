import type { Quote } from './quote.ts'
import styles from './Reply.module.css'

/** Lines of the draft behind a bar, as a mail quotes them. */
export function QuoteBlock({ quote }: { readonly quote: Quote }) {
  return (
    <blockquote className={styles.quote}>
      {quote.lines.map((line, index) => (
        <span key={index} className={styles.line}>
          {line.map((piece, i) => (piece.marked ? <mark key={i}>{piece.text}</mark> : piece.text))}
        </span>
      ))}
    </blockquote>
  )
}
