import { expect, test, vi } from 'vitest'
import type { Report } from '../../analysis/index.ts'
import { AnalysisClient, type WorkerLike } from './client.ts'
import { Judging } from './judging.ts'
import type { CallMessage } from './protocol.ts'

/** A worker that answers when the test says so. */
class FakeWorker implements WorkerLike {
  onmessage: WorkerLike['onmessage'] = null
  onerror: WorkerLike['onerror'] = null
  readonly asked: CallMessage[] = []
  stopped = false

  postMessage(message: CallMessage): void {
    this.asked.push(message)
  }

  terminate(): void {
    this.stopped = true
  }

  answer(output: unknown): void {
    const { id } = this.asked.at(-1)!
    this.onmessage?.({ data: { id, output } } as MessageEvent)
  }

  tell(progress: number): void {
    this.onmessage?.({ data: { id: this.asked.at(-1)!.id, progress } } as MessageEvent)
  }

  fail(error: string): void {
    this.onmessage?.({ data: { id: this.asked.at(-1)!.id, error } } as MessageEvent)
  }

  die(): void {
    this.onerror?.({} as ErrorEvent)
  }
}

const report = (text: string) => ({ next: text }) as Report

function setUp() {
  const workers: FakeWorker[] = []
  const events = { activity: vi.fn(), progress: vi.fn(), diffRead: vi.fn(), judged: vi.fn() }
  const client = new AnalysisClient(
    () => {
      const worker = new FakeWorker()
      workers.push(worker)
      return worker
    },
    () => judging.forgetWorker(),
  )
  const judging = new Judging(client, events)
  const say = (message: string, revision: number) =>
    judging.setMessage({ message, revision, source: 'draft', convention: null, own: null, settings: {} })
  return { judging, events, say, workers, worker: () => workers.at(-1)! }
}

const settled = () => new Promise((resolve) => setTimeout(resolve))

/** Answers the question about having no diff, which comes first. */
async function withoutDiff(setup: ReturnType<typeof setUp>): Promise<void> {
  setup.worker().answer(null)
  await settled()
}

test('delivers the judgement of a message', async () => {
  const setup = setUp()
  setup.say('Add x', 1)
  await withoutDiff(setup)
  setup.worker().answer(report('one'))
  await settled()
  expect(setup.events.judged.mock.calls).toEqual([[report('one'), 1]])
  expect(setup.events.activity).toHaveBeenLastCalledWith('idle')
})

test('drops the judgement of an older text and judges the newest only', async () => {
  const setup = setUp()
  setup.say('a', 1)
  await withoutDiff(setup)
  setup.say('ab', 2)
  setup.say('abc', 3)
  setup.worker().answer(report('a'))
  await settled()
  expect(setup.events.judged).not.toHaveBeenCalled()
  expect(setup.worker().asked.at(-1)).toMatchObject({ call: 'judge', input: { message: 'abc' } })
  setup.worker().answer(report('abc'))
  await settled()
  expect(setup.events.judged.mock.calls).toEqual([[report('abc'), 3]])
})

test('tells how much of a diff is read', async () => {
  const setup = setUp()
  setup.judging.setDiff('+x')
  setup.worker().tell(0.5)
  expect(setup.events.progress.mock.calls).toEqual([[0.5]])
  setup.worker().answer({ files: [] })
  await settled()
  expect(setup.events.diffRead).toHaveBeenCalledTimes(1)
})

test('tells how far a diff is looked into, and no more once another is there', async () => {
  const setup = setUp()
  setup.judging.setDiff('+x')
  setup.say('a', 1)
  setup.worker().answer({ files: [] })
  await settled()
  setup.worker().tell(0.5)
  setup.say('ab', 2)
  setup.worker().tell(0.6)
  setup.judging.setDiff('+y')
  setup.worker().tell(0.7)
  expect(setup.events.progress.mock.calls).toEqual([[0.5], [0.6]])
})

test('sends a diff once for many messages', async () => {
  const setup = setUp()
  setup.judging.setDiff('+x')
  setup.say('a', 1)
  setup.worker().answer({ files: [] })
  await settled()
  setup.worker().answer(report('a'))
  await settled()
  setup.say('ab', 2)
  setup.worker().answer(report('ab'))
  await settled()
  expect(setup.worker().asked.map((m) => m.call)).toEqual(['diff', 'judge', 'judge'])
})

test('a worker that dies is replaced and asked again, diff first', async () => {
  const setup = setUp()
  setup.judging.setDiff('+x')
  setup.say('a', 1)
  setup.worker().answer({ files: [] })
  await settled()
  setup.worker().die()
  await settled()
  expect(setup.workers).toHaveLength(2)
  expect(setup.worker().asked.map((m) => m.call)).toEqual(['diff'])
  setup.worker().answer({ files: [] })
  await settled()
  setup.worker().answer(report('a'))
  await settled()
  expect(setup.events.judged).toHaveBeenCalledTimes(1)
})

test('an input that kills every worker is given up, the next one judged', async () => {
  const setup = setUp()
  setup.say('deadly', 1)
  for (let i = 0; i < 2; i++) {
    setup.worker().die()
    await settled()
  }
  expect(setup.events.activity).toHaveBeenLastCalledWith('failed', expect.any(String))
  setup.say('fine', 2)
  await withoutDiff(setup)
  setup.worker().answer(report('fine'))
  await settled()
  expect(setup.events.judged.mock.calls).toEqual([[report('fine'), 2]])
})

test('a worker that never answers is replaced, and its question asked again', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  try {
    const setup = setUp()
    setup.say('a', 1)
    await vi.advanceTimersByTimeAsync(59_000)
    setup.workers[0]!.answer(null)
    await vi.advanceTimersByTimeAsync(59_000)
    expect(setup.workers).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(2000)
    expect(setup.workers).toHaveLength(2)
    expect(setup.workers[0]!.stopped).toBe(true)
    setup.workers[1]!.answer(null)
    await vi.advanceTimersByTimeAsync(0)
    setup.workers[1]!.answer(report('a'))
    await vi.advanceTimersByTimeAsync(0)
    expect(setup.events.judged.mock.calls).toEqual([[report('a'), 1]])
    await vi.advanceTimersByTimeAsync(1_000_000)
    expect(setup.workers).toHaveLength(2)
    setup.say('b', 2)
    await vi.advanceTimersByTimeAsync(200_000)
    expect(setup.events.activity).toHaveBeenLastCalledWith(
      'failed',
      'the analysis did not answer and was started again',
    )
  } finally {
    vi.useRealTimers()
  }
})

test('an error of the analysis is told, not tried again', async () => {
  const setup = setUp()
  setup.say('a', 1)
  await withoutDiff(setup)
  setup.worker().fail('broken')
  await settled()
  expect(setup.events.activity).toHaveBeenLastCalledWith('failed', 'broken')
  expect(setup.workers).toHaveLength(1)
})

test('reading a large diff is stopped when another takes its place', async () => {
  const setup = setUp()
  setup.judging.setDiff('+'.repeat(2_000_000))
  await settled()
  setup.judging.setDiff('+x')
  await settled()
  expect(setup.workers[0]!.stopped).toBe(true)
  expect(setup.worker().asked).toMatchObject([{ call: 'diff', input: '+x' }])
})
