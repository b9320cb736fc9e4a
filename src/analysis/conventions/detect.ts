import type { Diff } from '../diff/diff.ts'
import type { MessageDocument } from '../message/document.ts'
import { conventional } from './conventional.ts'
import type { Convention } from './convention.ts'
import { gerrit } from './gerrit.ts'
import { git } from './git.ts'
import { go } from './go.ts'
import { kernel } from './kernel.ts'
import { openstack } from './openstack.ts'
import { gitArea, gitPath, goPackages, kernelPath, tellingGitPath } from './paths.ts'
import { plain } from './plain.ts'

/**
 * The convention that message and paths tell of; `plain` in doubt. Paths weigh most, then trailers only one
 * project uses, then the form of the subject.
 */
export function detectConvention(message: MessageDocument, diff: Diff | null): Convention {
  const paths = diff ? diff.files.map((f) => f.path) : []
  const keys = new Set(message.trailers.map((t) => t.key.toLowerCase()))
  const signed = keys.has('signed-off-by')
  const area = message.subject?.prefix != null && !isTyped(message)
  if (paths.length) {
    const telling = paths.some((p) => tellingGitPath.test(p))
    if (mostly(paths, (p) => gitPath.test(p)) && (telling || (signed && area))) return git
    if (mostly(paths, (p) => kernelPath.test(p))) return kernel
  }
  if (openstackKeys.some((k) => keys.has(k))) return openstack
  if (isGo(message, paths, keys)) return go
  if (keys.has('change-id')) return gerrit
  if (citesKernelLists(message) && !isTyped(message)) return kernel
  if (signed && citesTheGitWay(message.text)) return git
  if (!paths.length && message.subject?.prefix?.areas.some((name) => gitArea.test(name))) return git
  if (isTyped(message)) return conventional
  if (signed && area && (!paths.length || isKernelLike(message, paths))) return kernel
  if (area && isPatchMail(message)) return kernel
  return plain
}

const openstackKeys = ['closes-bug', 'partial-bug', 'related-bug', 'implements', 'partially-implements']

/** Two thirds of the paths, so that a stray file does not decide. */
function mostly(paths: readonly string[], is: (path: string) => boolean): boolean {
  let count = 0
  for (const path of paths) if (is(path)) count++
  return count * 3 >= paths.length * 2
}

/** Types that are areas of many trees as well ("docs: ", "ci: "), so that alone they tell of no standard. */
const areaTypes = /^(?:build|ci|deps?|doc|docs|examples?|release|style|tests?)$/

function isTyped(message: MessageDocument): boolean {
  const prefix = message.subject?.prefix
  if (prefix?.type == null) return false
  const written = message.text.slice(prefix.from, prefix.to)
  if (!/^[a-z]/.test(written)) return false
  return (
    !areaTypes.test(prefix.type) ||
    prefix.scope !== null ||
    written.includes('!') ||
    message.trailers.some(({ key }) => /^BREAKING[ -]CHANGE$/.test(key)) ||
    /^BREAKING CHANGE: /m.test(message.text)
  )
}

/** `pkg/path: verb` on Go files where the package is a folder of the change, or Go's own trailers. */
function isGo(message: MessageDocument, paths: readonly string[], keys: ReadonlySet<string>): boolean {
  const { subject, text } = message
  const prefix = subject?.prefix
  if (!subject || !prefix || prefix.scope !== null || !/^\p{Ll}/u.test(text.slice(subject.title.from)))
    return false
  const packages = prefix.areas.flatMap((area) => area.split(',')).map((area) => area.trim())
  const ofGo = paths.some((p) => p.endsWith('.go'))
  const folders = packages.some((name) => name === 'all' || paths.some((p) => inFolder(p, name)))
  const ownTrailer =
    keys.has('change-id') ||
    /^(?:Fixes|Updates|For) (?:golang\/go)?#[0-9]+\.?$/m.test(text) ||
    keys.has('cq-include-trybots')
  if (paths.length) return ofGo && folders && ownTrailer && !keys.has('signed-off-by')
  return ownTrailer && keys.has('change-id') && packages.some((name) => goPackages.has(name.split('/')[0]!))
}

function inFolder(path: string, folder: string): boolean {
  return path.startsWith(`${folder}/`) || path.includes(`/${folder}/`)
}

const citesKernelLists = ({ trailers, text }: MessageDocument): boolean =>
  /(?:lore|patch)\.kernel\.org\/r?\//.test(text) ||
  trailers.some(
    ({ key, value }) =>
      /^cc$/i.test(key) && /(?:stable|vger\.kernel\.org|lists\.infradead\.org|lkml)/.test(value),
  )

/** git's own way to cite a commit: `abbreviated hash (subject, date)`. */
const citesTheGitWay = (text: string): boolean =>
  /\b[0-9a-f]{7,12} \([^()\n]{5,90}, [0-9]{4}-[0-9]{2}-[0-9]{2}\)/.test(text)

/** A C tree with `area: ` and a sign-off follows the kernel's ways; a web project with a DCO need not. */
function isKernelLike(message: MessageDocument, paths: readonly string[]): boolean {
  return (
    mostly(paths, (p) => /\.(?:[chS]|dtsi?|rst|yaml|its)$|(?:^|\/)(?:Kconfig|Makefile)[^/]*$/.test(p)) &&
    paths.some((p) => /\.(?:[chS]|dtsi?)$|(?:^|\/)Kconfig/.test(p)) &&
    message.subject?.prefix?.scope == null
  )
}

const isPatchMail = ({ subject, text }: MessageDocument): boolean =>
  subject?.tag != null && /^\[[^\]]*\bPATCH\b/i.test(text.slice(subject.tag.from, subject.tag.to))
