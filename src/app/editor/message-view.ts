import { history, historyKeymap } from '@codemirror/commands'
import { linter, lintKeymap, setDiagnostics } from '@codemirror/lint'
import { EditorState } from '@codemirror/state'
import {
  drawSelection,
  dropCursor,
  EditorView,
  highlightSpecialChars,
  keymap,
  placeholder,
} from '@codemirror/view'
import type { Workbench } from '../workbench/workbench.ts'
import { asides, setAsides } from './asides.ts'
import { writingKeys } from './editor-keys.ts'
import { diagnosticsFor } from './diagnostics.ts'
import { litEffect, marks, noRoles, roleEffect } from './marks.ts'
import { editorTheme } from './theme.ts'

/** Opens the message's editor in an element and keeps it in step with the workbench; returns how to close it. */
export function openMessageView(parent: HTMLElement, workbench: Workbench): () => void {
  const view = new EditorView({
    parent,
    state: EditorState.create({
      doc: workbench.state.message.text,
      extensions: [
        history(),
        drawSelection(),
        dropCursor(),
        highlightSpecialChars(),
        EditorView.lineWrapping,
        asides,
        marks,
        linter(null),
        placeholder('Write or paste your draft commit message here.'),
        keymap.of([...lintKeymap, ...historyKeymap, ...writingKeys]),
        EditorView.contentAttributes.of({ 'aria-label': 'Commit message', tabindex: '0' }),
        EditorView.updateListener.of((update) => workbench.messageUpdated(update)),
        EditorView.domEventHandlers({
          paste: (event) => takePaste(event.clipboardData, workbench),
          drop: (event) => takeFile(event, workbench),
        }),
        editorTheme,
      ],
    }),
  })
  view.dispatch({ effects: setAsides.of(workbench.asides) })
  const detach = workbench.attachMessage(view)
  const unsubscribe = workbench.store.subscribe((state, before) => {
    const length = view.state.doc.length
    if (state.judged !== before.judged || state.roles !== before.roles) {
      const at = (span: { from: number; to: number }) => workbench.current(span)
      const { judged } = state
      view.dispatch({
        effects: judged ? roleEffect(judged.report, state.roles, at, length) : noRoles(),
      })
      if (state.judged !== before.judged) {
        view.dispatch(
          setDiagnostics(view.state, judged ? diagnosticsFor(judged.report.findings, length, workbench) : []),
        )
      }
    }
    if (state.lit !== before.lit) view.dispatch({ effects: litEffect(state.lit.message, length) })
  })
  return () => {
    unsubscribe()
    detach()
    view.destroy()
  }
}

function takePaste(data: DataTransfer | null, workbench: Workbench): boolean {
  const file = data?.files[0]
  if (file) {
    void workbench.intake.take(file, 'message')
    return true
  }
  return workbench.intake.pasted(data?.getData('text/plain') ?? '', 'message')
}

function takeFile(event: DragEvent, workbench: Workbench): boolean {
  const file = event.dataTransfer?.files[0]
  if (!file) return false
  event.preventDefault()
  void workbench.intake.take(file, 'message')
  return true
}
