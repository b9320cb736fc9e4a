import { useState } from 'react'
import type { Proposal } from '../../analysis/index.ts'
import { Comparison, Dialog } from '../widgets/index.ts'
import { useWorkbench, useWorkbenchState } from '../workbench/index.ts'
import styles from './Proposals.module.css'

const none: readonly Proposal[] = []

/** Offers to rearrange or shorten, each to be looked at before it is taken. */
export function Proposals() {
  const proposals = useWorkbenchState((s) => s.judged?.report.proposals ?? none)
  const [open, setOpen] = useState<Proposal | null>(null)
  if (!proposals.length) return null
  return (
    <div className={styles.proposals}>
      {proposals.map((proposal) => (
        <p key={proposal.id}>
          <span>
            {proposal.title}{' '}
            {proposal.wordsAfter < proposal.wordsBefore && (
              <small>
                {proposal.wordsBefore} words to {proposal.wordsAfter}
              </small>
            )}
          </span>
          <button type="button" className="quiet" onClick={() => setOpen(proposal)}>
            Preview
          </button>
        </p>
      ))}
      {open && <ProposalDialog proposal={open} onClose={() => setOpen(null)} />}
    </div>
  )
}

function ProposalDialog({
  proposal,
  onClose,
}: {
  readonly proposal: Proposal
  readonly onClose: () => void
}) {
  const workbench = useWorkbench()
  const text = useWorkbenchState((s) => s.judged?.text ?? '')
  const take = () => {
    workbench.fixes.applyProposal(proposal.edits)
    onClose()
  }
  return (
    <Dialog title={proposal.title} onClose={onClose} wide>
      <Comparison before={text} after={withEdits(text, proposal)} />
      <div className={styles.ways}>
        <button type="button" className="primary" onClick={take}>
          Use this
        </button>
      </div>
    </Dialog>
  )
}

function withEdits(text: string, { edits }: Proposal): string {
  return edits
    .toSorted((a, b) => b.from - a.from || b.to - a.to)
    .reduce((out, { from, to, insert }) => out.slice(0, from) + insert + out.slice(to), text)
}
