import { unifiedMergeView } from '@codemirror/merge'
import { EditorState } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { editorTheme, lineDirections } from '../codemirror/index.ts'

/** Shows two texts as one with their differences; returns how to close it. */
export function openComparison(parent: HTMLElement, before: string, after: string): () => void {
  const view = new EditorView({
    parent,
    state: EditorState.create({
      doc: after,
      extensions: [
        EditorState.readOnly.of(true),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({ 'aria-label': 'Before and after', tabindex: '0' }),
        unifiedMergeView({ original: before, mergeControls: false, gutter: true }),
        lineDirections,
        editorTheme,
      ],
    }),
  })
  return () => view.destroy()
}
