/**
 * A line made safe for a terminal: controls and bidirectional overrides become `\u{..}`, as text of strangers
 * must not steer the screen. A tab becomes one blank, so that carets below stay in place.
 */
export function shown(text: string): string {
  let out = ''
  for (const point of text) out += shownPoint(point)
  return out
}

function shownPoint(point: string): string {
  const code = point.codePointAt(0)!
  if (code === 0x09) return ' '
  const isControl = code < 0x20 || (code >= 0x7f && code < 0xa0)
  const isSteering =
    (code >= 0x200e && code <= 0x200f) ||
    (code >= 0x2028 && code <= 0x202e) ||
    (code >= 0x2066 && code <= 0x2069)
  const isLoneSurrogate = code >= 0xd800 && code <= 0xdfff
  return isControl || isSteering || isLoneSurrogate ? `\\u{${code.toString(16)}}` : point
}
