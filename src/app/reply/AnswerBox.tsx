import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import { insertedBy, useWorkbench, useWorkbenchState, type AnswerPlace } from '../workbench/index.ts'
import { quoteInserted, type Quote } from './quote.ts'
import { QuotedLines } from './QuoteBlock.tsx'
import styles from './Reply.module.css'

/** Where the author types the answer: it is shown as the sentence it becomes, at its place, before it goes there. */
export function AnswerBox({ of, place }: { readonly of: string; readonly place: AnswerPlace }) {
  const { ask } = place
  const workbench = useWorkbench()
  const id = useId()
  const [words, setWords] = useState('')
  const preview = usePreview(place, words)
  const box = useRef<HTMLDivElement>(null)
  // Known only once the answer has been read: until then nothing is said of it.
  const isMissed = useWorkbenchState((s) => s.judged?.answered.includes(of) ?? false)
  const asksOn = isMissed && !words
  // To focus a field scrolls it into view, and no further: not clear of what lies over the page's lower edge.
  const show = () => box.current?.scrollIntoView({ block: 'nearest' })
  useEffect(() => {
    // What appears below the box is to be seen by who types in it.
    if (box.current?.contains(document.activeElement)) show()
  }, [preview, asksOn])
  const send = () => {
    if (!words.trim()) return
    void workbench.answers.put(of, place, words).then(() => setWords(''))
  }
  const keys = (event: KeyboardEvent) => {
    // In a box that is empty again there is nothing to undo but the answer that went into the message.
    if (event.key === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !words) {
      event.preventDefault()
      workbench.message.undo()
      return
    }
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    send()
  }
  return (
    <div className={styles.answer} ref={box}>
      <label htmlFor={id}>{ask}</label>
      <div className={styles.answerRow}>
        <textarea
          id={id}
          data-answer
          dir="auto"
          rows={1}
          value={words}
          placeholder={
            place.instead
              ? 'Answer here: it fills the blank'
              : 'Answer here: it becomes a sentence of your message'
          }
          aria-describedby={`${id}-hint`}
          onFocus={show}
          onChange={(event) => setWords(event.target.value)}
          onKeyDown={keys}
        />
        <button
          type="button"
          className={words.trim() ? 'primary' : ''}
          disabled={!words.trim()}
          onClick={send}
        >
          Add <kbd aria-hidden="true">↵</kbd>
        </button>
      </div>
      <p id={`${id}-hint`} hidden>
        Enter puts your answer into the message{place.instead ? '' : ', as a sentence'}.
      </p>
      {preview && (
        <div className={styles.preview}>
          <span>In your message it reads</span>
          <blockquote className={styles.quote}>
            <QuotedLines quote={preview} />
          </blockquote>
        </div>
      )}
      {asksOn && (
        <p className={styles.stays} role="status">
          <span>
            Your words are in the message, thank you. I do not find the answer to “{ask}” in them yet: a
            little more would help.
          </span>
          <button type="button" onClick={() => workbench.asides.put(of)}>
            It is answered
          </button>
        </p>
      )}
    </div>
  )
}

/** Milliseconds without a key before the place of an answer is asked for. */
const pause = 120

/** The draft around the words as they would stand in it; null where nothing is typed. */
function usePreview(place: AnswerPlace, words: string): Quote | null {
  const workbench = useWorkbench()
  const text = useWorkbenchState((s) => s.message.text)
  const [preview, setPreview] = useState<Quote | null>(null)
  const typed = words.trim()
  useEffect(() => {
    if (!typed) return undefined
    let wanted = true
    const timer = setTimeout(() => {
      void workbench.answers.preview(place, typed).then((edit) => {
        if (!wanted || !edit) return
        const after = text.slice(0, edit.from) + edit.insert + text.slice(edit.to)
        setPreview(quoteInserted(after, insertedBy(edit)))
      })
    }, pause)
    return () => {
      wanted = false
      clearTimeout(timer)
    }
  }, [workbench, place, typed, text])
  return typed ? preview : null
}
