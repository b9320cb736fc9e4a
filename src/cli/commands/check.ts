import { configFor } from '../config.ts'
import { coloursFor, columnsOf } from '../format/colour.ts'
import { asGithub } from '../format/github.ts'
import { asJson } from '../format/json.ts'
import { asSarif } from '../format/sarif.ts'
import { asText } from '../format/text.ts'
import { judgeHook } from '../hook/judge.ts'
import { exitCodes, Trouble, write, type ExitCode, type Io } from '../io.ts'
import { failLevels, fails, judge, sources, type Formatter, type Judged } from '../judged.ts'
import { oneOf, oneOperand, readOptions } from '../options.ts'
import { targetsOf } from '../targets.ts'

const formats = ['text', 'json', 'sarif', 'github'] as const

/** `whatwhy check`: judges messages and prints what is to be said about them. */
export async function check(io: Io, args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = readOptions(args, {
    diff: { type: 'string' },
    staged: { type: 'boolean' },
    commit: { type: 'string' },
    range: { type: 'string' },
    'since-base': { type: 'string' },
    format: { type: 'string' },
    convention: { type: 'string' },
    source: { type: 'string' },
    'fail-on': { type: 'string' },
    hook: { type: 'boolean' },
  })
  const format = oneOf('--format', values.format, formats) ?? 'text'
  const source = oneOf('--source', values.source, sources)
  const failOn = oneOf('--fail-on', values['fail-on'], failLevels) ?? 'must'
  if (values.range && values['since-base']) throw new Trouble('choose one of --range and --since-base')
  const range = values['since-base'] ? `${values['since-base']}..HEAD` : values.range
  const config = await configFor(io, values.convention)
  const file = oneOperand(positionals)

  if (values.hook) {
    if (!file) throw new Trouble('--hook needs the file that git gives the hook')
    return judgeHook(io, file, config, failOn)
  }
  const { diff, staged, commit } = values
  const { targets, skipped } = targetsOf(io, { file, diff, staged, commit, range, source }, config)
  const judged: Judged[] = []
  const print = formatterFor(io, format)
  // Texts are printed one by one as they are judged; the other formats are one document.
  for await (const target of targets) {
    const one = judge(target, config)
    if (format === 'text') {
      if (judged.length) await write(io.stdout, '\n')
      await write(io.stdout, print([one], []))
    }
    judged.push(format === 'text' ? { ...one, diff: null } : one)
  }
  if (format !== 'text') await write(io.stdout, print(judged, skipped))
  else if (skipped.length) await write(io.stdout, print([], skipped))
  return judged.some((one) => fails(one, failOn)) ? exitCodes.findings : exitCodes.fine
}

function formatterFor(io: Io, format: (typeof formats)[number]): Formatter {
  switch (format) {
    case 'json':
      return asJson
    case 'sarif':
      return asSarif
    case 'github':
      return asGithub
    default: {
      const style = { colours: coloursFor(io, io.stdout), width: columnsOf(io, io.stdout), brief: false }
      return (judged, skipped) => asText(judged, skipped, style)
    }
  }
}
