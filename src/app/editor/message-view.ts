import { history, historyKeymap } from '@codemirror/commands'
import { Transaction, type StateEffect } from '@codemirror/state'
import {
  drawSelection,
  dropCursor,
  EditorView,
  highlightSpecialChars,
  keymap,
  placeholder,
  tooltips,
} from '@codemirror/view'
import {
  asides,
  editorTheme,
  keepHistory,
  lineDirections,
  setAsides,
  stateWithHistory,
} from '../codemirror/index.ts'
import type { Workbench } from '../workbench/index.ts'
import { litEffect, marks, noRoles, roleEffect } from './marks.ts'
import { writingKeys } from './writing-keys.ts'

/** Opens the message's editor in an element and keeps it in step with the workbench; returns how to close it. */
export function openMessageView(parent: HTMLElement, workbench: Workbench): () => void {
  const view = new EditorView({
    parent,
    state: stateWithHistory(workbench.state.message.text, workbench.drafts.id, [
      history(),
      drawSelection(),
      dropCursor(),
      highlightSpecialChars(),
      EditorView.lineWrapping,
      asides,
      marks,
      lineDirections,
      tooltips({ tooltipSpace: withinEditor }),
      placeholder('Write or paste your draft commit message here.'),
      keymap.of([...historyKeymap, ...writingKeys]),
      EditorView.contentAttributes.of({ 'aria-label': 'Commit message', tabindex: '0' }),
      EditorView.updateListener.of((update) => workbench.message.updated(update)),
      EditorView.domEventHandlers({
        beforeinput: typeOver,
        paste: (event, view) => takePaste(event.clipboardData, view, workbench),
        drop: (event) => takeFile(event, workbench),
      }),
      editorTheme,
    ]),
  })
  view.dispatch({
    effects: setAsides.of(workbench.message.asides),
    annotations: Transaction.addToHistory.of(false),
  })
  const keep = () => keepHistory(view.state, workbench.drafts.id)
  addEventListener('pagehide', keep)
  const detach = workbench.message.attach(view)
  // Nothing is underlined before the first report, so what underlines is not part of the first load.
  let underline: (() => StateEffect<unknown>) | null = null
  let closed = false
  void import('./squiggles.ts').then(({ openSquiggles }) => {
    if (!closed) underline = openSquiggles(view, workbench)
  })
  const unsubscribe = workbench.store.subscribe((state, before) => {
    const length = view.state.doc.length
    if (state.judged !== before.judged || state.roles !== before.roles) {
      const at = (span: { from: number; to: number }) => workbench.message.current(span)
      const { judged } = state
      // In one step with the underlines: each step lays the editor out.
      view.dispatch({
        effects: [
          judged ? roleEffect(judged.report, state.roles, at, length) : noRoles(),
          ...(underline && state.judged !== before.judged ? [underline()] : []),
        ],
      })
    }
    if (state.lit !== before.lit) {
      const first = state.lit.message[0]
      const follow = first && !view.hasFocus && first.from <= length
      view.dispatch({
        effects: [
          litEffect(state.lit.message, length),
          ...(follow ? [EditorView.scrollIntoView(first.from, { y: 'nearest', yMargin: 30 })] : []),
        ],
      })
    }
  })
  return () => {
    closed = true
    removeEventListener('pagehide', keep)
    unsubscribe()
    detach()
    view.destroy()
  }
}

/** Cards stay over the text they are about: not over the verdict beside it, nor the header above. */
function withinEditor(view: EditorView) {
  const { left, right, top } = view.dom.getBoundingClientRect()
  return { left, right, top, bottom: innerHeight }
}

/**
 * Types over a selection in the browser's place: Chromium would carry the colours of the words that go into a style
 * of its own, which the page's policy refuses with an error.
 */
function typeOver(event: InputEvent, view: EditorView): boolean {
  const { main } = view.state.selection
  if (main.empty || event.inputType !== 'insertText' || !event.data || event.isComposing) return false
  view.dispatch(view.state.replaceSelection(event.data), { userEvent: 'input.type', scrollIntoView: true })
  return true
}

function takePaste(data: DataTransfer | null, view: EditorView, workbench: Workbench): boolean {
  const file = data?.files[0]
  if (file) {
    void workbench.intake.take(file, 'message')
    return true
  }
  const text = data?.getData('text/plain') ?? ''
  return workbench.intake.pasted(text, 'message') || pasteAll(text, view)
}

/** A paste over everything is a new draft to be read, so its top is shown; any other goes its usual way. */
function pasteAll(text: string, view: EditorView): boolean {
  const { main } = view.state.selection
  const { length } = view.state.doc
  if (main.from > 0 || main.to < length || !text.includes('\n')) return false
  view.dispatch({
    changes: { from: 0, to: length, insert: text },
    selection: { anchor: 0 },
    effects: EditorView.scrollIntoView(0, { y: 'start' }),
    userEvent: 'input.paste',
  })
  return true
}

function takeFile(event: DragEvent, workbench: Workbench): boolean {
  const file = event.dataTransfer?.files[0]
  if (!file) return false
  event.preventDefault()
  void workbench.intake.take(file, 'message')
  return true
}
