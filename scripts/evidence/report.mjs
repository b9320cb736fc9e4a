import { auc, caughtAt } from './figures.mjs'

const percent = (x) => (100 * x).toFixed(1)

/** What is known of the scores of a list under a key. */
export function scores(list, key) {
  return list.map((x) => x[key]).filter((score) => score !== undefined)
}

function line(name, good, bad, alarms = [0.05]) {
  const caught = alarms.map((a) => percent(caughtAt(good, bad, a))).join(', ')
  const shares = alarms.map((a) => 100 * a).join(', ')
  console.log(`${name} AUC ${percent(auc(good, bad))}, caught at ${shares} % ${caught}`)
}

/** Prints how well each score tells the one kind of case from the other, each project judged by what the others taught. */
export function report({ matches, glued, said, verbs }, wrong) {
  const ofType = (type) =>
    scores(
      wrong.filter((w) => w.type === type),
      'score',
    )
  for (const type of new Set(wrong.map((w) => w.type))) {
    if (type !== 'own') line(`consistency, ${type}: ${ofType(type).length},`, ofType('own'), ofType(type))
  }
  for (const key of ['otherScore', 'nearScore'])
    line(`match, ${key}:`, scores(matches, 'ownScore'), scores(matches, key))
  // A change of one file has no part that could be another's.
  const whole = glued.map((c) => (c.count > 1 ? c.ownScore : 99))
  line('tangled:', whole, scores(glued, 'bothScore'))
  const low = [0.01, 0.02, 0.05]
  const labelled = (label) => said.filter((s) => s.label === label)
  line('sentence:', scores(labelled(1), 'score'), scores(labelled(0), 'score'), low)
  line('verb:', scores(verbs, 'score'), scores(verbs, 'opposite'), low)
}
