/** A package that a manifest's line names, with the version wanted. */
export interface Dependency {
  readonly name: string
  readonly version: string
}

interface Manifest {
  readonly path: RegExp
  readonly line: RegExp
}

const MANIFESTS: readonly Manifest[] = [
  {
    path: /(?:^|\/)(?:package|composer)\.json$/,
    line: /^\s*"((?:@[\w.-]+\/)?[\w.-]+(?:\/[\w.-]+)?)"\s*:\s*"([~^<>=v*]*\s?\d[^"]*|\*|workspace:[^"]*|npm:[^"]*|github:[^"]*)"/,
  },
  {
    path: /(?:^|\/)Cargo\.toml$/,
    line: /^([\w-]+)\s*=\s*(?:\{.{0,200}?\bversion\s*=\s*)?"([~^<>=*]*\s?\d[^"]*)"/,
  },
  {
    path: /(?:^|\/)Cargo\.toml$/,
    line: /^([\w-]+)(?:\.|\s*=\s*\{.{0,200}?\b)(workspace)\s*=\s*true\b/,
  },
  // What others need ("// indirect") is written down by the tool.
  {
    path: /(?:^|\/)go\.(?:mod|work)$/,
    line: /^\s*(?:require\s+)?([\w.-]+\.[a-z]+\/\S+)\s+(v[\w.+-]+)(?![\w.+-]|\s\/\/ indirect)/,
  },
  {
    path: /(?:^|\/)requirements[\w.-]*\.(?:txt|in)$|(?:^|\/)constraints\.txt$/,
    line: /^([\w.-]+)(?:\[[^\]]*\])?\s*[=~<>!]{1,3}\s*(\d[\w.*]*)/,
  },
  {
    path: /(?:^|\/)pyproject\.toml$/,
    line: /^\s*(?:"([\w.-]+)(?:\[[^\]]*\])?\s*[=~<>!]{1,3}\s*([\d][^"]*)"|([\w-]+)\s*=\s*"([~^<>=*]+\s?\d[^"]*)")/,
  },
  { path: /\.gradle(?:\.kts)?$/, line: /["']([\w.-]+:[\w.-]+):([\w.+-]+)["']/ },
  { path: /\.gradle(?:\.kts)?$/, line: /\bid\s?\(?["']([\w.-]+)["']\)?\s+version\s+["']([\w.+-]+)["']/ },
  { path: /(?:^|\/)libs\.versions\.toml$/, line: /^([\w-]+)\s*=\s*"(\d[\w.+-]*)"/ },
  {
    path: /(?:^|\/)(?:Dockerfile|Containerfile)[\w.-]*$|\.dockerfile$/i,
    line: /^FROM\s+(?:--\S+\s+)?([\w./-]+):([\w.-]+)/i,
  },
  { path: /(?:^|\/)\.github\/(?:workflows|actions)\//, line: /\buses:\s*["']?([\w./-]+)@([\w.-]+)/ },
  {
    path: /(?:^|\/)Gemfile$|\.gemspec$/,
    line: /\b(?:gem|add_(?:\w+_)?dependency)[\s(]+['"]([\w-]+)['"](?:\s*,\s*['"]([^'"]+)['"])/,
  },
  {
    path: /\.(?:cs|fs|vb)proj$|\.props$/,
    line: /\bPackage(?:Reference|Version)\s+(?:Include|Update)="([\w.]+)"\s+Version="([^"]+)"/,
  },
  { path: /(?:^|\/)mix\.exs$/, line: /\{:(\w+),\s*"([^"]+)"/ },
  { path: /(?:^|\/)pubspec\.yaml$/, line: /^\s+([\w-]+):\s*(\^?\d[\w.+-]*)/ },
  { path: /(?:^|\/)pom\.xml$/, line: /<([\w.-]+)\.version>([^<]+)<\// },
]

/** Keys whose value looks like a version and is the project's own or a tool's. */
const NOT_PACKAGES = new Set(['version', 'edition', 'rust-version', 'resolver', 'python', 'name', 'license'])

/** The dependency that a changed line of a manifest names; `above` gives lines above it for formats of many lines. */
export function dependencyOn(
  path: string,
  line: string,
  above: (rows: number) => string | null,
): Dependency | null {
  for (const manifest of MANIFESTS) {
    if (!manifest.path.test(path)) continue
    const found = manifest.line.exec(line)
    const name = found?.[1] ?? found?.[3]
    const version = found?.[2] ?? found?.[4]
    if (name && version && !NOT_PACKAGES.has(name)) return { name, version }
  }
  return /(?:^|\/)pom\.xml$/.test(path) ? mavenVersion(line, above) : null
}

function mavenVersion(line: string, above: (rows: number) => string | null): Dependency | null {
  const version = /^\s*<version>([^<]+)<\/version>/.exec(line)?.[1]
  if (!version) return null
  for (let rows = 1; rows <= 4; rows++) {
    const name = /<artifactId>([^<]+)<\/artifactId>/.exec(above(rows) ?? '')?.[1]
    if (name) return { name, version }
  }
  return null
}

/** Whether the path is a manifest that lists dependencies. */
export const isManifest = (path: string): boolean => MANIFESTS.some((manifest) => manifest.path.test(path))
