import { readRow } from './samples.mjs'

const GLUED_EACH = 150
const MOST_VERBS = 100_000

/**
 * What the regressions learn from, as features, each with its project: `matches` of own and other diffs, `glued`
 * changes, `said` sentences and `verbs`. `tableOf` gives the table of words that has not seen a project.
 */
export function casesOf(kept, tableOf, analysis) {
  const matches = []
  const glued = []
  const said = []
  const verbs = []
  for (const [project, rows] of kept) {
    const table = tableOf(project)
    rows.forEach(({ row, near, other }, i) => {
      const sample = readRow(row, analysis)
      matches.push({ project, ...matchCase(sample, near, other, table, analysis) })
      said.push(...sentenceCases(sample, other, table, analysis).map((c) => ({ project, ...c })))
      verbs.push(...verbCases(sample, table, analysis).map((c) => ({ project, ...c })))
      const extra = i % 3 ? other : (near ?? other)
      const both = i < GLUED_EACH && other && gluedCase(sample, extra, table, analysis)
      if (both) glued.push({ project, ...both })
    })
  }
  return { matches, glued, said, verbs: verbs.slice(0, MOST_VERBS) }
}

/** A message beside its own diff, that of a neighbour and that of another commit. */
function matchCase({ message, diff }, near, other, table, analysis) {
  const features = (row) => row && analysis.matchFeatures(message, readRow(row, analysis).diff, table)
  return { own: analysis.matchFeatures(message, diff, table), near: features(near), other: features(other) }
}

/** A change with another one glued on, where the two are about as long and share no file; else null. */
function gluedCase({ row, message, diff: own }, extra, table, analysis) {
  const both = analysis.indexDiff(analysis.readDiff(`${row.diff.replace(/\n*$/, '\n')}${extra.diff}`))
  const size = (files) => files.reduce((n, f) => n + f.file.additions + f.file.deletions, 0)
  const count = own.files.length
  const paths = new Set(own.files.map((f) => f.file.path))
  const added = both.files.slice(count)
  if (both.files.length > 40 || size(added) < 0.2 * size(both.files)) return null
  if (added.some((f) => paths.has(f.file.path))) return null
  return {
    count,
    own: analysis.coverageFeatures(message, own, table),
    both: analysis.coverageFeatures(message, both, table),
  }
}

/** What the verbs of a message claim of its diff. */
function verbCases({ document, units, parsed, diff }, table, analysis) {
  const { subject } = document
  if (!subject) return []
  return analysis.assignRoles(units, document, parsed).flatMap((s) => {
    const claim = analysis.verbClaimOf(s, s.kind === 'subject' ? subject.title : null)
    if (!claim) return []
    const { direction } = claim
    return [
      { direction, features: analysis.directionFeatures(claim, diff, analysis.findFacts(parsed), table) },
    ]
  })
}

/** What the sentences of a message say beside its diff (label 1), and what the subject of another commit would (0). */
function sentenceCases({ document, units, parsed, diff }, other, table, analysis) {
  const { subject, text } = document
  if (!subject) return []
  const sentences = analysis.assignRoles(units, document, parsed)
  const stemsOf = (from, to) => analysis.indexSpan(text, from, to)
  const all = sentences.map((s) => stemsOf(s.from, s.to))
  const restOf = (i) => new Set(all.flatMap((one, k) => (k === i ? [] : [...one.words.keys()])))
  const cases = []
  const add = (label, own, rest) => {
    if (own.words.size >= 3)
      cases.push({ label, features: analysis.sentenceFeatures(own, rest, diff, table) })
  }
  sentences.forEach((s, i) => {
    const title = s.kind === 'subject' ? subject.title : null
    if (s.kind === 'heading' || (!title && s.scores.what < 0.5) || sentences.length < 2) return
    add(1, title ? stemsOf(title.from, title.to) : all[i], restOf(i))
  })
  const foreign = other && analysis.readMessage(other.message, 'log')
  if (foreign?.subject) {
    const { from, to } = foreign.subject.title
    add(0, analysis.indexSpan(foreign.text, from, to), restOf(-1))
  }
  return cases
}
