import type { SymbolKind } from './facts.ts'

/** How to tell that a definition is seen from outside. */
export type Visibility =
  'always' | 'never' | 'keyword' | 'unless-private' | 'capital' | 'no-underscore' | 'header'

/** How a line that defines something looks, and what it defines. */
export interface DefinitionPattern {
  readonly kind: SymbolKind
  /** Anchored at the line's start; the last group is the name. Every repetition is ended by what cannot repeat. */
  readonly match: RegExp
  readonly public: Visibility
  /** Functions of this language are methods where they are indented. */
  readonly nested?: boolean
  /** Counts only straight inside a type, unless the group `mark` (a modifier) says that it is a member. */
  readonly member?: boolean
  /** Names what it adds to, not a new thing: an `impl` of a type, `+=` to a variable. */
  readonly extends?: boolean
  readonly name?: (found: RegExpExecArray) => string
}

const pattern = (
  kind: SymbolKind,
  match: RegExp,
  visibility: Visibility = 'never',
  more: Pick<DefinitionPattern, 'nested' | 'member' | 'extends' | 'name'> = {},
): DefinitionPattern => ({ kind, match, public: visibility, ...more })

const C: readonly DefinitionPattern[] = [
  pattern('constant', /^\s*#\s*define\s+(\w+)/, 'header'),
  pattern(
    'type',
    /^(?:typedef\s+|static\s+|template\s*<[^>]*>\s*|export\s+)*(?:struct|union|enum(?:\s+(?:class|struct))?|class)\s+(?:[A-Z_]{4,}(?:\([^)]*\))?\s+|\[\[[^\]]*\]\]\s*)?(\w+)(?=\s*(?:final\s*)?(?:(?::[^:]|\{).*)?$)/,
    'header',
  ),
  pattern('type', /^typedef\b[^;(]*?\b(\w+)(?=(?:\[\w*\])?;)/, 'header'),
  pattern('type', /^\s*using\s+(\w+)(?=\s*=)/, 'header'),
  pattern('constant', /^\s*(?:(?:static|inline)\s+){0,2}constexpr\s+[\w:<>]+\s+(\w+)(?=\s*[={])/, 'header'),
  pattern(
    'constant',
    /^\s*(?:(?:static|inline|extern)\s+){0,2}const\s+[\w:<>]+\s+(k[A-Z]\w*|[A-Z][A-Z0-9_]{2,})(?=\s*=[^=])/,
    'header',
  ),
  pattern('type', /^}\s*(?:__\w+\s+)?(\w+_t)(?=;)/, 'header'),
]

const SCRIPT: readonly DefinitionPattern[] = [
  pattern(
    'function',
    /^\s*(?:export\s+)?(?:default\s+)?(?:declare\s+)?(?:async\s+)?function\s*(?:\*\s*)?([\w$]+)/,
    'keyword',
  ),
  pattern(
    'type',
    /^\s*(?:export\s+)?(?:default\s+)?(?:declare\s+)?(?:abstract\s+)?(?:const\s+)?(?:class|interface|enum|namespace)\s+([\w$]+)/,
    'keyword',
  ),
  pattern('type', /^\s*(?:export\s+)?(?:declare\s+)?type\s+([\w$]+)(?=\s*[=<])/, 'keyword'),
  pattern(
    'function',
    /^\s*(?:export\s+)?(?:const|let|var)\s+([\w$]+)(?=\s*(?::[^=]*)?=\s*(?:async\b\s*)?(?:function\b|\((?:[^()]*\)\s*(?::[^=]*)?=>|[^()]*$)|[\w$]+\s*=>|<\w[^>]*>\())/,
    'keyword',
  ),
  pattern('function', /^(?:module\.)?exports\.([\w$]+)(?=\s*=\s*(?:async\s*)?(?:function\b|\())/, 'always'),
  pattern('function', /^\s*[\w$.]*\.prototype\.([\w$]+)(?=\s*=\s*(?:async\s*)?function\b)/, 'always'),
  pattern('function', /^[\w$]+\.([\w$]+)(?=\s*=\s*(?:async\s*)?function\b)/, 'always'),
  pattern('constant', /^(?:export\s+)?const\s+([A-Z][A-Z0-9_]+)\b/, 'keyword'),
  pattern('constant', /^export\s+(?:const|let|var)\s+([\w$]+)/, 'keyword'),
  pattern(
    'method',
    /^\s+(?:(?:public|private|protected|static|async|get|set|override|abstract|readonly)\s+)*\*?\s?(?!(?:if|for|while|switch|catch|function|return|with|await|new|else|do|typeof|describe|it|test|expect|super|beforeEach|afterEach)\b)(#?[\w$]+)(?=\s*(?:<[^>()]*>)?\((?!.*\bfunction\b)(?:[^;]*\)\s*(?::[^=;]+)?\{\s*$|\s*\)\s*\{))/,
  ),
  pattern(
    'method',
    /^\s+(?:public|private|protected|static|async|override|abstract)\s+(?:(?:static|async|override|abstract|readonly|get|set)\s+)*(#?[\w$]+)(?=\s*(?:<[^>()]*>)?\()/,
  ),
  pattern('method', /^\s+(?:(?:public|private|protected)\s+)?(constructor)(?=\s*\()/),
  // With its body or its type on the same line.
  pattern(
    'method',
    /^\s+(?:(?:async|get|set)\s+)?(?!(?:if|for|while|switch|catch|function|return|with|await|new|else|do|typeof|case|default|describe|it|test|expect|super)\b)(#?[\w$]+)(?=\??(?:<[^>()]*>)?\([^()]*(?:\([^()]*\)[^()]*)*\)\s?(?:(?::[^={}()]*)?\{.*\}\s*$|:\s?[\w<>[\]|&. ,"']+;?$))/,
  ),
  pattern(
    'method',
    /^\s+(?:(?:public|private|protected|static|readonly)\s+)*(#?[\w$]+)(?=\s*=\s*(?:async\s*)?\([^()]*\)\s*(?::[^=]*)?=>)/,
  ),
  pattern(
    'property',
    /^\s+(?:(?<mark>(?:public|private|protected|static|readonly|declare|override|abstract|accessor)\s)\s*(?:(?:static|readonly|declare|override|abstract)\s+)*)?(#?[\w$]+)(?=[?!]?\s*(?::\s*\S|=[^=>]|;$))/,
    'unless-private',
    { member: true },
  ),
]

const JAVA_LIKE: readonly DefinitionPattern[] = [
  pattern(
    'type',
    /^\s*(?:@\w+\s+)*(?:(?:public|private|protected|internal|static|abstract|final|sealed|partial|readonly|strictfp|non-sealed|base|mixin)\s+)*(?:class|interface|enum|record|struct|@interface|delegate|extension|trait)\s+(?!class\b|struct\b)(\w+)/,
    'unless-private',
  ),
  pattern(
    'constant',
    /^\s*(?:(?:public|private|protected|internal)\s+)?(?:static\s+final|static\s+readonly|const|final\s+static|static\s+const)\s+[\w<>[\],.?]+\s+(\w+)(?=\s*[=;])/,
    'unless-private',
  ),
]

const FIELDS: readonly DefinitionPattern[] = [
  pattern(
    'property',
    /^\s*(?:@\w+\s+)*(?:final\s+)?(?:(?<mark>(?:public|private|protected|internal|static|readonly|volatile|transient|required|override|virtual|abstract)\s)\s*(?:(?:static|final|readonly|volatile|transient|required|override|virtual|abstract|internal|new)\s+)*)?(?!(?:return|throw|new|package|import|using|class|interface|enum|record|struct|event|delegate|operator|const|void|else|goto|yield|await|case|default|extends|implements)\b)[\w.]+(?:<[\w\s.,<>?[\]]*>)?[?[\]]*\s+(\w+)(?=\s*(?:=[^=]|;|=>|\{\s*(?:get|set|init|private|internal|protected)\b))/,
    'keyword',
    { member: true },
  ),
]

const BRACE_BELOW = pattern(
  'property',
  /^\s*(?:(?:public|private|protected|internal|static|required|override|virtual|abstract|new)\s+)+(?!(?:class|interface|enum|record|struct|static|partial)\b)[\w.<>,?[\]]+\s+([A-Z]\w*)(?=\s*$)/,
  'keyword',
)

const INI: readonly DefinitionPattern[] = [
  pattern('config', /^\[+([\w. "/-]+)\]/, 'always'),
  pattern('config', /^([\w.-]+)(?=\s*=)/, 'always'),
]

const MARKUP_OPTION = pattern(
  'option',
  /^[`*]*(?:-\w[^-]{0,24})?(--[a-z][\w-]*)(?=(?:[^:\w-][^:]*)?::$|[`*]*$|[=[ ])/,
  'always',
)

/** The type that Rust's `impl<T> Trait for path::Type<T> {` is for; empty where it cannot be told. */
function implemented(rest: string): string {
  let depth = 0
  let path = ''
  for (let i = 0; i < rest.length; i++) {
    const c = rest[i]!
    if (c === '<') depth++
    else if (c === '>' && rest[i - 1] !== '-') depth--
    else if (depth === 0 && c === '{') break
    else if (depth === 0) path += c
  }
  const words = path
    .split(/\swhere\b/, 1)[0]!
    .split(/\sfor\s/)
    .at(-1)!
  const name = words.slice(-200).match(/\w+/g)?.at(-1) ?? ''
  // `impl<T> Trait for T` is for any type.
  return name.length > 1 ? name : ''
}

/** Definition patterns of each language; C's and Java's functions are read by hand beside them. */
export const DEFINITIONS: Readonly<Record<string, readonly DefinitionPattern[]>> = {
  c: C,
  cpp: C,
  objc: [...C, pattern('type', /^@(?:interface|implementation|protocol)\s+(\w+)/, 'header')],
  rust: [
    pattern(
      'function',
      /^\s*(?:pub(?:\([^)]*\))?\s+)?(?:(?:default|const|async|unsafe|extern(?:\s+"[^"]*")?)\s+)*fn\s+(\w+)/,
      'keyword',
      { nested: true },
    ),
    pattern(
      'type',
      /^\s*(?:pub(?:\([^)]*\))?\s+)?(?:unsafe\s+)?(?:struct|enum|trait|union|type)\s+(\w+)/,
      'keyword',
    ),
    pattern(
      'constant',
      /^\s*(?:pub(?:\([^)]*\))?\s+)?(?:const|static)\s+(?:mut\s+)?([A-Z]\w*)(?=\s*:)/,
      'keyword',
    ),
    pattern('function', /^\s*macro_rules!\s*(\w+)/, 'never'),
    pattern('type', /^\s*(?:unsafe\s+)?impl\b(.*)/, 'never', {
      extends: true,
      name: (found) => implemented(found[1]!),
    }),
  ],
  go: [
    pattern('method', /^func\s+\([^)]*\)\s*(\w+)/, 'capital'),
    pattern('function', /^func\s+(\w+)/, 'capital'),
    pattern('type', /^type\s+(\w+)/, 'capital'),
    pattern('constant', /^(?:const|var)\s+(\w+)/, 'capital'),
  ],
  python: [
    pattern('function', /^\s*(?:async\s+|cp?def\s+|cdef\s+)?def\s+(\w+)/, 'no-underscore', { nested: true }),
    pattern('type', /^\s*class\s+(\w+)/, 'no-underscore'),
    pattern('constant', /^([A-Z][A-Z0-9_]{2,})(?=\s*(?::[^=]*)?=)/, 'no-underscore'),
  ],
  javascript: SCRIPT,
  typescript: SCRIPT,
  java: [...JAVA_LIKE, ...FIELDS],
  csharp: [...JAVA_LIKE, ...FIELDS, BRACE_BELOW],
  dart: JAVA_LIKE,
  groovy: JAVA_LIKE,
  kotlin: [
    pattern(
      'function',
      /^\s*(?:@\w+\s+)*(?:(?:public|private|protected|internal|override|open|abstract|final|suspend|inline|infix|operator|tailrec|external|actual|expect)\s+)*fun\s+(?:<[^>]*>\s*)?(?:[\w<>?,]+\.)*(\w+|`[^`]+`)/,
      'unless-private',
      { nested: true },
    ),
    pattern(
      'type',
      /^\s*(?:@\w+\s+)*(?:(?:public|private|protected|internal|open|abstract|sealed|data|inner|enum|annotation|value|fun|companion|actual|expect)\s+)*(?:class|interface|object|typealias)\s+(\w+)/,
      'unless-private',
    ),
    pattern('constant', /^\s*(?:(?:private|internal|public)\s+)?const\s+val\s+(\w+)/, 'unless-private'),
    pattern(
      'property',
      /^\s*(?:@[\w:]+(?:\([^)]*\))?\s+)*(?:(?<mark>(?:public|private|protected|internal|override|open|abstract|final|lateinit|actual|expect|inline)\s)\s*(?:(?:override|open|abstract|final|lateinit|actual|expect|inline)\s+)*)?va[lr]\s+(?:<[^>]*>\s*)?(?:[\w<>?,]+\.)*(\w+)/,
      'unless-private',
      { member: true },
    ),
  ],
  scala: [
    pattern(
      'function',
      /^\s*(?:(?:override|private|protected|final|implicit|inline)(?:\[\w+\])?\s+)*def\s+(\w+)/,
      'unless-private',
      { nested: true },
    ),
    pattern(
      'type',
      /^\s*(?:(?:case|sealed|abstract|final|private|implicit)\s+)*(?:class|trait|object|enum)\s+(\w+)/,
      'unless-private',
    ),
  ],
  ruby: [
    pattern(
      'function',
      /^\s*(?:private\s+)?def\s+(?:[\w]+\.)?(\w+[?!=]?|\[\]=?|[-+*/<=>!]+)/,
      'no-underscore',
      {
        nested: true,
      },
    ),
    pattern(
      'method',
      /^\s*(?:attr_(?:reader|writer|accessor)|define_method|alias_method)[ (] ?:(\w+[?!]?)/,
      'always',
    ),
    pattern('type', /^\s*(?:class|module)\s+(?!<<)([\w:]+)/, 'always'),
    pattern('constant', /^\s*([A-Z][A-Z0-9_]{2,})(?=\s*=)/, 'always'),
  ],
  php: [
    pattern(
      'function',
      /^\s*(?:(?:public|private|protected|static|abstract|final)\s+)*function\s+&?(\w+)/,
      'unless-private',
      { nested: true },
    ),
    pattern(
      'type',
      /^\s*(?:(?:abstract|final|readonly)\s+)*(?:class|interface|trait|enum)\s+(\w+)/,
      'always',
    ),
    pattern(
      'constant',
      /^\s*(?:(?:public|private|protected|final)\s+)*const\s+(?:\w+\s+)?([A-Z]\w*)(?=\s*=)/,
      'unless-private',
    ),
    pattern('constant', /^\s*define\(\s*['"](\w+)/, 'always'),
    pattern(
      'property',
      /^\s*(?:public|private|protected|var|readonly)\s+(?:(?:static|readonly)\s+)*(?:\??[\w\\|]+\s+)?\$(\w+)/,
      'unless-private',
    ),
  ],
  swift: [
    pattern(
      'function',
      /^\s*(?:@\w+(?:\([^)]*\))?\s+)*(?:(?:public|private|fileprivate|internal|open|static|class|final|override|mutating|nonisolated|required|convenience|prefix|infix)\s+)*func\s+([\w]+|[-+*/=<>!&|^~%]+)/,
      'keyword',
      { nested: true },
    ),
    pattern(
      'type',
      /^\s*(?:@\w+(?:\([^)]*\))?\s+)*(?:(?:public|private|fileprivate|internal|open|final|indirect)\s+)*(?:class|struct|enum|protocol|actor|typealias)\s+(?!func\b|var\b|let\b)(\w+)/,
      'keyword',
    ),
    // An extension that goes does not take its type with it.
    pattern('type', /^\s*(?:(?:public|private|fileprivate|internal)\s+)?extension\s+([\w.]+)/, 'keyword', {
      name: (found) => `extension ${found[1]}`,
    }),
    pattern('constant', /^\s*(?:(?:public|private|fileprivate|internal)\s+)?static\s+let\s+(\w+)/, 'keyword'),
    pattern(
      'method',
      /^\s*(?:(?:public|private|fileprivate|internal|required|convenience|override)\s+)*(init)(?=[?!]?\s*[(<])/,
      'keyword',
    ),
    pattern(
      'property',
      /^\s*(?:@\w+(?:\([^)]*\))?\s+)*(?:(?<mark>(?:public|private|fileprivate|internal|open|static|class|override|lazy|weak|unowned|final|nonisolated)(?:\(set\))?\s)\s*(?:(?:public|private|fileprivate|internal|static|class|override|lazy|weak|unowned|final|nonisolated)(?:\(set\))?\s+)*)?(?:var|let)\s+(\w+)/,
      'keyword',
      { member: true },
    ),
  ],
  perl: [
    pattern('function', /^\s*sub\s+(\w+)/, 'no-underscore'),
    pattern('type', /^\s*package\s+([\w:]+)/, 'always'),
  ],
  lua: [pattern('function', /^\s*(?:local\s+)?function\s+([\w.:]+)/, 'never')],
  elixir: [
    pattern('function', /^\s*def(?:p|macro|macrop)?\s+(\w+[?!]?)/, 'unless-private'),
    pattern('type', /^\s*defmodule\s+([\w.]+)/, 'always'),
  ],
  zig: [
    pattern('function', /^\s*(?:pub\s+)?(?:(?:export|inline|extern)\s+)*fn\s+(\w+)/, 'keyword'),
    pattern(
      'type',
      /^\s*(?:pub\s+)?const\s+(\w+)(?=\s*=\s*(?:packed\s+|extern\s+)?(?:struct|enum|union)\b)/,
      'keyword',
    ),
  ],
  haskell: [
    pattern('function', /^([a-z]\w*'?)(?=\s+::)/, 'always'),
    pattern('type', /^(?:data|newtype|type|class)\s+([A-Z]\w*)/, 'always'),
  ],
  shell: [
    pattern('function', /^\s*(?:function\s+)?([\w:.-]+)(?=\s*\(\))/, 'never'),
    pattern('function', /^\s*function\s+([\w:.-]+)/, 'never'),
    pattern('constant', /^(?:readonly\s+|export\s+|declare\s+-\w+\s+)?([A-Z][A-Z0-9_]{2,})(?==)/, 'never'),
  ],
  powershell: [pattern('function', /^\s*function\s+([\w-]+)/i, 'always')],
  sql: [
    pattern(
      'function',
      /^\s*create\s+(?:or\s+replace\s+)?(?:definer\s*=\s*\S+\s+)?(?:function|procedure|trigger|aggregate)\s+(?:if\s+not\s+exists\s+)?[`"[]?([\w.]+)/i,
      'always',
    ),
    pattern(
      'type',
      /^\s*create\s+(?:or\s+replace\s+)?(?:(?:temp|temporary|unlogged|unique|materialized|global)\s+)*(?:table|view|type|domain|sequence|schema|index|extension|policy|role)\s+(?:concurrently\s+)?(?:if\s+not\s+exists\s+)?[`"[]?([\w.]+)/i,
      'always',
    ),
    pattern(
      'config',
      /^\s*(?:alter\s+table\s+\S+\s+)?add\s+column\s+(?:if\s+not\s+exists\s+)?[`"[]?(\w+)/i,
      'always',
    ),
  ],
  make: [
    pattern('config', /^\s*(?:export\s+|override\s+)?([A-Z][A-Z0-9_]+)(?=\s*\+=)/, 'never', {
      extends: true,
    }),
    pattern('config', /^(?:export\s+|override\s+)?([A-Z][A-Z0-9_]+)(?=\s*[:?!]{0,3}=)/, 'never'),
    // Inside `ifdef`; a line of a recipe has no blanks around its `=`.
    pattern('config', /^\s+([A-Z][A-Z0-9_]+)(?=\s*[:?]=|\s+=\s)/, 'never'),
    pattern('config', /^define\s+([\w.-]+)/, 'never'),
    pattern('target', /^([A-Za-z][\w.-]*)(?=\s*:(?!=)[^=]*$)/, 'never'),
  ],
  cmake: [
    pattern('function', /^\s*(?:function|macro)\s*\(\s*(\w+)/i, 'never'),
    pattern('option', /^\s*(?:option|cmake_dependent_option)\s*\(\s*(\w+)/i, 'always'),
    pattern('config', /^\s*set\s*\(\s*([A-Z]\w+)/i, 'never'),
    pattern(
      'target',
      /^\s*add_(?:executable|library|custom_target|test|subdirectory)\s*\(\s*([\w./-]+)/i,
      'never',
    ),
  ],
  meson: [pattern('option', /^\s*option\(\s*'([\w-]+)/, 'always')],
  kconfig: [
    pattern('config', /^\s*(?:menu)?config\s+(\w+)/, 'always', { name: (found) => `CONFIG_${found[1]}` }),
  ],
  bazel: [
    pattern('function', /^def\s+(\w+)/, 'no-underscore'),
    pattern('type', /^\s+name\s*=\s*"([\w./-]+)"/, 'never'),
  ],
  yaml: [pattern('config', /^ {0,2}(?:- )?([\w.-]+)(?=:(?:\s|$))/, 'always')],
  toml: INI,
  ini: INI,
  json: [pattern('config', /^(?: {0,4}|\t{0,2})"([\w.@$/-]+)"(?=\s*:)/, 'always')],
  devicetree: [
    pattern('config', /^\s*(?:\w+:\s*)?([\w,.+-]+@[\da-fA-F,]+)(?=\s*\{)/, 'always'),
    pattern('config', /^\s*compatible\s*=\s*"([^"]+)"/, 'always'),
    pattern('config', /^(&\w+)(?=\s*\{)/, 'always'),
    pattern('config', /^\s*(\w+):\s*[\w,.+-]+(?=\s*\{)/, 'always'),
  ],
  asm: [
    pattern('function', /^(?:SYM_(?:FUNC|CODE|INNER)_START\w*|ENTRY|ENTRY_NP)\(\s*(\w+)/, 'never'),
    pattern('function', /^\s*\.macro\s+(\w+)/, 'never'),
    pattern('constant', /^\s*#\s*define\s+(\w+)/, 'never'),
    pattern('function', /^([A-Za-z_]\w+)(?=:)/, 'never'),
  ],
  proto: [
    pattern('type', /^\s*(?:message|service|enum)\s+(\w+)/, 'always'),
    pattern('method', /^\s*rpc\s+(\w+)/, 'always'),
  ],
  graphql: [
    pattern(
      'type',
      /^(?:extend\s+)?(?:type|input|interface|enum|union|scalar|directive)\s+@?(\w+)/,
      'always',
    ),
  ],
  markdown: [pattern('section', /^#{1,6}\s+(\S.{0,80})$/, 'always'), MARKUP_OPTION],
  asciidoc: [
    pattern('section', /^={1,5}\s+(\S.{0,80})$/, 'always'),
    MARKUP_OPTION,
    pattern('config', /^`?([a-z][\w-]*\.[\w<>.*-]+)`?(?=(?:\s*\([^)]*\))?::$)/i, 'always'),
  ],
  rst: [
    pattern('option', /^\s*\.\. (?:option|program-option):: (--?[\w-]+)/, 'always'),
    pattern('function', /^\s*\.\. (?:\w+:)?(?:function|method|class|data|attribute):: ([\w.]+)/, 'always'),
    pattern('config', /^\s*\.\. (?:confval|envvar|setting):: ([\w.-]+)/, 'always'),
  ],
  docker: [pattern('config', /^(?:ENV|ARG)\s+(\w+)/, 'never')],
  autoconf: [pattern('option', /^\s*AC_ARG_(?:ENABLE|WITH)\(\s*\[?([\w-]+)/, 'always')],
}
