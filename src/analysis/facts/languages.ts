/** Language ids by file extension; `other` is not in the table. */
const BY_EXTENSION: Readonly<Record<string, string>> = {
  ...same('c', 'c h'),
  ...same('cpp', 'cc cpp cxx c++ hh hpp hxx h++ ipp tpp inl cu cuh ino mm'),
  ...same('objc', 'm'),
  ...same('rust', 'rs'),
  ...same('go', 'go'),
  ...same('python', 'py pyi pyx pxd py3 pyw'),
  ...same('javascript', 'js mjs cjs jsx'),
  ...same('typescript', 'ts mts cts tsx vue svelte'),
  ...same('java', 'java'),
  ...same('kotlin', 'kt kts'),
  ...same('scala', 'scala sc'),
  ...same('groovy', 'groovy gradle'),
  ...same('csharp', 'cs'),
  ...same('ruby', 'rb rake gemspec'),
  ...same('php', 'php phtml inc'),
  ...same('swift', 'swift'),
  ...same('dart', 'dart'),
  ...same('perl', 'pl pm t perl'),
  ...same('lua', 'lua'),
  ...same('elixir', 'ex exs'),
  ...same('zig', 'zig'),
  ...same('haskell', 'hs'),
  ...same('shell', 'sh bash zsh ksh bats'),
  ...same('powershell', 'ps1 psm1'),
  ...same('sql', 'sql'),
  ...same('make', 'mk mak make'),
  ...same('cmake', 'cmake'),
  ...same('meson', 'meson'),
  ...same('kconfig', 'kconfig'),
  ...same('bazel', 'bzl bazel'),
  ...same('yaml', 'yaml yml'),
  ...same('toml', 'toml'),
  ...same('json', 'json json5 jsonc webmanifest'),
  ...same('ini', 'ini cfg conf properties editorconfig'),
  ...same('xml', 'xml xsd csproj vcxproj props targets plist xib storyboard xcscheme xcworkspacedata'),
  ...same('html', 'html htm xhtml hbs ejs erb cshtml razor'),
  ...same('css', 'css scss sass less styl'),
  ...same('devicetree', 'dts dtsi dtso overlay'),
  ...same('asm', 's asm'),
  ...same('linker', 'lds ld'),
  ...same('markdown', 'md mdx markdown mkd rmd'),
  ...same('asciidoc', 'adoc asciidoc asc'),
  ...same('rst', 'rst'),
  ...same('man', '1 2 3 4 5 6 7 8 man'),
  ...same('tex', 'tex'),
  ...same('proto', 'proto'),
  ...same('graphql', 'graphql gql'),
  ...same('text', 'txt text'),
  ...same('po', 'po pot'),
}

/** Languages of files that are known by their whole name, lower case. */
const BY_NAME: Readonly<Record<string, string>> = {
  makefile: 'make',
  gnumakefile: 'make',
  kbuild: 'make',
  'cmakelists.txt': 'cmake',
  'meson.build': 'meson',
  'meson_options.txt': 'meson',
  dockerfile: 'docker',
  containerfile: 'docker',
  kconfig: 'kconfig',
  gemfile: 'ruby',
  rakefile: 'ruby',
  vagrantfile: 'ruby',
  podfile: 'ruby',
  jenkinsfile: 'groovy',
  build: 'bazel',
  workspace: 'bazel',
  'go.mod': 'gomod',
  'go.work': 'gomod',
  'configure.ac': 'autoconf',
  'configure.in': 'autoconf',
  pkgbuild: 'shell',
  configure: 'shell',
  gradlew: 'shell',
  '.bashrc': 'shell',
  '.gitignore': 'ini',
  '.gitattributes': 'ini',
  readme: 'text',
  changelog: 'text',
  changes: 'text',
  news: 'text',
  authors: 'text',
  maintainers: 'text',
  license: 'text',
  copying: 'text',
}

function same(language: string, extensions: string): Record<string, string> {
  return Object.fromEntries(extensions.split(' ').map((extension) => [extension, language]))
}

/** The language id of a path such as `src/read.rs`; `other` where its name does not tell. */
export function languageOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase()
  if (Object.hasOwn(BY_NAME, name)) return BY_NAME[name]!
  if (/^kconfig[.-]/.test(name)) return 'kconfig'
  if (/^makefile[.-]|^kbuild[.-]/.test(name)) return 'make'
  if (/^dockerfile[.-]|\.dockerfile$/.test(name)) return 'docker'
  const dot = name.lastIndexOf('.')
  if (dot < 0) return SHELL_NAMES.test(path) ? 'shell' : 'other'
  const extension = name.slice(dot + 1)
  if (name.endsWith('.lds.s')) return 'linker'
  if (extension === 'in') return languageOf(path.slice(0, -3))
  if (extension === 'txt' && /(?:^|\/)(?:documentation|docs?|man)\//i.test(path)) return 'asciidoc'
  if (extension === 'ts' && name.endsWith('.d.ts')) return 'typescript'
  return Object.hasOwn(BY_EXTENSION, extension) ? BY_EXTENSION[extension]! : 'other'
}

const SHELL_NAMES = /(?:^|\/)(?:contrib|scripts?|tools|bin|hooks)\/[\w-]+$/
