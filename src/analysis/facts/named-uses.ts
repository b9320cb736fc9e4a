import type { SymbolKind } from './facts.ts'

/** A named thing that a line of code declares by a call or a table's row rather than by a definition. */
export interface NamedUse {
  readonly kind: SymbolKind
  readonly name: string
  readonly public: boolean
}

/** Where programs declare their command line options; the group is the option, with or without dashes. */
const OPTIONS: readonly RegExp[] = [
  /\bOPT_\w+\(\s*(?:'.'|0|"\w?")\s*,\s*"([\w-]+)"/,
  /\b(?:add_argument|add_option|click\.option)\(\s*(?:["']-\w["']\s*,\s*)?["'](--[\w-]+)["']/,
  /\.(?:option|requiredOption)\(\s*["'](?:-\w,?\s)?\s?(--[\w-]+)/,
  /\blong\s*=\s*"([\w-]+)"/,
  /\.long\(\s*"([\w-]+)"\s*\)/,
  /^\s*\{\s*"([\w-]+)",\s*(?:no|required|optional)_argument/,
  /\b(?:flag|flags|flagset|fs|pflag|Flags\(\))\.(?:String|Bool|Int|Int64|Uint|Duration|Float64|StringSlice|StringArray|Var|Count)(?:Var)?P?\((?:&[\w.]{1,80},\s*)?"([\w-]+)"/i,
  /^\s*(?:-\w\s?\|\s?)?(--[a-z][\w-]*)(?:=\*|=\?\*)?\s?\)/,
  /\b(?:strcmp|skip_prefix|starts_with|strncmp)\(\s*\*?\w+(?:\[\w+\])?\s*,\s*"(--[a-z][\w-]*)=?"/,
]

/** Settings that a program reads: configuration keys, parameters, environment variables. */
const SETTINGS: readonly RegExp[] = [
  /\b\w*config_get_\w+\(\s*(?:\w+,\s*)?"([a-z]\w*\.[\w.-]+)"/,
  /\bstr(?:case)?cmp\(\s*(?:var|key|k|name),\s*"([a-z]\w*\.[\w.-]+)"/,
  /\bmodule_param(?:_named)?\(\s*(\w+)/,
  /\.procname\s*=\s*"([\w-]+)"/,
  /\b(?:os\.environ(?:\.get\(|\[)|os\.getenv\(|getenv\(|process\.env\.|env::var\(|os\.Getenv\(|os\.LookupEnv\()["']?([A-Z][A-Z0-9_]{2,})/,
]

/** What is said to a person when something goes wrong. */
const MESSAGE =
  /\b(?:die|die_errno|error|error_errno|warning|warning_errno|BUG|usage|fatal|panic!?|bail!|anyhow!|ensure!|pr_(?:err|warn|info|crit)\w{0,20}|dev_(?:err|warn|info)\w{0,20}|printk|abort|fail|errx?|warnx?|ereport|errmsg|Errorf|Fatalf|errors\.New|fmt\.Errorf|raise [\w.]{1,80}|throw new [\w.]{1,80}|new \w{0,80}(?:Error|Exception)|console\.(?:error|warn)|(?:log|logger|logging|LOG)\.\w{1,40})\s?\(?\s?(?:[A-Z_]{1,40} )?(?:_\(|N_\(|f|b)?["'`]([^"'`]{4,})/

const IMPORT =
  /^\s*(?:#\s*(?:include|import)\s*[<"]([\w./+-]+)|from\s+([\w.]+)\s+import\b|import\s+(?:static\s+)?(?:[\w{}*,$][\w{}*\s,$]*\sfrom\s+)?["']?([\w./@*-]+)|(?:pub\s+)?use\s+([\w:]+)|using\s+([\w.]+);|require(?:_relative)?\s+['"]([\w./-]+)|(?:const|let|var)\s[\w{}\s,$]+=\s*require\(['"]([\w./@-]+))/

const EXPORTED = /^EXPORT_SYMBOL(?:_GPL|_NS\w*)?\(\s*(\w+)/

/** The options, settings, messages and imports on a line of code. */
export function namedUses(line: string): NamedUse[] {
  const uses: NamedUse[] = []
  const quoted = line.includes('"') || line.includes("'") || line.includes('`')
  if (quoted || line.includes('--')) {
    const option = firstOf(OPTIONS, line)
    if (option)
      uses.push({ kind: 'option', name: option.startsWith('-') ? option : `--${option}`, public: true })
  }
  if (quoted || line.includes('_param') || line.includes('env')) {
    const setting = firstOf(SETTINGS, line)
    if (setting) uses.push({ kind: 'config', name: setting, public: true })
  }
  if (quoted) {
    const said = MESSAGE.exec(line)?.[1]
    if (said && said.includes(' '))
      uses.push({ kind: 'message', name: said.slice(0, 100).trim(), public: true })
  }
  const imported = IMPORT.exec(line)
  if (imported) {
    const name = imported.slice(1).find((group) => group !== undefined)
    if (name) uses.push({ kind: 'import', name, public: false })
  }
  return uses
}

/** The name that the line exports from a kernel module; null where it exports none. */
export const exportedName = (line: string): string | null => EXPORTED.exec(line)?.[1] ?? null

function firstOf(patterns: readonly RegExp[], line: string): string | null {
  for (const pattern of patterns) {
    const found = pattern.exec(line)
    if (found) return found[1]!
  }
  return null
}
