// Property tests draw the same examples in every run, so that a red test is a change's own; FC_SEED draws others.
import fc from 'fast-check'
import process from 'node:process'

fc.configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 20190506) })
