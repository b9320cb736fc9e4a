import { expect, test, vi } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { cleanedNow } from './cleaned-now.ts'
import type { WorkbenchState } from './state.ts'

const of = (text: string, revision: number, judged: number, cleaned: string) =>
  ({ message: { text, revision }, judged: { revision: judged, report: { cleaned } } }) as WorkbenchState

test('the report of an older text is not taken, the next one is', async () => {
  const store = createStore<WorkbenchState>(() => of('Add a parser  ', 2, 1, ''))
  const text = cleanedNow(store)
  store.setState(of('Add a parser  ', 2, 2, 'Add a parser'))
  expect(await text).toBe('Add a parser')
})

test('the text itself is saved where no report comes', async () => {
  vi.useFakeTimers()
  const text = cleanedNow(createStore<WorkbenchState>(() => of('Add a parser', 2, 1, '')))
  vi.runAllTimers()
  expect(await text).toBe('Add a parser')
  vi.useRealTimers()
})
