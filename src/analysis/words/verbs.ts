/** Infinitives that open subjects of commits: general English and the words of programming. */
export const verbs: ReadonlySet<string> = new Set(
  (
    'abandon abbreviate abort absorb abstract accelerate accept access accommodate accompany account accumulate ' +
    'achieve acknowledge acquire activate adapt add address adhere adjust administer adopt advance advertise advise ' +
    'affect aggregate aim alias align allocate allow alter amend amortize analyse analyze anchor animate annotate ' +
    'announce answer anticipate append apply appoint approve approximate archive arm arrange ask assemble assert ' +
    'assess assign assist associate assume assure attach attempt attribute audit augment authenticate authorize ' +
    'autodetect autogenerate automate avoid await back backfill backport bail balance ban base batch become begin ' +
    'behave benchmark bind bisect blacklist blame block blur book boost boot bootstrap borrow bother bound box branch ' +
    'break bring broadcast browse buffer build bump bundle buy bypass cache calculate calibrate call cancel ' +
    'canonicalize cap capitalize capture care carry cast catch categorize cause cease center centralize certify chain ' +
    'change charge check checkout choose clamp clarify classify clean cleanup clear click clip clone close cluster ' +
    'coalesce code collapse collate collect colour color combine come comment commit communicate compact compare ' +
    'compensate compile complain complement complete comply compose compress compute concatenate conceal condense ' +
    'condition configure confine confirm conform connect conserve consider consist consolidate constify constrain ' +
    'construct consult consume contain continue contribute control convert convey cook coordinate cope copy correct ' +
    'correlate count counter couple cover crash create credit criticize crop cross curb customize cut cycle dampen ' +
    'deactivate deal deallocate debounce debug decide declare decode decompose decompress deconstruct decorate ' +
    'decouple decrease decrement decrypt dedicate deduce deduct dedup deduplicate default defend defer define ' +
    'degrade delay delegate delete delimit deliver demand demangle demonstrate demote denote deny depend deploy ' +
    'deprecate dequeue dereference deregister derive describe deselect deserialize design destroy detach detect ' +
    'determine devendor develop deviate diagnose dictate differ differentiate dim direct disable disallow ' +
    'disambiguate disarm discard disclose disconnect discourage discover discuss dismiss dispatch display dispose ' +
    'distinguish distribute ditch divert divide do dock document double downgrade download downscale draft drain draw ' +
    'drive drop dump duplicate ease echo edit eject elaborate elevate elide eliminate embed emit emphasize employ ' +
    'empty emulate enable encapsulate encode encourage encrypt end endorse enforce enhance enlarge enqueue enrich ' +
    'ensure enter entitle enumerate equalize erase error escape establish estimate evaluate evict evolve examine ' +
    'exceed except exchange exclude execute exempt exercise exit expand expect expedite expire explain exploit ' +
    'explore export expose express extend externalize extract fade fail fake fall favor favour feature feed fetch ' +
    'fill filter finalize find fine-tune finish fire fit fix flag flatten flesh flip float flush fold follow forbid ' +
    'force forget fork form formalize format forward free freeze fuse fulfil fulfill fuzz gate gather generalize ' +
    'generate get give go govern grab grant group grow guarantee guard guess guide halt handle hang happen hard-code ' +
    'hardcode harden harmonize hash have heal help hide highlight hint hoist hold honor honour hook house identify ' +
    'ignore illustrate impact implement imply import impose improve include incorporate increase increment indent ' +
    'index indicate infer inform inherit inhibit init initialise initialize initiate inject inline input insert ' +
    'inspect install instantiate instruct instrument insulate integrate intend interact intercept interpret ' +
    'intersect introduce introspect invalidate invert investigate invite invoke isolate issue iterate join judge jump ' +
    'justify keep kick kill know label land launch lay lead learn leave lend lengthen let level leverage lift limit ' +
    'link lint list listen load localize locate lock log look loosen lose lower maintain make manage mandate mangle ' +
    'map mark mask match materialize maximize mean measure meet memoize mention merge migrate mimic minify minimize ' +
    'mirror mitigate mix mock model modernise modernize modify modularize monitor motivate mount move multiply mute ' +
    'name narrow navigate need negate neglect negotiate neutralize nest nest normalise normalize note notice notify ' +
    'nuke nullify number obey obfuscate observe obsolete obtain occur offer offload omit open operate opt optimise ' +
    'optimize order organize orphan outline output outsource overflow overhaul overlap overload override oversee ' +
    'overwrite own pack package pad paginate paint parallelize parameterize parametrize park parse partition pass ' +
    'paste patch pause pay peek perform permit persist pick pin ping pipe place plan play plug plumb point poison ' +
    'polish poll pool pop populate port position possess post postpone pre-allocate preallocate precalculate ' +
    'precompute prefer prefetch prefix preload prepare prepend preprocess present preserve press prettify pretend ' +
    'prevent print prioritize probe proceed process produce profile program prohibit promote prompt propagate ' +
    'propose protect prototype prove provide provision prune publish pull punish punt purge push put qualify quantify ' +
    'query queue quiesce quiet quit quote race raise randomize reach react read readd readjust realign realize ' +
    'reallocate rearrange reason reassign reattach rebalance rebase rebuild recalculate recall receive recheck ' +
    'reclaim reclassify recognise recognize recommend recompute reconcile reconfigure reconnect reconsider record ' +
    'recover recreate rectify recurse recycle redact redefine redesign redirect redo reduce reenable re-add re-enable ' +
    're-export re-use reexport refactor refer reference refine reflect reflow reformat reformulate refresh refuse ' +
    'regard regenerate regress reimplement reindent reinitialize reinstate reintroduce reject relabel relate relax ' +
    'relay release relicense relocate rely remain remap remedy remember remind remove rename render renew reorder ' +
    'reorganise reorganize repair repeat rephrase replace replay replicate reply report reposition represent ' +
    'reproduce request require reschedule rescue resend reserve reset reshape reside resize resolve respect respond ' +
    'restart restore restrict restructure restyle resubmit resume resurrect retain rethink retire retrieve retry ' +
    'return reuse reveal reverse revert review revise revisit revive reword rework rewrap rewrite rewind rid roll ' +
    'rotate round route run salvage sanitize satisfy save say scale scan schedule scope scrap scroll scrub seal search ' +
    'secure see seed seek segregate select send separate sequence serialise serialize serve set settle setup shape ' +
    'share sharpen shift ship short-circuit shorten show shrink shuffle shut shutdown sign signal silence simplify ' +
    'simulate sink size skip slice slim slow smooth snapshot solidify solve sort source space span spawn specialize ' +
    'specify speed speedup spell spend spin split sprinkle squash squelch stabilise stabilize stack stage standardise ' +
    'standardize start state stay steal step stick stop store stream streamline strengthen stress stretch strip ' +
    'structure stub study style subclass submit subscribe substitute subtract succeed suffix suggest suit summarize ' +
    'supersede supplement supply support suppose suppress surface surround survive suspend swap switch symlink ' +
    'synchronise synchronize sync synthesize tackle tag tail take talk target teach tear tell terminate test thank ' +
    'think thread throttle throw tidy tie tighten time tokenize tolerate toggle touch trace track trade train ' +
    'transcode transfer transform transition translate transmit transpose trap traverse treat trigger trim trip ' +
    'truncate trust try tune turn tweak type unblock unbreak uncomment unconstify undefine underline understand undo ' +
    'unescape unexport unfold unhide unify unignore uninstall unite unlink unload unlock unmap unmark unmask unmount ' +
    'unpack unpin unregister unroll unset unshare unskip unstage untangle unwind unwrap update upgrade upload uppercase ' +
    'use utilise utilize validate vary vendor verify version view violate visit visualize vote wait wake walk want warm ' +
    'warn wash watch weaken weigh welcome whitelist widen win wipe wire withdraw work workaround wrap write xfail yield ' +
    'zap zero zoom'
  ).split(' '),
)

/** Past forms that no rule makes, with their infinitive; those equal to it are left out. */
export const irregularPast: ReadonlyMap<string, string> = new Map(
  (
    'became-become began-begin bound-bind bought-buy broke-break broken-break brought-bring built-build caught-catch ' +
    'chose-choose chosen-choose came-come did-do done-do drawn-draw drew-draw drove-drive fed-feed fell-fall ' +
    'forbade-forbid forgot-forget found-find froze-freeze frozen-freeze gave-give given-give got-get grew-grow ' +
    'grown-grow had-have held-hold hid-hide hidden-hide hung-hang kept-keep knew-know laid-lay led-lead left-leave ' +
    'lent-lend lost-lose made-make meant-mean met-meet overrode-override overwrote-overwrite paid-pay ran-run ' +
    'rebuilt-rebuild redid-redo remade-remake resent-resend rewrote-rewrite rewritten-rewrite said-say sank-sink ' +
    'saw-see sent-send shrank-shrink shrunk-shrink spent-spend spun-spin stole-steal stuck-stick taken-take ' +
    'taught-teach thought-think threw-throw thrown-throw told-tell took-take tore-tear torn-tear unbound-unbind ' +
    'undid-undo went-go withdrew-withdraw woke-wake won-win wrote-write written-write'
  )
    .split(' ')
    .map((pair): [string, string] => [pair.slice(0, pair.indexOf('-')), pair.slice(pair.indexOf('-') + 1)]),
)

/** Forms in -s that are as often a plural noun: a verb only where an object follows. */
export const pluralNouns: ReadonlySet<string> = new Set(
  (
    'accesses addresses aliases answers archives attempts audits backports balances bases benchmarks binds blocks ' +
    'boards boosts boots boxes branches breaks buffers builds bumps bundles bypasses caches calls caps casts causes ' +
    'chains changes charges checks clones codes colors colours comments commits compares conditions controls copies ' +
    'counters counts covers crashes cycles defaults delays deletes demands designs displays documents drafts drives ' +
    'drops dumps duplicates edits ends errors escapes estimates exceptions exchanges excludes exits exploits exports ' +
    'extracts fakes faults features feeds fetches fields files fills filters finds fixes flags flips floats flushes ' +
    'folds forks forms formats forwards functions gates groups guards guesses guides hangs handles hashes helps hides ' +
    'highlights hints hits holds hooks imports improvements increases indents indexes inputs inserts inspects installs ' +
    'issues iterates jumps keys kills labels lands launches layers leads leaks levels lifts limits links lints lists ' +
    'loads locks logs loops losses maps marks masks matches means measures merges mirrors misses mixes mocks models ' +
    'monitors mounts moves names needs nests notes notices numbers objects offers orders outlines outputs overflows ' +
    'overloads overrides owners packages packs pads parses parts passes pastes patches pauses picks pins pipes places ' +
    'plans plays plugs points polls pools ports positions posts prefixes presents presses prints probes processes ' +
    'profiles programs projects promises prompts proofs prototypes pulls pushes queries queues quotes races ranges ' +
    'reads reasons rebases records redirects refactors references refreshes regards releases removes renames renders ' +
    'repairs repeats replays replies reports requests requires resets resizes respects results retries returns reviews ' +
    'reverts revises rewrites roles rolls rounds routes rules runs saves scales scans schedules scopes scores scrolls ' +
    'searches seeds selects sends sequences services sets shapes shares shifts shows signals sinks sizes skips slices ' +
    'snapshots sorts sources spaces spans spawns specs speeds spells splits spots stacks stages starts states steps ' +
    'stops stores streams strips structures stubs styles suggests supplies supports surfaces swaps switches symlinks ' +
    'syncs tags tails targets terms tests threads throws ties times toggles tokens tools traces tracks trades trains ' +
    'transfers transforms translates traps triggers trims trips turns tweaks types updates upgrades uploads uses values ' +
    'vendors versions views visits votes waits walks wants warns watches wires words works wraps writes'
  ).split(' '),
)

/** Forms in -ing and -ed that are as often noun or adjective: a verb only where an object follows. */
export const nounsAndAdjectives: ReadonlySet<string> = new Set(
  (
    'advanced advertised aligned allocated animated archived associated attached automated backing balanced banned ' +
    'batching batched benchmarking binding blocked blocking booting bounded boxing branching broken buffered buffering ' +
    'building built bundled bundling cached caching calling casting chained checking cleaned clipping closed closing ' +
    'coding collected combined compiled compiling completed compressed computed concatenated configured conflicting ' +
    'connected converted copied corrected counting coupled covered crossed customized dated decoded decoding dedicated ' +
    'deferred defined delayed deleted deprecated derived detached detailed detected disabled discarded distributed ' +
    'documented doubled downloaded drawing duplicated duplicate embedded emulated enabled encoded encoding encrypted ' +
    'enhanced escaped escaping excluded existing expanded expected expired exported exposed extended failing failed ' +
    'featured filtered filtering finished fitting fixed flagged flattened floating folded following forced formatted ' +
    'formatting forwarded forwarding found frozen fuzzing generated given grouped grouping guarded handling handled ' +
    'hanging hardcoded hard-coded hardened hashed hashing hidden highlighted highlighting imported importing improved ' +
    'included indexed indexing inherited initialized injected inlined inlining inserted installed integrated ' +
    'intended isolated joined killed labeled labelled leading learned leaking left limited linked linking linting ' +
    'listed listening loading loaded localized locked locking logged logging lost lowered made managed mapped mapping ' +
    'marked masked matching matched meaning measured merged minified missing mixed mocked mocking modified mounted ' +
    'moving named naming needed nested nesting normalized opening optimized ordered ordering overlapping packaging ' +
    'packed packing padded padding paging parsing partitioned partitioning passing patched paused pending pinned ' +
    'pinning planned plotting pointing polling pooled pooling populated preferred prefixed preloaded printing ' +
    'processing profiling programming protected proposed provided pruned published purged queued quoted quoting ' +
    'reading rebuilt received recommended recorded recording reduced redirected referenced refined registered rejected ' +
    'related released remaining removed renamed rendered rendering repeated replaced reported reporting requested ' +
    'required reserved resolved restricted returned returning reused reversed revised rotated rounded rounding routing ' +
    'running saved scaled scaling scanned scanning scheduled scheduling scoped scrolling secured selected sending ' +
    'serving setting shadowing shared sharing shifted signed signing simplified simulated sized skipped slicing ' +
    'sorted sorting spawned spelling split spelled stacked staging staged standardized standing starting stored ' +
    'streaming striped structured styled styling suggested supported suppressed suspended swapped synced tagged ' +
    'tagging targeted tearing templated testing tested threaded threading throttled throttling tightened timed timing ' +
    'tokenized tooling tracing tracked tracking trailing trained training translated trimmed truncated trusted tuned ' +
    'tuning typed typing underlying unified updated updating upgraded uploaded used using validated verified ' +
    'versioned versioning waiting warning weighted whitelisted wiring working wrapped wrapping writing zeroed'
  ).split(' '),
)
