/**
 * English words and words of the trade that are one letter off a common word and yet right, less those that a
 * usual ending or beginning makes. Chosen with the help of the SCOWL word lists (Copyright 2000-2020 by Kevin
 * Atkinson, http://wordlist.aspell.net/) and the software terms of cspell-dicts (MIT, Street Side Software).
 */
export const lookAlikeWords = `
abasing aborning abort abortee aborter abound abstriction accent accented accenting accents acceptee
accompanier accompanies accomplis aching acing acquiree actin actinon actins adapter addiction addictions
addling addressee addressees addrest adoptee adopter adopting adpressed adsorb adsorbed adust advertize
advertized advertizement advertizes advertizing advisee adzing afters afterword afterwords agent agility
agree agreer agreers aground agued aiding alaruming alases albert alders algins aliened aliening aliens
alight align aligner alined alining allays allocatee alloced allocs allocute allocuted allocutes allocuting
allocution allocutions alloted allots allow allowlists alloyed alloying alloys altars alter alteration
alterative alteratively altercate altercates altercation alterer alway amender amened amening aments amusing
anagogy analog analogs analyse analysed analyses analysing analysts analyte ancho anchoret anchos ancien
anciens anding anility anises anomic anonymise anonymised anonymizer anonymizes anther anting antonymous
apace appeal appealed appealing appeals appender apples applier appliers approxidate archine archines arcing
argents argled arguable argue arguer argues argumenta aright arise arisen ariser aroids arras array arrow
arrowy artefact artefacts ashing assent assenting assents asset assets assignee assise assort assorting
assorts asterism asterisms asters atonic atopic attache auction auctions audition auditions authorisation
autodetects automake automat automata automaton avoid avoider axises babble babbles bached baches baching
backend backer backfills backlash backlashed backlashes backports backyard backyards bagger baiting baked
baking baling balked balking ballet balling ballon banded banding bandings baned banged banked banking banks
banner barbed barbing barded barding bared barged barging baring barked barkier barking barmier barned
barnier barning barred barring barrow barrows barwing basic basils basins basis basked basking bassline
batcher batchers bathed bather bathes bathing batter bawling beaks beamed beaming beater becked becket
becking bedside bedsides begin beginner behalves behove behoved behoves behoving beings bename bending
benefic besoming betide betides betted bettor bidding biddings biding bigged bijection bilection billet
billeted billon bindle bindles binger binging bings binned binning birder birding bitter blacked blacking
blacks bladed blades blading blahed blahing blame blamer blamers blanch blanched blanches blanching blancs
blandly blank blared blares blaring blazed blazes blazing bleaks blinding blindings blinks block blocker
blocky blocs blotched bluffer bluffers boarder bobble bobbles bocked bocking bocks bodes bodges bodices
bodied boding bogies boilerplated boilerplates boiling boing boinging boings bolder bonded bonder bonding
bondings bonds boning booing borer borking botcher botches botching bought bounced bound bounden bounder
bowies bowing bowse bowser bowsers bowsing boxing brace braced bracer bracers bracken brackens bracts braes
brailing brakes braking branks branned braves brazes breading breads break breaming breams breeks bridging
brigs brines bring brining brinks bristle broaden brocket brockets brocks broider broke broker brooder brose
brothels brother brothered brothering browner browning brows brunch brunched brunches brunching bubbies
bubblies bucked bucker bucking buddle buddles buffed buffet buffeted buffeting buffets buffier buglet build
builtins bulblet bulled bullion bumble bumbles bummed bumming bumper bundler bundlers bunds bungle bungled
bungles burble burbles burier buries burled burned burped burping burred burrier burrow burrowed burrowing
burrows burton burtons bushiness busied busyness butches butter cabled cabling cache cacheing cacher cachers
cachet cachets caging caking calashes calked calker calkers calking callables callets calmed calmer calming
calved calving camped cancer caning cannas cannel cannon canonicalisation canonicalizes canting caped capita
capitalisation capitol capper caption captious cardies carding carful caries carina carious carking carless
carling carnied carnies carnying carped carping carrier carriers cartful carting carving cased caseless
cases cashed cashes cashing casino casking castling catalo catalos catcher catchers categorise categorises
categorizes cation cations catling catting catty causal cause causer causers causey causeys cavers caving
cawing cayuses ceasing ceding celled celling cement cental centra cerate cerated cerates cering certainty
chain chaines chaired chairing chairs chancel chancels chancre chancres changelogs changesets chans chanted
chanter chanting chanty chaoses chapiter chapped chapping characteristic charge charged charges charging
charing charity charnel charnels charry charter chasing chasses chaster chatter cheapen cheated cheater
cheating check checkin checky cheeked cheeking cheeks cheeper cheery cherty chicks chining chinked chinks
chins chipboard chipped chipping chocked chocker chocking chocks choicest choking chomped chomping choosier
chopper chose choses chucked chucking chucks chunk chunky chunter chunters circlet circumstance
circumstanced clabber clabbered clabbering clabbers clacked clacking clacks claim claimer clammed clamming
clams clanged clanging clans clapboard clapped clashed clasher clashers clashing classed classer classers
classifier classifies classis clastic clatter clattered clattering clatters claude claver clean cleanse
clear clearwing cleated cleating cleats cleaved cleaver cleaving cliched cliching click clicker clicket
clinked clinking clinks clitter clittered clittering clitters clocked clocking clocks clone cloner cloners
clonked clonking clonks clonus clopped clopping close closet closets cloture clover clovers cloves clowned
clowning cloyed cloying clubber clubbers clucked clucking clucks clunk clunked clunks cluster clustered
clustering clusters coached coaches coaching coaming coasting cobber cobbers codding codebases coders
codling codons coedit coedits cohered cohering coiling coiner coking collectd collet colleted collets collie
collied collude colluding collusion collusions cologs colon colone colones colonization colonize colonized
colony color colorer colorizer colourization comas combing combings comers cometic comfit comfits comma
commando commandos commenced commencing commend commended commending commends commie commies commination
comminations committee commix commixt comms communization commutation commutations commute commuted commuter
commutes commuting comose compadre compadres compand compands compar comparts compat compere compered
comperes compering compete competed competes comping complected completest complexion complexions complied
complier compliers complies compliment compony compos compost composted compotation compote compotes compte
compted compting computus conceit conceits concent concents conceptus concert concerted concerting concerts
conditione condole coned cones coney confect confected confecting confection confections confects confidant
confider confiders confiture confitures conformation confute confuted confutes confuting conies coning
conking conner consent consents consistence consol constrain constrains constrict constricted constricting
constriction constrictor constricts consul consulating consuls consultee containerd contend contends contest
contests continua continuo continuos contras contrive contriver contrives contuse contused contuses
contusing contusion convect convected convecting convection convectional convections convects convent
convented conventing convents converged converging conversed conversing convex convolute convolutes convoy
cooers cooing coolie coolies cooling coons cooping cootie cooties coped copers copes copier copiers coping
copped copping copsed copses copsing corder cording coreless corer corers coring corker corking cornea
corned cornel cornet cornier coroner corries corse coses cosied cosies cosily costing cosying coulter
coulters count countermaid counterman countess county coupe couped couping couplet courted courter courters
courting courts covens cover coverer covert coverts coves coveted coveting covets covey coveys coving
cowered cowering cowers cowing coxing coying cozies crafter crases crasher crashers crate crated crates
crating creaked creaking creamed creaming crease creased creases creasing creatine cremate cremated cremates
cremating cremation crenate crenated crenation crested cresting cricked cricking cricks criterial crones
crooking cropped cropping crufted cruses crushed crushes crushing cryptid culled culler cullers cupped
cureless curing curios curling currant curried curries currying curse curser curtain curtesy customisable
customisation customizables custos cutches cutter cutters cuttling cycle cycled cycler cyclers cyclos daimon
daimons damped damping dandling danging daring dasher dashers dealate dealign deallocations deaning deaths
debagging debitable debugged decane decant decare decares decayed decaying decays decease deceases deceasing
deceit deciare deciares decile deciles declamation declamations declawed declawing decoke decoked decoking
decomposer decomposes decoyed decoying decree decuple dedent dedicate dedicatee dedicates deduplicated
deduplicates deeded defat defats defecating defect defected defecting defection defector defects defence
defend defended defending defends deferrer deffer defied defies defile defiled defiles defiling degrease
degreases degreasing deice deicide deicides deign deigned deject dejected dejecting dejection dejects delate
delated delates delating delation delations delay delayer deleing deliverer delta dement demine demined
demines demining demode demoded demoing demon demons demultiplexed demultiplexes denier denies denned dense
dented dependant deplete depleted depletes depleting depletion depletions depreciate depreciated
depreciating depreciation depredated depredating depredation deprive deprived depth derail derailed derails
deration deride derided derides deriding derision derisions deriv desand descent descenting descried
descries designate designates designee despatch despatches despise detain detained detains detent detention
detents deterred deterring detest detests devise devoice devote devoted devotes devoting dialing
differentiae dights digit digram dinging dirent direst dirging disant discant discord discorded discording
discords discoverd discovert discursion discus discuses discussionis dished dishes disjoin disjoins distent
distr distributee diver divers diverse diverted dives divest divide dividend divides divined diviner diving
divining dixits doable docent doffed doffer doffers doffing dogging domaine dominate dominates doublet
doublets doubted doubting dourly downlight downloader downsize downsizes dramatis draping drawling draying
dreadlocks drier driers dries dripped dripping drive drivel drivels drooped drooping dropper drover drovers
droves droving duding duffed duffer duffers duffing dumbed dumbing dumper dumpling duped duping dupped
durning earlies easer easies eaters eclipses eclipsis eclose eclosed eclosing eight eights eighty elapse
elapses elevate elevates elidible ellipse email embedder emceed emitter emphases emphasise empire empires
employee empress empresses empting encore encored encores encoring enders endians enditing enduing endure
endured endures enduring engin enmities enmity ensue ensued ensues ensuing enter enterer entice entitles
entourage entourages entre entrees enumeratee enure enured enures enuring eposes equably equal erotic error
escapee escarped escarping esports esters estivate estivated etamine etamines eternal eternally eternals
ether evacuate evacuated evacuates evacuating evacuation evens event everts everyway evitable evolve evolver
evolves examinee exbibit excels excerpt excerption excerptions excise excited exciting excludee exhauster
exhort exhorted exhorting exhorts exigible exiled exiling exist exits exonic exorcise exorcised exorcises
exorcising exotica expanse expansed expansing expansive expedience expend expended expending expends expert
experted experting experts expiation explantation explantations explictly explode exploded expos exsect
extant extendible extensile extort extorted extorting extorts extrema extropy fabled fabling faction
factional facto faculty fading faired fairing fairy faitor fallow fallowed fallowing fallows falter faltered
faltering falters familia faming farced farces farcing faring farmed farmer fasted fasten fating fatling
fatter fattest fault favor favourite faxing faying fazing feaster feeing feely feeze felched felches
felching felled felling fellow fellowed fellowing fellows femora fending fester fetcher fetchers feuding
ficuses field fiends fifing fight figura figurae figurine filed filer filers filing filking filler fillers
fillet filmed filming finalise finalised finalising finders finfish finfishes finger fining finings finis
finises finking finning firing firmed firmer fitches fitter fitters fixup fixures fizzing flagger flailed
flailing flaked flaking flamed flanged flapped flapping flared flashed flashes flashing flavoring flavour
flayed fleeing fleshed fleshes fleshing fleshly fletched fletches fletching flexile flingers flipper flogged
flopped flopping flowed flusher flushers flushest foaled foamed foamer foamily focuser focusers focussed
focusses focussing fodder fodders fogged foiled foiling followee fonded fonder fonding footed footier
footled footler foozled foraged forages force forceps forcer forcers forded fordid fording fores forgat
forge forger forgers forging forgo forgoes forker forma formae formant formants formas formate forme forming
formyl fortes forth foster fouled fowled foxing fracton fragged freshed fresher freshes freshet freshmen
friction frictional friend frieze fright frilled frilling fronted froward fucuses fueling fulfil fulfils
fullback fullbacks fulled fulling funding fundings futzing fuzing gabbing gabbled gabled gainer gaited
gambled garage garbed garble garbler garbles gargled gasher gater geneal genera generalises generis genetic
genetically gentile gentry gibing gigabyte gitter givin glace glides globals globing glowing gobbing
grabbling gradated graduate graduates graft grafter grained granted granting grants graph grated grateful
gratefully grater grating greaser greaten greed greeds greeny greeter grides grifted grifting grifts
gripping groped groping group grouper groupy groused grousing grouted grouting grouts growling grubbing
guarantied guaranties guard guardee guarder guars guesser guessers guested guesting guide guided guider
guiders guiles guises gutter gutting gyving haded hading hagging hales haling hallway haloes halvas halve
halved halver halvers halving hammed hammier hamper hander handers handier handline handsful hanged hanked
hanking happed hapten hardcore hardier hardily hardness hardwire hardy haring harken harkened harmer harper
hasher hashers hasped hasping hasted hastes hasting hating hatting haves hawing haying hazing headed headier
headily healer healers healing healings heaped heaping hearer hearers hearing hearings hearth heater heaters
heath heating heatings heaver heavers heaving heder heeder heeders heeding heigh heighth helled heller
hellers helling helmed helming helter helters helved helves helving hemmer hepper herder herders herding
hieing hierarch hierarchizes hierarchs hight hightest hiking hilted hilting hinged hinging hinter hinting
hiring histed histing hither hiving hodden hoeing hoisted hoisting hoking holing homing honers honing honor
honoree honorer honoris honouree hooding hooping hooted hooting hopping hording horridly hosed hosing hostel
hotted hotting human humana humane hummer hunted hunting hurling hurly hurtling hushed hushes hushing
hutting hyping ident idents image imaged imager imagers imaging imagoes imagos imitatee immutables
impalement impalements impart imparted imparter imparting imparts impassible impost imposted imposter
imposting imposts imputable inane inanely incline inclined inclining inconsistences incredible incudes incur
incurving incus indebted indene indenes indention indexer indexers indicted indicting indiction indictor
indictors indicts indies indites induces indued inert inerts infect infected infecting infection infeed
infernal infernally inferrer infirm infirmed infirming infirms inflame inflamed inflaming inflaton inhabit
inhibin initialiser initialisers initialises initialising initiate initiates inland inlands inliner input
insect insects inset insets insetted insolate insolation inspire inspirer inspires instal instals instanced
instancies instill instillation instillations instilled instiller instilling instills integrase integrases
intens intension intensional intensionally interject interjection interlace interlaces interleave
interleaver internat interrace interred intervale interweaved intine inurement inurements invected invent
inventing invention invents invest invested irrigating issue issuer issuers iteratee joannes joiner jointed
kecked kecking keeking keeling keening kelping kennel kerne kerned kernes keying keystroke keystroked kicker
killer kilned kilning kilted kilting kinked kinking kitling knicked knicking laager label labeler labeller
laced lacers lacily lacing lacker lackey ladded laded laders lading lager lagers lagged lagger lagging laked
lakers laking lamers lamest lanced lander langrage lanker lapeled lapelled lapels larded larder large largen
larges largess larked larker larking lasers lasing lasted laster lasting lastings latent later lateral
laterally laterals lather latte latten lattes lauded launce launces launchd lavers laves laving lawyers
laxest layer leaded leafed leafing leaker leaned leaning leans leant leaped leaping learn learner leased
leases leasing leave leaved leaven leavens leaver leavers lefter legged legging lending letted levees level
levers libeled libelled libels licence licensee licente licitation licked licker lickers licking lifter
liked liker likers liking likker lilted lilting limier limit linage lineae lineage lineal lineally lined
linenr liner liners linger lingers linier lining linted lintel lintier lisped lisping listee listel lister
liter litoral litten litter litters livelihood lively loader loafed loafing loamed loaming loaned loaning
loaves lobate lobation lobations local localisation localite locker locket lockup lockups locoed locoing
locule locution locutions lodged lodger lodging lofted lofting logger loner longe longed longes longing
looker loomed looming looned looning looped looper loose loosed looses loosing looted looter looting loping
lopping lorded lording lordly loser lotting lounger louping lousing loving lowercased lowercases lowing
loxing loyally lucked lucking lugged lugging lunch lunched lunches lunching lunger lunker lunkers luring
lusted lusting lysing machina machos macing macro macron macrons maiming maker makers mandatary mandator
mandators manege mange manged manger manges mangle mangler mangles manically manifesto manifestos manly
manned manpage manpages mantled mantling manure mapper marched marches marching marges market markets markus
marled marlin marling marred marrer marrers marring marted marten martian marting martini maser mashed
masher masker maskers masking massed masses massing masted matcher matchers matchet matchets mater materia
materializer materializes materiel maternal maters matier matin mating matte matted mattes mauling mawing
maxima maxing maying mazing mealtime mechanise mechanises mechanist mechanists meddle medius menage menages
menial mensal mensed mensing mensurable meres merge mergee mergees merger mergers merles meshed meshing
messes messuage messuages metal micros miking miling millisecond mimic miming mingled mingling minima
minimap minimax minimise minimus mining minium minuet minuets minuses minutest miring misconfigurations
misconfigure misguide misguider misled mismake mismakes misname misnames misnomed misplace misplayed
mispleading missee missees missend missies missis missive misspell misspent missus misted mister misting
mistype mistypes mixins mmapped mmistakes moaning modeler modelled moderne modernism modes modula moduli
modulus moiling moistly molest momenta montes month mooing moping mopped mopping mossed mosses mossing moths
motivate motivates mouing moulted mounded mountd mounter mouths mowing mucros muddle mugged mugging mullion
multilane multiplay multiplet multiplex multipole munge munger munges murker mussed musses mussing muster
mutches mutter muttered mutters mutuel muxing naive naivety natation nation naturae naturel neatest
necessitate necessitated needer negatron neglect neglecter nester nestled nestling nether netted netting
nettly neural newcomer nextly nicety noempty nonhero normalcy normalisation normalises normalising northing
noshing nosing notching notwork novation novice novices nuclear numbed nutation nutations objet obscura
observables obtect occasion occur ochers oddest offer offeree offerer officinal omened omening oneline
opener openid operad operads operandi operant operants opined opining oppose opposer opposes optical optima
optimisation optimisations optimise optimised optimises optimising order orderer organisation organise
organised origan originate originates other otters outdared outdate outdates outdoing outfight outjuts
outjutting outlie outlied outlive outliver outlives outride outsize overate overbidden overblows overbook
overbooked overcook overcooked overeater overfall overfill overflew overflown overfly overhear overheard
overheat overladed overleap overleaps overlock overlorded overnight overpay overplay overran overripe
overside oversides overtly overtook owing paced paces pacing packer packers padder paddled paddling pailful
pained painter painters painting paints palaced palaces paling palish palled palling panful panging panned
panning panted panties panting papular parametrize parametrized paranoiac paranoic parched parches parching
pared parens parenthesise parentis parer parers pares pareses paries paring parises parities parked parkers
parking parred parries parring parson parted parter parters partied partier partiers parting party pashes
passe passee passel passels passer passers passibility passible passus passwd paste pastel paster pastern
pasterns pastes pasties pastina patcher patchers pated patent patents patinate patination patly patrial
patries patrological patted patten pattens patter patters patties patting paused pauser pausers pauses
pausing paving pawing peaced peaces peacing peaking pealed pealing peartly peasant pease peases pecked
pecker pecking pedate peeing peeked peeler peened peening peeped peeping peered peering peeved peeving
penalities penality penally penning pepped pepping percept perfecta perfecto perking permie permies
permittee perpend perron persona personably personae personalty personam personas pertly pervious perviously
pesher pettier petting petty phages phase phased phaser phasers phasing phasis pheasant phototype pickax
picket pickets pickier pickled pickling piece pieced piecer piecers pieing pierces piing piked piker piking
piling pilled pilling pimping pinces pining pinked pinker pinking pints piperine piperines pipped pipping
pished pishes pishing pitched pitches pitching pitting place placemen placer placers placet placets placid
placket plackets placks plages plaices plained plaining planed planes planing planked planking planner
planted planting plated plates plating played pleas pleural plopped plopping ploying plugger plumber plumed
pluming plumped plumping plunged plunging plusher plushes plying pocked pocket pockets pocking podded
podding poinded poinding poinds point pointable pointe pointes pointier pointy police polis polity polled
polling ponding pooped pooping popish poplar popper poppet poppied poppled poppling populace populaces pored
poring portend porter portly posed posher posited positionals positivest positron positrons posses postable
poster posting potability potable potion potions potted potting pouted pouting practicably practise
practises prase praying prebend prebends precede precedes precent precented precenting precents precess
precessed precesses precessing precis precisian precoded precompute predicable prefect preform preforming
preforms prelate prelates prelature preloads premise premised premises premix premixed premixes preparator
prepose preposed preprocessors prereleases presentee preset presets presser presses presumable pretence
pretensed prettierd previse prevision prexies preyer preyers pricked pricker pricking primacy primate
prinked prinking prinks print printer printers printf printk printless prison privilege privileged probable
prober product profess professed professes professing professor professors programme projection projections
promisee propel propend propended propped propping propr proser prosper protest protested protesting
protests provability provably prove proved provene prover proves provisor provisors prowess prowesses
proxied prudes prune pruner pruners prying pseud pseuds pseudy pubic pucker pudding pugged pugging puled
puling puller pullet pulley pulped pulping pulsed pulsing punctation punned punning punter pupped pupping
purled purling purply pursed purser pursers purses pursing pushier pusses putted puttying puzzle puzzler
puzzles quacker quadrantic quadrati qualifies qualify querier queriers queue queuer queuers quicken quieted
quieten quiety quilter quitter quoited quoiting quotas quote quoter quoters quothed quothing quoths racking
rages raging raided railed rained raise raiser raisers raking rally ranees range ranged ranger rangers
ransom raping rarefy raring rased rases rasher rasing rasses rater rathe rating rational ratter raving
raying razing reacher reachers react reacted reactor reactors readier readying realer realise realised
realises realising realty reamed reamer reamers reaming reapable reaper reapers reaping rearer rearers
rearing reaver reaving rebate rebated rebates rebating rebind rebound rebuses recant recept recision
recisions recite recoded recognizee recommanded recommanding recommenced recommencing recourses recoveree
recrate recrated recrating recurred recurring recurs recurve recurved recurves recurving recuse recused
recuses recusing redaction redate redated redates redating redder redeal redeals reding redound redress
redressed redressing redries redrying reductio redundance reeding reedy reefers reelect reelected reelects
refactorings refection refer refereed referencer referrer refformat refire refired reflate reflated reflates
reflating reflation refname refnames refound refractor refractors refries refrying refuge refuged refuges
refuging refute refuted refutes refuting regain regaining regains regality regalize regalized regalizes
regalizing regally regency regent regex regexec regexpp regifter regifters regnant regnants regraded
regrading regrets reheat reheated reheating reheats rehire rehired reimplements reinitialise reinitialising
reinitialized reinitializes rejectee relatione relaxed relaxes relaxing relay relayed relaying relays
releasee relent relets relics relief reliefs reliers relined relines relivable relived relives reloan
reloaned reloaning relume relumed reluming remail remailed remails reman remand remanned remanning remans
remeant remend remint remise remised remotest remoting rended rending renormalisation renormalise
renormalizations renormalized renormalizer renormalizes renter rentering renters reorderings reorganisation
reorganise reorganised repaid repay repays repeal repealed repealing repeals repent repented repenting
repents repetitious replan replans replated replates replicase replied replier repliers reply replying
repost reposting reposts representee repress repression repressions reprieval reprieve reprieved reprieves
reprieving requite requited requites requiting rescore reseal resealed reseals reseat reseated reseating
reseats resect resected resent resenting resents reset resettling resews residue residues resile resiles
resiling resining resister resisters resite resites resiting resits resized resizing resole resoled resoles
resoling resorb resound responsa rests retail retailed retailing retails retard retarded retarding retards
retched retches retching retie retied reties retiree retort retorted retorting retorts retrain retrained
retrains retread retried retrier retriers retrims retuned retuning returf returfed returfing returfs
returnee retuse retying reuse reuseable revel reveled revelled revels reverb reverbs revere revered
reverence reverenced reverences reverencing reverent reveres reverie revering revers reverso revery revest
revested revet revetted revetting revile reviled revisee revive revived revocation revolution revolutions
revolve revolved revolves revolving reward rewarded rewarding rewardless rewards rewashing rewild rewilding
rewin rewire rewired rewove ricing ricking right righto righty rilled rilling rises rising roached roaches
roaching roadability roader roaders roiled roiling roller rosets roughy round roused rouses rousing roust
routing routings ruiner ruiners ruining runnel runnels runnier runtimes ruses sable sacks safes sagely sages
sagest sales sallow sallower sallowly salved salves salving sander sanding sands sanest sanitise sanitised
sanitiser sanitisers sanitising sapped sapping sarong sashed sashes sated sateless sates sating sawing
sayest scald scalded scalding scalds scale scaler scalers scalls scalped scalping scalps scanner scanted
scanting scaped scapes scaping scared scares scaring scarting scatterer scending scends scene scents
schedular schemas scissor scones scooped scope scored scores scoring scowed scream screamed screaming
screams scree screed screes screwer scries scrip scrips scrollbars scrypt scuffing scuffle scuttered sealed
sealing seamed seared searing seated seating seatings seconde secrete secund seeded seeder seeding seeds
seeled seeling seemer seeming seeped seeping seizing selectee selectus selling sells selves sematic semver
sended sendee sends sensing sensitise sensitize sentience sequencies sered serer seres serger sergers serges
serging serialise serialized serializer serializes serifs serines sering serins serous serries serve servile
serviles servos setted settle settler settles settling settlings setup seventy sever sewing sexing sexting
shacks shaded shades shading shafted shafting shafts shakeable shakes shaking shaled shales shallop shallot
shamed shames shaming shape shapeable shaped shaper shapers shaping sharable shard sharded sharding shards
share sharer sharers sharked sharking sharks sharped sharping sharps shattered shaveable shaved shaves
shaving shavings shawed sheared shearing sheaved shell shelled shelling shellings shelly shelve shelver
shelves sheols shewed shewing shift shifter shifty shills shingle shinning shippen shipper shires shirted
shirting shirts shists shoed shoeing shooed shooing shooter shopped shopping shoppy shored shores shoring
shorted shorting shorty shotted shotten shouldn shouter shoved shoving showdown shower shrank shred shrewed
shriek shrieking shrieks shrifts shrine shrines shrining shrunk shying sices sicking siding sidling sifted
sifting sifts sighed sigher sighing sight sightly signee signet signifiant signin signor sileni silting
simile simitar simper simplex singe singed singer singing singlet sinned sinner sinning sinuation sipped
sippet sippets sipping siring sited sites siting situps sixing sizable skated skates skating skeeing skewing
skimped skimping skinning skipper skippet skippets skited skites skying slacks slapped slapping slashed
slasher slashers slated slates slating slaving slayed slaying sleeking sleeting sleeving sleight slender
slewing slice sliced slicer slicers slicing slicking slicks slides slimes sliming slipper slipping slippy
slits slitting sloped sloper slopes sloping slopped slopping slopy sloshes slotted slowed sludge sluices
slushes smacks smarted smarten smarting smarts smashed smashes smatter smattered smelled smeller smelling
smells smites smuggest snacks snapped snapping snared snares snaring sneaking snicking snipped snipper
snippers snipping snitch snitched snitches snitching snored snores snoring snorted snorter snorting snowed
snowing snuffer snuffers snuffing snuffle snuggest soared soaring socked soddenly soled soles soling soloed
soloing solve solver solvers sometime someway sooted sooting sopped sopping soppy sorbed sorbing sorely
sores sorter sortied sotted souffle sough soughs sound soured souring sowed sower sowing space spaced spacer
spacers spacey spacial spacialized spacially spades spading spaeing spaes spalled spaller spalling spanging
spanking spanned spans spare spared sparely spares sparge sparing spars spates spatted spattered spawn
spawner spayed spaying spearing specializes specialty specif specking speed speedo speedos speedy speiled
speller spells spend spender spilled spilling spillings spirt spited spites spits spitted spitting splashes
splats splatting splent splices splinting splints split spored spores sporing sported sporter sporting
spotter spottled spouted spreed spring springs sprit sprits spying squame squire squish squished squishes
squishing squushing stabile stack stacking staffing stage stager stagers stagey stags staked stakes staking
stale staled stales staling stalks stand stanks stapes staple starch starched starches starching stared
stares staring starling starred starring stars starved starving stases state stater staters statice statin
statins statises statistic stats statue statued statues statures statutes staved staves staving stayer
staying steading steam steamed steaming steams steeds steeling steeping steles stepped stepping steres
sterling stetting stewing stickling sticks stiffing stiles stimulate stimulated sting stings stinking stirps
stitch stitched stitches stitching stocking stocks stoked stokes stoking stole stoles stollen stolon stomped
stomping stoned stoner stones stoning stooped stooping stopper stoppled stoppling store storer storey
storeys storied stories storks stormed storming storms storying stoves stowage stowed stowing strands
strangle strapped strapping straps strategi strategics strategise strategises stratus strayed streak
streaked streaking streaks streambed streamline streamliner streamlines streps strewed strews striae strick
stricture strictured strictures strife strike strip stripe striped stripes striping stripling stripper
stript stripy strive strlen strode stroll strolling stropped stropping strops struct strung stuffer stuffers
styed styes style styled stylee styler stylers stylet stylets stylus suability suable subdirector
subdirectors subface subfix subfixed subfixes subjection subjections sublet submersion subnet subround
subrouting subsea subsect subsects subst substantiae substantival substantivally subtest subtexts subtile
succuss suction suctions suite suits summarise summarised summarises summery summit sunder sunset superhet
superjet supersede superseder supersedes supersex suppl supple surety surfer surfers surly swaged swages
swaging swales swamped swamping swanned swanning swapper swashed swashes swatch swatches swattered swayed
swaying sweeping swelled swelling swellings swells swerved swerver swervers swerves swerving swifts swingle
swooner swopped swotted swounds synapsis synching synchronise synchronised synopses synopsise synopsys
synthesised synthesize synthesizer synthesizes synthetized systemd tabes tablas table tabled tablet tablets
taches tacked tacket tacking tacks tailer tailers tailing takeing takin takins talced tales talker tamers
taming tanged tanked tanking tanks taping targe taring tasked tasking tasted taster tasting tawing taxing
teacher teachers teaks teated technica technicas teemed teeter temped temping templated templed tempter
tenches tented tenter tenting testbed teste testee testes testier tetter texted texter texting textural
thanes thank thanking thebes thees their theme thereon theres theses thicket thicks thing thingy think
thinko thinning thins thongs thrawn threaped threat threated threating threats throbs throes throning throw
thrusted thrusting thunking thunks thymes ticked ticker ticks tiding tidings tieing tiers tigers tilers
tiles tiling tilings tilling timbers timeous timer times tings tining tiring titers tithes title titled
titler titlers titres tocology togged togging toiling toings token tokers tokes toking tolling tombstone
tombstoned tombstoner tombstoners tonally tonics toolchains tooting tootling topic topical topically toping
topis topmast torched torches torching touche toucher touchers tough toughed toughing toxics toxology toying
trace traced tracee tracees tracer tracers trachs track trackbed tracker tracts trades trading trailed
trainer trainers trammed tramming trances trancing tranked tranks transferrin transferrins traves trawler
trawlers trawling tread treaded treading treads treas treat treater treaty trets triager triagers trialing
triced trices trick tricker trickers trickie tricking trickled tricklier trickly tricksier trigged trimers
trimmer trining trivia troated troating troats tropics tropological tropology trough trowing trows truces
trucing trucked trucking trucks truing trunnel trussed trussing trustee trusteed truster trysted trysting
tsking tucket tugged tugger tugging tuned tuning tunned turfed turfing turner tweak tweaker tweaky twerked
twerking twerks twinks tying typings typological typology ultimata unalike unbalances unblinking unblock
unbreachable uncharged unciform uncodified uncompresses undated undeclare undefiled underlaying underlie
underlinen underling undermine undock undocked undocking undying uneffected unescape unescapes unfounded
unfused ungerminated ungraded unhanged unhatched unheeded unifier unifiers uninitialize unities unkink
unkinked unkinking unlatched unlets unlicked unlined unlive unlively unload unmangle unmerge unmerges unmock
unmocked unmocking unmold unnested unpaused unpick unpicks unprofessed unrecognised unreference unreferences
unrefined unrested unrounded unseasonable unseeded unsold unstack unstick untack untacked untacking untacks
untasted unteachable untold untraced untuck unwatched unweeded unwieldly unwinking unwonted unworn unwounded
uplink uprate uprated uprates uprating upsize upstreams upward usage useability useable utilise utilising
vales valiant valiants valses value valued valuer valuers valves vanisher vanishes vantage vapidity varices
varied varier variers varnished varves vasty vender ventage verbification verbified verbifies verbify
verbifying verily verities verity verses versification versified versifies versify versifying versos versts
vertus victor victors victual viewier virtu visiter volute vortical vortically vtable wacker wafted wafting
waifing wailed wailing waisted waisting waiter waiters waived waiving waked waker waking waled waler waling
walken walled walling wander wandering waned waning wanning wantad wanter wapping warded warding wared
waring warmed warming warmings warped warping warred warring warted washed washes washing waste waster
wasters wasts watchmen waulking weakly weigh weighs welling westing wether whapped whapper whappers whapping
whereat whereon wheres whetter whishes whistle whistled whistler whistlers whited whitelists whiter whites
whitespaces whither whiting whittles wholescale widow widows width wifely wight wilding wildling wiling
wilting winder windrow windrows winnow winnows wisely wises wished wisher wishers wisting witching withes
withing witling wonted wonting wooding worded wormed wormer wormers worming worrier worries worser wounder
wrier wries wright write writeable writhen writher writhers writhes writhing writs yield yielder zeros
`
