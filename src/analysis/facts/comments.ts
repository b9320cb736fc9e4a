const SLASH = new Set(
  'c cpp objc rust go javascript typescript java kotlin scala groovy csharp swift dart php proto devicetree css zig asm linker'.split(
    ' ',
  ),
)
const HASH = new Set(
  'python ruby shell perl make cmake meson yaml toml ini docker kconfig elixir bazel powershell php graphql autoconf'.split(
    ' ',
  ),
)
const DASHES = new Set(['sql', 'lua', 'haskell'])

/** Whether a line, white space in front removed, is nothing but a comment in the language. */
export function isCommentLine(language: string, line: string): boolean {
  if (SLASH.has(language)) {
    if (line.startsWith('//') || line.startsWith('/*')) return true
    if (/^\*(?:\s|\/|$)/.test(line)) return true
  }
  if (HASH.has(language) && line.startsWith('#')) return !line.startsWith('#!')
  if (DASHES.has(language) && line.startsWith('--')) return true
  if (language === 'html' || language === 'xml' || language === 'markdown') return line.startsWith('<!--')
  return language === 'gomod' && line.startsWith('//')
}

/** Whether the language has comments that `isCommentLine` knows. */
export const hasComments = (language: string): boolean =>
  SLASH.has(language) || HASH.has(language) || DASHES.has(language)
