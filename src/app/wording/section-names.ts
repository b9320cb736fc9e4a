import type { Section } from '../../analysis/index.ts'

/** What the sections of the checklist are called, in its order. */
export const sectionNames: Readonly<Record<Section, string>> = {
  'says-what': 'Says what',
  'says-why': 'Says why',
  'describes-diff': 'Describes this diff',
  'stands-alone': 'Stands alone',
  'order-and-length': 'Order and length',
  form: 'Form',
}
