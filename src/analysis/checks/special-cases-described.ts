import type { Check, DraftWithDiff } from '../check.ts'
import { isSpecialCase, isValueName } from '../facts/special-case.ts'
import { quoted } from '../prose/quote.ts'
import { stem } from '../words/stem.ts'
import { saidWords, type SaidWords } from '../evidence/said-words.ts'
import { word } from '../evidence/words.ts'

const guarded = (condition: string): string =>
  `diff --git a/drivers/port.c b/drivers/port.c\n--- a/drivers/port.c\n+++ b/drivers/port.c\n@@ -20,4 +20,7 @@ int port_reset(struct port *port)\n {\n+\tif (${condition})\n+\t\treturn -EBUSY;\n \tport_stop(port);\n+\tport_flush_queue(port);\n \tport_start(port);\n }\n`

const reset =
  'diff --git a/drivers/port.c b/drivers/port.c\n--- a/drivers/port.c\n+++ b/drivers/port.c\n@@ -20,4 +20,9 @@ int port_reset(struct port *port)\n {\n+\tif (port->speed == SPEED_AUTONEG)\n+\t\treturn -EBUSY;\n+\n \tport_stop(port);\n+\tport_flush_queue(port);\n \tport_start(port);\n }\n'

export const specialCasesDescribed: Check = {
  id: 'special-cases-described',
  section: 'describes-diff',
  question: 'Does the message mention the special cases that the change adds?',
  reason:
    'A value that is treated differently is what readers stumble over later; only the message can say why it is.',
  level: 'could',
  category: 'undescribed-change',
  language: 'english',
  needs: 'diff',
  silencedBy: ['diff-is-this-change'],
  examples: [
    {
      message: 'port: Flush the queue on reset\n\nFrames of the old link were sent on the new one.',
      diff: reset,
      finds: ['if (port->speed == SPEED_AUTONEG)'],
    },
    {
      message:
        'port: Flush the queue on reset\n\nFrames of the old link were sent on the new one. Refuse a reset during autoneg.',
      diff: reset,
      finds: [],
    },
    { message: 'port: Flush the queue on reset', diff: guarded('ret == PORT_OK'), finds: [] },
    { message: 'port: Flush the queue on reset', diff: guarded('port->lane >= PORT_LANES_USED'), finds: [] },
    {
      message: 'port: Flush the queue on reset',
      diff: guarded('!port_has(port, PORT_CAN_FLUSH)'),
      finds: [],
    },
    {
      message: 'port: Flush the queue on reset\n\nThe bit PORT_SFP_BUSY was not looked at.',
      diff: guarded('port->state == PORT_SFP'),
      finds: [],
    },
    {
      message: 'port: Flush the queue on reset',
      diff: guarded('port->flags & PORT_PARKED'),
      finds: ['if (port->flags & PORT_PARKED)'],
    },
  ],
  *run(draft) {
    const said = saidIn(draft)
    let raised = 0
    for (const condition of draft.facts.conditions) {
      if (raised >= 2) return
      if (
        !isSpecialCase(draft.facts.files, condition) ||
        condition.names.some((n) => isValueName(n) && isSaid(n, said))
      )
        continue
      raised++
      const { consequence } = condition
      yield {
        message: `${quoted(condition.condition, 80)} is treated differently${consequence ? ` (${consequence})` : ''}, and no sentence mentions it. Say why, or make it a commit of its own; if it is obvious here, put this aside.`,
        at: { in: 'diff', from: condition.at.from, to: Math.min(condition.at.to, condition.at.from + 300) },
        related: condition.consequenceAt
          ? [
              {
                in: 'diff',
                from: condition.consequenceAt.from,
                to: Math.min(condition.consequenceAt.to, condition.consequenceAt.from + 200),
              },
            ]
          : [],
      }
    }
  },
}

type Said = Pick<SaidWords, 'raws' | 'stems'>

/** The words of the message; a part of another constant's name is said too. */
function saidIn({ sentences }: DraftWithDiff): Said {
  const { raws, stems } = saidWords(sentences)
  const parts = [...raws].filter(isCapitals).flatMap((raw) => raw.split('_'))
  return { raws: new Set([...raws, ...parts]), stems }
}

const isCapitals = (raw: string): boolean => raw === raw.toUpperCase() && raw.includes('_')

/** Named as it is, or by its last word: `SPEED_AUTONEG` by "autoneg"; a short one only in capitals. */
function isSaid(name: string, { raws, stems }: Said): boolean {
  if (raws.has(name)) return true
  const last = name.slice(name.lastIndexOf('_') + 1)
  if (raws.has(last)) return true
  if (last.length <= 3) return false
  return stems.has(stem(last.toLowerCase())) || word(name).stems.every((s) => stems.has(s))
}
