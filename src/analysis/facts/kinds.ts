import type { FileKind } from './facts.ts'
import { languageOf } from './languages.ts'

/** Lock files: written by a package manager, never by hand. */
const LOCKS = new Set(
  (
    'package-lock.json npm-shrinkwrap.json yarn.lock pnpm-lock.yaml bun.lock bun.lockb deno.lock cargo.lock ' +
    'go.sum go.work.sum poetry.lock pipfile.lock uv.lock pdm.lock gemfile.lock composer.lock mix.lock ' +
    'podfile.lock package.resolved pubspec.lock flake.lock gradle.lockfile packages.lock.json conan.lock'
  ).split(' '),
)

/** Files that build, package or check the project, by whole name. */
const BUILD = new Set(
  (
    'makefile gnumakefile kbuild cmakelists.txt meson.build meson_options.txt build.gradle build.gradle.kts ' +
    'settings.gradle settings.gradle.kts pom.xml build.xml setup.py setup.cfg pyproject.toml requirements.txt ' +
    'tox.ini noxfile.py package.json cargo.toml build.rs go.mod go.work gemfile rakefile composer.json mix.exs ' +
    'podfile package.swift pubspec.yaml dockerfile containerfile docker-compose.yml docker-compose.yaml ' +
    'jenkinsfile configure.ac configure.in configure makefile.am makefile.in build workspace build.bazel ' +
    'module.bazel workspace.bazel vcpkg.json conanfile.txt conanfile.py flake.nix default.nix gradlew ' +
    'manifest.in gradlew.bat gradle.properties gulpfile.js gruntfile.js webpack.config.js rollup.config.js vite.config.ts ' +
    'vite.config.js esbuild.js .travis.yml .gitlab-ci.yml azure-pipelines.yml appveyor.yml .cirrus.yml ' +
    '.appveyor.yml codecov.yml .pre-commit-config.yaml renovate.json dependabot.yml tsconfig.json config.mak.uname'
  ).split(' '),
)

const VENDORED =
  /(?:^|\/)(?:vendor|vendored|third[-_]?party|licen[cs]es|node_modules|external|extern|bower_components|thirdparty|subprojects)\//i
const GENERATED =
  /(?:^|\/)(?:dist|generated|gen|__generated__)\/|\.(?:min\.(?:js|css)|pb\.(?:go|cc|h)|g\.dart|generated\.\w+|designer\.cs|js\.map|css\.map|snap|pbxproj|cshtml\.cs)$|_pb2(?:_grpc)?\.pyi?$|_generated\.\w+$|_string\.go$|(?:^|\/)zz_generated|\.gen\.\w+$|_gen\.go$/i
const TEST_FOLDER =
  /(?:^|\/)(?:tests?|__tests__|testing|spec|specs|selftests?|unittests?|e2e|integration[-_]tests?|testdata|fixtures|__\w{0,20}fixtures__|__mocks__|testsuite|t|unit-tests|kunit|cypress|playwright|playground|[\w.]+[-_.]tests?|test[-_][\w.]+)\//i
const TEST_NAME =
  /(?:^|\/)(?:test[-_][^/]{0,255}|[^/]{0,255}[-_.](?:test|tests|spec|specs|unittest|kunit)|conftest|[^/]{0,255}_test_[^/]{0,255})\.[\w.]{1,80}$|(?:^|\/)(?:tests?\.\w+|t\d{4}-[^/]+\.sh)$/i
const TEST_CLASS =
  /(?:^|\/)\w*(?:Tests?|TestCase|IT|Spec)\.(?:java|kt|cs|scala|groovy|php)$|(?:^|\/)\w*(?:Tests?|TestCase)\.swift$/
const DOCS_FOLDER = /(?:^|\/)(?:docs?|documentation|man|manual|website|wiki|examples?\/docs|releasenotes)\//i
const DOCS_NAME =
  /(?:^|\/)(?:readme|changelog|changes|history|news|authors|maintainers|contributing|contributors|credits|copying|licen[cs]e|notice|security|code_of_conduct|todo|install|codeowners)(?:[-.][\w.-]*)?$|(?:^|\/)relnotes?\b|\.(?:md|mdx|rst|adoc|asciidoc|markdown|texi|tex|man|[1-8])$/i
const CI =
  /(?:^|\/)(?:\.github\/(?:workflows|actions)|\.circleci|\.gitlab|\.buildkite|\.azure-pipelines|ci|\.teamcity)\//i
const CONFIG_LANGUAGES = new Set(['yaml', 'toml', 'ini', 'json', 'xml', 'kconfig', 'devicetree'])
const BUILD_LANGUAGES = new Set(['make', 'cmake', 'meson', 'bazel', 'docker', 'autoconf', 'gomod', 'linker'])
const DATA_NAME =
  /\.(?:csv|tsv|png|jpe?g|gif|svg|ico|webp|bmp|pdf|zip|gz|bz2|xz|tar|jar|class|so|dll|exe|bin|dat|data|db|sqlite|woff2?|ttf|otf|eot|mp[34]|wav|ogg|webm|mov|po|pot|mo|wasm|ipynb|parquet|golden|out|expected|patch|diff|pem|crt|key)$/i

/** What a file is for, told from its path. */
export function kindOf(path: string): FileKind {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const lower = name.toLowerCase()
  const language = languageOf(path)
  if (LOCKS.has(lower)) return 'lock'
  if (VENDORED.test(path)) return 'vendored'
  if (GENERATED.test(path)) return 'generated'
  if (TEST_FOLDER.test(path) || TEST_NAME.test(path) || TEST_CLASS.test(path)) return 'test'
  if (BUILD.has(lower) || CI.test(path) || BUILD_LANGUAGES.has(language)) return 'build'
  if (/^requirements[\w.-]*\.txt$/i.test(name) || /^tsconfig[\w.-]*\.json$/i.test(name)) return 'build'
  if (DATA_NAME.test(name)) return 'data'
  if (language === 'kconfig' || language === 'devicetree') return 'config'
  if (DOCS_NAME.test(path)) return 'docs'
  if (DOCS_FOLDER.test(path) && !isProgram(language)) return 'docs'
  if (CONFIG_LANGUAGES.has(language) || /^\.[\w.-]+$|\.env$/.test(name)) return 'config'
  if (language === 'text') return 'docs'
  return isProgram(language) || language === 'other' ? 'code' : 'data'
}

const NOT_PROGRAMS = new Set([
  'other',
  'text',
  'asciidoc',
  'rst',
  'markdown',
  'man',
  'tex',
  'po',
  'yaml',
  'toml',
  'json',
  'ini',
  'xml',
])

/** Whether files of the language are programs (style sheets and queries are). */
function isProgram(language: string): boolean {
  return !NOT_PROGRAMS.has(language)
}

/** Whether the lines of such files say nothing about names: a tool wrote them, or they are data. */
export function isOpaque(kind: FileKind): boolean {
  return kind === 'generated' || kind === 'vendored' || kind === 'lock' || kind === 'data'
}
