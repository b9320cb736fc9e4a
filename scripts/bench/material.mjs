import { spawnSync } from 'node:child_process'
import { root } from '../library.mjs'

/** A diff of about so many lines, in files of 200; no two lines are the same. */
export function diffOf(/** @type {number} */ lines) {
  const out = []
  for (let file = 0; out.length < lines; file++) {
    const name = `src/module_${file % 97}/cache_${file}.c`
    const count = Math.min(194, Math.max(1, lines - out.length - 6))
    out.push(
      `diff --git a/${name} b/${name}`,
      'index 1234567..89abcde 100644',
      `--- a/${name}`,
      `+++ b/${name}`,
    )
    const kinds = Array.from({ length: count }, (_, i) => ' +-'[(i * 7 + file) % 3])
    const old = kinds.filter((kind) => kind !== '+').length
    const now = kinds.filter((kind) => kind !== '-').length
    out.push(`@@ -10,${old} +10,${now} @@ static int cache_${file}_lookup(struct cache *c)`)
    kinds.forEach((kind, i) => {
      out.push(`${kind}\tif (c->entry_${i % 31} > limit_${file}) return evict_entry_${i}(c, ${i * file});`)
    })
  }
  return `${out.join('\n')}\n`
}

const spare =
  'Keep the last lookup of the cache\n\nMost callers ask twice for the same entry, and each asks the disk.\n'

/** This repository's own messages, or a few of about that size where there is no history. */
export function messages() {
  const log = spawnSync('git', ['log', '-50', '--format=%B%x00'], { cwd: root, encoding: 'utf8' })
  const own = (log.stdout ?? '').split('\0').flatMap((text) => text.trimStart() || [])
  return own.length >= 10 ? own : Array.from({ length: 10 }, () => spare)
}

let count = 0

/** The message with a number in its subject and each sentence, so that nothing remembered of it can be used again. */
export function fresh(/** @type {string} */ message) {
  count++
  return message.replace('\n', ` ${count}\n`).replace(/(?=\.(?:\s|$))/g, ` ${count}`)
}
