import { EditorView } from '@codemirror/view'

const revealEvent = 'whatwhy:reveal'

/** Scrolls the diff to an offset. */
export function revealInDiff(offset: number): void {
  dispatchEvent(new CustomEvent<number>(revealEvent, { detail: offset }))
}

/** Scrolls a view where it is asked to, until what is returned is called. */
export function listenForReveal(view: EditorView): () => void {
  const reveal = (event: Event) => {
    const offset = Math.min((event as CustomEvent<number>).detail, view.state.doc.length)
    view.dispatch({ effects: EditorView.scrollIntoView(offset, { y: 'start', yMargin: 4 }) })
  }
  addEventListener(revealEvent, reveal)
  return () => removeEventListener(revealEvent, reveal)
}
