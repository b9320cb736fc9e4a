/** Rarities above this are the same to us: the word is new. */
const MOST_RARE = 7.5
/** Weight, in messages, of what words of the same rarity do. */
const PRIOR = 12
/** Messages in which a word must stand before what it does is believed. */
const ENOUGH = 8

const OUTCOMES = 5

/**
 * Counts, for the commits of one project in the order of its history, in how many messages each word stands and
 * what became of it in the commit's own diff, in that of its nearest neighbour in the same folder, and in that
 * of any other commit.
 */
export function countWords(commits, outcomeOf) {
  const counts = new Map()
  const at = (stem) => {
    if (!counts.has(stem)) counts.set(stem, new Float64Array(3 * OUTCOMES + 1))
    return counts.get(stem)
  }
  for (const { message, diff, near, other } of commits) {
    for (const stem of diff.words.keys()) at(stem)[3 * OUTCOMES]++
    for (const stem of message.words.keys()) {
      const row = at(stem)
      row[outcomeOf(diff.words.get(stem))]++
      if (near) row[OUTCOMES + outcomeOf(near.words.get(stem))]++
      if (other) row[2 * OUTCOMES + outcomeOf(other.words.get(stem))]++
    }
  }
  return { commits: commits.length, counts }
}

const shares = (counts) => {
  const sum = counts.reduce((a, b) => a + b)
  return counts.map((c) => c / sum)
}
const sumOf = (row, from, to) => row.slice(from, to).reduce((a, b) => a + b, 0)

/** Makes a word table out of the counts of several projects: rarity, and what each outcome speaks for. */
export function makeTable(projects, size = 7000) {
  const total = projects.reduce((n, p) => n + p.commits, 0)
  const words = new Map()
  for (const { counts } of projects)
    for (const [stem, row] of counts) {
      if (!words.has(stem)) words.set(stem, { row: new Float64Array(row.length), said: 0, met: 0 })
      const word = words.get(stem)
      row.forEach((n, i) => (word.row[i] += n))
      if (sumOf(row, 0, OUTCOMES) > 0) word.said++
      if (row[3 * OUTCOMES] > 0) word.met++
    }
  const idfOf = (word) => Math.min(9, Math.log((total + 1) / (word.row[3 * OUTCOMES] + 0.7)))
  const own = (row) => row.slice(0, OUTCOMES)
  const others = (row) => row.slice(OUTCOMES, 2 * OUTCOMES).map((n, o) => n + row[2 * OUTCOMES + o])
  const pooled = (list) => {
    const a = new Float64Array(OUTCOMES).fill(1)
    const b = new Float64Array(OUTCOMES).fill(1)
    for (const { row } of list) {
      own(row).forEach((n, o) => (a[o] += n))
      others(row).forEach((n, o) => (b[o] += n))
    }
    return [shares(a), shares(b)]
  }
  const bands = Array.from({ length: 8 }, () => [])
  for (const word of words.values()) bands[Math.min(7, Math.floor(idfOf(word)))].push(word)
  const bandShares = bands.map(pooled)
  const gainsOf = (word) => {
    const [a, b] = bandShares[Math.min(7, Math.floor(idfOf(word)))]
    const said = sumOf(word.row, 0, OUTCOMES)
    if (said < ENOUGH) return Array.from(a, (p, o) => Math.log(p / b[o]))
    const x = own(word.row)
    const y = others(word.row)
    const n = sumOf(y, 0, OUTCOMES)
    return Array.from(
      x,
      (c, o) =>
        Math.log((c + PRIOR * a[o]) / (said + PRIOR)) - Math.log((y[o] + 2 * PRIOR * b[o]) / (n + 2 * PRIOR)),
    )
  }
  const [a, b] = pooled([...words.values()].filter((w) => w.said === 1))
  const unknown = Array.from(a, (p, o) => Math.log(p / b[o]))
  const kept = [...words]
    .map(([stem, word]) => ({ stem, word, said: sumOf(word.row, 0, OUTCOMES), met: word.row[3 * OUTCOMES] }))
    .filter(({ word, said, met }) => (word.said > 1 && said >= ENOUGH) || (word.met > 3 && met >= 60))
    .sort((x, y) => y.said + 0.2 * y.met - (x.said + 0.2 * x.met) || (x.stem < y.stem ? -1 : 1))
    .slice(0, size)
    .sort((x, y) => (x.stem < y.stem ? -1 : 1))
  return {
    unknown,
    entries: kept.map(({ stem, word }) => [stem, Math.min(MOST_RARE, idfOf(word)), gainsOf(word)]),
  }
}
