/**
 * Words of five letters and more that are frequent in the commit messages of many projects, in their spellings of both sides of the
 * Atlantic, with their forms. A word that is a slip or two off one of these, and no word itself, is misspelt.
 */
export const commonWords = `
abandoned abbrev abbreviate abbreviated abbreviation abbreviations ability abnormal abort aborted aborting
aborts about above absence absent absolute absolutely absorb absorbed abstract abstracted abstraction
abstractions abuse abusing accelerate accelerated acceleration accelerator accept acceptable acceptance accepted
accepting acceptor accepts access accessed accesses accessibility accessible accessing accessor accessors
accident accidental accidentally accidently accommodate accompanied accompanying accomplish accomplished
accomplishes accordance according accordingly account accounted accounting accounts accumulate accumulated
accumulates accumulating accumulation accumulator accuracy accurate accurately achieve achieved achieves
acknowledge acknowledged acquire acquired acquires acquiring acquisition acronym acronyms across acting action
actionable actions activate activated activates activating activation active actively activities activity actual
actually adapt adaptation adaptations adapted adapter adapters adapting adaptive adapts added adding addition
additional additionally additions address addressable addressed addresses addressing adequate adhere adjacent
adjust adjusted adjusting adjustment adjustments adjusts admin administrative administrator administrators
admittedly adopt adopted adoption advance advanced advances advancing advantage advantages advertise advertised
advertisement advertisements advertises advertising advice advise advised advisory affect affected affecting
affects affinity afford aforementioned after afterward afterwards again against agent agents aggregate
aggregated aggregates aggregating aggregation aggregator aggressive aggressively agnostic agree agreed agreement
agrees ahead aimed alarm alarming albeit alert alerting alerts algorithm algorithms alias aliased aliases
aliasing align aligned aligning alignment aligns alive alleviate allocate allocated allocates allocating
allocation allocations allocator allocators allow allowed allowing allowlist allows almost alone along alongside
alpha alphabetic alphabetical alphabetically alphanumeric alpine already alright alter altered altering
alternate alternates alternation alternative alternatively alternatives alters although altogether always
ambient ambiguities ambiguity ambiguous amend amended amending among amongst amount amounts analogous analogy
analyser analysers analyses analysis analytics analyze analyzed analyzer analyzers analyzing ancestor ancestors
ancestry anchor anchored anchors ancient android angle angular animation animations annotate annotated
annotating annotation annotations announce announced announcement annoyance annoying anonymize anonymized
anonymous another answer answered answers anticipate anticipated anticipation anybody anyhow anymore anyone
anything anytime anyway anyways anywhere apache apart apostrophe apparent apparently appear appearance appeared
appearing appears appease append appended appending appends applet applicability applicable application
applications applied applies apply applying appreciate approach approaches appropriate appropriately approval
approve approved approx approximate approximately approximation arbitrarily arbitrary arches architectural
architecture architectures archive archived archiver archivers archives areas arena arguably argue argued
argument arguments arise arises arithmetic around arrange arranged arrangement array arrays arrive arrived
arrives arrow arrows article articles artifact artifacts artificial artificially ascending aside asked asking
aspect aspects assemble assembled assembler assembling assembly assert asserted asserting assertion assertions
asserts asset assets assign assignability assignable assigned assigning assignment assignments assigns assist
assistance assistant assists associate associated association associations associative assume assumed assumes
assuming assumption assumptions assure asterisk asterisks asymmetric asynchronous asynchronously atomic
atomically atomicity atomics attach attached attaching attachment attachments attack attacker attacks attempt
attempted attempting attempts attention attribute attributed attributes attribution audience audio audit audited
auditing augment augmented authenticate authenticated authentication author authored authoritative authority
authorization authorized authors authorship autodetect autodetection automagically automate automated automatic
automatically automation auxiliary avail availability available average avoid avoidance avoided avoiding avoids
await awaiting aware awareness awkward azure babel backed backfill backfilling background backgrounded backing
backlog backport backported backs backslash backslashed backslashes backtick backticks backtracking backup
backups backward backwards badge badges badly bailing bailout bails baked balance balanced balancer balancing
balloon bandwidth banned banner barely barfed barfing barrier barriers based baseline bases bashism basic
basically basics basis batch batched batches batching battery beans bearer became because become becomes
becoming before beforehand began begin beginners beginning begins behalf behave behaved behaves behaving
behavior behavioral behaviors behaviour behaviours behind being believe bellow belong belonging belongs below
bench benchmark benchmarking benchmarks beneath beneficial benefit benefits benign beside besides better between
beyond bidirectional bigger biggest billion binaries binary binder binding bindings binds bionic bisect bisected
bisecting bisection bisects bison bitmap bitmapped bitmaps bitrot bitwise black blacklist blame blamed blames
blaming blank blanket blanks blind blindly bloat blobs block blocked blocker blocking blocks bloom blurb board
boards bodies bogus boilerplate bonus bookkeeping bookmark bookmarks boolean booleans boost booted booting boots
bootstrap bootstrapping border borders boring borrow borrowed borrowing borrows botched bother bothered
bothering bottleneck bottom bounce bound boundaries boundary bounded bounding bounds boxed boxes boxing brace
braces bracket bracketed brackets branch branched branches branching brand break breakage breakages breaker
breaking breaks brevity bridge bridges brief briefly bring bringing brings brittle broad broadcast broader
broadly broke broken broker brothers brought browse browser browsers browsing brute bubble bubbles bucket
buckets buddy budget buffer buffered buffering buffers bugfix bugfixes buggy build builder builders building
builds built builtin bullet bulleted bumped bumping bumps bunch bundle bundled bundles bundling burden buried
burst bursts business button buttons bypass bypassed bypasses bypassing bytecode bytes cable cache cached caches
caching calculate calculated calculates calculating calculation calculations calendar calibration callable
callback callbacks called callee callees caller callers calling calls camel canary cancel canceled canceling
cancellation cancelled cancelling cancels candidate candidates cannot canonical canonicalization canonicalize
canonicalized canvas capabilities capability capable capacity capital capitalisation capitalization capitalize
capitalized capped capsule capture captured captures capturing cardinality cards careful carefully careless
cares caret cargo caring carriage carried carrier carries carry carrying cascade cascading cased cases casing
casting casts casual catalog catch catches catching categories category caught cause caused causes causing
caution cautious caveat caveats ceiling cells center centered central centralize centralized centralizes
centrally certain certainly certificate certificates certs chain chained chaining chains chalk challenge
challenges chance chances change changed changelog changes changeset changing channel channels chapter character
characteristic characteristics characters charge chars charset chatty cheap cheaper cheaply cheat check checkbox
checked checker checkers checking checkout checkouts checkpoint checks checksum checksums cherry child children
chips choice choices choose chooser chooses choosing chopped chopping chore chose chosen christian chrome
chromium chronological chunk chunked chunking chunks churn cipher ciphers circle circuit circular circumstances
cited claim claimed claiming claims clamp clamping clang clarification clarifications clarified clarifies
clarify clarifying clarity clash clashes class classes classic classical classification classified classifier
classifiers classify clause clauses clean cleaned cleaner cleaning cleanly cleans cleanup cleanups clear cleared
clearer clearing clearly clears clement clever click clickable clicked clicking clicks client clients clipboard
clobber clobbered clobbering clobbers clock clocks clone cloned clones cloning close closed closely closer
closes closest closing closure closures cloud clunky cluster clustered clusters clutter cluttered cluttering
clutters coalesce coalesced coalescing codebase coded codes coding coerce coercion coexist coherency coherent
collapse collapsed collapsing collect collected collecting collection collections collector collects collide
collides colliding collision collisions colon colons color colored coloring colorization colorize colorized
colors colour column columns combination combinations combine combined combines combining combo comes
comfortable coming comma command commands commas comment commentary commented commenting comments commit commits
committable committed committer committers committing common commonly commons communicate communicating
communication community compact compacted compacting compaction companion company comparable comparatively
comparator comparators compare compared compares comparing comparison comparisons compatibility compatible
compelling compensate compensation competing compilation compilations compile compiled compiler compilers
compiles compiling complain complained complaining complains complaint complaints complement complementary
complements completable complete completed completely completeness completes completing completion completions
complex complexity compliance compliant complicate complicated complicates complication complications comply
component components compose composed composite composites composition compound comprehension comprehensions
comprehensive compress compressed compressing compression compromise computation computations compute computed
computer computers computes computing concatenate concatenated concatenating concatenation concept concepts
conceptual conceptually concern concerned concerning concerns concise conclude concludes concluding conclusion
concrete concurrency concurrent concurrently condition conditional conditionally conditionals conditions
conducted confidence confident configurable configuration configurations configure configured configures
configuring confirm confirmation confirmed confirming confirms conflate conflating conflict conflicted
conflicting conflicts conform conformance conforming conforms confuse confused confuses confusing confusingly
confusion congestion conjunction connect connected connecting connection connections connectivity connector
connectors connects conns consecutive consensus consequence consequences consequently conservative
conservatively consider considerable considerably consideration considerations considered considering considers
consist consistency consistent consistently consisting consists console consoles consolidate consolidated
consolidates consolidating consolidation constant constantly constants constrain constrained constraint
constraints construct constructed constructing construction constructor constructors constructs consult
consulted consulting consume consumed consumer consumers consumes consuming consumption contact contacts contain
contained container containers containing contains content contention contents context contexts contextual
contiguous continuation continuations continue continued continues continuing continuous continuously contract
contracts contrary contrast contrib contribute contributed contributing contribution contributions contributor
contributors contrived control controllable controlled controller controllers controlling controls controversial
convenience convenient conveniently convention conventional conventions converge conversation conversion
conversions convert converted converter converters converting converts convey convince convinced convoluted
cookie cookies cooking coordinate coordinates coordinator copied copies copying copyright copyrights cores
corner corporate corpus correct corrected correcting correction corrections correctly correctness corrects
correlate correlated correlation correspond correspondence corresponding correspondingly corresponds corrupt
corrupted corrupting corruption corruptions corrupts cosmetic costly costs could count countdown counted counter
countermand counterpart counterparts counters counting country counts couple coupled coupling course courtesy
covariant cover coverage coveralls covered covering covers crafted crash crashed crashes crashing crate crates
crazy create created creates creating creation creations creator credential credentials credit credits criteria
criterion critical cross crosses crossing crucial crude cruft crypt cryptic cryptographic cryptography culling
culprit cumbersome cumulative curious curiously curly current currently cursor cursors curve curves custom
customary customer customizable customization customize customized customizing cutoff cutting cycle cycles
cyclic daemon daemons daily damage damaged dance dangerous dangling dashboard dashed dashes database databases
datatype dated dates deactivated deadline deadlock deadlocking deadlocks dealing deallocate deallocated
deallocation deals dealt death debatable debug debugger debugging decade decent decide decided decides deciding
decimal decimals decision decisions declaration declarations declarative declare declared declares declaring
decline decode decoded decoder decoders decodes decoding decomposed decompress decompressed decompressing
decompression decorate decorated decoration decorations decorator decorators decouple decoupled decoupling
decrease decreased decreases decreasing decrement decremented decrementing decrypt decrypted decryption
dedicated deduce deduplicate deemed deepen deepening deeper deeply default defaulted defaulting defaults defeat
defeating defeats defect defects defense defensive defer deferral deferred deferring defers define defined
defines defining definite definitely definition definitions deflate deflated degenerate degradation degrade
degraded degree degrees delay delayed delaying delays delegate delegated delegates delegating delegation delete
deleted deletes deleting deletion deletions deliberate deliberately delimit delimited delimiter delimiters
deliver delivered delivers delivery delta deltas demand demonstrate demonstrated demonstrates demonstrating
demonstration demote demoting demultiplexer denied denote denoted denotes denser density depend depended
dependence dependencies dependency dependent depending depends deploy deployed deploying deployment deployments
deprecate deprecated deprecates deprecating deprecation deprecations depth depths dequeue dequeued dereference
dereferenced dereferences dereferencing derivation derive derived derives deriving descend descendant
descendants descendent descending descent describe described describes describing description descriptions
descriptive descriptor descriptors deserve deserves design designated designed desirable desire desired desktop
despite destination destinations destined destroy destroyed destroying destroys destruction destructive
destructor detach detached detaches detaching detail detailed details detect detected detecting detection
detections detector detects determination determine determined determines determining deterministic
deterministically develop developed developer developers developing development deviate deviation device devices
diagnose diagnosed diagnoses diagnosing diagnosis diagnostic diagnostics diagram diagrams dialect dialects
dialog dialogs diamond dictionaries dictionary diffed differ differed difference differences different
differential differentiate differently differing differs difficult difficulty diffing diffs digest digging digit
digits dimension dimensions direct directed direction directions directive directives directly directories
directory dirtiness dirty disable disabled disables disabling disadvantage disagree disallow disallowed
disallowing disallows disambiguate disambiguating disambiguation disappear disappeared disappearing disappears
discard discarded discarding discards discern disclaimer disclosure disconnect disconnected disconnecting
disconnection disconnects discourage discouraged discover discoverable discovered discovering discovers
discovery discrepancies discrepancy discrete discriminator discuss discussed discusses discussing discussion
discussions disjoint disks dispatch dispatched dispatcher dispatches dispatching display displayed displaying
displays dispose disrupting dissimilarity distance distant distinct distinction distinguish distinguished
distinguishes distinguishing distracting distribute distributed distributing distribution distributions distro
distros diverge diverged divergence diverging divide divided divider dividing division divisor docker document
documentation documented documenting documents doing dollar domain domains dominated dotted double doubled
doubles doubling doubly doubt downgrade downgraded downgrading download downloaded downloading downloads
downright downside downsides downstream dozen dozens draft drain drained draining dramatic dramatically
drastically drawback drawbacks drawing drawn drift drive driven driver drivers drives driving dropped dropping
drops dubious dummy dumped dumping dumps duplicate duplicated duplicates duplicating duplication duplications
duration durations during dying dynamic dynamically eager eagerly earlier earliest early easier easiest easily
eclipse ecosystem edges editable edited editing edition editor editors edits effect effective effectively
effects efficiency efficient efficiently effort efforts egress eight eighth either elaborate elapsed elect
elected elegant element elements elevated eleventh elide eligible eliminate eliminated eliminates eliminating
elimination ellipses ellipsis elliptic elsewhere email emails embarrassing embed embedded embedding embeds
emergency emission emits emitted emitting emoji emphasis emphasize employ employed employing employs emptied
emptiness empty emptying emulate emulated emulates emulating emulation emulator enable enabled enables enabling
encapsulate encapsulated encapsulates encapsulation enclose enclosed enclosing encode encoded encoder encoders
encodes encoding encodings encounter encountered encountering encounters encourage encouraged encourages encrypt
encrypted encryption ended endian endianness ending endings endless endpoint endpoints enforce enforced
enforcement enforces enforcing engine engines english enhance enhanced enhancement enhancements enhances
enhancing enlarge enlistment enough enqueue enqueued ensure ensured ensures ensuring enter entered entering
enters entire entirely entirety entities entity entries entropy entry enumerate enumerated enumerates
enumerating enumeration environ environment environments ephemeral epoch equal equality equally equals equipped
equivalence equivalent equivalents erase erased erases erasing erasure ergonomic errant errata erroneous
erroneously error errors escape escaped escapes escaping especially essential essentially establish established
establishes establishing establishment estate estimate estimated estimation estimator evaluate evaluated
evaluates evaluating evaluation evaluations evaluator evenly event events eventual eventually every everybody
everyday everyone everything everywhere evict evicted eviction evictions evidence evidenced evident evolve
evolved exact exactly examination examine examined examines examining example examples exceed exceeded exceeding
exceeds excellent except exception exceptions excess excessive excessively exchange exclamation exclude excluded
excludes excluding exclusion exclusions exclusive exclusively excuse executable executables execute executed
executes executing execution executions executor executors exempt exercise exercised exercises exercising
exhaust exhausted exhaustion exhaustive exhaustively exhibit exist existed existence existent existing exists
exited exiting exits exotic expand expanded expanding expands expansion expansions expect expectation
expectations expected expecting expects expense expensive experience experienced experiment experimental
experimentation experimenting experiments expert expiration expire expired expires expiring expiry explain
explained explaining explains explanation explanations explanatory explicit explicitly exploit explore explored
explorer exponent exponential export exported exporter exporting exports expose exposed exposes exposing
exposure express expressed expresses expression expressions expressive extend extendable extended extending
extends extensibility extensible extension extensions extensive extensively extent extents extern external
externally externals extra extract extracted extracting extraction extractor extracts extraneous extras extreme
extremely facilitate facilities facility facing factor factored factories factoring factorize factors factory
facts failed failing fails failure failures fairly fairness faithful faithfully faking fallback fallbacks
falling fallout falls false falsely familiar families family fancy fanout fashion faster fastest fatal fault
faulting faults faulty favor favoring favorite favour feasible feature featured features fedora feedback feeding
feeds feeling feels fence fenced fences fetch fetched fetches fetching fewer field fields fifteenth fifth figure
figured figures figuring filed filename filenames files filespec filesystem filesystems filled filling fills
filter filtered filtering filters final finalization finalize finalized finalizing finally finder finding
findings finds finer fingerprint fingerprints fingers finish finished finishes finishing finite fired fires
firewall firing firmware first firstly fitting fixable fixed fixer fixes fixing fixture fixtures fixups flagged
flagging flags flake flakes flakiness flaky flash flashing flatten flattened flattening flavor flavors flawed
flexibility flexible flight flipped flipping float floating floats flock flood flooding floor flows fluent flush
flushed flushes flushing focus focused focuses focusing folded folder folders folding folds folks follow
followed follower following follows followup fonts foobar fooled footer footnote footprint forbid forbidden
forbidding forbids force forced forcefully forces forcibly forcing foreground foreign forever forged forges
forget forgets forgetting forgiving forgot forgotten forked forking forks formal formally format formats
formatted formatter formatters formatting formed former formerly forms formula forth forthcoming fortunately
forward forwarded forwarding forwards found foundation fourteenth fourth fraction fractional fragile fragment
fragmentation fragmented fragments frame frames framework frameworks framing freed freeing freely frees freeze
frequencies frequency frequent frequently fresh freshen freshening freshly freshness friendlier friendly friends
front frontend frontends frozen fulfill fulfilled fully function functional functionalities functionality
functionally functioning functions fundamental fundamentally funny further furthermore fused future futures
fuzzed fuzzing fuzzy gained gains garbage garbled gated gates gateway gather gathered gathering gathers gating
gauge general generalize generalized generalizes generally generate generated generates generating generation
generations generator generators generic generically generics generous gentle gently genuine geometric geometry
getter getting giant gigabytes gigantic given gives giving glance glitch glitches global globally globbing globs
glossary glyph glyphs goals going golden google gotcha gotten grabbing grace graceful gracefully gradual
gradually graduated grafted grafting grafts grained grammar grammatical grandparent grant granted granular
granularity graph graphical graphics graphs gratuitous great greater greatly greedy green grepping groovy ground
groundwork group grouped grouping groups growing grown grows growth guarantee guaranteed guaranteeing guarantees
guard guarded guarding guards guava guess guessed guesses guessing guest guidance guide guideline guidelines
guides hacking hacks halfway halves hammer handcrafted handed handful handing handle handlebars handled handler
handlers handles handling handoff hands handshake handshakes handy hanging hangs happen happened happening
happens happier happily happy hardcode hardcoded hardcodes hardcoding harden hardened hardening harder hardly
hardware harmful harmless harmonize harness hashed hashes hashing hassle hatch having haystack header headers
heading headings headless headline headroom heads health healthy heart heartbeat heartbeats heavily heavy height
hello helped helper helpers helpful helpfully helping helps hence heuristic heuristics hexadecimal hidden hides
hiding hierarchical hierarchies hierarchy higher highest highlight highlighted highlighting highlights highly
hindsight hinted hints histogram histograms historical historically histories history hitting hoist hoisting
holder holding holds holes homepage honor honored honoring honors honour honoured hooked hooks hoped hopefully
hopes hoping horizontal horrible horribly hosted hosting hostname hostnames hosts hourly hours housekeeping
hover hovering hovers however human humans hundred hundreds hunks hurting hurts hybrid hygiene hyperfine
hyperlink hyperlinked hyperlinks hypervisor hyphen hyphens hypothesis hypothetical icons ideal ideally ideas
idempotent identical identically identification identified identifier identifiers identifies identify
identifying identities identity idiom idiomatic idioms ignorable ignore ignored ignores ignoring illegal
illustrate illustrates illustration image images imagine imitate imitates imitating immediate immediately
immutable impact impacted impacting impacts imperative implement implementation implementations implemented
implementing implements implication implications implicit implicitly implied implies imply implying import
importance important importantly imported importer importing imports impose imposed imposes impossible imprecise
impression impressive improper improperly improve improved improvement improvements improves improving inability
inaccessible inaccurate inactive inactivity inadvertently inappropriate inappropriately inbound incapable
inception incidentally include included includes including inclusion inclusions inclusive incoming
incompatibilities incompatibility incompatible incomplete inconsistencies inconsistency inconsistent
inconsistently inconvenience inconvenient incorporate incorporated incorporating incorrect incorrectly increase
increased increases increasing increasingly incredibly increment incremental incrementally incremented
incrementing increments incur incurring incurs indeed indefinite indefinitely indent indentation indented
indenting indention indents independent independently index indexed indexer indexes indexing indicate indicated
indicates indicating indication indicator indicators indices indirect indirection indirectly individual
individually ineffective inefficient inexact infer inference inferred inferring infers infinite infinitely
inflate inflated inflating inflation inflight influence inform information informational informative informed
informing informs infra infrastructure ingress inherent inherently inherit inheritance inherited inheriting
inherits inhibit initial initialisation initialise initialised initialising initialization initializations
initialize initialized initializer initializers initializes initializing initially initials initiate initiated
initiates initiating initiator inject injected injecting injection inline inlined inlining inner input inputs
insane insanely insecure insensitive insensitively insert inserted inserting insertion insertions inserts inside
insight insist insisted insists inspect inspected inspecting inspection inspector inspects inspiration inspired
instability install installation installations installed installer installers installing installs instance
instances instant instantiate instantiated instantiating instantiation instantiations instantly instead instruct
instructed instruction instructions instructs instrument instrumentation instrumented insufficient intact
integer integers integral integrate integrated integrates integrating integration integrations integrator
integrity intel intelligent intend intended intends intent intention intentional intentionally interact
interacting interaction interactions interactive interactively interacts intercept interceptor interceptors
interchangeable interchangeably interest interested interesting interface interfaces interfere interference
interferes interfering interim interior interleaved interleaving intermediary intermediate intermittent
intermittently internal internally internals interned internet interning interoperability interpolate
interpolated interpolation interpret interpretation interpreted interpreter interpreting interprets interrupt
interrupted interruption interrupts intersect intersection interval intervals intervening intervention intimate
intrinsic intrinsics intro introduce introduced introduces introducing introduction introductory introspection
intrusive intuitive invalid invalidate invalidated invalidates invalidating invalidation invariant invariants
invasive invented inverse inversion invert inverted investigate investigated investigating investigation
invisible invocation invocations invoke invoked invokes invoking involve involved involves involving ioctl
irrelevant irrespective irritating island islands isolate isolated isolation issue issued issuer issues issuing
italic italics items iterable iterate iterated iterates iterating iteration iterations iterative iterator
iterators itself jitter johannes joined joining joins journal judge judgement judgment jumping jumps
justification justified justify keeping keeps kernel kernels keyboard keyed keyring keystrokes keyword keywords
kicked kicking kicks killed killing kills kilobytes kinda kinds kludge knobs knowing knowledge known knows label
labeled labeling labelled labels lacked lacking lacks lambda lambdas landed landing lands language languages
laptop large largely larger largest latch lately latencies latency latent later latest latter launch launched
launches launching layer layers layout layouts lazily leader leadership leading leads leakage leaked leaking
leaks learn learned learning learns learnt lease least leave leaves leaving leftover leftovers legacy legal
legend legitimate legitimately length lengths lengthy lenient lesser letter letters letting level levels
leverage leveraged leverages leveraging lexer lexical lexicographic lexicographically liberal libraries library
licence license licensed licenses licensing lifecycle lifetime lifetimes lifted lifting light lighter
lightweight likelihood likely likes likewise limit limitation limitations limited limiter limiting limits linear
linearly linefeed lines linger lingering linkage linked linker linkers linking links linter linting lints listed
listen listener listeners listening listing listings lists literal literally literals little lived lives living
loadable loaded loader loaders loading loads local locale locales localhost locality localization localize
localized locally locals locate located locating location locations locked locking locks logfile logged logger
loggers logging logic logical logically login logos longer longest longs longstanding looked looking looks
lookup lookups looping loops loose loosely loosen loosened loosening looser loses losing loudly lower lowercase
lowered lowering lowers lowest lucky lurking machine machinery machines macro macros magic magical magically
magnitude mailbox mailing mainline mainly mainstream maintain maintainability maintainable maintained maintainer
maintainers maintaining maintains maintenance major majority makefile makefiles maker makes making malformed
malicious manage manageable managed management manager managers manages managing mandates mandatory mangled
mangling manifest manifests manipulate manipulated manipulates manipulating manipulation manipulations manner
manual manually manuals manufacturer mapped mapper mappers mapping mappings margin marginal marginally margins
markdown marked marker markers marking marks markup martin masked masking masks massage massif massive master
masters match matched matcher matches matching material materialize materialized matrix matter mattered matters
mature maven maximal maximum maybe meaning meaningful meaningless meanings means meant meantime meanwhile
measurable measure measured measurement measurements measures measuring mechanical mechanically mechanics
mechanism mechanisms media median medium meeting meets megabytes member members membership memories memory
mental mention mentioned mentioning mentions menus mercurial merely merge merged merges merging meson message
messages messaging messed messes messing messy metadata meter meters method methods metric metrics micro
microsecond microseconds middle midnight might migrate migrated migrates migrating migration migrations mildly
milestone million millions millisecond milliseconds mimic mimicking mimics minified minify minimal minimally
minimize minimizes minimizing minimum minor minus minute minutes mirror mirrored mirroring mirrors misaligned
misalignment misbehave misbehaved misbehaving miscellaneous mischief misconfiguration misconfigured miscounted
misguided mishandled misinterpret misinterpreted mislead misleading misleadingly mismatch mismatched mismatches
mismatching misnamed misplaced misread missed misses missing misspelled misspelling misspellings misspelt
mistake mistaken mistakenly mistakes mistook mistyped misunderstanding misunderstood misuse misused mitigate
mitigated mitigation mixed mixes mixing mixture mixup mnemonic mobile mocked mocking mocks modal model modeled
models modern modernise modernize modes modest modification modifications modified modifier modifiers modifies
modify modifying modular modularity module modules modulo modulus moment monitor monitored monitoring monitors
monolithic monospace monospaced monotonic monotonically month months mostly motion motivated motivation mount
mounted mounting mounts mouse moved movement moves moving multi multidimensional multiline multipart multiple
multiples multiplexed multiplexer multiplexing multiplication multiplied multiplier multiply multiplying munged
munging mutability mutable mutate mutated mutating mutation mutations mutual mutually myself mysterious naive
naively naked named namely names namespace namespaced namespaces naming nanosecond nanoseconds narrow narrowed
narrower narrowing narrowly narrows nasty native natively natural naturally nature navigate navigating
navigation nearby nearest nearly neatly necessarily necessary necessitates necessity needed needing needle
needless needlessly needs negate negated negating negation negative negatively negatives neglected neglects
negligible negotiate negotiated negotiation negotiator neighbor neither nested nesting netty network networking
networks neutral never nevertheless newcomers newer newest newline newlines newly nexus nicely nicer niche
nickname nightly ninja nobody nodes noise noisy nominal nonce nonempty nonetheless nonexistent nonsense
nonsensical nonstandard nonzero normal normalization normalize normalized normalizes normalizing normally
notable notably notation notations notebook noted notes nothing notice noticeable noticeably noticed notices
noticing notification notifications notified notifier notifies notify notifying noting notion nowadays nowhere
nulls number numbered numbering numbers numeric numerical numerous object objective objects obscure observable
observation observations observe observed observer observers observing obsolete obsoleted obtain obtained
obtaining obtains obvious obviously occasional occasionally occasions occupied occur occurred occurrence
occurrences occurring occurs octal octet octets octopus oddball oddities oddity oddly offending offer offered
offering offers official officially offline offload offloaded offloading offset offsets often older oldest
omission omits omitted omitting onboard ongoing online onwards opaque opcode opcodes opened opening opens
operand operands operate operated operates operating operation operational operations operator operators opinion
opportunistic opportunistically opportunities opportunity opposed opposite opted optimal optimisation
optimisations optimise optimised optimistic optimization optimizations optimize optimized optimizer optimizes
optimizing opting option optional optionally options oracle order ordered ordering orders ordinary organization
organize organized orientation oriented origin original originally originate originated originates originating
origins orphan orphaned orthogonal other others otherwise ought ourselves outbound outcome outcomes outdated
outer outermost outgoing outliers outline outlined outlived output outputs outputting outright outside
outstanding outweigh overall overcome overeager overflow overflowed overflowing overflows overhaul overhead
overkill overlap overlapped overlapping overlaps overlay overlays overload overloaded overloading overloads
overlong overlook overlooked overly overridable overridden override overrides overriding overrode overrun
overruns oversight oversized overview overwrite overwrites overwriting overwritten overwrote overzealous owned
owner owners ownership owning pacing package packaged packagers packages packaging packed packet packets packing
packs padded padding paged pager pages paginate pagination paging painful paint painted paired pairing pairs
pairwise panel panels panic panicked panicking panics paper paragraph paragraphs parallel parallelism
parallelize parameter parameterize parameterized parameters parametrization parametrize parametrized paranoia
paranoid parent parentheses parenthesis parenthesized parents parity parse parsed parser parsers parses parsing
partial partially partials participate participates particular particularly parties partition partitioned
partitioning partitions partly parts party passed passes passing passive password passwords paste pasted pasting
patch patched patches patching pathname pathnames pathological paths patience pattern patterns pause paused
pausing paves paying payload payloads pedantic peeking peeled peeling peers penalties penalty pending people
percent percentage percentages percentile perfect perfectly perforce perform performance performances performant
performed performing performs perhaps period periodic periodically periods peripheral peripherals permanent
permanently permission permissions permissive permit permits permitted perms persist persisted persistence
persistent persisting persists person personal personality personally perspective pertaining phase phases phone
phrase phrases phrasing physical physically pickaxe picked picker picking picks picky picture piece pieces
pinned pinning piped pipeline pipelines pipelining pipes piping pixel pixels place placed placeholder
placeholders placement places placing plain plaintext plane planned planning plans platform platforms plausible
playback playground playing pleasant please plenty pluggable plugged plugging plugin plugins plumb plumbed
plumbing plural point pointed pointer pointers pointing pointless points poison polarity police policies policy
polish polishing polled poller polling polls pollute pollutes polluting pollution polymorphic polynomial pooled
pooling pools poorly popped popping popular populate populated populates populating population popup porcelain
portability portable portably ported porting portion portions ports position positional positioned positioning
positions positive positively positives possibilities possibility possible possibly posted postfix posting
postpone postponed posts potential potentially power powered powerful powering powers practical practically
practice practices practise preamble prebuilt precaution precede preceded precedence precedent precedes
preceding precious precise precisely precision precomputed precondition predate predates predefined predicate
predicates predict predictable prediction predictor preemptively preexisting preface prefer preferable
preference preferences preferred preferring prefers prefetch prefetching prefix prefixed prefixes prefixing
preimage preliminary preload preloading prelude premature prematurely preparation preparatory prepare prepared
prepares preparing prepend prepended prepending prepends preprocessed preprocessing preprocessor prerelease
prerequisite prerequisites presence present presentation presented presenting presently presents preservation
preserve preserved preserves preserving preset presets press pressed pressing pressure presumably pretend
pretended pretending pretends prettier pretty prevent prevented preventing prevents preview previous previously
price primarily primary prime primitive primitives principal principle principled print printable printed
printer printers printing printout prints prior priorities prioritize priority pristine privacy private
privilege privileged privileges proactively probability probably probe probed probes probing problem problematic
problems procedure procedures proceed proceeding proceeds process processed processes processing processor
processors produce produced producer producers produces producing product production products profile profiles
profiling program programmatic programmatically programmed programmer programmers programming programs progress
progresses progression progressively prohibit project projection projects proliferation prologue prominent
prominently promise promised promises promisor promisors promote promoted promotes promoting promotion prompt
prompted prompting promptly prompts prone proof propagate propagated propagates propagating propagation proper
properly properties property proportional proposal propose proposed proposes proposing proprietary props prose
protect protected protecting protection protections protects protocol protocols prototype prototypes prove
proved proven provenance proves provide provided provider providers provides providing proving provision
provisioned provisioning provoke proxies proxy prunable prune pruned prunes pruning pseudo public publication
publicly publish published publisher publishes publishing pulled pulling pulls punch punctuation punted punting
purely purge purged purging purpose purposely purposes pursue pushed pusher pushes pushing putting puzzled
puzzling python quadratic qualification qualified qualifier qualifiers qualify qualifying quality quantity
quarantine queried queries query querying question questionable questions queue queued queueing queues queuing
quick quicker quickly quiescent quiet quieter quietly quirk quirks quite quota quotation quote quoted quotes
quoting races racily racing radio rails raise raised raises raising random randomly randomness range ranges
ranging ranking rarely rates rather ratio rationale reach reachability reachable reached reaches reaching react
reactive readability readable reader readers readily readiness reading readings reads ready realign realistic
reality realize realized realizes realizing reallocate reallocated reallocating reallocation reallocations
really realm reapplied reapply rearm rearrange rearranged rearranging reason reasonable reasonably reasoning
reasons reassembled reassign reassigned reassignment reassignments rebase rebased rebases rebasing reboot
reboots rebuild rebuilding rebuilds rebuilt recalculate recalculated receipt receive received receiver receivers
receives receiving recency recent recently reception recheck recipe recipes recipient recipients reclaim
reclaimed recognise recognition recognize recognized recognizes recognizing recommend recommendation
recommendations recommended recommending recommends recompilation recompile recompiled recompute recomputed
recomputing reconcile reconciliation reconfiguration reconfigure reconfigured reconfiguring reconnect
reconnecting reconnection reconnects reconstruct record recorded recording records recover recoverable recovered
recovering recovers recovery recreate recreated recreating rectify recurring recurse recursed recurses recursing
recursion recursive recursively recycle recycled recycling redact redacted redefine redefined redefining
redefinition redefinitions redesign redirect redirected redirecting redirection redirections redirects reduce
reduced reduces reducing reduction redundancy redundant redundantly reentrant refactor refactored refactoring
refactors refer reference referenced references referencing referent referred referring refers refill refine
refined refinement refinements refines refining reflect reflected reflecting reflection reflective reflects
reformat reformatted reformatting refrain refresh refreshed refreshing refuse refused refuses refusing regard
regarded regarding regardless regards regenerate regenerated regex regexes regexp regexps region regions
register registered registering registers registration registrations registries registry regress regressed
regressing regression regressions regular regularly rehash rehashing reimplement reimplementation reimplemented
reimplementing reinitialize reinitialized reinitializing reinstate reintroduce reintroduced reject rejected
rejecting rejection rejects relabel relate related relates relating relation relations relationship
relationships relative relatively relax relaxed relaxes relay release released releases releasing relevance
relevant reliability reliable reliably reliance relied relies reload reloaded reloading reloads relocatable
relocate relocated relocating relocation relying remain remainder remained remaining remains remap remapped
remapping remark remedy remember remembered remembering remembers remind reminded reminder remnant remnants
remote remotely remotes remount removable removal removals remove removed removes removing rename renamed
renames renaming render rendered renderer rendering renders renegotiation renormalization renormalize renovate
reopen reopened reorder reordered reordering reorders reorg reorganization reorganize reorganized repack
repacked repacking repacks repair repaired repairs reparse repeat repeatable repeated repeatedly repeating
repeats repetition repetitions repetitive rephrase replace replaced replacement replacements replaces replacing
replay replayed replaying replays replica replicas replicate replicated replicating replication replied replies
reply replying report reported reportedly reporter reporters reporting reports repositories repository represent
representable representation representations representative represented representing represents repro reproduce
reproduced reproducer reproduces reproducibility reproducible reproducing reproduction request requested
requester requesting requests require required requirement requirements requires requiring reread rerun rescan
reschedule rescheduled rescue research resend reservation reserve reserved reserves reserving reset resets
resetting reside resides residing residual resilience resilient resize resized resizing resolution resolutions
resolvable resolve resolved resolver resolvers resolves resolving resort resource resources respect respected
respecting respective respectively respects respond responding responds response responses responsibilities
responsibility responsible responsive restart restarted restarting restarts restoration restore restored
restores restoring restrict restricted restricting restriction restrictions restrictive restricts restructure
restructured restructuring resubmit result resulted resulting results resume resumed resumes resuming resumption
resurrect resurrected retain retained retaining retains retention retire retired retransmission retried retries
retrieval retrieve retrieved retrieves retrieving retroactively retry retrying return returned returning returns
reusable reuse reused reuses reusing revalidate revalidation revamp revamped reveal revealed reveals reversal
reverse reversed reversing revert reverted reverting reverts review reviewed reviewer reviewers reviewing
reviews revise revised revises revision revisions revisit revisited revive revocation revoke revoked rewind
rewinding reword reworded rewording rewords rework reworked reworking reworks rewound rewrap rewrite rewrites
rewriting rewritten rewrote right rightfully rightly rights rings risking risks risky robust robustly robustness
roles rollback rolled rolling rollover rolls rootless roots rotate rotated rotation rough roughly round
roundabout rounded rounding rounds route routed router routers routes routine routines routing rudimentary rules
runnable runner runners running runtime sadly safeguard safely safer safest safety sample sampled samples
sampling sandbox sanely saner sanitize sanitized sanitizer sanitizers sanitizing sanity satisfied satisfies
satisfy saturation saved saves saving savings sawtooth saying scaffolding scalability scalar scalars scale
scaled scales scaling scanned scanner scanning scans scary scattered scenario scenarios scene scenes schedule
scheduled scheduler schedulers schedules scheduling schema schemas scheme schemes scissors scope scoped scopes
scoping score scoreboard scoring scratch screen screens screenshot screenshots screwed script scripted scripting
scripts scroll scrollbar scrolled scrolling scrub sealed seamless search searched searches searching second
secondary secondly seconds secret secrets section sections sector sectors secure security seeding seeds seeing
seeking seeks seemed seemingly seems segfault segfaults segment segmentation segmented segments select
selectable selected selecting selection selections selective selectively selector selectors selects semantic
semantically semantics semaphore semicolon semicolons sender sending sends sense sensible sensibly sensitive
sensitivity sensor sensors sentence sentences sentinel separate separated separately separates separating
separation separator separators sequence sequencer sequences sequencing sequential sequentially serial
serializable serialization serialize serialized serializes serializing series serious seriously serve served
server servers serves service services serving session sessions settable setter setters setting settings settle
settled setup setups seven seventeenth seventh several severe severity shaded shading shadow shadowed shadowing
shadows shall shallow shallower shallowly shape shapes shard shards share shareable shared shares sharing
shebang sheet shell shells shelved shift shifted shifting shifts shims shipped shipping ships short shortcoming
shortcomings shortcut shortcuts shorten shortened shortening shortens shorter shortest shorthand shortly should
showcase showed showing shown shows shrink shrinking shrinks shuffle shuffling shutdown shutdowns shuts shutting
sibling siblings sideband sidebar sides signal signaled signaling signalled signalling signals signature
signatures signed signer significant significantly signing signs silence silenced silences silencing silent
silently silicon silly similar similarity similarly simple simpler simplest simplicity simplification
simplifications simplified simplifies simplify simplifying simplistic simply simulate simulated simulation
simulator simultaneous simultaneously since single singleton singletons singular sites sitting situation
situations sixteenth sixth sizeable sized sizes sizing skeleton skipped skipping skips slack slash slashes slave
slaves sleep sleeping sleeps slice slices slicing slides sliding slight slightly slipped sloppy slots slowdown
slower slowest slowing slowly slowness slows small smaller smallest smart smarter smoke smooth smoother smoothly
smudge smudged snake snappy snapshot snapshots snippet snippets snoop snooping socket sockets software solely
solid solution solutions solve solved solver solves solving somebody someday somehow someone something sometime
sometimes somewhat somewhere sonar sooner sophisticated sorry sorted sorting sorts sought sound sounds source
sourced sources sourcing space spaces spacing spanning spans spare sparse sparsely sparsity spawn spawned
spawning spawns speak speakers speaking special specialization specialize specialized specially specials
specific specifically specification specifications specifics specified specifier specifiers specifies specify
specifying specs speculative speed speeding speeds speedup speedups spell spelled spelling spellings spend
spending spends spent spewing sphinx spinner spinning spirit splice splicing split splits splitting sponsor
sponsors sporadic spotless spots spotted spotting spread spring spurious spuriously square squash squashed
squashes squashing squelch squelched stability stabilization stabilize stabilized stabilizes stable stack
stacked stacks stage staged stages staging stale staleness stall stalled stalls stamp stamps stand standalone
standard standardize standardized standards standby standing stands stars start started starting starts startup
starvation stash stashed stashes state stated stateful stateless statement statements states static statically
statics stating statistic statistics stats status statuses stayed staying stays stdio steady stealing stepping
steps stick sticking sticky still stock stolen stopped stopping stops storage store stored stores storing story
straight straightforward strange strategies strategy stray stream streamed streaming streamline streamlined
streamlining streams strength stress strict stricter strictly strictness stride strike string strings strip
stripe stripped stripping strips strong stronger strongly structural structure structured structures stubbed
stubbing stubs stuck studio stuff stuffing stupid style styles styling stylistic subclass subclasses subcommand
subcommands subdirectories subdirectory subject subjects submission submit submitted submitter submitting
submodule submodules suboptimal subprocess subprocesses subproject subprojects subroutine subroutines subscribe
subscribed subscriber subscribers subscript subscription subscriptions subsection subsections subsequent
subsequently subset subshell subshells substantial substantially substitute substituted substituting
substitution substitutions substring substrings subsystem subsystems subtests subtle subtleties subtlety subtly
subtract subtracted subtracting subtraction subtree subtrees subtype subtypes subversion succeed succeeded
succeeding succeeds success successful successfully succession successive succinct suddenly suffer suffers
suffice suffices sufficient sufficiently suffix suffixed suffixes suggest suggested suggesting suggestion
suggestions suggests suitable suite suited suites summaries summarize summarized summary super superclass
superclasses superfluous superior superseded supersedes superset supplementary supplied supplier supplies supply
supplying support supported supporting supports suppose supposed supposedly suppress suppressed suppresses
suppressing suppression surefire surely surface surfaced surfaces surprise surprised surprises surprising
surprisingly surrogate surround surrounded surrounding survey survive survived susceptible suspect suspected
suspend suspended suspending suspicious swallow swallowed swallowing swapped swapping swaps sweep switch
switched switches switching symbol symbolic symbols symlink symlinked symlinks symmetric symmetry symptom synced
synchronization synchronize synchronized synchronizing synchronous synchronously syncing syncs synonym
synonymous synonyms synopsis syntactic syntactically syntax synthesize synthesized synthetic syscall syscalls
system systematic systematically systems table tables tabstop tackle tagged tagger tagging tailored tainted
taken takeover takes taking talked talking talks tamper tarball tarballs target targeted targeting targets tasks
taught teach teaches teaching technical technically technique techniques tedious telemetry telling tells
temperature template templates temporal temporarily temporary tempted tempting tends tense tentative tentatively
terminal terminals terminate terminated terminates terminating termination terminator terminology terms ternary
terrible terribly terse terser testable testcase testcases tested tester testers testing tests texts textual
thank thanks their theirs theme themed themes themselves theoretical theoretically theory there thereby
therefore thereof these thing things think thinking thinks third thirteenth thorough thoroughly those though
thought thousand thousands thread threaded threading threads three threshold thresholds threw throttle throttled
throttling through throughout throughput throw throwaway throwing thrown throws thumb thumbnail thusly ticket
tickets ticks tight tighten tightened tightening tightens tighter tightly tilde timed timely timeout timeouts
timer timers times timestamp timestamps timezone timezones timing timings title titled titles today together
toggle toggled toggles toggling token tokens tolerance tolerant tolerate tombstone tombstones toolchain tooling
tools tooltip tooltips topic topics topmost topological topologies topology total totally touch touched touches
touching toward towards trace traced tracer traces tracing track tracked tracker tracking tracks tradeoff
traditional traditionally traffic trailer trailers trailing train training trait traits transaction
transactional transactions transfer transferred transferring transfers transform transformation transformations
transformed transformer transformers transforming transforms transient transition transitioning transitions
transitive transitively translatable translate translated translates translating translation translations
translator translators transmission transmit transmitted transmitting transparent transparently transport
transports traps trash traversal traversals traverse traversed traverses traversing treat treated treating
treatment treats trees trial triangular trick tricked trickery trickier tricks tricky tried tries trigger
triggered triggering triggers trimmed trimming trims triple trips trivial trivially trouble troubleshoot
troubleshooting truly truncate truncated truncates truncating truncation trunk trust trusted trusting truth
trying tunable tuned tuning tunnel tunneling tuple tuples turned turning turns tutorial tutorials tweak tweaked
tweaking tweaks twelfth twice twitter typecast typecasts typed types typescript typeset typesetting typical
typically typing typographical typos uglier ultimate ultimately unable unaffected unaligned unallocated
unambiguous unambiguously unannotated unary unassigned unavailable unaware unbalanced unblock unblocked unborn
unbound unbounded unboxing unbuffered unbundle uncaught unchanged unchecked unclean unclear unclosed uncommitted
uncommon uncompressed unconditional unconditionally uncovered undecided undeclared undefined under underflow
underline underlying underneath underscore underscores understand understandable understanding understands
understood undesirable undesired undetected undocumented undoing unescaped unexpected unexpectedly unfinished
unfold unfortunate unfortunately unfriendly ungroup unhandled unhappy unhelpful unidirectional unification
unified unifies uniform uniformly unify unifying unimplemented unimportant uninitialised uninitialized uninstall
unintended unintentional unintentionally uninteresting unintuitive union unions unique uniquely uniqueness units
universal universally unknown unless unlike unlikely unlimited unlink unlinked unlinking unload unloaded unlock
unlocked unlocking unlucky unmaintained unmapped unmatched unmerged unmodified unmounted unnamed unnecessarily
unnecessary unneeded unnoticed unordered unpack unpacked unpacking unpacks unparsed unpin unpleasant
unpredictable unprintable unprivileged unprocessed unpublished unqualified unquote unquoted unreachable
unreadable unreasonable unrecognized unreferenced unregistered unrelated unreleased unreliable unresolvable
unresolved unresponsive unroll unrolled unsafe unsaved unsent unset unsigned unsorted unsound unspecified
unstable unstuck unsubscribe unsuccessful unsuitable unsupported unsure unsurprisingly untangle unterminated
untestable untested until untouched untracked untranslated untrusted unusable unused unusual unwanted unwieldy
unwind unwinding unwrap unwrapped unwrapping unwritable upcoming update updated updater updates updating upfront
upgrade upgraded upgrades upgrading uplift upload uploaded uploading uploads upper uppercase upside upstream
upwards usability usable usage usages useful usefulness useless username usernames users using usual usually
utilities utility utilization utilize utilized utilizes utilizing utterly vague valid validate validated
validates validating validation validations validity valuable value valued values vanilla vanished variable
variables variadic variance variant variants variation variations varies variety various varying vastly vector
vectored vectorized vectors vendor vendors verbatim verbiage verbose verbosity verbs verdict verification
verifications verified verifier verifies verify verifying versa version versioned versioning versions versus
vertical vertically viable victim video viewable viewed viewer viewing views vintage violate violated violates
violating violation violations virtual virtualization virtually virtue visibility visible visit visited visiting
visitor visitors visits visual visualize visually voice volatile volume volumes vulnerabilities vulnerability
vulnerable waited waiting waits wakes waking walked walker walking walks wanted wanting wants warned warning
warnings warns warrant waste wasted wasteful wastes wasting watch watchdog watched watcher watchers watches
watching watchman water watermark website weekly weeks weight weights weird weirdness welcome whatever
whatsoever wheel wheels whence whenever where whereas whereby wherein wherever whether which whichever while
whistles white whitelist whitelisted whitespace whole wholesale whose widely widen widening wider widespread
widget widgets width widths wildcard wildcards willing window windowed windows wiped wired wireless wiring
wishes within without woken wonder wondering wording wordings words workaround workarounds worked worker workers
workflow workflows working workload workloads works workspace workspaces world worried worry worrying worse
worst worth worthwhile would wraparound wrapped wrapper wrappers wrapping wraps writable write writeable writer
writers writes writing written wrong wrongly wrote yanked years yellow yesterday yield yielded yielding yields
yourself zeroed zeroes zeroing zeros zombie zones
`
