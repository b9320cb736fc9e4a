import type { WorkbenchState, WorkbenchStore } from './state.ts'

/** How long the report of the newest text is waited for, in milliseconds. */
const patience = 2000

/**
 * The cleaned message of the text as it is now, and not of the text that the last report is about. Where no report
 * of it comes in time, the text itself: what was just typed must never be missing from what is saved.
 */
export function cleanedNow(store: WorkbenchStore): Promise<string> {
  const current = ({ judged, message }: WorkbenchState) =>
    judged?.revision === message.revision ? judged.report.cleaned : null
  return new Promise((resolve) => {
    const finish = (text: string) => {
      clearTimeout(timer)
      unsubscribe()
      resolve(text)
    }
    const unsubscribe = store.subscribe((state) => {
      const cleaned = current(state)
      if (cleaned !== null) finish(cleaned)
    })
    const timer = setTimeout(() => finish(store.getState().message.text), patience)
    const cleaned = current(store.getState())
    if (cleaned !== null) finish(cleaned)
  })
}
