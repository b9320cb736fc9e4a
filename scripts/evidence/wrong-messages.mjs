const OPPOSITE = {
  add: 'Remove',
  adds: 'Removes',
  added: 'Removed',
  introduce: 'Remove',
  implement: 'Drop',
  remove: 'Add',
  removes: 'Adds',
  removed: 'Added',
  delete: 'Add',
  drop: 'Add',
  enable: 'Disable',
  disable: 'Enable',
}

const lowerFirst = (text) => text.slice(0, 1).toLowerCase() + text.slice(1)

/** The title of a message without its prefix. */
function titleOf(row, analysis) {
  const { subject, text } = analysis.readMessage(row.message, 'log')
  return subject ? text.slice(subject.title.from, subject.title.to) : ''
}

/** Names of the message's sentences, as the analysis finds them. */
function mentionsOf(message, diff, analysis) {
  const document = analysis.readMessage(message, 'log')
  return analysis.findMentions(analysis.segment(document), diff, diff.diff.text)
}

/**
 * A message made wrong in several ways, each with its kind: that of another commit (`swap`) or of a neighbour
 * (`near`), a sentence too many (`extra`), a name of another commit in the place of one (`name`, `path`), and the
 * opposite verb (`verb`). Yields the ways that the message allows.
 */
export function* wrongMessages(row, near, other, analysis) {
  if (other) yield ['swap', other.message]
  if (near) yield ['near', near.message]
  const title = other && titleOf(other, analysis)
  if (title) {
    const [subject, ...rest] = row.message.trimEnd().split('\n')
    yield ['extra', `${[subject, ...rest].join('\n')}\n\nAlso ${lowerFirst(title).replace(/\.?$/, '.')}\n`]
  }
  const verb = /^(?:[^\s:]{1,40}: )?(\w+)/.exec(row.message)?.[1]
  const opposite = verb && OPPOSITE[verb.toLowerCase()]
  if (opposite)
    yield [
      'verb',
      row.message.replace(verb, verb[0] === verb[0].toLowerCase() ? lowerFirst(opposite) : opposite),
    ]
  if (!other) return
  const diff = analysis.indexDiff(analysis.readDiff(row.diff))
  const foreign = analysis.indexDiff(analysis.readDiff(other.diff))
  const own = mentionsOf(row.message, diff, analysis)
  const theirs = mentionsOf(other.message, foreign, analysis)
  for (const [kind, is] of [
    ['name', (m) => m.kind !== 'path' && m.kind !== 'option'],
    ['path', (m) => m.kind === 'path'],
  ]) {
    const mine = own.find((m) => is(m) && m.in !== 'absent')
    const name =
      kind === 'path'
        ? foreign.files[0]?.file.path.split('/').at(-1)
        : (theirs.find((m) => is(m))?.name ??
          foreign.diff.text.match(/\b[A-Z][a-z]+[A-Z]\w+\b|\b\w+_\w+\b/)?.[0])
    if (mine && name && name !== mine.name) yield [kind, row.message.replaceAll(mine.name, name)]
  }
}
