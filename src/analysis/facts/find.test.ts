import { describe, expect, test } from 'vitest'
import { cpuTime } from '../testing/cpu-time.ts'
import { readDiff } from '../diff/read.ts'
import type { Facts } from './facts.ts'
import { findFacts } from './find.ts'

/** A diff of one file from lines that begin with `+`, `-` or a blank. */
export function patch(path: string, lines: readonly string[], section = ''): string {
  const old = lines.filter((l) => !l.startsWith('+')).length
  const now = lines.filter((l) => !l.startsWith('-')).length
  return [
    `diff --git a/${path} b/${path}`,
    `--- a/${path}`,
    `+++ b/${path}`,
    `@@ -1,${old} +1,${now} @@ ${section}`.trimEnd(),
    ...lines,
    '',
  ].join('\n')
}

const factsOf = (...patches: string[]): Facts => findFacts(readDiff(patches.join('')))

/** A file of `n` lines that are all replaced by others. */
function rewritten(n: number, line: (i: number, version: string) => string): string {
  const side = (sign: string, version: string) =>
    Array.from({ length: n }, (_, i) => `${sign}${line(i, version)}`)
  return patch('a.c', [...side('-', 'xenon'), ...side('+', 'yttrium')])
}

const symbols = (facts: Facts): string[] =>
  facts.symbols.map((s) => `${s.change} ${s.kind} ${s.oldName ? `${s.oldName} => ` : ''}${s.name}`)

test('a long diff is told of as it is looked into, and nothing else comes out', () => {
  const long = Array.from({ length: 40 }, (_, i) => patch(`f${i}.c`, Array(2000).fill(`+int value_${i};`)))
  const told: number[] = []
  const facts = findFacts(readDiff(long.join('')), (done) => told.push(done))
  expect(told.length).toBeGreaterThan(1)
  expect(told).toEqual(told.toSorted((a, b) => a - b))
  expect(told.at(-1)).toBe(1)
  expect(facts).toEqual(factsOf(...long))
})

describe('symbols', () => {
  test('a C function is found over several lines, a prototype in a header is the same thing', () => {
    const facts = factsOf(
      patch('src/tree.c', ['+int walk_tree(struct tree *t,', '+              int depth)', '+{', '+}']),
      patch('src/tree.h', ['+int walk_tree(struct tree *t, int depth);']),
    )
    expect(symbols(facts)).toEqual(['added function walk_tree'])
    expect(facts.symbols[0]!.public).toBe(true)
  })

  test('a changed signature, a rename and a touched function are told apart', () => {
    const facts = factsOf(
      patch('a.py', ['-def load(path):', '+def load(path, mode):', '     pass']),
      patch('b.go', ['-func readAll(r io.Reader) {', '+func readEverything(r io.Reader) {', ' }']),
      patch('c.rs', [' fn main() {', '+    run();', ' }']),
    )
    expect(symbols(facts)).toEqual([
      'changed function load',
      'renamed function readAll => readEverything',
      'changed function main',
    ])
    expect(facts.symbols[0]!.signature).toBe(true)
  })
})

test('a new condition on constants is a special case with its consequence', () => {
  const facts = factsOf(
    patch('trap.c', [
      ' bool handle(int nr)',
      ' {',
      '+\tif (nr == TRAP_STEP || nr == TRAP_BREAK)',
      '+\t\treturn false;',
      ' \treturn fixup(nr);',
      ' }',
    ]),
  )
  expect(facts.conditions).toMatchObject([
    { names: ['TRAP_STEP', 'TRAP_BREAK', 'nr'], consequence: 'return false', kind: 'constant', inNew: false },
  ])
})

test('a changed default is told with its name', () => {
  const facts = factsOf(patch('net.js', ['-const timeout = 30', '+const timeout = 60']))
  expect(facts.values).toMatchObject([{ name: 'timeout', before: '30', after: '60' }])
})

test('parts are components, not files', () => {
  const facts = factsOf(
    patch('src/vm/gc.c', ['+void gc_mark_all(void)', '+{', '+}']),
    patch('src/vm/gc.h', ['+void gc_mark_all(void);']),
    patch('tests/gc_test.c', ['+void test_gc(void)', '+{', '+}']),
    patch('README.md', ['+Some words.']),
  )
  expect(facts.parts.map((p) => `${p.name}: ${p.files.join()}`)).toEqual([
    'gc: 0,1',
    'tests: 2',
    'documentation: 3',
  ])
})

/** What a line added to a file of that name defines. */
test.each([
  ['a.c', 'static int count_leaves(struct node *n)', 'function count_leaves'],
  ['a.c', '#define MAX_DEPTH 12', 'constant MAX_DEPTH'],
  ['a.c', 'static void BITS(copy)(char *to)', 'function copy'],
  ['a.cc', 'void Store::Flush(int level) {', 'function Store::Flush'],
  ['a.rs', 'pub(crate) async fn fetch_all(urls: &[Url]) -> Result<()> {', 'function fetch_all'],
  ['a.go', 'func (s *Server) Close() error {', 'method Close'],
  ['a.py', '    async def run(self):', 'method run'],
  ['a.ts', 'export const parse = async (text: string) => {', 'function parse'],
  ['a.ts', '  get size(): number { return this.#size }', 'method size'],
  ['A.java', '    public static <T> List<T> copyOf(List<T> list) {', 'method copyOf'],
  ['A.java', '    Box(int size) {', 'method Box'],
  ['a.kt', 'internal suspend fun Store.load(key: String): Value? {', 'function load'],
  ['A.cs', '    public async Task<int> CountAsync<T>(T item)', 'method CountAsync'],
  ['a.rb', '  def self.build(options)', 'method build'],
  ['a.php', '    public function toArray(): array', 'method toArray'],
  ['a.swift', 'public func decode(_ data: Data) throws -> Value {', 'function decode'],
  ['a.sh', 'clean_up () {', 'function clean_up'],
  ['a.sql', 'CREATE TABLE IF NOT EXISTS orders (', 'type orders'],
  ['a.mk', 'EXTRA_FLAGS += -O2', 'config EXTRA_FLAGS'],
  ['CMakeLists.txt', 'option(WITH_TLS "Use TLS" ON)', 'option WITH_TLS'],
  ['Kconfig', 'config SLOW_CLOCK', 'config CONFIG_SLOW_CLOCK'],
  ['settings.yaml', 'retries: 3', 'config retries'],
  ['board.dts', 'sensor@48 {', 'config sensor@48'],
  ['Documentation/config/log.adoc', 'log.maxWidth::', 'config log.maxWidth'],
  ['src/main.c', '\tOPT_BOOL(0, "quick", &quick, N_("skip checks")),', 'option --quick'],
  ['cli.py', '    parser.add_argument("--dry-run", action="store_true")', 'option --dry-run'],
  ['a.c', '\treturn error("cannot open index");', 'message cannot open index'],
  ['package.json', '    "left-pad": "^1.3.0",', 'dependency left-pad'],
  ['go.mod', '\texample.org/tools v0.3.1', 'dependency example.org/tools'],
])('%s: %s', (path, line, expected) => {
  const found = factsOf(patch(path, [`+${line}`])).symbols.map((s) => `${s.kind} ${s.name}`)
  expect(found).toContain(expected)
})

test('what a tool writes down for other packages is no dependency of this one', () => {
  const lines = ['+\texample.org/tools v0.3.1 // indirect', '+\texample.org/kept v1.0.0 // pinned']
  const found = factsOf(patch('go.mod', lines)).symbols.filter((s) => s.kind === 'dependency')
  expect(found.map((s) => s.name)).toEqual(['example.org/kept'])
})

test.each([
  ['lint/__testfixtures__/a.js', 'test'],
  ['release.env', 'config'],
])('%s is a file of kind %s', (path, kind) => {
  expect(factsOf(patch(path, ['+a = 1'])).files[0]?.kind).toBe(kind)
})

test.each([
  ['a.js', '  walk({ depth: 3 }, function (node) {'],
  ['a.cs', '        return (low, high);'],
  ['A.java', '        log.warn(message);'],
  ['a.kt', '        val depth = 3'],
  ['a.swift', '        let depth = 3'],
  ['a.ts', '  depth: 3,'],
  ['a.mk', '\tDEPTH=3 ./walk'],
  ['a.c', '\tif (walk(tree) < 0)'],
  ['a.c', 'int walk_tree(struct tree *t);'],
  ['a.ts', '  if (ready) {'],
  ['A.java', '    return copyOf(list);'],
  ['a.cc', '  while (next()) {'],
])('%s: %s defines nothing', (path, line) => {
  expect(factsOf(patch(path, [`+${line}`])).symbols).toEqual([])
})

test('the result of a call just made is no special case, a changed condition no new one', () => {
  const facts = factsOf(
    patch('a.c', [' int f(void)', ' {', '+\tif (ret < 0)', '+\t\treturn ret;', ' \tg();']),
    patch('b.c', [' int g(int n)', ' {', '-\tif (n > LIMIT)', '+\tif (n >= LIMIT)', ' \t\treturn 0;']),
  )
  expect(facts.conditions).toEqual([])
})

test('a block that stands elsewhere afterwards is a move', () => {
  const block = [
    'alpha = 1;',
    'beta = alpha + 1;',
    'gamma = beta + 1;',
    'delta = gamma + 1;',
    'return delta;',
  ]
  const facts = factsOf(
    patch(
      'a.js',
      block.map((line) => `-${line}`),
    ),
    patch(
      'b.js',
      block.map((line) => `+  ${line}`),
    ),
  )
  expect(facts.moves).toMatchObject([{ fromFile: 0, toFile: 1, lines: 5 }])
})

test.each([
  [
    'A.cs',
    ['+    public async Task<int> ReadAsync(', '+        byte[] buffer,', '+        int count)', '+    {'],
    ['added method ReadAsync'],
  ],
  [
    'A.java',
    ['+    public static <T> List<T> collect(', '+            int limit) throws IOException {'],
    ['added method collect'],
  ],
  [
    'a.kt',
    ['+    override suspend fun load(', '+        id: String,', '+    ): Item {'],
    ['added method load'],
  ],
  [
    'a.php',
    ['+    public function send(', '+        array $options = []', '+    ): Response {'],
    ['added method send'],
  ],
  ['a.rb', ['+  def self.build(*args, &block)', '+  end'], ['added method build']],
  ['a.sql', ['+ALTER TABLE users ADD COLUMN age INT;'], ['added config age']],
  [
    'a.dts',
    ['+\teeprom@50 {', '+\t\tcompatible = "atmel,24c02";'],
    ['added config eeprom@50', 'added config atmel,24c02'],
  ],
  [
    'a.swift',
    ['-extension Session: Sendable {}', '+    static let timeout = 3'],
    ['removed type extension Session', 'added constant timeout'],
  ],
  ['a.cpp', ['+static constexpr int kMost = 3;'], ['added constant kMost']],
  ['a.cpp', ['+const int kFewest = 3;', '+const char* name = nullptr;'], ['added constant kFewest']],
  [
    'a.hpp',
    [' class Tree {', '-  Tree() : depth_(0) {}', '+  Tree() = default;', ' };'],
    ['changed method Tree'],
  ],
  [
    'a.cpp',
    [' struct Leaf {', '   int size() { return n; }', '-  int n;', '+  long n;'],
    ['changed type Leaf'],
  ],
  [
    'a.go',
    [' const (', '+\tMaxDepth = 3', '+\tminDepth', ' )', ' var (', '-\tErrDeep = errors.New("x")', ' )'],
    ['added constant MaxDepth', 'added constant minDepth', 'removed constant ErrDeep'],
  ],
  [
    'a.rs',
    [' impl<T: Ord> Heap<T> {', '+    check!();', '+    type Item = T;', ' }'],
    ['added type Item', 'changed type Heap'],
  ],
  ['a.rs', ["+impl fmt::Display for tree::Leaf<'_> {", '+}'], ['changed type Leaf']],
  ['a.rs', [' pub enum Shape {', '+    Circle(f64),', '     Square,', ' }'], ['added constant Circle']],
  ['a.swift', [' enum Shape {', '+    case circle(radius: Double)', ' }'], ['added constant circle']],
  [
    'a.kt',
    [
      ' class Tree {',
      '-    val depth: Int get() = 3',
      '+    private var leaves = 0',
      '     fun grow() {',
      '+        val n = 1',
      '     }',
    ],
    ['added property leaves', 'changed method grow', 'removed property depth'],
  ],
  ['a.kt', ['+val Tree.isEmpty: Boolean get() = size == 0'], ['added property isEmpty']],
  [
    'a.swift',
    [
      ' struct Tree {',
      '+    var isEmpty: Bool {',
      '+        let n = count',
      '+        return n == 0',
      '+    }',
    ],
    ['added property isEmpty', 'changed type Tree'],
  ],
  [
    'A.cs',
    [
      ' class Tree',
      ' {',
      '+    public int Depth { get; private set; }',
      '-    public string Name => name;',
      '+    private readonly List<int> sizes = new();',
    ],
    ['added property Depth', 'added property sizes', 'removed property Name'],
  ],
  ['A.cs', ['+    static (int Low, int High) Bounds(int[] all)', '+    {'], ['added method Bounds']],
  [
    'A.java',
    ['-    Walker(Tree tree) {', '+    Walker(Map<String, Tree> trees,', '+           int depth) {'],
    ['changed method Walker'],
  ],
  [
    'A.java',
    ['-    private final Tree tree;', '+    private final Tree root;'],
    ['renamed property tree => root'],
  ],
  ['a.php', ['+    private ?Tree $tree = null;'], ['added property tree']],
  [
    'a.ts',
    [' export interface Options {', '+  depth?: number', '-  readonly width: number', ' }'],
    ['added property depth', 'removed property width'],
  ],
  [
    'a.js',
    [' app.walk = function walk(tree) {', '-  return 1', '+  return 2', ' }'],
    ['changed function walk'],
  ],
  [
    'Makefile',
    [' lint:', ' \t./lint', '+LD = ld', '+CFLAGS += -g', '+bench: build', '+\t./bench'],
    ['added config LD', 'added target bench', 'changed config CFLAGS'],
  ],
  [
    'CMakeLists.txt',
    [' add_library(tree STATIC)', '+set(DEPTH 3)', '+add_executable(walk', '+  walk.c)', '+message("x")'],
    ['added config DEPTH', 'added target walk'],
  ],
  [
    'a.dtsi',
    [' \tuart_pins: uart-0 {', '-\t\tbias-disable;', '+\t\tbias-pull-up;', ' \t};'],
    ['changed config uart_pins'],
  ],
  [
    'Cargo.toml',
    ['-log.workspace = true', '+log = { workspace = true, optional = true }'],
    ['changed dependency log'],
  ],
  ['a.go', ['+func (c *Client) Do(', '+\tctx context.Context,', '+) error {'], ['added method Do']],
] as const)('definitions of %s', (path, lines, expected) => {
  expect(symbols(factsOf(patch(path, lines))).toSorted()).toEqual([...expected].toSorted())
})

test('a name that git cut off behind @@ is not told', () => {
  const cut = `func ${'Long'.repeat(18)}Na`
  expect(symbols(factsOf(patch('a.go', ['-\ta()', '+\tb()'], cut.slice(0, 80))))).toEqual([])
  expect(symbols(factsOf(patch('a.go', ['-\ta()', '+\tb()'], 'func Short() {')))).toEqual([
    'changed function Short',
  ])
})

test('a module behind @@ says nothing of what changes', () => {
  expect(symbols(factsOf(patch('a.rb', ['-    a', '+    b'], 'module Tree')))).toEqual([])
})

test('what only a crate sees is not public', () => {
  const facts = factsOf(patch('a.rs', ['+pub(crate) fn near() {}', '+pub fn far() {}']))
  expect(facts.symbols.map((s) => s.public)).toEqual([false, true])
})

test('a comparison turned around is no new special case', () => {
  const facts = factsOf(
    patch('a.js', ["-  if ('tree' == node.kind) walk(node)", "+  if (node.kind === 'tree') walk(node)"]),
  )
  expect(facts.conditions).toEqual([])
})

test('a value is told once, a name too, and versions are no endings', () => {
  const facts = factsOf(
    patch('updates/2.1--2.2.sql', ['-const A = 1', '+SELECT 2;']),
    patch('Makefile', ['-DEPTH = 3', '+DEPTH = 4']),
    patch('tests/walk.py', ['+    def setUp(self):', '+        pass']),
    patch('tests/grow.py', ['+    def setUp(self):', '+        pass']),
  )
  expect(facts.parts.map((p) => [p.name, ...p.facts])).toEqual([
    ['2.1--2.2'],
    ['build', 'changes DEPTH from 3 to 4'],
    ['tests', 'adds method setUp()'],
  ])
})

test('formatting and comments are told from changes', () => {
  const facts = factsOf(
    patch('a.c', ['-int a=1;', '+int a = 1;']),
    patch('b.c', ['-/* old */', '+/* new */', '+// more']),
    patch('c.c', ['-int a = 1;', '+int a = 2;']),
  )
  expect(facts.files.map((f) => [f.formattingOnly, f.commentsOnly])).toEqual([
    [true, false],
    [false, true],
    [false, false],
  ])
})

test('accessors and methods made by a call are methods in Ruby', () => {
  const facts = factsOf(
    patch('lib/cart.rb', ['+  attr_reader :items, :total', '-  define_method(:empty?) { true }', '   end']),
  )
  expect(symbols(facts)).toEqual(['added method items', 'removed method empty?'])
})

test.each([
  ['conditions', (i: number, v: string) => `if (a->f${i} > ${v}_${i}) return;`],
  ['names', (i: number, v: string) => `int ${v}_${i}(int a) {`],
])('a search that stops early is said in a note: %s', (what, line) => {
  expect(factsOf(rewritten(100, line)).notes).toEqual([])
  expect(factsOf(rewritten(300, line)).notes.map((n) => n.text)).toEqual([
    expect.stringContaining(`So many ${what} are removed here`),
  ])
})

test('facts are found once for a diff', () => {
  const diff = readDiff(patch('a.c', ['+int a;']))
  expect(findFacts(diff)).toBe(findFacts(diff))
})

test.each([
  [
    'files side by side',
    (n: number) => Array.from({ length: n }, (_, i) => patch(`d${i}/f${i}.c`, ['+int a;'])).join(''),
  ],
  ['open conditions', (n: number) => patch('a.c', Array<string>(n).fill('+if ((((a == FOO_BAR &&'))],
  [
    'the same line',
    (n: number) =>
      patch('a.c', [...Array<string>(n).fill('-some line'), ...Array<string>(n).fill('+some line')]),
  ],
  [
    'a rewritten block of conditions',
    (n: number) => rewritten(n, (i, v) => `if (a->f${i} > ${v}_${i}) return;`),
  ],
  ['rewritten functions', (n: number) => rewritten(n * 2, (i, v) => `int ${v}_${i}(int a) {`)],
  ['rewritten options', (n: number) => rewritten(n * 2, (i, v) => `OPT_BOOL(0, "${v}-${i}", &x),`)],
  ['a long line', (n: number) => patch('a.ts', [`+${'x(y) => '.repeat(n * 100)}`])],
])('time grows with the diff: %s', (_, make) => {
  const diff = readDiff(make(4000))
  expect(cpuTime(() => findFacts(diff))).toBeLessThan(2000)
})
