import { useEffect } from 'react'
import { flushSync } from 'react-dom'
import { useWorkbench, type Face, type Workbench } from '../workbench/index.ts'
import { focusReport } from './focus-report.ts'

function press(key: string, workbench: Workbench): boolean {
  switch (key) {
    case '?':
      workbench.view.openDialog({ name: 'keys' })
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
      workbench.fixes.applySafe()
      return true
    case 'y':
      document.querySelector<HTMLElement>('[data-copy]')?.click()
      return true
    default:
      return false
  }
}

function showFace(workbench: Workbench, face: Face): boolean {
  workbench.view.setFace(face)
  return focusReport()
}

/** The first box for an answer, in the middle of the view; the reply where it asks nothing. */
function toAnswer(workbench: Workbench): boolean {
  flushSync(() => workbench.view.setFace('reply'))
  const box = document.querySelector<HTMLElement>('[role=tabpanel] [data-answer]')
  if (!box) return focusReport()
  box.focus({ preventScroll: true })
  box.scrollIntoView({ block: 'center' })
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
