import type { Convention } from './convention.ts'
import { commonTerms } from './terms.ts'

/** OpenStack: its wiki page GitCommitMessages and the contributor guide. */
export const openstack: Convention = {
  id: 'openstack',
  name: 'OpenStack',
  source: 'https://wiki.openstack.org/wiki/GitCommitMessages',
  order: 'either',
  // "The first line should be limited to 50 characters and should not end with a period"; the contributor guide
  // takes up to 72.
  subject: { prefix: 'none', case: 'any', soft: 50, hard: 72, types: [] },
  // "Subsequent lines should be wrapped at 72 characters"
  width: 72,
  trailers: {
    required: [],
    known: [
      'Change-Id',
      'Closes-Bug',
      'Partial-Bug',
      'Related-Bug',
      'Implements',
      'Partially-Implements',
      'Depends-On',
      'Needed-By',
      'DocImpact',
      'APIImpact',
      'SecurityImpact',
      'UpgradeImpact',
      'Assisted-By',
      'Generated-By',
    ],
    fixesDigits: 0,
  },
  citation: 'any',
  impersonal: false,
  levels: {},
  terms: [...commonTerms, ...'bp lxc nic ovn ovs rbac sdn vif vnic wsgi zuul'.split(' ')],
}
