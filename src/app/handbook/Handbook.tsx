import { useEffect, useRef } from 'react'
import { explain, type Explained, type Section } from '../../analysis/index.ts'
import { Dialog } from '../widgets/index.ts'
import { sectionNames } from '../wording/index.ts'
import { useWorkbench, useWorkbenchState } from '../workbench/index.ts'
import { LevelSelect } from './LevelSelect.tsx'
import { withMarks } from './marked.ts'
import styles from './Handbook.module.css'

/** Every check with its reason and examples, from the very objects that judge. */
export function Handbook({
  check,
  onClose,
}: {
  readonly check: string | null
  readonly onClose: () => void
}) {
  const here = useRef<HTMLElement>(null)
  useEffect(() => here.current?.scrollIntoView({ block: 'start' }), [])
  const sections = Object.keys(sectionNames) as Section[]
  return (
    <Dialog title="Handbook" onClose={onClose} wide>
      <div className={styles.handbook}>
        <p className={styles.intro}>
          A message says what the commit does, then why, and describes the change that is really there. These
          are the questions asked of it. <em>Must</em>: a fair maintainer would not merge it so.{' '}
          <em>Should</em>: a careful one would ask. <em>Could</em>: advice.
        </p>
        {sections.map((section) => {
          const own = explain().filter((c) => c.section === section)
          if (!own.length) return null
          return (
            <section key={section}>
              <h3>{sectionNames[section]}</h3>
              {own.map((c) => (
                <article
                  key={c.id}
                  id={`check-${c.id}`}
                  ref={c.id === check ? here : null}
                  data-here={c.id === check}
                >
                  <CheckPage check={c} />
                </article>
              ))}
            </section>
          )
        })}
      </div>
    </Dialog>
  )
}

function CheckPage({ check }: { readonly check: Explained }) {
  const workbench = useWorkbench()
  const level = useWorkbenchState((s) => s.settings.levels[check.id] ?? null)
  const found = check.examples.find((e) => e.finds.length)
  const clean = check.examples.find((e) => !e.finds.length)
  return (
    <>
      <header>
        <h4>{check.question}</h4>
        <LevelSelect
          check={check}
          level={level}
          onChange={(value) => workbench.preferences.setLevel(check.id, value)}
        />
      </header>
      <p>{check.reason}</p>
      {found && (
        <figure>
          <figcaption>Asked about here</figcaption>
          <pre>
            {withMarks(found.message, found.finds).map((piece, i) =>
              piece.marked ? <mark key={i}>{piece.text}</mark> : piece.text,
            )}
          </pre>
        </figure>
      )}
      {clean && (
        <figure>
          <figcaption>Fine</figcaption>
          <pre>{clean.message}</pre>
        </figure>
      )}
      <p className={styles.id}>
        <code>{check.id}</code>
        {check.needs === 'diff' && ' · needs the diff'}
      </p>
    </>
  )
}
