import type { Finding } from '../../analysis/index.ts'
import type { Workbench } from '../workbench/index.ts'

/** What is found at one place of the message, and the ways out of each; `close` takes the cards away. */
export function findingCards(
  findings: readonly Finding[],
  workbench: Workbench,
  close: () => void,
): HTMLElement {
  const list = document.createElement('div')
  list.setAttribute('role', 'group')
  list.setAttribute('aria-label', 'What is found here')
  list.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    close()
  })
  for (const finding of findings) list.append(card(finding, workbench, close))
  return list
}

function card(finding: Finding, workbench: Workbench, close: () => void): HTMLElement {
  const box = element('div', `cm-finding cm-finding-${finding.level}`)
  const reason = element('p', 'cm-finding-reason')
  reason.textContent = finding.message
  const ways = element('div', 'cm-finding-ways')
  const way = (name: string, run: () => void, main = false) => {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = main ? '' : 'quiet'
    button.textContent = name
    button.addEventListener('click', () => {
      close()
      run()
    })
    ways.append(button)
  }
  const { fix } = finding
  if (fix) way(fix.title, () => void workbench.fixes.apply(fix), true)
  way('Not here', () => workbench.asides.put(finding.key))
  const word = workbench.preferences.wordToKeep(finding)
  if (word) way(`Never ask about “${word}”`, () => workbench.preferences.addWord(word))
  way('Turn this check off', () => workbench.preferences.turnOff(finding.check))
  box.append(reason, ways)
  return box
}

function element(name: 'div' | 'p', className: string): HTMLElement {
  const made = document.createElement(name)
  made.className = className
  return made
}
