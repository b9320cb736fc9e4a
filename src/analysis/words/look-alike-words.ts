/**
 * English words and words of the trade that are a slip or two off a common word and yet right, less those that a
 * usual ending or beginning makes. Chosen with the help of the SCOWL word lists (Copyright 2000-2020 by Kevin
 * Atkinson, http://wordlist.aspell.net/) and the software terms of cspell-dicts (MIT, Street Side Software).
 */
export const lookAlikeWords = `
abasing aborning abortee abound abscessing absconding absolutest abstention abstractionism abstriction
accelerant accelerative accent acceptant acceptee accessary accession accessories acclivities accommodative
accompanier accompanies accompanist accompanyist accomplice accordant accordion accosting accountant accoutred
accoutring accreting accumulative aching acquiree acquisitive acquitting acres acronymous actinon actins
actresses actuating actuation adaption addiction additives addled addling addressee addrest adducting
adductions adepts adjudging adjudgment administrate administration adoptee adoptive adpressed adsorb
advantageous adverting advertize advisee advocated advocates advocating advocation advocator adware adzing
aestivated aestivates aestivating aestivation affection affective afflicting afterword afterworlds aggravate
aggravation aggregative aggressed aggresses aggressing aggression agility agitation aground aiding alarum
alases albert alders algorisms algorithmic alienates alienation aliened aliening aliens alight alimented
alined alinement alining allays allegation alleviative alligator allocatee alloced allocs allocute allocution
allots allotting alloyed alloying alloys alphabetise alphabetize alphabets alphameric altars alteration
alterative altercate altercations alternant alvine ambagious ambitions ambitious amening aments amusing
anagogy analeptics analog analogues analphabetic analyse analysts analyte analytic anastrophe anatomically
anchoret anchos ancien anding anemically aneroid angel anility animating animatism animators anises annexation
annotative annular annulation anomic anonymise anonymity anther anticipant anticipative anting antonymous
aphorized apostrophic appeal appendant appengine apples applicative applicator appreciable appreciative
appressed approxidate approximal approximant approximatively arbitrage arbitrate arched archer archest arcing
arecas argent argled argumenta argumentum aright arils ariose arisen armaments aroids aromatically arraignment
artefact artifices ascendant ascendent ashing aspersing aspersion assailable assent assertive assertj assess
assignee assise associable associationism assort assortative assumptive asterism asters asthmatic asymmetry
atonic atopic attache attaining attainment attempered attempering attending attentive attenuation attesting
attracted attracting attraction attributive attrition atypically auction audition authenticity authorial
authorisation authorises authorizer authorizes autocratic automake automat automata automatism automaton
averting averts avigation avocation axiomatic axises babble bached baches baching backer backlash backslaps
backwoods backyard bagger baiting baking baldly baldy baling balked balking ballet balling ballon banded
bander banding banged banger bankcards banked banker banket banking banter barbed barbel barbing barded
barding barfly barged barges barging baring barked barkier barking barley barmier barned barnier barning
barred barring barrow barwing basely basest bashed bashes basils basins basked basking basses bassi bassline
basted bastes bathed bather bathes bathing batter bawling beaked beaker beamed beaming beanos beards beater
beaver becked becket becking bedside befogging begirding behalves behaviorism behaviourism behove bename
bender bending benefic beneficiary besetting besoming betide betted bettor biased biases bidder bidding biding
bidirection bigged bijection bilection billet billon billow binded bindir bindle binger binging binned binning
biopic biotic birder birding bitched bitches bitching bitter blackened blackfish bladed blades blading blahed
blahing blanch blancs blandly blankest blared blares blaring blathering blazed blazes blazing bleaker bleaks
blench blindings blinks blithering blockier blotched bluffer boated boating bobble bocked bocking bodges
bodices bodied boding bogies boiling boinging boings bolder bolection bolted bolting bonded bonder bonding
boning boobed boobing booing booked booking boomed booming bootee booths boozed boozing borers borking botcher
botches botching bought bounden bowies bowing bowser bowsing boxers bracken bracts brailing brails braked
brakes braking branchiae brandling brandying branks branned braves brazes breaching breading breads breakables
breaming breams breeching breeks brides bridle brines brining brinks bristle broaching broaden brocket brocks
broider brooder brothels brother browner browning brunch bubbies bubblies bucked bucker bucking buddle budged
budges buffed buffet buffetings buffier bugger buglet bulblet bulled bullion bumble bummed bumming bumper
bungle burble burier buries burled burned burped burping burred burrier burrow bursas burton bushiness busied
busyness butchering butches butter bypast byroad cablet cachet cadres caging caking calash calcification
calcified calcifies calcifying calcination calculable calculative calculuses calender calibrating calibrator
calked calker calking callas callbackfn callets callus calmed calmer calming calved calving camped camping
campsites canard cancelate cancelation cancer candidacy candidature caning cankering cannas cannel
cannibalization cannibalize cannon canonicalisation canonicate canter canting caparison capita capitalises
capitalism capitan capitol capper caprification capsulate capsulation captained captaining caption captious
cardies cardinalate cardinally carding carers carful caries carina carious carking carless carling carnality
carnations carnet carnied carnies carnified carnifies carnifying carnying carped carpet carping carpus carse
carte cartful carves carving caseating caseless cashed cashes cashing casino casking casted castes castling
catalo catcalled catcalling categoric categorise categorize catenaries cation catling catting causeys cavers
caving cawing cayuse ceased ceases ceasing ceding celebration celled celling cellos cement censer censurers
censuring censusing cental centner centra centraliser centralises centralism centre cering certainty certes
chaired chairing chairs champing chancel chancre chandelled chandelling changeling chanted chanter chanting
chanty chaoses chapiter chaplains chapleted chapped chapping charing charity charms charnel charry charter
charts chased chases chasing chasses chaster chatter chattr cheapen cheapo checkin checkoffs cheeked cheeking
cheeks cheery cherty chicks childe chimps chining chinked chinking chinks chipboard chipped chipping chirps
chittered chittering chlorination chocked chocker chocking chocks choicest choking chomped chomping choosier
chopper chorea christiania chroma chromo chronologic chucked chucking chucks chunter circlet circulate
circulation circumstance citations cither clabber clacked clacking clacks clambered clambering clammed
clamming clapboard clapped clapping clares claret clarioned clarioning clasping clasps classily classis
clastic clatter claude claver cleanse clearwing cleated cleating cleats cleaved cleaver cleaving cliched
cliching clicket climbable clinked clinking clinks clitter cloaks cloistered clojure clomping clonked clonking
clonks clonus clopped clopping closet cloture clover cloves clowned clowning cloyed cloying clubber clucked
clucking clucks clumping clunked clunking clunks clusterid clyster coached coaches coalescent coalition
coaming coaptation coarse coasting coasts coatracks cobber cocking codded codding codecs codeid coders codling
codons coedit coeds coffining cognition cohered coherence cohering coiling coincidence coincident coiner
coinsuring coking collaring collating collation collectd collective collet collie collocutor collodion collude
collusion colno cologs colone colonisation colonization colonizer colonizes coloration colourisation
colourization combating combatted combatting combinative combinator combing combusting comely comers
comestible cometic comets comfit comforting commando commenced commences commencing commend commendation
commentate commie commination comminuted comminuting committals committee commix commixt commodity commonest
commonjs communality communicable communicant communicative communing communion communisation communise
communism communist communization communize commutated commutating commutation commute comose compactest
compadre compand compar comparative comparts compassed compassing compassion compat compellation compelled
compensable compere compete competent competition comping complacent complainant complaisance complaisant
complected complementarity completest completists complexation complexion compliancies complicacy complicit
complimentary compliments complines complotted complotting compony comported comporting compos compost
composure compotation compote comprador comprehensible compressive comprised comprising compte comptroller
compunction compurgation computus concealed concealing conceding conceit conceived conceiving concent
conception conceptus concert concertina concertino concession concinnous concision conclaves conclusive
concocted concocting concoction concoctor concordance concurred concurrence concurring concussing concussion
condemned condemning condensate condensation condenses condiment conditione condole conduced conducing
conducting conduction conductivity conductor confect confection confederation conference conferred conferrer
conferring confessing confession confidant confidante confider confiding configurationism configurative
confining confirmand confiscation confiture conflation conflictive confluence confluent confluxes conformant
conformation conformism confutation confute congelation congested congesting congestive conies coning
conjoined conjoiner conjoining conjugation conjunctiva conjunctive conjuration conjurers conjuring conking
connective conner connexion conniption connivent connivers connoting consecrative consecution consensual
consent consentient consequent conservation conservatism conservatoire conserved conserving considerate
consigners consigning consistence consociate consolation consolute consonantly consonants consorted consorting
constancy constantan constrict constriction constringed construal constructive construed construes construing
consts consul consulate consultant consultee consumerism consummation consumptive contagious containerd
contemned contemner contemning contend contentious contest contestants contexture continence continent
continua continuant continuative continuator continuo continuum contorted contorting contortion contraction
contradicts contrails contralto contras contributive contrition contrive controversies contuse contusion
convalesced convalescing convect convection convective convenance conveners convening convent conventual
convergence convergent conversazione converse convertite convex convicted convicting conviction convolute
convolved convoy convulsed convulsing convulsion cooers cooing coolie cooling cooperatively coopering cooping
coordination coordinative cootie copers copier coping copiously copped coppicing copping copsed copses copsing
copulating copulation copulative corded corder cordiality cording coreless coreos corers coring corker corking
cornea corned cornel cornet cornier cornus coroner corporals corporative correctest corrective correlative
correspondent corries corrugate corrugation corruptest corruptive corse corseting corves cosied cosies cosily
cosses cosseting costing costumers costuming cosying coulter counteract countermaid counterman countermen
countermine counterpane counterplot countess couped couping couplet courted courter courting courts covens
covert coveted coveting covets coveys coving cowered cowering cowers cowing coxing coying coypus cozies
crafter crakes cramping cranes crapes crapped crases cratch craves crazes creaked creaking creamed creaming
crease creatine creationism creatives cremate cremation crenate crenation crested cresting cricked cricking
cricks criterial crocks crones crooking cropped crores crosse crossest cruses crushed crushes crushing cryptid
crypto cryptographer culled culler culpability culturing cumulating cumulation cupped curability curate
cureless curies curing curios curling currant curried currier curries currying curser curses curtain curtesy
curtly curvet customisable customisation customises customising custos cutches cutter cuttling cyclos cypher
daimon daintiness damped dampening damping dandling danging daring dartboard darted dasher databanks daters
deadening deafening deafer dealate deaning dearth debagging debauching debitable debunking decals decane
decant decare decayed decaying decays decease deceit decelerate deceleration deception deciare decile
deciliter decimated decimation decimator decimeter declaimer declamation declarant declarator declawed
declawing declination decocting decoction decoke decomposer decomposes decorative decoupaged decoupaging
decoyed decoyer decree decrescent decuple dedent dedicate dedicatee dedication deduct deduction dedupe deeded
defats defeatism defecated defecates defecating defecation defection defective defencing defend defendant
defensible deference deferential deffer defied defier defies defile definitive deflagration deflation deflect
deflection defloration defogging deformation defraudation defter degeneracy degradative degrease deices
deicide deigned deistically deject dejection delate delation delectation delegacies deleing deliberative
delighted delighting delimitated delineate delusions delver dement demine demode demoing demons demonstrable
demonstrative demotions demultiplexes demurring denier denies denigrated denned denominated densify dentation
dented dependance dependant depicting depiction deplaning deplete depletion deplored deploring deportation
deprecative depreciate depreciation depredated depredating depredations depresses deprivation deprive derail
deride derision derivative derogated derogates derogating desalination desalt desand descant descried
descrying deserting desertion desiccated desiderate designate designation desolated desolation desolator
desorption despatch despicable despise despondence despondent destine destitution destructed destructible
destructing destructs detain detective detent detention determent determinant determinism determinists
deterred deterring deters detest detonated detonation detonator detracting detraction detractive detractor
detrained detriment detrition devise devoices devote devotions diagenesis dialing dianoetic diapering dicker
differentia differentiable differentiae difficile diffidence diffident diffluent diffracting diffusing
digestion digestive dights digram dilatable dilutions dinginess dinging dinnering directorates dirent direst
dirging disant disarming disavowed disavowing disbursed disburses disbursing discalced discant discharged
discharging disconcerted disconcerting disconcertion disconcerts discontented discontenting discord discoursed
discourses discoursing discoverd discreet discrepant discriminate discrimination discursion discus discussant
discussionis disgracing disguised disguising disgusted disgusting dished dishes disjoin disjunction dispassion
displacer displeased displeasing disposure disputing disruption disruptive dissension dissevered dissevering
dissevers dissolvers dissuasion distending distension distent distention distinctive distraction distributee
distributive dithering divergencies divergent divers diverse diversion diverted diverting divest dividend
divination divine diving divorcing divulgence divulging dixits dizens dizziness doable docent docked dockerd
docket documentarian doffed doffer doffing dogging dogmatically doited doling domaine dominate doming
donations doping dosing doting dotter dottiness doublet dourly downlands downlight downloadid downpipes
downsize doxing doyens dozers dozing dramatis draping drawling draying dreadlocks driers dripped dripping
drivel drooped drooping droops dropper drover droves droving drying dubitable duding duffed duffer duffing
dumbed dumbing dumper dumpling duping duplicature duplicity dupped duratives dustiness dyeing dyking
dynastically eagre easies easing eaters eclipsis ecliptic eclose edgers edicts educating education egression
egrets ejected ejections elaborative elapse elections elevate elicitation elidible eliminative ellipse
elocution elusively emanating emanation embers embodying emceed emendable emergence emitter emphases emphasise
empire emplaning employe employee empress empting emulative enchanter enchanting encore encrusted encystment
enders enditing endorsement endorsing endued enduing endure energised energises energising enfolding
engorgement engorging enmity enouncing enplaning ensued ensues ensuing entice entitles entourage entrancement
entrancing entre enumerable enumeratee enumerative enured enures enuring envers ephemera ephemerid ephemeris
ephemeron epilating eposes equably equivalencies erected erections ergonomist erotic errand escapee escarped
escarping escorting esports espressos esters estimative estivate estivation etamine eternal eternised
eternises eternising evacuate evacuation evaluative evaporate evection everts evictee evitable evocations
evolution exaltation examinant examinee exbibit excavation excellence excelling excels exceptive excerpt
excerption excise excisions excitable excitation excited exciting exclaimed exclaiming exclamatory excludee
excreting excretion excursion excursive execrable execrating execration executant executive exemption
exertions exhalation exhaustible exhort exigible exiled exiling exonic exorcise exorcisms exorcists exorcized
exorcizes exorcizing exotica expanse expansible expansile expansionism expansive expectant expectoration
expedience expedient expediting expellant expelling expend expendables experiential expiating expiation
explantation explicably explication explicatory explode exploration exploratory explosion explosive
exportation expounding expressage expressible expressionism expressman expulsion expulsive expunging
expurgation exsect exsert extant extendibility extendible extensile extensity extensors externalism extincted
extincting extinction extirpation extort extractive extradited extraditing extradition extrema extremest
extricated extricating extrication extropy extrudable extruding extrusion extrusive exuberate exudation
exultation eyases fabled fabling facets facilitative faction factorage factorials factorises factorising
faculty fading fagged fagging fainer faired fairing faitor fallow falsie falter falterings familia faming
famishing farced farces farcing faring farmed farmer farming farther fastbacks fasted fasten fatalities
fatefully fating fatling fatten fatter fattest favourite faxing faying fazing feaster featureid fecundation
feeing felched felches felching felled felling fellow femora fended fender fending fester fetich fettering
feuding fibred fibres fictional ficuses fiends fifing figura figurae figurine fileid filers filets filing
filking filler fillet filmed filming filses finable finale finalisation finalises finalising finessing finfish
finger finial finicking fining finises finking finning fireball firers firmed firmer firming fitches fitter
fixures fizzed fizzing flabbiness flacky flagger flailed flailing flails flamed flames flaming flanged flapped
flapping flared flares flashiness flatted flatter flavour flayed flections fleeing fleshed fleshes fleshiness
fleshing fleshless fleshly fletch flexile flied flies flingers flipper flittered flittering flitting flogged
flogging flopped flopping flouting flouts flowed fluentd flukes flushest fluttered fluttering foaled foamed
foamer foamily foaminess foaming fodder fogged foiled foiling followee fonded fonder fonding footed footier
footled footler foozled foraged forages forbad forceps forcible forded fordid fording forearmed forearming
forenames foresting forewarned forewarning forfeiting forgat forgather forger forging forgoes forker formae
formant formate forming formulae formyl fortes fortunate forums forwardest foster fouled foully founts
fourteens fowled foxing fractionate fracturing fragged fraying freest freshet freshmen friction fried friend
friendliest fries frieze fright frilled frilling frills frittering froth froward fucuses fueling fulfil
fullback fulled fulling functionalism functionalists functionary fundament funding funkiness furnishing
furthermost fussed futzed futzing fuzing fuzzer fuzzes gabbing gabbled gabled gaging gainer gaited gambled
gaming gamins gaols gaping garage garbed garble gargled garnering gasher gazing geneal genera generable
generalises generalities generative generis genetic genitally gentile gentry geocentric geometrid geometrise
geometrize gibing gigabyte gitter givers glides globes globing glowing gobbing goggle gorals goring grabbling
gradated graduate grafter grains grantee granulated grapes graphic grated grateful grater grates grating
gratuities greaser greaten greeds greeter greping grides grifted grifting grifts gripping groove groped
groping groupid groused grousing grouted grouting grouts growling growls grubbing grunted guaranies guarantied
guaranties guarantor guarantying guardee guiles guises gulden gutter gutting gyving haceks hading hagging
haling hallway haloes halvas halved halver halving hammed hammier hamper handbrake handcraft hander
handicrafter handlebar handline handsful handspike hanged hanked hanking happed hapten hardcore hardier
hardily hardness haring harken harking harmer harmonica harmonics harmonies harmonise harmonist harmonium
harper harshening hasher hasped hasted hastening hastes hasting hatefully hating hatting havering hawing
hawking haying hazing headed headier headily healer healing heaped heaping hearer hearing hearkening
heartening heartfelt hearth heartiest heater heating heaver heaving hectogram heeder heedfully heeding
heedless heighth heisting helled heller helling helmed helming helter helved helves helving hemmer hepper
herder herding hexads hickories hiders hieing hierarch hierarchic hierarchizes hierogram hiking hilted hilting
hinged hinging hinter hinting hiring histed histing historian hither hiving hoarder hocked hocking hodden
hoeing hoking holden holier holing holist holler homering homers homing honers honing honked honoree honoris
honouree hooded hooding hoofed hookas hooker hookey hooped hooping hooted hooting hoover hopped hopping
hording horridly horsts hosing hostel hotted hotting houris hovels htree hubristic humana humane hummer hunted
hunting hurling hurst hurtling hushed hushes hushing hutting hybris hyperdisk hyping hypophysis hypotheses
hypothesise hypothesize hypothetic hysterical ideations idempotence identicon identikits idents idiopathic
idiotically idiots ignitable ignobility ignorance illicitly illusions illustrative imagoes imagos imbrication
imitatee imitation imitative immediacy immersion immolation immovable impaction impairing impalement impart
impassable impassible impassion impassive impeaching impeditive impellent implanting implicating implicative
imploding imploring importune impost impotence impotently imprecate imprecation imprecision impressible
impressing impressure improvident improvising imputable inadvertency inadvertent inanely inaner inaugurate
incantation incensing inceptive incidental incisions incitation incitement incline incoherently
incomparability incomputable inconsistences incorporable incorporation incredible increscent incretion
inculpable incursion incursive incurving indebted indecently indene indenturing indexation indicants
indicative indicted indicting indiction indicts indies indigently indignation indites individuate indivisible
indorsing induces inducting induction inductive inductors indued indurated inebriant inerts inescapable
inevasible inexertion infact infect infection infective infeed inferior infernal infestation infesting infirm
inflame inflaton inflected inflecting inflection inflective inflector inflexion inflicting infliction
inflowing influenza informatics infracting infractions infusible infusions ingesting ingestion ingres
ingression ingressive inhabit inhalation inherence inhibin inimically initialism initiation initiative
injunction inland innovations inquiring insalivate insatiability insatiate insect insets insolate insolation
inspec inspire instal instanceof instancies instantiable instauration instigate instigation instillation
instilled instiller instilling instills instincts instructive insulating insulation insulting insurability
insurances integrable integrand integrant integrase integrative intellect intellection intelligence intemerate
intenerate intens intensest intension intensive interable interbred interbreed intercalate intercalation
intercede interception intercessor intercity interdict interdiction interferon interfile interfuse intergrade
interject interjection interlace interleaver interline interlink intermediacy interment intermits intermitted
intermittence intermitting internat international interne internee interoceptor interpellate interpellation
interpolative interpretative interpretive interrace interred interring interrogate interruptive inters
intervale intervene intervenient interweave intestinal intimation intinction intine intonation intorsion
introjection introspecting introspective intruding intrusion intuiting intuition inunction inurement
invaginate invagination invected invent invention invest investigative invincible invitation invocative
invoicing involution irenically irrelevance irrigating irritation irritative isolative issueid iteratee
joannes joiner jointed jointing joints jotter journald kecked kecking keeking keeling keening kelping kennel
kerned kernes keying keystroked kicker killer kilned kilning kilobyte kilted kilting kinked kinking kitling
knicked knicking laager lacers lacily lacing lacker lackey ladded laders lading lagers lagged lagger lagging
lakers laking lambada lamely lament lamers lamest lamination lanced lancing lander langrage lanker lapeled
lapelled lapels larded larder larding largen largess larked larker larking lasers lasing lasted laster lasting
laterals lather latten lattes lauded lauding launce launchd lavations lavers laving lawyer laxest leaded
leaden leafage leafed leafing leaker leaned leaner leaning leaped leaper leaping leaven lefter legalization
legations legged legging legitimacy legitimise legitimize lender lending lessee lessen lessor letted levees
levers levitation lewder lexica lexicographer lexicography libations libeled libeling libelled libels
librarian licensee licente licitation licked licker licking liens lifelines lifter lighten likens likers
likest liking likker lilted lilting limbering limier liming limitative linage lineae lineage lineal linenr
linens liners linier lining linkerd linted lintel lintier lisped lisping listee listel lister literarily
literately litigation litoral litten litter livelihood lively livens livers livest loafed loafer loafing
loamed loaming loanable loaned loaner loaning loaves lobate lobation localisation localises localite locatives
locker locket lockup locoed locoing locule locution lodged lodger lodging loess lofted lofting logier logion
logons loners longed longes longing looker loomed looming looned looning looped looper looted looter looting
loping lopping lorded lording lordly losers losses lotting louder lounger louping louses lousing lovers loving
lowbred lowing loxing loyally lucked lucking lugged lugger lugging lunations lunched lunches lunching lunger
lunker luring lusted lustering lusting luxations lyrically lysing machina machos macing macron magicking
maiming mainsails mandatary mandate mandibulate manege manged manger mangle manhandled maniacally manically
manifesto manipulable manipular manipulative manned manpage mantled mantling manufacture manure marched
marcher marches marching marges marginalia maritally market markus marled marlin marling marred marrer marring
marted marten martially martian marting martini masers mashed masher mashing masker massed masses massing
masted matchet materia materialises materialism materiel maternal maters matier mating matted mattes mauling
mawing maxima maximizes maximizing maxing maying mazing mealtime mebibytes mechanic mechanician mechanise
mechanist mechanize meddle medial mediant medically medius megabyte melanisms melter melting memorise
memorizes menage menial mensal mensed menses mensing mensurable mentations mentoring mergee merles meshed
meshes meshing messaline messuage meteor metes meting metre micron midstream miking miling militated millstone
miming minestrone mingled mingling minibikes minification minima minimap minimax minimise minimus mining
minuet minutest minxes miring misdating misguider mislaying misled mismake misname misnomed mispleading missee
missend missies missis missive misspells missus misted mister misting mistype miters mitigative mixers mixins
mmapped moaning mocker modems moderne modernism modernists modula moduli moiling moistly molest mollification
mollifying momenta monatomic monikered monitorial monoatomic monogenic monoliths monophonic monotones
monotypic montes mooing moping mopped mopper mopping morels morion mortification mortifying mossed mosses
mossing motels motile motivate moues mouing moulted moulting moults mounded mounding mounds mountains mountd
mousse mouths movability movers movies mowing mucked mucking mucros muddle mugged mugging mullion multilane
multipara multipath multiplayer multiplet multiplex multiplicative multipole munger munges munitioned
munitioning munitions murker musically mussed musses mussing musteline muster mutches mutilated mutilation
mutter mutuel muxing mysteries naivety namesakes narked narrating natation nation naturae naturel neatest
necessarian necessitate needer negativism negatron neglect negotiable negotiant neighbour nester nestled
nestling nether netted netting nettly neural newcomer nextly nicety nicker nighty nitrification nitrifying
nitro nodejs noempty nonhero normalcy normalisation normaliser normalises normalising normative northing
noshing nosing notching notwork novation novice nowise nuclear nuder numbed nutation objectify objection
obliviously obscura observance observant obsessing obsolesced obtect occasion occlusions occupier occupies
occupying ochers oddest offboarded offboarding offeree officiary officinal omened omening oneline onward
opener openid operad operandi operant operative opined opining opportunely opportunism opportunist oppose
optical optima optimism optimist optind ordaining orderid ordinates organisation organise orientating origan
origination originative ostentation otters ouster outdared outdate outfight outing outjuts outjutting outlie
outlive outride outwitting overate overawing overbidden overbites overblown overblows overbook overcame
overclocked overclouded overclouding overclouds overcoats overcook overeaten overeater overeating overfall
overfill overflew overflown overfly overhear overheard overheat overladed overladen overlayfs overleap
overlock overlord overnight overpay overplay overprices overpricing overprize overran overread overripe
overripen overruling oversewed oversexed overside oversize overtly overtook overtopped overtopping packer
padder paddled paddling paedological pailful pained paining palace palatially paling palish palled palling
pamper pancaking panful panging panicled panned panning panted panties panting papular paragraphia
parallelises parameterization parametric parametrisation parametrise paranoiac paranoic parapeted parched
parches parching parens parentage parenthesise parenthesize parenthetic parentis parers pares paresthesia
paries paring parises parked parkers parking parred parries parring parsec parson parted parter participant
participative participle particulate parting partitive parturition pashes passee passel passer passibility
passible passus passwd pastel pastern pastie pastina patent pathing pathologic pathos patinate patination
patrial patriciate patries patrological patted patten patter patties patting paunch pauper paving pawing
payback peaced peaces peacing peaking pealed pealing peartly peasant peases pecked pecker pecking peculated
peculates peculating peculation pedate peeing peeked peeler peened peening peeped peeping peered peering
peeved peeving pelleting penalises penality penalizes penally penned penning pepped pepping percept
perceptible perceptive percussion percussive perdition perfecta perfective perfecto perforated perforating
perfuming perimeter periodicals periotic periphery peripteral perishing perking permanence permeated permie
permissible permittee peroxiding perpend perquisite perron persistencies persona personably personae
personalism personalty personam pertinent pertly perverted perverting pervious pesher peters petitioned
petitioning petitions petrological pettier petting phages phasis pheasant phonically phototype pickax picket
pickled pickling picnicking pieing pierce piking piling pilled pilling pimped pimping pinces pinged pinging
pining pinked pinker pinking piperine pipers pipped pipping piratical pished pishes pishing pissed pisses
pissing pitched pitches pitching pitting placemen placet placid placket placks plages plaice plaint planet
planked planking planks planner planted planting plants plastically plated plates platformio plating played
pleural plication plopped plopping ploughable plower ploying plugger plumed pluming plumped plumping plunged
plunging plusher plushes plying pocked pocket pocking podded podding poinded poinding poinds pointe pointier
pointiest pokers polder polers poling polite polities pollen pollfd pollutant polymorphism polytrophic ponding
poohed poohing pooing pooped pooping popish poplar popper poppet poppied poppled poppling populace poring
porpoising porter portly posers posher posing posited positing positivest positivism positron posits posses
postable poster postilions postulated postulates postulating postulation potability potable potations
potentiate potentilla potion potted potting pouted pouting powder practicably practicum prase prats praying
prebend precedencies precess precession precis precisest precisian preclude preclusion predation predicable
predicant predication predicative predictive predilection preeminent preemptive prefect preform preheated
prelate prelature premise premix premonition prentices preparative preparator prepose presaging presciently
presentably presentative presentee presentient preservative president presumable presumptively pretence
pretensed pretenses prettierd prevention preventive previse prevision prexies preyer pricked pricker pricking
pricks primacy primate primitivism prince princesses principate prinked prinker prinking prinks printf printk
prioresses prioritise prison privative proaction proactive probabilism probabilist probating probation
processid procession procurers procuresses procuring productive profanation profaning profess profession
profiting profusion programme progressive projectid projectile projective prolepses proles proliferating
proliferative proliferator prolusion prominence promisc promisee promissory promotive promxy pronating
pronation propagable propagative propel propend proponent proportion proportionate propositi propositional
propped propping proprietor propriety prorating proration prorogation prorogue prosecuted prosecuting
prosecution prospected prospecting prospective prosper proteases protectionism protective protest prototypic
protracted protracting protraction provably provene provenience provident provisoes provisor prowess prudently
prudes prying pseuds pseudy pucker pudding pugged pugging puling puller pullet pulley pulped pulping pulsed
pulsing punctuating punishing punitively punned punning punter pupped pupping pureed purity purled purling
purply purposively purred purring pursed purser purses pursing pushier pusses putted puttying puzzle pydantic
pyrometer pyrone quacker quadrantic quadrates quadrati quantification quantify quarks quicken quiescence
quiescing quieten quilter quinte quires quirts quitter quoited quoiting quotha quothed quothing quoths racers
racking ragging raging raided raiding railed railing rained raining raisin raking randiness randomises ranees
rankling ransom ranting raping rarefy raring rasher rasses ratels raters rating ration ratter raving raying
razing realer realignments realisation realise realization realty reamed reamer reaming reapable reaper
reaping rearer rearing reassembles reaver reaving rebate rebind rebook reburying rebuses rebutting recant
recapping recension recept receptive recessing recession recessive recipience recirculated recision recite
reckoning reclinate recliners reclining reclusion reclusive recognizant recognizee recolonise recolonize
recommence recompensed recompensing recomposing reconceive recondite reconduct recontacting reconvened
recourses recoveree recrated recrating recreative recrement recrossed recruited recruiting recuperable
recurred recurs recurved recurving recuse redaction redate reddening redder redeal redemption redistricted
redistricting redistricts redlining redound redress redries redstart reductio reductive redundance reediness
reeding reefer reelecting reelection reelects reentrance reest refact refection refectory refereed refereeing
referenda refile refilm refire reflate reflation reflexive refloated reforested reformers refracted refracting
refractive refractor refreezing refrying refuge refute regain regality regalize regally regardant regency
regeneracy regent regexec regexpp regifter registrars regive regnant regorging regraded regrading regressive
regrets regretted regretting regrinding regulable regulating regulations rehabbing rehearsing reheat rehire
reification reined reining rejectee rejoinder rekindling relapsing relatime relatione relaxation reldate
releasee relegated relegating relegation relent relets relics relief reliers relievers relieving religions
reline relishing relive reloan relume remail remand remanning remans remastered remastering remend remint
remise remissions remitting remolding remotest remotions remunerate rended rending renegotiating renormalise
renounces renter reorganisations reorganised repaid repainting reparable repayable repays repeal repelling
repent repentant repetitious repine replan repleting repletion replicability replicable replicase replicative
repost reprehend represser represses repression repricing reprieve reprising reprovable repugning repulsion
repulsive reputable reputation reputedly requited requites requiting resalable rescinding reseal reseat resect
reseed resellers resembled resent reserpine resettling resews residence residua residue resile resined
resining resister resisting resistors resite resole resoluble resolutive resolvent resonated resonating resorb
resorption resounding respelt respiration respiring respondent responsa responsion responsum restaffed
restively restocking restorative restraints restringing resultant resumptive resurgent retail retailings
retaliate retaliation retard retched retches retching retentive retied reties retiree retirements retorsion
retort retortion retracted retracting retraction retractive retractors retrained retrains retread retroactive
retrusion returf returnee retuse retying reuniting revaluate revelation reveled revelled revelling revels
revenging reverb revere reverence reverent reverie reverso revest revetted revetting revile revisee
revisionism revocable revolting revolution revolve revulsion revulsive reward rewarm rewash reweaving
rewedding rewild rewire rewove rials ricing ricking righto rilled rilling ringing riposting rising rivetting
roached roaches roaching roadability roader robles robots robustest rogation roiled roiling roistered
roistering roller roofless roost rooted rooter rootfs rooting rootlets rosets roster rotted rotter rotting
rotund rouged rouges rouging roundel roused rouser rouses rousing roustabout rousted rousting routeros
rowdiness rubles ruddiness ruinable ruiner ruining rulers runnel runnier sacked sagely sagest salability
saleability sallow salsifies salutation salvation salve sander sanding sanest sanitise sapling sapped sapping
sarong sashed sashes satanically satanistic sateless satiation sating satirized satirizing saturating savers
sawing sayest scalded scalding scalds scaliness scalloped scalloper scalloping scalls scalped scalping scalps
scampered scamps scanted scanter scanting scants scaped scapes scaping scared scares scaring scarpered
scarting scatterer scenarist scending scends scents sceptered schedular schemars schilling schooling
sciatically scissor scones scooped scooping scorching scorecard scorning scotching scouring scowed scrawling
screaking scream screed screes screwer scries scrimping scrips scrollinfo scrupling scrypt scuffing scuffle
sculpting scuttered seabed sealer sealing seamed seared searing seashells seated seating seceding secession
secrete secund sedimentation sedimented seduction seductive seeded seeder seedling seeled seeling seemer
seeming seeped seeping seized seizes seizing selectee selectman selectmen selectus selling selves semiotically
semiotics semver sendee senhor senior senors sensibility sensitise sensitize sentential sentience sentiencies
sepaled separably separatism separative septically sequester serdes serger serges serging serialisable
serialisation serialises serialising serialism serifs serines sering serins serous serration serret serries
servile servos setted settee settlings seventeen seventieth seventy sewing sexing sexting shacked shacks
shadeless shades shadowier shafted shafting shafts shakeable shakes shaking shaled shales shallop shallot
shallowest shamed shameless shames shaming sharked sharking sharks sharped sharpened sharpening sharping
sharps shattered shaveable shaved shaves shaving shawed sheared shearing sheaved shellings shelljs shelve
sheols sherds shewed shewing shillings shills shingle shinning shippen shipper shires shirted shirting shirts
shists shitted shitting shoeing shooed shooing shooter shootouts shopped shopping shoppy shored shores shoring
shortcrust shotted shotten shouldn shouter shouts shoved shoving showdown shower shrank shrewed shriek shrift
shrike shrilling shrimping shrine shrunk shtick shunting shunts shuttered shuttling shying sibilated
sibilation sicking sidecar siding sidles sidling sifted sifting sighed sigher sighing sightly signalfd
signalising signalizing signalmen signatory signee significance signin signor sileni silicone siltation
silting silver simile simitar simper simpleton simplex simulative simulcasted singalong singed singer singing
singlet sings sinned sinner sinning sinuation sipped sippet sipping siring sitars siting sitter situating
situationism situps sixing sixteenmo sizable skated skates skating skeeing sketching skewing skimped skimping
skimps skinner skinning skipper skippet skited skites skittered skying slakes slapped slapping slated slates
slathered slating slaveys slayed slaying sleave sleeking sleeks sleeting sleets sleeving sleight slender
slewing slicking slicks slider slily slimes sliming slipper slipping slippy slitting sloped sloper slopes
sloping slopped slopping sloshes sloths slotted slotting slowed sludge sluice slushes smacked smacks smarten
smashed smashes smatter smelled smeller smelling smells smidge smirching smites smooch smoothen smother
smuggest smutching snacked snacks snaffling snapped snapping snared snares snaring snatching sneakers sneaking
sneeringly snicking sniffling snipped snipper snipping snippy snitch snoozing snored snores snoring snorted
snorter snorting snorts snowed snowing snubbed snubbing snuffer snuffing snuffle snuggest soared soaring
socialization socialize socked soddenly soever softening solder solidi soling soloed soloing somatically
someway sooted soother sooting sophisticate sopped sopping sorbed sorbing sorely sorptions sorter sortied
sotted souffle soughs soured souring sowing spacial spaciously spaded spades spading spaeing spalled spaller
spalling spanging spangs spanking spanks spanned spanner sparge spastically spates spatially spatted spattered
spatting spayed spaying spearing specialisation specialises specialism specialty specif speciously specking
specks spectrally speculate speculation speechified speechifies speechifying speedo speiled spewed spherules
spices spicing spilled spilling spilt spinier spinney spited spites spitted spitting splash splats splattered
splatting splent spline splint sponson spored spores sporing sported sporter sporting sports spotter spottled
spouted spouting spouts sprang spreed springe sprinkling sprint sprits spritzing sprung spuing sputtered
spying squalling squame squashfs squashier squatting squawking squinched squire squish squushing stabbed
stabbing stabile stabilisation stabiliser stabilises stacte staffing staginess stagnation staidness stainless
stairs staked stakes staking stalked stalks stanching standardises stanks stapes staple starch stared stares
staring starkness starling starred starring startled startling starved starving stases stateliest stateliness
statesmen statice statin statises statue statures statutes staved staves staving stayer steading steads
steamed steaming steams steamy steeds steeling steeping steeps steles stepped steres sterility sterilization
sterilize sterling stetting stewing stickling sties stiffing stiles stimulate stimulation stimulatory stings
stinking stinky stippling stipulated stipulation stipulator stirps stitch stoats stoically stoked stokes
stoking stoles stolid stollen stolon stomped stomping stomps stoned stoneless stoner stones stoning stooped
stooping stoops stopper stoppled stoppling storeys storks stormed storming storms stormy stound stoups stoves
stowage stowed stowing straitness strake strand strapped strapping straps strategi strategic strategise
strategist strategize stratifies stratus streak streambed streps strewed strews striae striating striation
strick strictest stricture strife stripling stript strive strlen strode stroke stroll stropped stropping
strops struck struct strumming strung studiously stumps stuttered stylee stylet stylus suability suable
suaveness subbed subbing subdirector subduction subface subfix subjection sublet submarine submersion
subreption subrogate subsea subsect subsisted subsisting substantiae substantiate substantive substation
substitutive subsuming subtended subtending subtile subtitling subtractive subvention subversive succuss
succussion suction sufficiency suggestive suing summarise summative summery summit sunder sundresses
sunglasses sunset superb supercede supergrass superhet superio superjet superl supersede supersedures supersex
supervened supervenes supper supple supportive suppressant suppressive suppurated suppurating surety surfer
surjection surmising surmounted surmounting surpassed surpasses surpassing surplices surplused surpluses
surplusing surprints surprisals surprize surrey surrogacy susceptive suspicion swacked swaged swages swaging
swales swamped swamping swamps swanned swanning swapper swards swashed swashes swatch swattered swayed swaying
sweepingly swelled swelling swells swerve sweven swifts swingle swooner swooping swopped swopping swotted
swotting swound symlinkat symmetrise symmetrize synapsis synched synching synchronic synchronies
synchronisation synchronise synchronism synchs syncretic synopses synopsise synopsys synthesis synthesise
synthetize syringing systaltic systematise systematism systematist systematize systemd systemically tablas
tablet taches tacked tacker tacket tacking tailer tailing takers takins talced talker tamely tamers taming
tamped tanged tanked tanking taping tapper targetfd taring tarps tasked tasking tastable tasted taster tasting
taunted tawing taxing teaser technica technician tectonically teemed teeter telecasts telemeter telemetric
temped temper temperate temping templed tempter tenable tenches tentation tented tenter tenting terminable
terminative terminuses testas testbed testee testid testier testis tetter texted texter texting textural
thanes thanos thebes thees theocratically theological theologies theoretic theoretician therefrom thereon
theretofore therme thicket thicks thinko thinning thirteens thirtieth thongs thousandth thrash thrawn
threadfin threadier threap threat threshing thrips throbs throes throning throstle thrust thunking thunks
thymes ticked ticker tickle tiding tieing tigers tiled tilers tiling tilled tilling tilted timber timeous
tining tinseling tinted tired tires tiring titers tithed tithes titres titter tittle toady tocology togged
togging toiling toings tokers toking tolerable tolling tonally tonically tonics toning tooting tootling toping
topmast topographical topologist torched torches torching touche toughed toughing toxically toxics toxology
toying tracee tracefs traceries trachs trackbed tractional tracts traded trader trades trading tradition
traditionary trail trammed tramming tramper tramps trance tranked tranks transacted transacting transactor
transcalent transcend transduction transected transecting transeunt transferals transferase transferee
transferrin transfixion transformism transience transilient transistor transit translative translocate
translocation transmissive transmute transnational transomed transparency transpilation transpire transplanted
transplanting transportation transpose transudate transudation transverse trapes traveling travelled
travelling travertine traves trawler trawling treaded treading treadling treads trends triager triangulate
tribal tribes triced trices trickie trickled tricklier tricksier triers trifle trigged trikes trimer trimmer
trinal trines trining triplet triplex tripos trivia troated troating troats tropic tropological tropology
troubleshot troublespot trough trowing truces trucing trucked trucker trucking trucks truest truing trunnel
trussed trussing trustee trysted trysting tsars tsking tubing tucket tugged tugger tugging tuneable tunicates
tunnellings turbinals turbinate turfed turfing turner twerked twerking twerks twinks twister twitted typecase
typeid typoed typographic typological typology ubound uglification ultimata umounted unalike unassisted
unattended unavoidable unbalances unbearable unbeatable unbent unbind unblinking unbranded unbreachable
unbreakable unbreathable unbrushed uncapping uncharged uncharted unciform uncloaked uncloaking uncodified
uncompresses uncompressor unconditioned undaunted undeceived undecidable undefeated undefended undefiled
undefinable undeniable underacted underbite underbred underfoot undergone underhand underlain underlaying
underlie underlinen underling underlips undermine underplot undershoot undershorts underside undersold
understorey undertint undertone underwing underwood undeserved undock undoubted undrinkable undulated
uneatable uneffected unexpended unfeigned unfits unfounded unfriended unfrocked unfrocking unfurnished
ungerminated ungettable ungoverned ungraded ungrounded unhandier unhatched unheeded unheedful unhitched
unhooking unimpressed uninfected unison unites unities unitizing universes unkind unkink unlatched unlatches
unlets unlighted unlined unlive unloosing unmock unmold unmourned unpaved unpick unpleased unpleasing
unpolished unprofessed unpunished unquantified unrealisable unrealizable unrecognised unregulated unrehearsed
unrepealed unresigned unrested unsaddled unsealable unsearchable unseasonable unseat unsellable unsold
unsolvable unsortable unstacking untack untamed untapped unteachable untold untrained untreatable untuck
untwining untwisted unwary unwearable unweeded unwieldly unwinking unwitting unworn unwound upbraiding uplink
uprate upsize upward upwind useable ushers utilisation utilise vacations valiance valiant vallation valses
valuating valuation valved valves vanadates vanisher vanishes vantage vapidity varices varied variegation
varier varnished varves vassalize vectorizes veery vender venerability venerable ventage verbality
verbification verbify veridically verily verity vernation versal verses versification versify versos versts
vertus viability vibrating vibration victor victual viewier vilification vilifying violative virtualisation
visioning visualiser visualises visualization vitalization vitiating vitiation vitrification vitrifying
vivification vivifying vocations volute volutions vortical vtable wacker wading wafted wafting waging waifing
wailed wailing waist waiter waitid waived waiving wakens waling walken walled walling wander wanderings waning
wanked wanker wanking wanning wantad wanter wapping warded warding waring warmed warming warped warping warps
warred warring warted washed washes washing watchmen watchr waulking waving waxing weakly weariness weighs
weirdo welling westing whapped whapper whapping wheals whensoever whereat whereon whetter whishes whistle
whitefish whiten whither whittles wholesome whomsoever whosoever widowed widows wifeless wifely wights wilder
wilding wildling wiling wilting wimped winder windrow wingspread wining winnow wintering wiping wisely wished
wisher wising wisting witched witches witching withes withing witling wiving wonted wonting wooding worded
wormed wormer worming worsen wounder wright writhe writhen wroth yacked yakked yearns
`
