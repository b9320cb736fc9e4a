import { JSON_SCHEMA, load, YAMLException } from 'js-yaml'
import type { ParsedText } from '../analysis/index.ts'

/** Settings files are short; a longer text is not looked at. */
const longest = 200_000

/**
 * What a text of YAML holds, as JSON would: no dates, no merged keys, no types of its own; or why it cannot be read,
 * in a sentence with the line. Never throws. Aliases are few and nesting shallow, so that no short text grows.
 */
export function parseYaml(text: string): ParsedText {
  if (text.length > longest) return { problem: 'It is too long for settings.' }
  try {
    return { value: load(text, { schema: JSON_SCHEMA, maxAliases: 50, maxDepth: 20 }) }
  } catch (error) {
    if (!(error instanceof YAMLException)) return { problem: 'It cannot be read as YAML.' }
    const line = error.mark ? `Line ${error.mark.line + 1}` : 'It'
    return { problem: `${line} cannot be read as YAML: ${error.reason}.` }
  }
}
