import { EditorView } from '@codemirror/view'
import type { Extension } from '@codemirror/state'
import { styleNonce } from '../browser/index.ts'

/** The look both editors share; colours are the page's own properties, so they follow light and dark. */
export const editorTheme: Extension = [
  EditorView.cspNonce.of(styleNonce),
  EditorView.theme({
    '&': { height: '100%', fontSize: 'var(--code-size)', backgroundColor: 'transparent' },
    '&.cm-focused': { outline: 'none' },
    '.cm-scroller': { fontFamily: 'var(--mono)', lineHeight: '1.55', overflow: 'auto' },
    '.cm-content': { padding: '10px 0 24px', caretColor: 'var(--ink)' },
    '.cm-line': { padding: '0 14px' },
    '.cm-cursor': { borderLeftColor: 'var(--ink)', borderLeftWidth: '2px' },
    '.cm-placeholder': { color: 'var(--ink-3)' },
    '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
      background: 'var(--selection)',
    },
    '.cm-specialChar': { color: 'var(--must)' },
    '.cm-gutters': { backgroundColor: 'transparent', border: '0', color: 'var(--ink-3)' },
    '.cm-tooltip': {
      background: 'var(--raised)',
      color: 'var(--ink)',
      border: '1px solid var(--line)',
      borderRadius: '8px',
      boxShadow: 'var(--shadow)',
      maxWidth: 'min(30rem, 90vw)',
      overflow: 'hidden',
    },
    '.cm-deletedChunk': { paddingLeft: '14px' },
    '.cm-deletedChunk .cm-deletedLine': { padding: '0' },
  }),
]
