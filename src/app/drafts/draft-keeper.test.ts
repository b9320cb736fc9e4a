import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { DraftKeeper } from './draft-keeper.ts'
import type { Draft } from './drafts.ts'
import { memoryStorage } from './testing.ts'

const draft = (message: string): Draft => ({
  message,
  diff: null,
  diffNotKept: 0,
  convention: null,
  source: 'draft',
  ignored: [],
  answered: [],
  savedAt: 1,
})

function setUp({
  open = null,
  refuses = false,
  elsewhere = '',
}: { open?: string | null; refuses?: boolean; elsewhere?: string } = {}) {
  const storage = memoryStorage(() => !refuses)
  let ids = 0
  const now: { draft: Draft | null } = { draft: null }
  const rememberDraft = vi.fn<(id: string) => Promise<boolean>>(async (id) => id !== elsewhere)
  const told = vi.fn<(refused: boolean) => void>()
  const place = { storage, newId: () => `new${++ids}`, openDraft: open, rememberDraft }
  return { keeper: new DraftKeeper(place, () => now.draft, told), now, rememberDraft, told, map: storage.map }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('many changes are saved once, after a pause', () => {
  const { keeper, now, told } = setUp()
  for (const text of ['a', 'ab', 'abc']) {
    now.draft = draft(text)
    keeper.saveSoon()
  }
  expect(keeper.kept()).toBeNull()
  vi.runAllTimers()
  expect(told.mock.calls).toEqual([[false]])
  expect(keeper.kept()).toMatchObject({ message: 'abc', id: keeper.id })
})

test('after a reload the same draft is open', () => {
  const { keeper, rememberDraft } = setUp({ open: 'before' })
  expect(keeper.id).toBe('before')
  expect(rememberDraft).toHaveBeenLastCalledWith('before')
})

test('another draft leaves the one before as it was', () => {
  const { keeper, now } = setUp()
  now.draft = draft('first')
  keeper.save()
  const first = keeper.id
  void keeper.open()
  now.draft = draft('second')
  keeper.save()
  expect(keeper.drafts.read(first)).toMatchObject({ message: 'first' })
  expect(keeper.drafts.all()).toHaveLength(2)
})

test('a draft that another tab has open is opened as a copy', async () => {
  const { keeper, now, map } = setUp({ elsewhere: 'theirs' })
  expect(await keeper.open('theirs')).toBe(false)
  now.draft = draft('changed here')
  keeper.save()
  expect(map.has('whatwhy:draft:theirs')).toBe(false)
  expect(await keeper.open('mine')).toBe(true)
  expect(keeper.id).toBe('mine')
})

test('a draft with nothing in it is not kept', () => {
  const { keeper, now, map } = setUp()
  now.draft = draft('x')
  keeper.save()
  now.draft = null
  keeper.save()
  expect(map.size).toBe(0)
})

test('a storage that refuses is told of', () => {
  const { keeper, now, told } = setUp({ refuses: true })
  now.draft = draft('x')
  keeper.save()
  expect(told).toHaveBeenLastCalledWith(true)
})

test('after forgetting, nothing that waited is written', () => {
  const { keeper, now, map } = setUp()
  now.draft = draft('secret')
  keeper.saveSoon()
  keeper.forgetAll()
  vi.runAllTimers()
  expect([...map.values()].join()).not.toContain('secret')
})

test('what another tab has forgotten is written again only once it changes', () => {
  const { keeper, now, map } = setUp()
  now.draft = draft('secret')
  keeper.saveSoon()
  keeper.forgottenElsewhere()
  vi.runAllTimers()
  keeper.save()
  expect(map.size).toBe(0)
  keeper.saveSoon()
  vi.runAllTimers()
  expect(map.size).toBe(1)
})
