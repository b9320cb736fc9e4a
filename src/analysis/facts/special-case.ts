import type { ConditionFact, FileFacts } from './facts.ts'

/** A constant that stands for a value of its own, not for an outcome or a bound. */
export const isValueName = (name: string): boolean =>
  /^[A-Z][A-Z0-9]*_[A-Z0-9_]+$/.test(name) && !OUTCOME.test(name)

/** Names of outcomes and bounds: to compare with them is how calls and arguments are checked anywhere. */
const OUTCOME =
  /_(?:OK|SUCCESS|ERR|ERROR|FAIL|FAILED|FAILURE|INVALID|NONE|NULL|EOF|UNKNOWN|UNDEFINED|UNSET|MIN|MAX|FIRST|LAST|COUNT|NUM|SIZE|LEN|LENGTH|LIMIT|RET|RESULT|STATUS)$/

const COMPARISON = /(?:[!=]==?|&|\bis|\bis not|\bin) ?\(?$/
const COMPARED = /^ ?(?:[!=]==?(?! ?-?\d)|&(?!&)|is\b|in\b)/
/** So much in front of a name tells whether it is compared. */
const NEAR = 80

/** Whether a value is compared with the constant; one that is handed to a call, or bounds a range, is none's special case. */
function isCompared(name: string, condition: string): boolean {
  const at = condition.indexOf(name)
  if (at < 0 || condition[at + name.length] === '(') return false
  return (
    COMPARISON.test(condition.slice(Math.max(0, at - NEAR), at)) ||
    COMPARED.test(condition.slice(at + name.length, at + name.length + NEAR))
  )
}

/** A comparison with a named constant in code, after which something is left out or left early. */
export function isSpecialCase(files: readonly FileFacts[], condition: ConditionFact): boolean {
  if (condition.kind !== 'constant' || files[condition.file]?.kind !== 'code') return false
  if (isLabel(condition)) return false
  return (
    condition.names.some((n) => isValueName(n) && isCompared(n, condition.condition)) &&
    /^(?:return|continue|break|goto|throw|raise|skip|pass|exit)/.test(condition.consequence)
  )
}

/** A label of a switch stands beside others: each value has its own, and none is treated unlike the rest. */
const isLabel = ({ condition }: ConditionFact): boolean => /^case\b|=>$/.test(condition)
