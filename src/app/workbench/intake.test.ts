import { expect, test, vi } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { splitPaste } from '../../analysis/index.ts'
import { AnalysisClient, type WorkerLike } from '../worker/client.ts'
import type { CallMessage } from '../worker/protocol.ts'
import { Intake, type IntakeDesk } from './intake.ts'
import type { WorkbenchState } from './state.ts'

/** A worker that splits at once, and calls every patch ready. */
class SplittingWorker implements WorkerLike {
  onmessage: WorkerLike['onmessage'] = null
  onerror: WorkerLike['onerror'] = null

  postMessage({ id, call, input }: CallMessage): void {
    const output = call === 'split' ? splitPaste(input as string) : ({ verdict: 'ready' } as const)
    queueMicrotask(() => this.onmessage?.({ data: { id, output } } as MessageEvent))
  }

  terminate(): void {}
}

/** A worker that the system ends as soon as it is asked. */
class DyingWorker extends SplittingWorker {
  override postMessage(): void {
    queueMicrotask(() => this.onerror?.({} as ErrorEvent))
  }
}

/** The first workers die, as many as asked for. */
function setUp(dying = 0) {
  const store = createStore<WorkbenchState>(
    () => ({ mailbox: null, message: { text: '', revision: 0 }, judged: null }) as unknown as WorkbenchState,
  )
  const desk = {
    startDraft: vi.fn<IntakeDesk['startDraft']>(),
    showPatch: vi.fn<IntakeDesk['showPatch']>(),
    setDiff: vi.fn<IntakeDesk['setDiff']>(),
    takeConvention: vi.fn<IntakeDesk['takeConvention']>(),
    say: vi.fn<IntakeDesk['say']>(),
  }
  let started = 0
  const client = new AnalysisClient(
    () => (started++ < dying ? new DyingWorker() : new SplittingWorker()),
    () => {},
  )
  return { intake: new Intake(client, store, desk), desk, store }
}

const diff = 'diff --git a/x b/x\n--- a/x\n+++ b/x\n@@ -1 +1 @@\n-a\n+b\n'

const mail = (n: number) => `From 0123456789abcdef0123456789abcdef0123456${n} Mon Sep 17 00:00:00 2001
From: Ines Moreau <ines@example.org>
Date: Mon, 3 Nov 2025 10:00:00 +0100
Subject: [PATCH ${n}/2] Say b in part ${n}

It was a.

---
${diff}-- 
2.39.0

`

test('a plain message is left to the editor', () => {
  const { intake, desk } = setUp()
  expect(intake.pasted('Add a parser\n\nIt was missing.\n', 'message')).toBe(false)
  expect(desk.startDraft).not.toHaveBeenCalled()
})

test('a bare diff goes to the diff, wherever it was pasted', async () => {
  const { intake, desk } = setUp()
  await intake.take(diff, 'message')
  expect(desk.setDiff).toHaveBeenCalledExactlyOnceWith(diff)
  expect(desk.startDraft).not.toHaveBeenCalled()
})

test('a mailbox becomes a list, each patch with its verdict', async () => {
  const { intake, desk, store } = setUp()
  await intake.take(mail(1) + mail(2), 'diff')
  const { mailbox } = store.getState()
  expect(mailbox?.verdicts).toEqual([{ verdict: 'ready' }, { verdict: 'ready' }])
  expect(desk.startDraft).toHaveBeenCalledOnce()
  store.setState({ message: { text: 'My own words', revision: 1 } })
  intake.openPatch(1)
  expect(desk.showPatch.mock.calls[0]?.[0].message).toContain('Say b in part 2')
  expect(store.getState().mailbox?.patches[0]?.message).toBe('My own words')
})

test('a dropped binary changes nothing and is named', async () => {
  const { intake, desk } = setUp()
  await intake.take(new File(['PNG\0'], 'x.png'), 'message')
  expect(desk.say).toHaveBeenCalledExactlyOnceWith('x.png is not text. Nothing was changed.')
  expect(desk.startDraft).not.toHaveBeenCalled()
})

test('a dropped settings file is taken as one', async () => {
  const { intake, desk } = setUp()
  await intake.take(new File(['{}'], '.whatwhy.json'), 'message')
  expect(desk.takeConvention).toHaveBeenCalledExactlyOnceWith('.whatwhy.json', '{}')
  await intake.take(new File(['rules: {}'], '.commitlintrc.yml'), 'message')
  expect(desk.takeConvention).toHaveBeenLastCalledWith('.commitlintrc.yml', 'rules: {}')
  expect(desk.startDraft).not.toHaveBeenCalled()
})

test('a text pasted as a diff is shown even where it is none', async () => {
  const { intake, desk } = setUp()
  await intake.take('no diff at all', 'diff')
  expect(desk.setDiff).toHaveBeenCalledExactlyOnceWith('no diff at all')
})

test('a paste outlives the workers that die under it, and stands as it is where all of them do', async () => {
  const twice = setUp(2)
  await twice.intake.take(diff, 'diff')
  expect(twice.desk.setDiff).toHaveBeenCalledWith(diff)

  const always = setUp(Infinity)
  await always.intake.take(diff, 'diff')
  expect(always.desk.setDiff).toHaveBeenCalledWith(diff)
  await always.intake.take(`Say b${'\n'.repeat(2)}${diff}`, 'message')
  expect(always.desk.startDraft).toHaveBeenCalledWith(
    { message: `Say b${'\n'.repeat(2)}${diff}`, source: 'draft' },
    expect.any(String),
  )
})
