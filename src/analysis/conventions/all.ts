import { conventional } from './conventional.ts'
import type { Convention } from './convention.ts'
import { gerrit } from './gerrit.ts'
import { git } from './git.ts'
import { go } from './go.ts'
import { kernel } from './kernel.ts'
import { openstack } from './openstack.ts'
import { plain } from './plain.ts'

/** Every convention that comes with the library; `plain` is the one where nothing tells of another. */
export const conventions: readonly Convention[] = [kernel, git, conventional, go, gerrit, openstack, plain]

/** The convention of that public id. */
export function conventionById(id: string | undefined): Convention | undefined {
  return conventions.find((c) => c.id === id)
}
