import { describe, expect, test } from 'vitest'
import { Drafts, keptDiffLimit, keptDrafts, type Draft } from './drafts.ts'
import { memoryStorage } from './testing.ts'

/** A storage that refuses more than `room` characters. */
function memory(room = Infinity) {
  const storage = memoryStorage((key, value) => {
    const others = [...storage.map].reduce((sum, [k, v]) => (k === key ? sum : sum + v.length), 0)
    return others + value.length <= room
  })
  return storage
}

const draft = (message: string, savedAt: number, diff: string | null = null): Draft => ({
  message,
  diff,
  diffNotKept: 0,
  convention: null,
  source: 'draft',
  ignored: ['a:1'],
  answered: [],
  mailbox: null,
  first: null,
  savedAt,
})

describe('drafts', () => {
  test('gives back what was kept, the newest first', () => {
    const drafts = new Drafts(memory())
    drafts.write('one', draft('first', 1, '+x\n'))
    drafts.write('two', draft('second', 2))
    expect(drafts.all().map((d) => d.id)).toEqual(['two', 'one'])
    expect(drafts.read('one')).toEqual(draft('first', 1, '+x\n'))
  })

  test('gives back where the message came from, and takes what it does not know for a draft', () => {
    const place = memory()
    const drafts = new Drafts(place)
    for (const source of ['draft', 'commit-file', 'patch', 'log'] as const) {
      drafts.write('one', { ...draft('first', 1), source })
      expect(drafts.read('one')?.source).toBe(source)
    }
    drafts.write('one', { ...draft('first', 1), source: 'elsewhere' as 'draft' })
    expect(drafts.read('one')?.source).toBe('draft')
  })

  test('keeps the last twenty', () => {
    const drafts = new Drafts(memory())
    for (let i = 0; i < keptDrafts + 3; i++) drafts.write(`d${i}`, draft(`m${i}`, i))
    expect(drafts.all()).toHaveLength(keptDrafts)
    expect(drafts.read('d2')).toBeNull()
    expect(drafts.read('d3')).not.toBeNull()
  })

  test('keeps the draft just written, also where the clock was put back', () => {
    const drafts = new Drafts(memory())
    for (let i = 0; i < keptDrafts; i++) drafts.write(`d${i}`, draft(`m${i}`, 1000 + i))
    drafts.write('now', draft('written after the clock was put back', 1))
    expect(drafts.read('now')).not.toBeNull()
    expect(drafts.all()).toHaveLength(keptDrafts)
  })

  test('tells what it cannot read from what is not there', () => {
    const storage = memory()
    storage.map.set('whatwhy:draft:newer', '{"version": 9, "texts": ["Add x"]}')
    storage.map.set('whatwhy:draft:damaged', '{"message": "Add')
    const drafts = new Drafts(storage)
    drafts.write('one', draft('m', 1))
    expect(['newer', 'damaged', 'one', 'none'].map((id) => drafts.isForeign(id))).toEqual([
      true,
      true,
      false,
      false,
    ])
  })

  test('leaves out a large diff and says how large it was', () => {
    const drafts = new Drafts(memory())
    drafts.write('one', draft('m', 1, 'x'.repeat(keptDiffLimit + 1)))
    expect(drafts.read('one')).toMatchObject({ message: 'm', diff: null, diffNotKept: keptDiffLimit + 1 })
  })

  test('older diffs make room for a new draft; no message is lost', () => {
    const drafts = new Drafts(memory(3000))
    drafts.write('old', draft('old message', 1, 'x'.repeat(2000)))
    drafts.write('new', draft('new message', 2, 'y'.repeat(2000)))
    expect(drafts.read('old')).toMatchObject({ message: 'old message', diff: null, diffNotKept: 2000 })
    expect(drafts.read('new')).toMatchObject({ message: 'new message', diff: 'y'.repeat(2000) })
  })

  test('throws where not even the message can be kept', () => {
    expect(() => new Drafts(memory(10)).write('one', draft('message', 1))).toThrow('refused')
  })

  test('passes over entries that are no drafts', () => {
    const storage = memory()
    storage.map.set('whatwhy:draft:bad', '{"message": 7}')
    storage.map.set('whatwhy:draft:worse', '{')
    storage.map.set('other', '{"message": "x"}')
    expect(new Drafts(storage).all()).toEqual([])
  })

  test('forgets everything of its own and nothing else', () => {
    const storage = memory()
    storage.map.set('other', 'x')
    const drafts = new Drafts(storage)
    drafts.write('one', draft('m', 1))
    drafts.removeAll()
    expect([...storage.map.keys()]).toEqual(['other'])
  })
})
