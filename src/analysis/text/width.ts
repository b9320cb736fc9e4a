/**
 * Code points that take two columns: East Asian wide and full-width forms (Unicode Standard Annex 11, classes W
 * and F) and emoji shown as pictures, as [first, last]. Ranges are joined over unassigned code points.
 */
const wide: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x231a, 0x231b],
  [0x23e9, 0x23ec],
  [0x2614, 0x2615],
  [0x2648, 0x2653],
  [0x26a1, 0x26a1],
  [0x26bd, 0x26be],
  [0x26d4, 0x26d4],
  [0x2705, 0x2705],
  [0x270a, 0x270b],
  [0x2728, 0x2728],
  [0x274c, 0x274c],
  [0x274e, 0x274e],
  [0x2753, 0x2755],
  [0x2795, 0x2797],
  [0x2b50, 0x2b50],
  [0x2b55, 0x2b55],
  [0x2e80, 0x303e],
  [0x3041, 0x33ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xa000, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x16fe0, 0x18aff],
  [0x1b000, 0x1b2ff],
  [0x1f004, 0x1f004],
  [0x1f0cf, 0x1f0cf],
  [0x1f18e, 0x1f19a],
  [0x1f200, 0x1f320],
  [0x1f32d, 0x1f335],
  [0x1f337, 0x1f37c],
  [0x1f37e, 0x1f393],
  [0x1f3a0, 0x1f3ca],
  [0x1f3cf, 0x1f3d3],
  [0x1f3e0, 0x1f3f0],
  [0x1f3f4, 0x1f3f4],
  [0x1f3f8, 0x1f43e],
  [0x1f440, 0x1f440],
  [0x1f442, 0x1f4fc],
  [0x1f4ff, 0x1f53d],
  [0x1f54b, 0x1f567],
  [0x1f57a, 0x1f57a],
  [0x1f595, 0x1f596],
  [0x1f5a4, 0x1f5a4],
  [0x1f5fb, 0x1f64f],
  [0x1f680, 0x1f6c5],
  [0x1f6cc, 0x1f6cc],
  [0x1f6d0, 0x1f6d2],
  [0x1f6d5, 0x1f6df],
  [0x1f6eb, 0x1f6ec],
  [0x1f6f4, 0x1f6fc],
  [0x1f7e0, 0x1f7f0],
  [0x1f90c, 0x1f93a],
  [0x1f93c, 0x1f945],
  [0x1f947, 0x1f9ff],
  [0x1fa70, 0x1faff],
  [0x20000, 0x3fffd],
]

/**
 * Columns that a text takes in a terminal, tabs counted as one: combining marks, joiners and controls take none,
 * wide characters two, a sequence of joined emoji two in all.
 */
export function displayWidth(text: string): number {
  let columns = 0
  let joined = false
  let flag = false
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit >= 0x20 && unit < 0x7f) {
      columns++
      joined = flag = false
      continue
    }
    const point = text.codePointAt(i)!
    if (point > 0xffff) i++
    if (point === 0x200d) {
      joined = true
      continue
    }
    const width = widthOf(point)
    if (width === 0) continue
    // Two regional indicators make one flag of two columns.
    if (point >= 0x1f1e6 && point <= 0x1f1ff) {
      if (!flag) columns += 2
      flag = !flag
      continue
    }
    flag = false
    if (!(joined && point > 0x2000)) columns += width
    joined = false
  }
  return columns
}

function widthOf(point: number): 0 | 1 | 2 {
  if (point === 9) return 1
  if (point < 0x20 || (point >= 0x7f && point < 0xa0)) return 0
  if (point < 0x300) return point === 0xad ? 0 : 1
  if ((point >= 0x1f3fb && point <= 0x1f3ff) || isZeroWidth(point)) return 0
  let low = 0
  let high = wide.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const [first, last] = wide[middle]!
    if (point < first) high = middle - 1
    else if (point > last) low = middle + 1
    else return 2
  }
  return 1
}

function isZeroWidth(point: number): boolean {
  // Dashes and quotation marks, by far the most frequent, do not need the pattern.
  if ((point > 0xffff && point < 0xe0000) || (point > 0x200f && point < 0x2028)) return false
  return /^[\p{Mn}\p{Me}\p{Cf}]$/u.test(String.fromCodePoint(point))
}

/** Columns of a line that starts at column 0, where a tab goes to the next multiple of eight. */
export function columns(line: string): number {
  if (!line.includes('\t')) return displayWidth(line)
  let count = -8
  for (const part of line.split('\t')) count += 8 - (((count % 8) + 8) % 8) + displayWidth(part)
  return count
}
