import { linter, lintKeymap, setDiagnostics } from '@codemirror/lint'
import { Prec, StateEffect } from '@codemirror/state'
import { keymap, type EditorView } from '@codemirror/view'
import type { Workbench } from '../workbench/workbench.ts'
import { diagnosticsFor } from './diagnostics.ts'

/** Teaches an editor to underline the findings of the report; returns how to do so again after the next report. */
export function openSquiggles(view: EditorView, workbench: Workbench): () => void {
  const underline = () => {
    const { judged } = workbench.state
    const findings = judged ? diagnosticsFor(judged.report.findings, view.state.doc.length, workbench) : []
    view.dispatch(setDiagnostics(view.state, findings))
  }
  view.dispatch({ effects: StateEffect.appendConfig.of([linter(null), Prec.high(keymap.of(lintKeymap))]) })
  underline()
  return underline
}
