import { useEffect } from 'react'
import { flushSync } from 'react-dom'
import { useWorkbench } from '../workbench/context.ts'
import type { Face } from '../workbench/state.ts'
import type { Workbench } from '../workbench/workbench.ts'

/** A key of the page: what it is for people, and what it does. */
export interface Key {
  readonly keys: string
  readonly does: string
}

/** Keys of one character, which work anywhere but in a text field and can be turned off. */
export const letterKeys: readonly Key[] = [
  { keys: '?', does: 'This list' },
  { keys: 'm', does: 'Go to the message' },
  { keys: 'r', does: 'The reply' },
  { keys: 'c', does: 'The checklist' },
  { keys: 'a', does: 'Answer the first question of the reply' },
  { keys: 'f', does: 'Apply all safe fixes' },
  { keys: 'y', does: 'Copy the cleaned message' },
]

/** Keys that always work. */
export const otherKeys: readonly Key[] = [
  { keys: 'F8', does: 'In the message: next finding' },
  { keys: 'Ctrl Z', does: 'Undo the last change of the message: fixes and answers too' },
  { keys: 'Enter', does: 'In an answer: put it into the message' },
  { keys: 'Shift Enter', does: 'In an answer: a new line' },
  { keys: 'Escape', does: 'Leave the message or an answer, close a dialog' },
]

function press(key: string, workbench: Workbench): boolean {
  switch (key) {
    case '?':
      workbench.openDialog({ name: 'keys' })
      return true
    case 'm':
      workbench.message.focus()
      return true
    case 'r':
      return showFace(workbench, 'reply')
    case 'c':
      return showFace(workbench, 'checklist')
    case 'a':
      return toAnswer(workbench)
    case 'f':
      workbench.message.applySafeFixes()
      return true
    case 'y':
      document.querySelector<HTMLElement>('[data-copy]')?.click()
      return true
    default:
      return false
  }
}

function showFace(workbench: Workbench, face: Face): boolean {
  workbench.setFace(face)
  return focusReport()
}

/** The first box for an answer, in the middle of the view; the reply where it asks nothing. */
function toAnswer(workbench: Workbench): boolean {
  flushSync(() => workbench.setFace('reply'))
  const box = document.querySelector<HTMLElement>('[role=tabpanel] [data-answer]')
  if (!box) return focusReport()
  box.focus({ preventScroll: true })
  box.scrollIntoView({ block: 'center' })
  return true
}

/** Where what had the focus is gone with a face of the report. */
export function focusReport(): boolean {
  document.querySelector<HTMLElement>('[role=tabpanel]')?.focus()
  return true
}

const isWriting = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('[data-answer]'))

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input, textarea, select') || target.closest('dialog') !== null)

/** Listens for the page's keys. */
export function useKeys(): void {
  const workbench = useWorkbench()
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey) return
      if (event.ctrlKey || event.metaKey) {
        if (event.key === 'z' && !event.shiftKey && !isTyping(event.target)) {
          workbench.message.undo()
          event.preventDefault()
        }
        return
      }
      if (event.key === 'Escape' && isWriting(event.target)) {
        focusReport()
      } else if (
        workbench.state.settings.letterKeys &&
        !isTyping(event.target) &&
        press(event.key, workbench)
      ) {
        event.preventDefault()
      }
    }
    addEventListener('keydown', listen)
    return () => removeEventListener('keydown', listen)
  }, [workbench])
}
