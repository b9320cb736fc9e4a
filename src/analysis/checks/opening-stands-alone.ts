import type { Check } from '../check.ts'
import { openingOf } from '../prose/opening.ts'
import { goesOn } from './opening/goes-on.ts'
import { unseenThing } from './opening/unseen-thing.ts'

export const openingStandsAlone: Check = {
  id: 'opening-stands-alone',
  section: 'says-what',
  question: 'Can the first paragraph be read without anything before it?',
  reason:
    'Readers meet the body without the mail, the review or the thought that came before it: an opening that leans on them sends the reader looking for a paragraph that is not there.',
  level: 'should',
  category: 'dangling-opening',
  language: 'english',
  needs: 'message',
  silencedBy: [],
  examples: [
    {
      message:
        'cache: Add an index for readers\n\nThe key differences are that the lock is per shard and that entries expire.',
      finds: ['The key differences are'],
    },
    { message: 'net: Close idle sockets\n\nAlso raise the limit of open files.', finds: ['Also'] },
    { message: 'Drop the unused table\n\nThese fields are never read.', finds: ['These fields'] },
    {
      message: 'disk: Split reset_disk()\n\nThat function both stops the timer and starts it.',
      convention: 'kernel',
      finds: ['That function'],
    },
    { message: 'disk: Split reset_disk()\n\nThat reset_disk() stops the timer is new.', finds: [] },
    { message: 'Parse durations as numbers\n\nInstead of strings.', finds: ['Instead of strings.'] },
    {
      message:
        'Add a token for leases\n\nThis token combines the holder and the date, so that both are compared at once.',
      finds: [],
    },
    {
      message: 'Print leases by name\n\nInstead of\n\n    lease 4711\n\nprint the name of its holder.',
      finds: [],
    },
    { message: 'Print leases by name\n\nInstead of their number.', finds: ['Instead of their number.'] },
    {
      message: 'Add a limit for leases\n\nSimilarly to the limit of tokens, it counts only what is alive.',
      finds: [],
    },
    { message: 'Close idle sockets\n\nSpotted by Coverity.', finds: [] },
    {
      message: 'Close idle sockets\n\nFound with a fuzzer. Also raise the limit of open files.',
      finds: ['Also'],
    },
    {
      message: 'Close idle sockets\n\nIt is possible to run out of sockets when clients never hang up.',
      finds: [],
    },
    { message: 'Hold fewer locks\n\nwhen the lock is held, the reader waits.', finds: [] },
    { message: 'Hold fewer locks\n\nif it is held, we still ask for it twice.', finds: [] },
    { message: 'Hold fewer locks\n\nSince it is held all day asking for it is in vain.', finds: [] },
    { message: 'Hold fewer locks\n\nto let readers in, drop the lock of the table.', finds: [] },
    { message: 'Print leases by name\n\nInstead of bare numbers let us print names.', finds: [] },
    {
      message: 'Print leases by name\n\nBesides its number, a lease has a name that readers know.',
      finds: [],
    },
    { message: 'Print leases by name\n\nBesides, print the date.', finds: ['Besides'] },
    {
      message: 'Hold fewer locks\n\nbecause we know that it is held and is never asked for.',
      finds: ['because we know that it is held and is never asked for.'],
    },
    {
      message: 'Hold fewer locks\n\nto make sure the lock is held once.',
      finds: ['to make sure the lock is held once.'],
    },
    {
      message: 'Print leases by name\n\nInstead of numbers that are short.',
      finds: ['Instead of numbers that are short.'],
    },
    {
      message: 'Hold fewer locks\n\nSince the parser fails on empty requests.',
      finds: ['Since the parser fails on empty requests.'],
    },
    // Known miss: "This ledger is never read", as only the nouns of words/pointed-at.ts are surely nouns
    // behind "this".
  ],
  *run(draft) {
    const { subject } = draft.message
    const opening = openingOf(draft)
    if (!subject || !opening || subject.marker?.kind === 'revert') return
    // Without a blank line in between it is the subject that runs on.
    if (opening.from - subject.to < 2) return
    const raised = goesOn(draft, opening) ?? unseenThing(draft, opening)
    if (raised) yield raised
  },
}
