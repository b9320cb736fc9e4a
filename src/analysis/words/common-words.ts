/**
 * Words of six letters and more that are frequent in commit messages, in their spellings of both sides of the
 * Atlantic, with their forms. A word that is one letter off one of these, and no word itself, is misspelt.
 */
export const commonWords = `
abbrev abbreviate abbreviated abbreviation abbreviations ability abnormal aborted aborting aborts absence
absent absolute absolutely absorb absorbed abstract abstracted abstraction abusing accelerate accelerator
accept acceptable acceptance accepted accepting accepts access accessed accesses accessible accessing
accessor accessors accident accidental accidentally accommodate accompanied accompanying accomplish
accomplished accomplishes according accordingly account accounted accounting accounts accumulate accumulated
accumulates accumulating accuracy accurate accurately achieve achieved acquire acquired acquires acquiring
across acting action actions activate activated active actively activities activity actual actually adapted
adapting adding addition additional additionally additions address addressed addresses addressing adhere
adjacent adjust adjusted adjusting adjustment adjustments adjusts administrative administrator
administrators admittedly adopted advance advanced advances advancing advantage advantages advertise
advertised advertisement advertisements advertises advertising advice advise affect affected affecting
affects afford aforementioned afterward afterwards against agents aggregate aggressive aggressively agnostic
agreed agreement agrees alarming albeit algorithm algorithms aliased aliases aliasing aligned aligning
alignment aligns allocate allocated allocates allocating allocation allocations allocator allocators allowed
allowing allowlist allows almost alongside alphabetic alphabetical alphabetically alphanumeric already
alright altered altering alternate alternates alternation alternative alternatively alternatives alters
although altogether always ambiguities ambiguity ambiguous amended amending amongst amount amounts analogous
analogy analysis analyze analyzed analyzing ancestor ancestors ancestry anchor anchored anchors ancient
annotate annotated annotating annotation annotations announce announced annoyance annoying anonymize
anonymized anonymous another answer answered answers anticipate anticipation anybody anymore anyone anything
anytime anyway anyways anywhere apache apostrophe apparent apparently appear appearance appeared appearing
appears appease append appended appending appends applicable application applications applied applies
applying approach approaches appropriate appropriately approve approximate approximately approximation
arbitrarily arbitrary architecture architectures archive archived archiver archivers archives arguably
argued argument arguments arises arithmetic around arrange arrangement arrays arrive arrived arrows article
articles artifact artifacts artificial artificially ascending asking aspect aspects assemble assembling
assembly assert asserting assertion assertions asserts assign assigned assigning assignment assignments
assigns assist associate associated assume assumed assumes assuming assumption assumptions assure asterisk
asterisks asynchronous atomic atomically atomicity attach attached attachment attachments attack attacker
attacks attempt attempted attempting attempts attention attribute attributed attributes audience audited
auditing authenticate authenticated authentication author authored authoritative authorization authors
authorship autodetect autodetection automagically automate automated automatic automatically automation
auxiliary availability available average avoidance avoided avoiding avoids awkward backed backfill
backfilling background backgrounded backing backport backported backslash backslashed backslashes backtick
backticks backup backward backwards bailing balance balloon bandwidth banned barfed barfing barrier baseline
bashism basically basics batched batches batching became because become becomes becoming before beforehand
beginners beginning begins behalf behave behaved behaves behaving behavior behavioral behaviors behaviour
behind believe belong belonging belongs benchmark benchmarking benchmarks beneficial benefit benefits benign
beside besides better between beyond bigger biggest billion binaries binary binding bindings bisect bisected
bisecting bisection bisects bitmap bitmapped bitmaps bitrot bitwise blamed blames blaming blanks blindly
blocked blocking blocks bodies boilerplate bookkeeping bookmark bookmarks boolean booleans border boring
borrow borrowed borrowing borrows botched bother bothered bothering bottleneck bottom boundaries boundary
bounded bounds braces bracket bracketed brackets branch branched branches branching breakage breakages
breaking breaks brevity briefly bringing brings brittle broader broken brothers brought browse browser
browsers browsing bubble bubbles bucket buffer buffered buffering buffers bugfix bugfixes building builds
builtin bullet bulleted bumped bumping bundle bundled bundles burden buried business button buttons bypass
bypassed bypasses bypassing cached caches caching calculate calculated calculates calculating calculation
calculations callable callback callbacks called callee callees caller callers calling cancel candidate
candidates cannot canonical canonicalization canonicalize canonicalized canvas capabilities capability
capable capacity capital capitalization capitalize capitalized capped capture captured captures capturing
careful carefully careless caring carriage carried carries carrying cascade cascading casing casting casual
catalog catches catching categories category caught caused causes causing caution cautious caveat caveats
ceiling central centralize centralized centrally certain certainly certificate certificates chained chaining
chains challenge chance chances change changed changelog changes changeset changing channel channels chapter
character characteristics characters charset chatty cheaper cheaply checkbox checked checker checking
checkout checkouts checkpoint checks checksum checksums cherry children choice choices choose chooser
chooses choosing chopped chopping chosen christian chromium chronological chunked chunks circle circular
circumstances claimed claiming claims clarification clarifications clarified clarifies clarify clarifying
clarity clashes classes classic classification classified clause cleaned cleaner cleaning cleanly cleans
cleanup cleanups cleared clearer clearing clearly clears clement clever clickable clicked clicking clicks
client clients clipboard clobber clobbered clobbering clobbers cloned clones cloning closed closely closer
closes closest closing closure clunky clutter cluttered cluttering clutters coalesce coalesced coalescing
codebase coding coherent collapse collapsed collapsing collect collected collecting collection collects
collide colliding collision collisions colons colored coloring colorization colorize colorized colors colour
column columns combination combinations combine combined combines combining comfortable coming command
commands commas comment commentary commented commenting comments commit commits committable committed
committer committing common commonly communicate communicating communication community compact compacted
compacting compaction companion company comparatively compare compared compares comparing comparison
comparisons compatibility compatible compensate competing compilation compile compiled compiler compilers
compiles compiling complain complained complaining complains complaint complaints complement completable
complete completed completely completeness completes completing completion completions complex complexity
compliant complicate complicated complicates complication complications component components compose
composed compound comprehensive compress compressed compression compromise computation computations compute
computed computer computes computing concatenate concatenated concatenating concatenation concept concepts
conceptual conceptually concern concerned concerning concerns concise conclude concludes concluding
conclusion concrete concurrent concurrently condition conditional conditionally conditionals conditions
confidence confident configurable configuration configurations configure configured configures configuring
confirm confirmation confirmed confirming confirms conflate conflating conflict conflicted conflicting
conflicts conform conforming conforms confuse confused confuses confusing confusingly confusion conjunction
connect connected connecting connection connections connectivity connects consecutive consensus consequence
consequences consequently conservative consider considerable considerably consideration considerations
considered considering considers consist consistency consistent consistently consisting consists console
consolidate consolidated consolidates consolidation constant constants constraint constraints construct
constructed constructing construction constructor constructs consult consulted consulting consume consumed
consumer consumers consumes consuming consumption contact contacts contain contained container containers
containing contains content contention contents context contexts contiguous continuation continuations
continue continued continues continuing continuous continuously contract contrary contrast contrib
contribute contributed contribution contributions contributor contributors contrived control controlled
controlling controls convenience convenient conveniently convention conventional conventions conversation
conversion conversions convert converted converting converts convey convince convoluted cookie cookies
cooking coordinator copied copies copying copyright corner corporate correct corrected correcting correction
corrections correctly correctness corrects correlate correspond corresponding corresponds corrupt corrupted
corrupting corruption corruptions corrupts cosmetic costly counted counter countermand counterpart
counterparts counters counting counts couple coupled coupling course courtesy coverage covered covering
covers crafted crashed crashes crashing create created creates creating creation credential credentials
credit credits criteria critical crucial cryptic cryptographic culling culprit cumbersome cumulative curious
curiously current currently cursor custom customary customizable customization customize customized cutoff
cutting cycles daemon daemons damage damaged dangerous dangling dashed dashes database databases deadlock
deadlocking deadlocks dealing deallocate deallocated deallocation debatable debugger debugging decade decent
decide decided decides deciding decimal decision decisions declaration declarations declare declared
declares declaring decline decode decoded decoding decomposed decorate decorated decoration decorations
decouple decrease decreases decreasing decrement dedicated deduplicate deemed deepen deepening deeper deeply
default defaulted defaulting defaults defeat defeating defeats defense defensive deferred deferring define
defined defines defining definite definitely definition definitions deflate deflated degradation degree
delayed delaying delays delete deleted deletes deleting deletion deletions deliberate deliberately delimit
delimited delimiter delimiters delivered deltas demand demonstrate demonstrated demonstrates demonstrating
demonstration demote demoting demultiplexer denied denote denoted denotes denser depend depended dependence
dependencies dependency dependent depending depends deprecate deprecated deprecating deprecation depths
dereference dereferenced dereferences dereferencing derive derived descend descendant descendants descendent
descending describe described describes describing description descriptions descriptive descriptor
descriptors deserve deserves design designated designed desirable desire desired desktop despite destination
destinations destroy destroyed destructive detach detached detaches detaching detail detailed details detect
detected detecting detection detector detects determination determine determined determines determining
deterministic develop developed developer developers developing development deviate deviation device
diagnose diagnosed diagnoses diagnosing diagnosis diagnostic diagnostics diagram dialog dialogs dictionary
diffed differ differed difference differences different differentiate differently differing differs
difficult difficulty diffing digest digging digits direct directed direction directions directive directives
directly directories directory dirtiness disable disabled disables disabling disadvantage disagree disallow
disallowed disallowing disallows disambiguate disambiguating disambiguation disappear disappeared
disappearing disappears discard discarded discarding discards discern disconnect disconnected discourage
discouraged discover discoverable discovered discovering discovers discovery discrepancy discuss discussed
discusses discussing discussion discussions disjoint dispatch dispatches display displayed displaying
displays disrupting dissimilarity distance distant distinct distinction distinguish distinguished
distinguishes distinguishing distracting distribute distributed distribution distributions distro distros
diverge diverged divergence divided divider dividing division document documentation documented documenting
documents domain dominated double doubled doubles doubling doubly downgrade download downloaded downloading
downloads downright downside downsides downstream dramatic dramatically drawback drawbacks drawing driven
driver drivers drives driving dropped dropping dubious dumped dumping duplicate duplicated duplicates
duplicating duplication duration during dynamic dynamically eagerly earlier earliest easier easiest easily
ecosystem editable edited editing edition editor editors effect effective effectively effects efficiency
efficient efficiently effort efforts eighth either elaborate elapsed elegant element elements elevated
eleventh eligible eliminate eliminated eliminates eliminating ellipses ellipsis elsewhere emails embedded
embedding emitted emitting emphasis emphasize employ employed employing employs emptiness emptying emulate
emulated emulates emulating emulation emulator enable enabled enables enabling encapsulate encapsulated
encapsulates enclose enclosed enclosing encode encoded encodes encoding encodings encounter encountered
encountering encounters encourage encouraged encourages encryption endian endianness ending endings endless
endpoint endpoints enforce enforced enforces enforcing engine engines english enhance enhanced enhancement
enhancements enhances enhancing enlistment enough ensure ensured ensures ensuring entered entering enters
entire entirely entirety entities entity entries entropy enumerate enumerated enumerates enumerating
enumeration environ environment environments equality equally equals equivalent equivalents erroneous
erroneously errors escape escaped escapes escaping especially essential essentially establish established
estate estimate estimated estimator evaluate evaluated evaluates evaluating evaluation events eventual
eventually everybody everyday everyone everything everywhere evidence evidenced evolved exactly examination
examine examined examines examining example examples exceed exceeded exceeding exceeds excellent except
exception exceptions excess excessive excessively exchange exclamation exclude excluded excludes excluding
exclusion exclusions exclusive exclusively excuse executable executables execute executed executes executing
execution executions exempt exercise exercised exercises exercising exhausted exhaustion exhaustive
exhaustively exhibit existed existence existing exists exited exiting exotic expand expanded expanding
expands expansion expansions expect expectation expectations expected expecting expects expense expensive
experience experienced experiment experimental experimenting experiments expiration expire expired expires
expiring expiry explain explained explaining explains explanation explanations explanatory explicit
explicitly exploit explore explored exponential export exported exporting exports expose exposed exposes
exposing express expressed expresses expression expressions extend extended extending extends extensible
extension extensions extensive extensively extent extern external externally externals extract extracted
extracting extraction extracts extraneous extreme extremely facilitate facilities facility facing factor
factored factoring factorize factors failed failing failure failures fairly faithful faithfully faking
fallback fallbacks falling fallout falsely familiar family fanout fashion faster fastest faults faulty
favoring favorite favour feasible feature features fedora feedback feeding feeling fetched fetches fetching
fields fifteenth figure figured figures figuring filename filenames filespec filesystem filesystems filled
filling filter filtered filtering filters finalize finalized finalizing finally finding findings fingerprint
fingers finish finished finishes finishing fixing fixups flagged flawed flexibility flexible flight flipped
flipping flushed flushes flushing focused focuses focusing folded folder folders folding follow followed
following follows followup foobar fooled footer footnote footprint forbid forbidden forbidding forbids
forced forces forcing foreground foreign forever forged forges forget forgets forgetting forgiving forgot
forgotten forked forking formal formally format formats formatted formatter formatters formatting formed
former formerly forward forwarded forwarding forwards fourteenth fourth fraction fractional fragile fragment
fragments framework freeing freely freeze frequency frequent frequently freshen freshening freshly
friendlier friendly friends frontend frontends fulfill fulfilled function functional functionality
functionally functioning functions fundamental fundamentally further furthermore future fuzzing gained
garbage garbled gather gathered general generalize generalized generalizes generally generate generated
generates generating generation generations generator generic generically generous gentle gently geometric
geometry getter getting gigabytes gigantic giving glance glitch global globally globbing glossary gotcha
gotten grabbing graceful gracefully gradually graduated grafted grafting grafts grammar grammatical
grandparent granularity graphical graphs greater greatly greedy grepping ground groundwork grouped grouping
groups growing growth guarantee guaranteed guarantees guarded guarding guards guessed guesses guessing
guidance guideline guidelines guides halfway halves hammer handcrafted handed handful handing handle handled
handler handlers handles handling handshake hanging happen happened happening happens happily hardcode
hardcoded hardcodes hardcoding harden hardened harder hardly hardware harmful harmless harness hashed hashes
hashing hassle having haystack header headers heading headings headline health heavily height helped helper
helpers helpful helpfully helping heuristic heuristics hexadecimal hidden hiding hierarchical hierarchies
hierarchy higher highest highlight highlighted highlighting highlights highly hinted histogram historical
historically histories history hitting holding honored honoring honors honour honoured hopefully hoping
horizontal horrible horribly hosted hosting hostname hostnames hourly housekeeping however humans hundred
hundreds hurting hygiene hyperfine hyperlink hyperlinked hyperlinks hyphen hyphens hypothetical ideally
idempotent identical identically identification identified identifier identifiers identifies identify
identifying identities identity idiomatic ignore ignored ignores ignoring illegal illustrate illustration
images imagine imitate imitates imitating immediate immediately immutable impact impacted impacting impacts
imperative implement implementation implementations implemented implementing implements implication
implications implicit implicitly implied implies implying import important importantly imported importer
importing imports impose imposed imposes impossible impression impressive improve improved improvement
improvements improves improving inability inaccessible inaccurate inactive inadvertently inappropriate
incapable inception incidentally include included includes including inclusion inclusive incoming
incompatibilities incompatibility incompatible incomplete inconsistencies inconsistency inconsistent
inconsistently inconvenience inconvenient incorporate incorporating incorrect incorrectly increase increased
increases increasing incredibly increment incremental incrementally incremented incrementing increments
incurring incurs indeed indefinitely indent indentation indented indenting indents independent independently
indexed indexes indexing indicate indicated indicates indicating indication indicator indicators indices
indirect indirection indirectly individual individually ineffective inefficient inexact inferred infinite
infinitely inflate inflated inflating inflation influence inform information informational informative
informed informing informs infrastructure inherent inherently inherit inheritance inherited inherits inhibit
initial initialisation initialization initializations initialize initialized initializer initializers
initializes initializing initially initials initiated inject injected injecting injection inline inlined
inlining inputs insane insanely insecure insensitive insensitively insert inserted inserting insertion
insertions inserts inside insist insisted insists inspect inspected inspecting inspection inspects
inspiration inspired install installation installations installed installer installing installs instance
instances instantiate instead instruct instructed instruction instructions instructs instrument
instrumentation insufficient intact integer integers integral integrate integrated integrates integrating
integration integrator integrity intelligent intend intended intends intent intention intentional
intentionally interact interacting interaction interactions interactive interactively interacts intercept
interchangeable interchangeably interest interested interesting interface interfaces interfere interference
interferes interfering interim interleaved intermediate intermittent internal internally internals
interoperability interpolate interpolated interpolation interpret interpretation interpreted interpreter
interpreting interprets interrupt interrupted intersect intersection interval intervening intervention
intimate introduce introduced introduces introducing introduction introductory intrusive intuitive invalid
invalidate invalidated invalidates invalidating invalidation invariant invariants invasive invented inverse
invert inverted investigate investigating investigation invisible invocation invocations invoke invoked
invokes invoking involve involved involves involving irrelevant irritating island islands isolate isolated
isolation issued issues issuing italic italics iterate iterated iterates iterating iteration iterations
iterator iterators itself johannes joined jumping justification justified justify keeping kernel keyboard
keyring keystrokes keyword keywords kicked kicking killed killing knowing knowledge labeled labelled labels
lacked lacking landed language languages laptop largely larger largest latency latest latter launch launched
launches launching layers layout layouts lazily leading leakage leaked leaking learned learning learns
learnt leaves leaving leftover leftovers legacy legitimate legitimately length lengths lengthy lenient
letter letters letting levels lexical lexicographic lexicographically liberal libraries library license
lifecycle lifetime lifetimes lifted lifting lightweight likelihood likely likewise limitation limitations
limited limiter limiting limits linear linearly linefeed linkage linked linker linkers linking linter
linting listed listen listener listening listing listings literal literally literals little loaded loading
locale locales localhost locality localization localize localized locally locate located locating location
locations locked locking logfile logged logging logical logically longer longest longstanding looked looking
lookup lookups looping loosely loosen loosened loosening looser losing loudly lowercase lowest lurking
machine machinery machines macros magical magically magnitude mailbox mailing mainline mainly mainstream
maintain maintainability maintainable maintained maintainer maintainers maintaining maintains maintenance
majority makefile makefiles making malformed malicious manage managed management manager manages managing
mandatory mangled mangling manifest manifests manipulate manipulated manipulating manipulation manner manual
manually mapped mapping mappings margin marginal marked marker markers marking markup martin masked massage
massif massive master matched matches matching material materialized matrix matter mattered matters mature
maximal maximum meaning meaningful meaningless meanings meantime measurable measure measured measurement
measurements measures measuring mechanical mechanically mechanism mechanisms medium member members memory
mental mention mentioned mentioning mentions mercurial merely merged merges merging message messages
messaging messed messing metadata method methods middle midnight migrate migrated migrating migration mildly
million milliseconds mimicking mimics minimal minimally minimize minimum minute minutes mirror mirrored
mirroring mirrors misaligned misbehave misbehaved misbehaving miscellaneous mischief misconfiguration
misconfigured miscounted misguided mishandled misinterpret misinterpreted mislead misleading misleadingly
mismatch mismatched mismatches misnamed misplaced misread missed misses missing misspelled misspelling
misspelt mistake mistaken mistakenly mistakes mistook mistyped misunderstanding misunderstood misuse misused
mitigate mitigated mixing mixture mnemonic modeled modern modernise modernize modest modification
modifications modified modifier modifiers modifies modify modifying module modules modulo moment monitor
monitoring monospace monospaced months mostly motivated motivation mounted movement moving multiline
multiple multiplication multiply multiplying munged munging mutual mutually myself mysterious naively namely
namespace namespaced namespaces naming nanosecond narrow narrower narrowly native natively natural naturally
nature navigate navigation nearby nearest nearly neatly necessarily necessary necessitates necessity needed
needing needle needless needlessly negate negated negating negation negative negatively negatives neglected
neglects negligible negotiate negotiation negotiator neither nested nesting network neutral nevertheless
newcomers newest newline newlines nicely nickname nobody nonempty nonexistent nonsense nonsensical
nonstandard nonzero normal normalization normalize normalized normalizes normalizing normally notable
notably notation notations nothing notice noticeable noticeably noticed notices noticing notification
notifications notified notify noting notion nowadays nowhere number numbered numbering numbers numeric
numerical numerous object objective objects obscure observable observation observe observed obsolete obtain
obtained obtaining obvious obviously occasional occasionally occasions occurred occurrence occurrences
occurring occurs octopus oddball oddities oddity offending offered offering offers official officially
offset offsets oldest omission omitted omitting ongoing online opaque opened opening operand operands
operate operates operating operation operations operator operators opinion opportunistic opportunistically
opportunities opportunity opposed opposite optimal optimization optimizations optimize optimized optimizes
optimizing option optional optionally options ordered ordering orders ordinary organization organize
organized oriented origin original originally originated originating orphan orphaned orthogonal others
otherwise ourselves outcome outcomes outdated outermost outgoing outline outlined outlived output outputs
outputting outright outside outstanding outweigh overall overeager overflow overflowing overflows overhead
overkill overlap overlapping overlaps overlay overloaded overlong overlook overlooked overly overridable
overridden override overrides overriding overrode overrun oversight overview overwrite overwrites
overwriting overwritten overwrote overzealous ownership owning package packagers packages packaging packed
packet packets packing padded padding paginate pagination paging painful painted paired pairwise paragraph
paragraphs parallel parallelism parallelize parameter parameterize parameterized parameters paranoia
paranoid parent parentheses parenthesis parents parsed parser parsers parses parsing partial partially
particular particularly parties partition partly passed passes passing password passwords pasted pasting
patched patches patching pathname pathnames pathological patience pattern patterns paying payload pedantic
peeking peeled peeling penalties penalty pending people percent percentage percentile perfect perfectly
perforce perform performance performant performed performing performs perhaps period periodically periods
permanent permanently permission permissions permissive permit permits permitted persist persisted
persistent persists person personal personally perspective pertaining phases phrase phrases phrasing
physical pickaxe picked picker picking picture pieces pipeline pipelines piping placed placeholder
placeholders placement places placing plaintext planned planning platform platforms plausible playing
pleasant please plenty pluggable plugged plugging plumbed plumbing plural pointed pointer pointers pointing
pointless points poison policy polish pollute pollutes polluting poorly popped popping popular populate
populated populates populating population porcelain portability portable portably ported porting portion
portions position positional positioning positions positive positively positives possibilities possibility
possible possibly posted potential potentially powerful practical practically practice practices preamble
preceded precedence precedent preceding precious precise precisely precision precomputed precondition
predate predates predefined predictable preemptively preexisting preface prefer preferable preference
preferences preferred preferring prefers prefetch prefetching prefix prefixed prefixes prefixing preimage
preliminary preload preloading premature prematurely preparation preparatory prepare prepared prepares
preparing prepend prepended prepending prepends preprocessing preprocessor prerelease prerequisite
prerequisites presence present presentation presented presenting presently presents preserve preserved
preserves preserving pressed pressing pressure presumably pretend pretended pretending pretends prettier
pretty prevent prevented preventing prevents preview previous previously primarily primary principle
printable printed printing printout prints priority pristine private privileges proactively probability
probably problem problematic problems procedure procedures proceed proceeding proceeds process processed
processes processing processor processors produce produced produces producing production products profile
program programmatically programmer programmers programming programs progress progresses progression
progressively project projects prominent prominently promise promised promises promisor promisors promote
promoted prompt prompted prompting promptly prompts propagate propagated propagates propagating proper
properly properties property proportional proposal propose proposed protect protected protecting protection
protections protects protocol protocols prototype prototypes proven provide provided provider providers
provides providing provoke proxies prunable pruned prunes pruning pseudo public publicly publish published
publishing pulled pulling punctuation punted punting purely purpose purposes pushed pusher pushes pushing
putting puzzled puzzling python quadratic qualified qualifier quality quarantine queried queries querying
question questionable questions queued queueing queues queuing quicker quickly quieter quietly quotation
quoted quotes quoting racily racing raised raises random randomly randomness ranges rarely rather rationale
reachability reachable reached reaches reaching readability readable reader readers readily reading
realistic reality realize realized realizes realizing reallocate reallocating reallocation reallocations
really reapplied reapply rearrange rearranged rearranging reason reasonable reasonably reasoning reasons
rebase rebased rebases rebasing rebuild rebuilding rebuilt recalculate receive received receiver receives
receiving recency recent recently recipe recipient recipients recognise recognize recognized recognizes
recognizing recommend recommendation recommendations recommended recommending recommends recompute
recomputed recomputing reconfigure reconstruct record recorded recording records recover recovered
recovering recovery recreate recreated recreating rectify recurse recursed recurses recursing recursion
recursive recursively redact redacted redefine redefined redefining redefinition redirect redirected
redirecting redirection redirections redirects reduce reduced reduces reducing reduction redundancy
redundant redundantly reentrant refactor refactored refactoring refactors reference referenced references
referencing referent referred referring refers reflect reflected reflects reformat reformatted refrain
refresh refreshed refreshing refuse refused refuses refusing regard regarded regarding regardless regards
regenerate regenerated regexes regexp regexps region regions register registered registering registers
regress regressed regressing regression regressions regular regularly rehashing reimplement reimplementation
reimplemented reimplementing reinitialize reinitializing reinstate reintroduce reject rejected rejecting
rejection rejects relate related relates relating relation relationship relationships relative relatively
release released releases releasing relevant reliable reliably reliance relied relies reload reloaded
reloading relocate relocation relying remain remainder remained remaining remains remedy remember remembered
remembering remembers remind reminder remnant remnants remote remotely remotes removal removals remove
removed removes removing rename renamed renames renaming render rendered rendering renders renormalization
renormalize reorder reordered reordering reorders reorganization reorganize reorganized repack repacked
repacking repacks repair reparse repeat repeated repeatedly repeating repeats repetition repetitions
repetitive rephrase replace replaced replacement replacements replaces replacing replay replayed replaying
replays replicate replies report reported reportedly reporting reports repositories repository represent
representable representation representative represented representing represents reproduce reproduced
reproducible reproduction request requested requesting requests require required requirement requirements
requires requiring reread rescan reschedule reserve reserved resets resetting reside resides residing
resilient resize resolution resolutions resolve resolved resolves resolving resort resource resources
respect respected respecting respective respectively respects respond responding responds response responses
responsibility responsible restart restarting restarts restore restored restores restoring restrict
restricted restricting restriction restrictions restrictive restricts restructure restructured restructuring
result resulted resulting results resume resumed resuming resurrect resurrected retain retained retaining
retains retire retired retries retrieval retrieve retrieved retrieves retrieving retroactively retrying
return returned returning returns reusable reused reuses reusing revamp revamped reveal revealed reveals
reverse reversed reversing revert reverted reverting reverts review reviewed reviewer reviewers reviewing
reviews revise revised revision revisions revisit rewind rewinding reword reworded rewording rewords rework
reworked rewound rewrap rewrite rewrites rewriting rewritten rewrote rightly rights risking robust robustly
robustness rollback rolled rolling rotate roughly roundabout rounds routine routines rudimentary runner
runners running runtime safeguard safely safest safety sample samples sanely sanitize sanitized sanitizer
sanitizers sanitizing sanity satisfied satisfies satisfy saving savings sawtooth saying scaffolding scalar
scaled scales scaling scanned scanning scattered scenario scenarios scenes schedule scheduled scheduler
schedules scheduling schema scheme schemes scissors scoped scopes scoreboard scratch screen screwed script
scripted scripting scripts scroll scrollbar scrolling search searched searches searching second secondary
seconds secret section sections secure security seeing seeking seemed seemingly segfault segfaults segment
segmentation segments select selected selecting selection selectively selector selects semantic semantically
semantics semicolon semicolons sender sending sensible sensibly sensitive sentence sentences sentinel
separate separated separately separates separating separation separator separators sequence sequencer
sequences sequential sequentially serialize series serious seriously served server servers serves service
services serving session sessions setting settings settled setups seventeenth seventh several severe
severity shadow shadowed shadowing shallow shallower shallowly shapes shareable shared shares sharing
shebang shells shelved shifted shifting shifts shipped shipping shortcoming shortcomings shortcut shortcuts
shorten shortened shortening shortens shorter shortest shorthand shortly should showed showing shrink
shrinking shrinks shuffle shutdown sibling siblings sideband signal signaled signaling signalled signals
signature signatures signed signer significant significantly signing silence silenced silences silencing
silent silently similar similarity similarly simple simpler simplest simplicity simplification
simplifications simplified simplifies simplify simplifying simply simulate simulated simultaneous
simultaneously single singleton singular sitting situation situations sixteenth sizeable sizing skeleton
skipped skipping slashes sleeping slices sliding slight slightly slipped sloppy slowdown slower slowest
slowing slowly slowness smaller smallest smarter smudge smudged snapshot snapshots snippet snippets socket
sockets software solely solution solutions solved solves solving somebody someday somehow someone something
sometimes somewhat somewhere sooner sorted sorting sought sounds source sourced sources sourcing spaces
spacing spanning sparse sparsely sparsity spawned spawning spawns speaking special specialized specially
specials specific specifically specification specifications specified specifier specifiers specifies specify
specifying speeding speeds speedup speedups spelled spelling spellings spending spends spewing spinning
spirit splits splitting spotted spread spurious square squash squashed squashes squashing squelch squelched
stability stable stacks staged stages staging standalone standard standardize standardized standards stands
started starting starts startup stashed stashes stated stateful stateless statement statements states static
statically stating statistics status statuses stayed stealing sticking stolen stopped stopping storage
stored stores storing straight straightforward strange strategies strategy stream streamed streaming
streamlined streams stress strict stricter strictly stride string strings stripped stripping strips strong
stronger strongly structure structured structures stuffing stupid styles styling stylistic subcommand
subcommands subdirectories subdirectory subject subjects submission submit submitted submitter submitting
submodule submodules suboptimal subprocess subprocesses subproject subprojects subroutine subroutines
subsection subsections subsequent subsequently subset subshell subshells substantial substantially
substitute substituted substitution substitutions substring substrings subsystem subsystems subtests subtle
subtleties subtlety subtly subtract subtracting subtraction subtree subtrees subversion succeed succeeded
succeeding succeeds success successful successfully successive suddenly suffer suffers suffice sufficient
sufficiently suffix suffixed suffixes suggest suggested suggesting suggestion suggestions suggests suitable
suited suites summaries summarize summarized summary superfluous superseded superset supplied supplies
supply supplying support supported supporting supports suppose supposed supposedly suppress suppressed
suppresses suppressing suppression surely surface surfaced surprise surprised surprises surprising
surprisingly surround surrounded surrounding survive survived susceptible suspect suspected suspicious
swallow swallowed swapped swapping switch switched switches switching symbol symbolic symbols symlink
symlinked symlinks symmetric symmetry symptom synchronize synchronized syncing synonym synonymous synonyms
synopsis syntactic syntactically syntax synthesized synthetic syscall syscalls system systematically systems
tables tabstop tagged tagger tagging taking talked talking tarball tarballs target targeted targeting
targets taught teaches teaching technical technically technique techniques tedious telling template
templates temporarily temporary tempted tempting tentative tentatively terminal terminals terminate
terminated terminates terminating termination terminator terminology ternary terrible terribly testcase
testcases tested tester testing textual thanks theirs themed themes themselves theoretical theoretically
theory thereby therefore thereof things thinking thinks thirteenth thorough thoroughly though thought
thousand thousands thread threaded threading threads threshold through throughout throughput throwaway
throwing thrown throws thusly ticket tighten tightened tightening tightens tighter tightly timeout timeouts
timers timestamp timestamps timezone timezones timing timings titles together toggle toggling tokens
tolerant tolerate tombstones toolchain tooling tooltip tooltips topics topmost topological topology totally
touched touches touching toward towards traces tracing tracked tracking tracks tradeoff traditional
traditionally trailer trailers trailing training transaction transactional transactions transfer transferred
transferring transfers transform transformation transformations transformed transforms transient transition
transitioning transitive transitively translatable translate translated translates translating translation
translations translator translators transparent transparently transport transports traversal traversals
traverse traversed traverses traversing treated treating treatment treats triangular tricked trickery
trickier tricks tricky trigger triggered triggering triggers trimmed trimming trivial trivially trouble
truncate truncated truncates truncating truncation trusted trusting trying tunnel turned turning tutorial
tutorials tweaked tweaking tweaks twelfth typeset typesetting typical typically typing uglier ultimate
ultimately unable unaffected unaligned unambiguous unambiguously unannotated unavailable unaware unbalanced
unborn unbounded unbuffered unbundle unchanged unchecked unclean unclear uncommitted uncommon uncompressed
unconditional unconditionally uncovered undecided undeclared undefined underflow underline underlying
underneath underscore underscores understand understandable understanding understands understood undesirable
undesired undetected undocumented undoing unescaped unexpected unexpectedly unfinished unfold unfortunate
unfortunately unfriendly ungroup unhandled unhappy unhelpful unification unified unifies uniform uniformly
unimplemented unimportant uninitialised uninitialized unintended unintentional unintentionally uninteresting
unintuitive unique uniquely uniqueness universal universally unknown unless unlike unlikely unlimited unlink
unlinked unlinking unlock unlocked unlocking unlucky unmaintained unmatched unmerged unmodified
unnecessarily unnecessary unneeded unnoticed unordered unpack unpacked unpacking unpacks unparsed unpleasant
unpredictable unprocessed unqualified unquote unquoted unreachable unreadable unreasonable unrecognized
unreferenced unrelated unreliable unresolved unsafe unsigned unsorted unspecified unstable unstuck
unsuccessful unsuitable unsupported unsure unsurprisingly untangle unterminated untestable untested
untouched untracked untranslated untrusted unusable unused unusual unwanted unwieldy unwritable upcoming
update updated updates updating upfront upgrade upgraded upgrading upload uppercase upside upstream upwards
usability usable usages useful usefulness useless username usernames usually utilities utility utilize
utilizing utterly validate validated validates validating validation validity valuable values vanilla
vanished variable variables variadic variant variants variation variations varies variety various vastly
vector vectors vendor verbatim verbose verbosity verification verified verifies verify verifying version
versions versus vertical vertically viable victim viewed viewer viewing vintage violate violated violates
violating violation violations virtual virtually virtue visibility visible visited visiting visual visualize
visually volatile volume vulnerabilities vulnerability vulnerable waited waiting walked walker walking
wanted wanting warned warning warnings wasted wasteful wastes wasting watchdog watching watchman weekly
weight welcome whatever whatsoever whence whenever whereas whereby wherein wherever whether whichever
whistles whitelist whitespace wholesale widely widespread widget widgets widths wildcard wildcards willing
window windows wishes within without wonder wondering wording workaround workarounds worked worker workers
workflow workflows working workload workspace worried worrying worthwhile wraparound wrapped wrapper
wrappers wrapping writable writer writers writes writing written wrongly yellow yesterday yielded yielding
yields yourself zeroed zeroes zeroing
`
