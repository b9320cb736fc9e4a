import { expect, test, vi } from 'vitest'
import { analyse, conventions } from '../../analysis/index.ts'
import { memoryStorage } from '../drafts/testing.ts'
import type { WorkerLike } from '../worker/client.ts'
import type { CallMessage } from '../worker/protocol.ts'
import { Workbench } from './workbench.ts'

/** Answers as the worker does, of a message without a diff. */
class AnsweringWorker implements WorkerLike {
  onmessage: WorkerLike['onmessage'] = null
  onerror = null

  postMessage({ id, call, input }: CallMessage): void {
    const output =
      call === 'judge'
        ? analyse({ ...(input as CallMessage<'judge'>['input']), convention: undefined, diff: null })
        : call === 'conventions'
          ? conventions
          : call === 'settings'
            ? { problems: [], notes: [], convention: 'kernel', dictionary: ['frobnicate'] }
            : null
    queueMicrotask(() => this.onmessage?.({ data: { id, output } } as MessageEvent))
  }

  terminate(): void {}
}

/** A browser's storage, and as many pages on it as asked for, one after another. */
function setUp() {
  const storage = memoryStorage()
  let ids = 0
  const open = (openDraft: string | null = null) =>
    new Workbench({
      storage,
      openDraft,
      startWorker: () => new AnsweringWorker(),
      newId: () => `draft${++ids}`,
      rememberDraft: () => Promise.resolve(true),
      now: () => ids,
      afterPaint: (run) => run(),
    })
  return { open }
}

const judged = (workbench: Workbench, text: string) =>
  vi.waitFor(() => expect(workbench.state.judged?.text).toBe(text))

test('a draft is judged, kept and had back without a page or a browser', async () => {
  const { open } = setUp()
  const first = open()
  first.drafts.startExample('Add a parser.', '')
  await judged(first, 'Add a parser.')
  expect(first.state.judged?.report.findings.map(({ check }) => check)).toContain('subject-no-period')
  first.drafts.flush()

  const second = open(first.drafts.id)
  await judged(second, 'Add a parser.')
  second.drafts.startEmpty()
  expect(second.state.message.text).toBe('')
  second.state.notice?.undo?.()
  expect(second.state.message.text).toBe('Add a parser.')
})

test('a settings file sets words and convention, both undone at once', async () => {
  const workbench = setUp().open()
  await workbench.conventions.takeFile('.whatwhy.json', '{}')
  expect(workbench.state).toMatchObject({ convention: 'kernel', settings: { dictionary: ['frobnicate'] } })
  workbench.state.notice?.undo?.()
  expect(workbench.state).toMatchObject({ convention: null, settings: { dictionary: [] } })
})

test('what is said of a step is over with the next one, anything else is not', () => {
  const { notices, store } = setUp().open()
  const undo = vi.fn<() => void>()
  notices.sayOfStep('Applied.', undo)
  notices.stepped()
  expect(store.getState().notice).toBeNull()
  notices.sayOfStep('Applied.', undo)
  notices.say('Copied.')
  notices.stepped()
  expect(store.getState().notice?.text).toBe('Copied.')
})

test('a version is kept with its face of the report, and forgotten with both had back', async () => {
  const workbench = setUp().open()
  workbench.message.replace('Add a parser.')
  await judged(workbench, 'Add a parser.')
  workbench.versions.keep()
  expect(workbench.state).toMatchObject({ face: 'versions', first: { text: 'Add a parser.' } })
  workbench.versions.forget()
  expect(workbench.state).toMatchObject({ face: 'reply', first: null })
  workbench.state.notice?.undo?.()
  expect(workbench.state).toMatchObject({ face: 'versions', first: { text: 'Add a parser.' } })
})
