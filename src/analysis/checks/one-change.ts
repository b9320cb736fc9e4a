import type { Check } from '../check.ts'
import { andOthers } from './second-change/and-others.ts'
import { asWell } from './second-change/as-well.ts'
import { aside } from './second-change/aside.ts'
import { retryAndPlot, widePlot } from './second-change/example-diffs.ts'
import { severalActions } from './second-change/several-actions.ts'
import { twoOrders } from './second-change/two-orders.ts'

export const oneChange: Check = {
  id: 'one-change',
  section: 'describes-diff',
  question: 'Is it one change?',
  reason: 'Of two changes in one commit, neither can be reverted or picked without the other.',
  level: 'could',
  category: 'split-needed',
  language: 'english',
  needs: 'diff',
  silencedBy: ['diff-is-this-change'],
  examples: [
    {
      message:
        'net: Retry requests\n\nTransmit up to MAX_TRIES times before giving up with ETIMEDOUT. While at it, add a legend and a grid to plot.py.',
      diff: retryAndPlot,
      finds: ['While at it'],
    },
    {
      message: 'net: Retry requests\n\nTransmit up to MAX_TRIES times before giving up with ETIMEDOUT.',
      diff: retryAndPlot.slice(0, retryAndPlot.indexOf('diff --git a/tools')),
      finds: [],
    },
    {
      message:
        'plot: Draw a grid\n\nValues are hard to read without one. Also rename the series that the legend shows.',
      diff: widePlot,
      finds: ['Also'],
    },
    {
      message:
        'plot: Draw a grid\n\nValues are hard to read without one. Also add a helper that counts the lines.',
      diff: widePlot,
      finds: [],
    },
    {
      message: 'Draw a grid in plots; fix the units of the axis\n\nValues are hard to read without one.',
      diff: widePlot,
      finds: ['; fix the units of the axis'],
    },
    {
      message: 'Draw a grid in plots; values were hard to read\n\nNobody could tell them apart.',
      diff: widePlot,
      finds: [],
    },
    {
      message: 'PLOT-12; Draw a grid in plots\n\nValues were hard to read without one.',
      diff: widePlot,
      finds: [],
    },
    {
      message: 'Grid of plots; draw it behind the lines\n\nValues were hard to read.',
      diff: widePlot,
      finds: [],
    },
    {
      message: 'PLOT-12; Draw a grid in plots; fix the units of the axis\n\nValues were hard to read.',
      diff: widePlot,
      finds: ['; fix the units of the axis'],
    },
    {
      message: 'Drop the grid of plots; use the ruler instead\n\nNobody could tell them apart.',
      diff: widePlot,
      finds: [],
    },
    {
      message: 'plot: Draw a grid\n\nValues are hard to read without one. And other minor style changes.',
      diff: widePlot,
      finds: ['And other minor style changes'],
    },
    {
      message: 'plot: Draw a grid\n\nValues are hard to read without one, and other plots have it.',
      diff: widePlot,
      finds: [],
    },
    {
      message: 'plot: Draw a grid\n\nValues are hard to read without one. Also change the tests accordingly.',
      diff: widePlot,
      finds: [],
    },
  ],
  *run(draft) {
    // A release lists what came since the last one.
    if (draft.judgement.kind === 'release') return
    const raised =
      aside(draft) ?? asWell(draft) ?? andOthers(draft) ?? twoOrders(draft) ?? severalActions(draft)
    if (raised) yield raised
  },
}
