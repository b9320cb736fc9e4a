import { useId } from 'react'
import type { Finding } from '../../analysis/index.ts'
import { NotHere, Prose } from '../widgets/index.ts'
import { useWorkbench, useWorkbenchState } from '../workbench/index.ts'
import { falseAlarm } from './false-alarm.ts'
import styles from './Checklist.module.css'

/** One finding: a click shows its words, its ways out stand below. */
export function FindingEntry({ finding }: { readonly finding: Finding }) {
  const workbench = useWorkbench()
  const menu = useId()
  const words = useWorkbenchState((s) =>
    wordsAt(finding, s.judged?.text ?? '', s.diff.kind === 'text' ? s.diff.text : ''),
  )
  const { fix } = finding
  const word = workbench.preferences.wordToKeep(finding)
  const copyReport = () =>
    navigator.clipboard.writeText(falseAlarm(finding, words)).then(
      () => workbench.notices.say('Copied: version, check and words, nothing else.'),
      () => workbench.notices.say('The browser refused the clipboard.'),
    )
  return (
    <li className={styles.finding}>
      <button
        type="button"
        className={styles.message}
        onClick={() => workbench.lights.show([finding.at, ...(finding.related ?? [])])}
      >
        <Prose text={finding.message} />
      </button>
      <div className={styles.ways}>
        {fix && (
          <button type="button" data-way-out onClick={() => workbench.fixes.apply(fix)}>
            {fix.title}
          </button>
        )}
        <NotHere of={finding.key} />
        <button type="button" className="quiet" popoverTarget={menu} aria-label="More about this finding">
          More
        </button>
        <div id={menu} popover="auto" className="menu">
          {word && (
            <button type="button" popoverTarget={menu} onClick={() => workbench.preferences.addWord(word)}>
              Never ask about “{word}”
            </button>
          )}
          <button
            type="button"
            popoverTarget={menu}
            onClick={() => workbench.preferences.turnOff(finding.check)}
          >
            Turn this check off
          </button>
          <button type="button" popoverTarget={menu} onClick={() => void copyReport()}>
            Copy as a false alarm
          </button>
          <button
            type="button"
            popoverTarget={menu}
            onClick={() => workbench.view.openHandbook(finding.check)}
          >
            Why this matters
          </button>
        </div>
      </div>
    </li>
  )
}

function wordsAt({ at }: Finding, message: string, diff: string): string {
  return (at.in === 'message' ? message : diff).slice(at.from, Math.min(at.to, at.from + 200))
}
