import { useRef, useState } from 'react'
import { download } from '../browser/index.ts'
import { Dialog } from '../widgets/index.ts'
import { settingsFile, useWorkbench, useWorkbenchState, type Theme } from '../workbench/index.ts'
import { LetterKeysSetting } from './LetterKeysSetting.tsx'
import styles from './dialogs.module.css'

const themes: readonly { readonly value: Theme; readonly name: string }[] = [
  { value: 'system', name: 'As the system' },
  { value: 'light', name: 'Light' },
  { value: 'dark', name: 'Dark' },
]

/** What holds for all drafts on this machine. */
export function SettingsDialog({ onClose }: { readonly onClose: () => void }) {
  const workbench = useWorkbench()
  const { theme, whatFirst, dictionary, levels } = useWorkbenchState((s) => s.settings)
  return (
    <Dialog title="Settings" onClose={onClose}>
      <fieldset className={styles.group}>
        <legend>Theme</legend>
        {themes.map(({ value, name }) => (
          <label key={value}>
            <input
              type="radio"
              name="theme"
              checked={theme === value}
              onChange={() => workbench.preferences.change({ theme: value })}
            />
            {name}
          </label>
        ))}
      </fieldset>
      <fieldset className={styles.group}>
        <legend>Order</legend>
        <label>
          <input
            type="checkbox"
            checked={whatFirst}
            onChange={(event) => workbench.preferences.change({ whatFirst: event.target.checked })}
          />
          Ask for what before why, under every convention
        </label>
      </fieldset>
      <fieldset className={styles.group}>
        <legend>Keys</legend>
        <LetterKeysSetting />
      </fieldset>
      <Words
        title="Words never asked about"
        words={dictionary}
        onRemove={(word) =>
          workbench.preferences.change({ dictionary: dictionary.filter((w) => w !== word) })
        }
        empty="None yet: “More” beside a finding adds one."
      />
      <Words
        title="Checks with a level of your own"
        words={Object.keys(levels)}
        describe={(check) => `${check}: ${levels[check]}`}
        onRemove={(check) => workbench.preferences.setLevel(check, null)}
        empty="None: the handbook sets levels check by check."
      />
      <SettingsFileWays />
      <Forget />
    </Dialog>
  )
}

function Words({
  title,
  words,
  describe = (word) => word,
  onRemove,
  empty,
}: {
  readonly title: string
  readonly words: readonly string[]
  readonly describe?: (word: string) => string
  readonly onRemove: (word: string) => void
  readonly empty: string
}) {
  return (
    <section className={styles.group}>
      <h3>{title}</h3>
      {words.length === 0 && <p>{empty}</p>}
      <ul>
        {words.map((word) => (
          <li key={word}>
            <code>{describe(word)}</code>
            <button
              type="button"
              className="quiet"
              aria-label={`Remove ${word}`}
              onClick={() => onRemove(word)}
            >
              Remove
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The settings as the file that the command line reads too: taken from one, saved as one. */
function SettingsFileWays() {
  const workbench = useWorkbench()
  const picker = useRef<HTMLInputElement>(null)
  const take = async (files: FileList | null) => {
    const file = files?.[0]
    if (file) await workbench.conventions.takeFile(file.name, await file.text())
  }
  const save = () => {
    const { settings, convention } = workbench.state
    download('.whatwhy.json', settingsFile(settings, convention))
  }
  return (
    <section className={styles.group}>
      <h3>
        A repository’s <code>.whatwhy.json</code>
      </h3>
      <p>It may describe a convention of your own. The command line reads the same file.</p>
      <div className={styles.ways}>
        <input
          ref={picker}
          type="file"
          accept=".json,.yaml,.yml,.gitlint,.commitlintrc,application/json"
          hidden
          onChange={(event) => void take(event.target.files)}
        />
        <button type="button" onClick={() => picker.current?.click()}>
          Take one…
        </button>
        <button type="button" className="quiet" onClick={save}>
          Save these settings as one
        </button>
      </div>
    </section>
  )
}

function Forget() {
  const workbench = useWorkbench()
  const [asked, setAsked] = useState(false)
  return (
    <section className={styles.group}>
      <h3>What is kept on this machine</h3>
      <p>Your drafts and these settings, in this browser only. Nothing is sent anywhere.</p>
      {asked ? (
        <div className={styles.ways}>
          <button type="button" className="primary" onClick={() => workbench.drafts.forgetEverything()}>
            Yes, forget all drafts and settings
          </button>
          <button type="button" className="quiet" onClick={() => setAsked(false)}>
            No
          </button>
        </div>
      ) : (
        <div className={styles.ways}>
          <button type="button" onClick={() => setAsked(true)}>
            Forget everything…
          </button>
        </div>
      )}
    </section>
  )
}
