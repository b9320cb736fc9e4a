/** Code points that terminals show two columns wide (Unicode's East Asian Width, W and F), as first and last. */
const wide: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0xa4cf],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1f64f],
  [0x1f680, 0x1f6ff],
  [0x1f900, 0x1f9ff],
  [0x20000, 0x3fffd],
]

const noWidth = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]$/u

/** Columns that a line takes in a terminal, from column 0; a tab goes to the next multiple of eight. */
export function columns(line: string): number {
  let count = 0
  for (const character of line) {
    const code = character.codePointAt(0)!
    if (code === 9) count += 8 - (count % 8)
    else if (code >= 32 && code < 127) count++
    else if (noWidth.test(character)) continue
    else count += code >= 0x1100 && wide.some(([first, last]) => first <= code && code <= last) ? 2 : 1
  }
  return count
}
