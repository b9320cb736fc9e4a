import type { Plugin } from 'vite'

/** The parts of a check that one program needs and another does not. */
export type CheckPart = 'run' | 'reason' | 'examples'

const checkFile = /\/analysis\/checks\/[^/]+\.ts$/

/**
 * Leaves parts of the checks out of a build: the worker runs them and never shows their reasons and examples; the
 * handbook shows those and runs nothing. What only a left-out part has used goes with it.
 */
export function checksWithout(...parts: readonly CheckPart[]): Plugin {
  return {
    name: 'whatwhy-check-halves',
    apply: 'build',
    enforce: 'post',
    transform(code, id) {
      if (!id.includes('/src/analysis/')) return null
      if (!checkFile.test(id)) return { code, map: null, moduleSideEffects: false }
      return {
        code: leftOut(this.parse(code).body as readonly Node[], code, parts),
        map: null,
        moduleSideEffects: false,
      }
    },
  }
}

/** As much of a syntax tree as is looked at. */
interface Node {
  readonly start: number
  readonly end: number
  readonly type: string
  readonly declaration?: Node | null
  readonly declarations?: readonly Node[]
  readonly init?: Node | null
  readonly properties?: readonly Node[]
  readonly key?: Node
  readonly name?: string
}

const empty: Readonly<Record<CheckPart, string>> = {
  run: 'run: () => []',
  reason: "reason: ''",
  examples: 'examples: []',
}

/** The code of a check's file with the given parts of its exported object made empty. */
function leftOut(body: readonly Node[], code: string, parts: readonly CheckPart[]): string {
  return body
    .flatMap(({ declaration }) => declaration?.declarations ?? [])
    .flatMap(({ init }) => init?.properties ?? [])
    .toSorted((a, b) => b.start - a.start)
    .reduce((out, { key, start, end }) => {
      const part = parts.find((name) => name === key?.name)
      return part ? out.slice(0, start) + empty[part] + out.slice(end) : out
    }, code)
}
