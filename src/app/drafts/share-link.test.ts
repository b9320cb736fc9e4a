import { describe, expect, test } from 'vitest'
import { sharedDraft, shareLink } from './share-link.ts'

const page = 'https://example.org/whatwhy/?a=b#old'

describe('a link with a draft', () => {
  test('gives back message and diff as they were', async () => {
    const message = 'Füge Prüfung hinzu \ud83d\ude80\n\nzweite Zeile'
    const link = await shareLink(page, message, '+a\r\n-b\n')
    expect(new URL(link!).search).toBe('?a=b')
    expect(await sharedDraft(new URL(link!).hash)).toEqual({ message, diff: '+a\r\n-b\n' })
  })

  test('holds no diff unless it is given', async () => {
    const link = await shareLink(page, 'Add x', null)
    expect(await sharedDraft(new URL(link!).hash)).toEqual({ message: 'Add x', diff: null })
  })

  test('is not made where it would be too long', async () => {
    let seed = 1
    const letter = () => String.fromCharCode(33 + ((seed = (seed * 48271) % 0x7fffffff) % 90))
    const noise = Array.from({ length: 60_000 }, letter).join('')
    expect((await shareLink(page, noise, null)) === null).toBe(true)
  })

  test('that is broken is no draft', async () => {
    for (const hash of ['', '#draft=', '#draft=!!!!', '#draft=AAAA', '#other']) {
      expect(await sharedDraft(hash)).toBeNull()
    }
  })

  test('that unpacks without end is refused', async () => {
    const link = await shareLink(page, 'a'.repeat(9_000_000), null)
    expect(link !== null).toBe(true)
    expect(await sharedDraft(new URL(link!).hash)).toBeNull()
  })
})
