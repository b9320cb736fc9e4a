import { ROLES } from './data.mjs'
import { areaUnderCurve, figures, percent } from './figures.mjs'
import { reasonScores } from './reasons.mjs'
import { isDrawn } from './roles.mjs'

/** Prints how the models do on projects held out: over all of them, on what was read twice alike, and by project. */
export function report(messages, held, cuts, { slope, shift, cut }, analysis) {
  const judged = messages.map((m) => ({
    m,
    sentences: m.spans.map((span, i) => analysis.rolesFrom(span, held.both.get(m)[i], cuts)),
  }))
  const units = judged.flatMap(({ m, sentences }) =>
    m.units.map((u, i) => ({ ...u, mine: sentences[i].roles, drawn: isDrawn(m) })).filter((u) => u.roles),
  )
  const f1 = (of, role) =>
    figures(
      of.map((u) => u.mine.includes(role)),
      of.map((u) => (u.roles.has(role) ? 1 : 0)),
    )
  const groups = [
    ['drawn', units.filter((u) => u.drawn)],
    ['picked where a model was unsure', units.filter((u) => !u.drawn)],
  ]
  for (const [name, of] of groups) {
    console.log(`${name}: ${of.length} units`)
    for (const role of ROLES) {
      const all = f1(of, role)
      const alike = of.filter((u) => u.second && u.second.has(role) === u.roles.has(role))
      const twice = alike.length ? `; read twice alike: F1 ${percent(f1(alike, role).f1)}` : ''
      console.log(
        `${role.padEnd(12)} F1 ${percent(all.f1)}  P ${percent(all.precision)}  R ${percent(all.recall)}  of ${all.of}${twice}`,
      )
    }
  }
  const raw = reasonScores(messages, held, cuts, analysis)
  const scores = raw.map(
    (p) => 1 / (1 + Math.exp(-(slope * Math.log(Math.max(p, 1e-6) / Math.max(1 - p, 1e-6)) + shift))),
  )
  const lacking = (keep) => {
    const at = messages.map((_, i) => i).filter((i) => keep(messages[i].row))
    const f = figures(
      at.map((i) => scores[i] < cut),
      at.map((i) => (messages[i].row.A.why ? 0 : 1)),
    )
    const auc = areaUnderCurve(
      at.map((i) => scores[i]),
      at.map((i) => (messages[i].row.A.why ? 1 : 0)),
    )
    const order =
      at.filter((i) => analysis.orderOf(judged[i].sentences) === messages[i].row.A.order).length / at.length
    return `lacks why F1 ${percent(f.f1)} (P ${percent(f.precision)} R ${percent(f.recall)} of ${f.of}), AUC ${percent(auc)}; order ${percent(order)}`
  }
  console.log(`messages     ${lacking((row) => !row.picked)}`)
  console.log(`  picked     ${lacking((row) => row.picked)}`)
  console.log(
    `  read twice ${lacking((row) => row.B && row.A.why === row.B.why && row.A.order === row.B.order)}`,
  )
  for (const project of [...new Set(messages.map((m) => m.project))].sort()) {
    const of = units.filter((u) => u.project === project)
    console.log(
      `${project.padEnd(36)} ${String(of.length).padStart(4)} ${ROLES.map((r) => `${r} ${percent(f1(of, r).f1)}`).join('  ')}`,
    )
  }
}
