/**
 * What a single line of a body looks like. Every pattern is tried on the first 300 code units of a line at most
 * and is anchored, so that reading stays linear.
 */

/** Lines that programs print: logs, traces, transcripts, compiler output, dumps. */
const outputForms: readonly RegExp[] = [
  // Kernel and system logs
  /^\s*(?:<\d>)?\[\s*\d+\.\d{3,}\]/,
  /^\s*\[<[0-9a-f]{8,16}>\]/,
  /^\s*\?? ?[\w.]+\+0x[0-9a-f]+\/0x[0-9a-f]+/,
  /^\s*(?:Call Trace|Call trace|Backtrace|Stack trace|Kernel panic|Oops|Hardware name|RIP|RSP|EIP|Code|Modules linked in):(?: [\d(<0-9a-f]|$| - )/,
  /^\s*(?:R[A-Z0-9]{2}|E[A-Z]{2}|CR\d|FS|CS|PKRU): +[0-9a-f]{4,16}\b/,
  /^\s*(?:BUG|WARNING|INFO|KASAN|UBSAN|KCSAN|general protection fault|watchdog): .*(?: at |CPU|PID|in [\w.]+\+|\[#\d)/,
  /^\s*(?:Read|Write|Freed|Allocated) (?:of size \d+ at addr|by task )/,
  /^=+(?:\d+=*)?(?:ERROR|WARNING): \w+Sanitizer/,
  /^==\d+==/,
  /^\s*(?:[A-Z][a-z]{2} [ \d]\d|\d{4}-\d\d-\d\d)[ T]\d\d:\d\d:\d\d/,
  /^\s*\[?\d\d:\d\d:\d\d[.,\]]/,
  /^[IWEF]\d{4} \d\d:\d\d:\d\d/,
  // Stack traces
  /^\s*Traceback \(most recent call last\):/,
  /^\s*File "[^"]+", line \d+/,
  /^\s+at [\w.$<>/@ -]+ ?\(.*\)?$/,
  /^\s*at [\w$]+(?:[./][\w$<>]+)+\(.*:\d+\)/,
  /^\s*(?:Exception in thread|Caused by:|thread '.*' panicked at|goroutine \d+ \[|panic: )/,
  /^\s*(?:\w+\.)+\w*(?:Error|Exception)\b(?::|$)/,
  /^\s*#\d{1,3}\s+(?:0x[0-9a-f]+ |\S+ \(|\S+\.\w+\(\d+\))/,
  // Compilers, linkers, build tools, tests
  /^\s*(?=\S*[./])\S+:\d{1,9}: (?:error|warning|note|fatal error|undefined reference|Error|Warning|internal compiler)/,
  /^\s*(?:In file included from |from )\S+:\d+[:,]/,
  /^\s*(?:\S*\/)?(?:ld|gcc|clang|cc1|as|make(?:\[\d+\])?|ninja|cargo|npm(?: ERR!)?): (?:\*\*\* |error|fatal|\S+: |ERR)/,
  /^npm ERR!/,
  /^\s*(?:error|fatal error|ERROR)(?:\[E?\d+\])?: /,
  /^\s*-->\s\S+:\d+:\d+/,
  /^\s*(?:FAIL|PASS|ok|not ok|--- FAIL|=== RUN)[:\s]+(?:[^:\s]\S*)?[./\d]/,
  /^\s*\^~*\s*$/,
  /^\s*(?:Segmentation fault|Aborted|Killed|Bus error)\b(?: \(core dumped\)|$)/,
  // Transcripts
  /^\s*(?:\$|%|>>>|\(gdb\)|mysql>|sqlite>|irb\(|In \[\d+\]:) \S/,
  /^\s*[\w.-]+@[\w.-]\S*[#$] \S/,
  /^\s*#\s(?:cat|echo|ls|cd|mount|modprobe|insmod|ip|tc|perf|make|git|dmesg|grep|systemctl|ethtool|iperf3?|docker|kubectl|sudo|mkfs\S*|dd|fio)\s/,
  // Dumps and diffs
  /^\s*[0-9a-f]{6,16}:? +(?:[0-9a-f]{2,4} +){3}/,
  /^\s*0x[0-9a-f]{4,16}:? +[0-9a-f]/,
  /^@@ -\d+(?:,\d+)? \+\d+/,
  /^(?:---|\+\+\+) [ab]\/\S/,
]

/** Prompts and headers behind which the rest of the paragraph is output, whatever it looks like. */
const outputStarts: readonly RegExp[] = [
  /^\s*(?:\$|%|>>>|\(gdb\)) \S/,
  /^\s*Traceback \(most recent call last\):/,
  /^\s*Call [Tt]race:/,
  /^\s*(?:goroutine \d+ \[|Exception in thread|thread '.*' panicked at)/,
  /^@@ -\d+(?:,\d+)? \+\d+/,
]

/** Every form of output has one of these, most prose has none. */
const outputSign = /[\d:$%>^(=]|panic|Error|Aborted|Killed|fault/

/** All in one: to ask a pattern costs more than what it does on a line that is none. */
const oneOf = (forms: readonly RegExp[]) => new RegExp(forms.map(({ source }) => source).join('|'))

const outputForm = oneOf(outputForms)
const outputStart = oneOf(outputStarts)

/** Whether a line is one that programs print. */
export const looksLikeOutput = (line: string): boolean => outputSign.test(line) && outputForm.test(line)
/** Whether such a line begins output that goes on to the paragraph's end. */
export const startsOutput = (line: string): boolean => outputStart.test(line)

/** A line that only code has: it ends in `;` or a brace, or is a brace. */
export const looksLikeCode = (line: string): boolean =>
  /^\s*[{}][;,]?\s*$|^\s*\}.*\{$|[\w)\]"'];\s*(?:\/\/.*|\/\*.*\*\/)?$|\)\s*\{$|^#(?:include|define|ifdef|ifndef|endif)\b/.test(
    line,
  )

/** A command with its options: `fio -direct=1 -thread`. */
export function looksLikeCommand(line: string): boolean {
  if (!line.includes('-')) return false
  const words = line.trim().split(/[ \t]+/)
  const options = words.filter((word) => /^--?[A-Za-z][\w-]*(?:=|$)/.test(word)).length
  return options >= 2 && options * 3 >= words.length && !/[.,]$/.test(line.trim())
}

const issueTag =
  /^(?:fix(?:e[sd])?|close[sd]?|resolve[sd]?|refs?|references?|see(?: also)?|related(?: to)?|part of|issues?|bug)\b:?[ \t]+(?:#\d|[\w.-]+\/[\w.-]+#\d|https?:|[A-Z]{2,}-\d)/i
const keyTag =
  /^(?:[A-Z][\w-]*-by|Cc|CC|Fixes|Closes|Link|Bug|Ref|Refs|Reference|References|Change-Id|BREAKING[ -]CHANGE|Message-I[dD]|URL): ?\S/
const linkTag = /^(?:\[[^\]]{1,40}\]|[\w-]{1,30}(?: [\w-]{1,20})?): ?<?\w+:\/\/\S*$/
const citation = /^(?:[Cc]ommit )?[0-9a-f]{7,40} \(".*"(?:, [\d-]+)?\)[.,;:]?$/

/** A line that stands for itself inside a paragraph: a tag, a link with its name, a cited commit. */
export const isTagLine = (line: string): boolean => {
  const words = line.trim()
  return issueTag.test(words) || keyTag.test(words) || linkTag.test(words) || citation.test(words)
}

/** A word as sentences have it: letters, lower case or with a capital, of any script. */
const plainWord = () => /^["'(`*«„“]{0,3}(?:\p{Lu}?\p{Ll}[\p{Ll}\p{M}'’-]*|I|A)[.,:;!?)"'`*»“”]{0,4}$|\p{Lo}/u

/** How many of the words are plain words: 0 to 1. */
export function plainWordShare(text: string): number {
  const words = text.trim().split(/\s+/)
  const form = plainWord()
  return words.filter((word) => form.test(word)).length / words.length
}

/** What most lines do, and neither rules, headings, quotes nor fences. */
export function opensWithLetter(line: string): boolean {
  const code = line.charCodeAt(0) | 32
  return code >= 97 && code <= 122
}

/** A rule of dashes and the like, alone on its line. */
export const isRule = (line: string): boolean =>
  !opensWithLetter(line) && /^\s{0,3}(?:-{3,}|={3,}|\*{3,}|_{3,}|~{3,}|#{3,})\s*$/.test(line)

/** An underline of the line above it. */
export const isUnderline = (line: string): boolean =>
  !opensWithLetter(line) && /^\s{0,3}(?:={3,}|-{3,}|~{3,}|\^{3,}|\*{3,})\s*$/.test(line)

/** A heading by itself: `## Words`, `== Words ==`, `**Words**`. */
export const isHeadingLine = (line: string): boolean =>
  !opensWithLetter(line) &&
  (/^#{1,6} \S.{0,100}$/.test(line) ||
    /^={1,4} \S.{0,80} ={1,4}$/.test(line) ||
    /^\*\*[^*]{1,60}\*\*:?$/.test(line))

/** The bullet or number in front of an item. */
export interface Bullet {
  /** Lists of one family are one list: `-`, `*`, `1`, `a`, `[`. */
  readonly family: string
  /** The number or letter; empty for a sign. */
  readonly label: string
  /** Code units up to the sign, and up to the words behind it. */
  readonly sign: number
  readonly words: number
}

const bulletForm =
  /^([ \t]*)(?:([-*+•‣◦⁃∙●○▪·–—])|(\d{1,3})[.)]|\((\d{1,3}|[a-z]|[ivx]{1,4})\)|([a-z]|[ivx]{1,4})\)|\[(\d{1,3})\]:?)([ \t]+)(?=\S)/

/** Whether a line begins as a bullet may; most lines begin with a word. */
function mayBeBullet(line: string): boolean {
  let at = 0
  while (line.charCodeAt(at) === 32 || line.charCodeAt(at) === 9) at++
  const code = line.charCodeAt(at)
  if (code >= 65 && code <= 90) return false
  return !(code >= 97 && code <= 122) || line.slice(at, at + 5).includes(')')
}

/** The bullet or number at the front of a line; null where there is none. */
export function readBullet(line: string): Bullet | null {
  if (!mayBeBullet(line)) return null
  const found = bulletForm.exec(line)
  if (!found) return null
  const [all, indent, sign, number, inParens, letter, footnote] = found
  const label = number ?? inParens ?? letter ?? footnote ?? ''
  const family =
    sign ?? (footnote ? '[' : number ? line.charAt(indent!.length + number.length) : inParens ? '(' : 'a)')
  return { family, label, sign: indent!.length, words: all.length }
}

/** Columns of the blanks at the front; a tab goes to the next multiple of eight. */
export function indentOf(line: string): number {
  let columns = 0
  for (let i = 0; i < line.length; i++) {
    const code = line.charCodeAt(i)
    if (code === 32) columns++
    else if (code === 9) columns += 8 - (columns % 8)
    else break
  }
  return columns
}

/** Whether indented lines read as sentences rather than as code. */
export function readsAsProse(line: string): boolean {
  const text = line.trim()
  if (/[;{}<>|$\\]|==|->|\(\)|::|\w\(|^[-\w./]+$/.test(text.replace(/`[^`]*`/g, ''))) return false
  const words = text.split(' ').filter((word) => /^["'(]?[A-Za-z][a-z']*[.,:;!?)"']{0,3}$/.test(word))
  return words.length >= 4 && words.length * 4 >= text.split(' ').length * 3
}
