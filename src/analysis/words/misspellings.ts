/** Misspellings that are short, or more than one letter off; each with the word that is meant. */
export const misspellings: ReadonlyMap<string, string> = new Map(
  (
    'abotu-about abou-about abuot-about acces-access accidentaly-accidentally accomodate-accommodate ' +
    'accomodates-accommodates accomodating-accommodating accordinly-accordingly achived-achieved ' +
    'acknowlegde-acknowledge adddress-address adn-and aganist-against agian-again agressive-aggressive ' +
    'allign-align alligned-aligned alllow-allow alloted-allotted alot-a_lot alreay-already amoung-among ' +
    'annoucement-announcement anoter-another aparent-apparent apparantly-apparently arbitary-arbitrary ' +
    'aribtrary-arbitrary aswell-as_well asychronous-asynchronous asynchonous-asynchronous ' +
    'asyncronous-asynchronous atleast-at_least attribut-attribute automomous-autonomous auxillary-auxiliary ' +
    'availabe-available becasue-because becaus-because becouse-because becuase-because beggining-beginning ' +
    "betwen-between beween-between bianry-binary boundry-boundary buid-build calculcate-calculate cant-can't " +
    'catagory-category chache-cache charachter-character charecter-character chnage-change chnages-changes ' +
    'comand-command commited-committed commiting-committing compatabilty-compatibility compatiblity-compatibility ' +
    'completly-completely concurent-concurrent conditon-condition configration-configuration connecton-connection ' +
    "constuctor-constructor contian-contain contigous-contiguous couldnt-couldn't curent-current " +
    'curerntly-currently dealocate-deallocate decriptor-descriptor definately-definitely definatly-definitely ' +
    'defualt-default delare-declare dependancies-dependencies descibe-describe desciption-description ' +
    "diabled-disabled didnt-didn't diferent-different differnt-different dirver-driver disbale-disable " +
    "discription-description documention-documentation doens't-doesn't doenst-doesn't doesnt-doesn't dont-don't " +
    "dosen't-doesn't dosent-doesn't easly-easily effecient-efficient emtpy-empty enbale-enable encouter-encounter " +
    'endianess-endianness entrys-entries equivilent-equivalent eroneous-erroneous erroneus-erroneous excact-exact ' +
    'excecute-execute exection-execution exectuion-execution existance-existence existant-existent ' +
    'exmaple-example explaination-explanation explicitely-explicitly faield-failed familar-familiar fiel-file ' +
    'fiels-files flie-file folloing-following foung-found foward-forward freind-friend fuctnion-function ' +
    "funciotn-function garantee-guarantee gerneral-general guarentee-guarantee hadnt-hadn't hanlde-handle " +
    "hasnt-hasn't havent-haven't heigth-height hierachy-hierarchy hte-the hypen-hyphen identifer-identifier " +
    'immediatly-immediately implemenation-implementation implementaion-implementation implicitely-implicitly ' +
    'inconsistant-inconsistent indentical-identical independant-independent indicies-indices inferface-interface ' +
    'infomation-information informations-information inital-initial initalise-initialise initalize-initialize ' +
    'initialse-initialise intermitent-intermittent interupt-interrupt intial-initial intialize-initialize ' +
    "irrelevent-irrelevant isnt-isn't itslef-itself kenel-kernel langauge-language leagcy-legacy lenth-length " +
    'libary-library liek-like likley-likely limted-limited maintainance-maintenance maintenence-maintenance ' +
    'manully-manually memeory-memory memmory-memory memroy-memory mesage-message messge-message minumum-minimum ' +
    'mispell-misspell mispelled-misspelled mispelling-misspelling moer-more mroe-more msot-most ' +
    'neccesary-necessary neccessarily-necessarily necesary-necessary nessecary-necessary nessesary-necessary ' +
    'noticable-noticeable nubmer-number nwe-new occassion-occasion occassionally-occasionally ' +
    'occurance-occurrence occurances-occurrences occured-occurred occurence-occurrence occurences-occurrences ' +
    'occuring-occurring ocurred-occurred ommit-omit ommitted-omitted onyl-only opeartion-operation ' +
    'optmization-optimization orginally-originally otehr-other overriden-overridden overwriten-overwritten ' +
    'paralell-parallel parallell-parallel paramater-parameter paramaters-parameters parmeter-parameter ' +
    'particulary-particularly partion-partition pendantic-pedantic perfomance-performance performace-performance ' +
    'perhpas-perhaps permissable-permissible persistant-persistent phyiscal-physical posible-possible ' +
    'postition-position potentialy-potentially prefered-preferred preferrably-preferably preperation-preparation ' +
    'presense-presence previosly-previously previsouly-previously priviledge-privilege priviledged-privileged ' +
    'priviledges-privileges probaly-probably proccess-process procesing-processing proctol-protocol ' +
    'programatically-programmatically programattically-programmatically propery-property propogate-propagate ' +
    'propogated-propagated protocoll-protocol pubilc-public publically-publicly quering-querying ' +
    'reccomend-recommend reccommend-recommend recevie-receive recomend-recommend recommanded-recommended ' +
    'recommanding-recommending recursivly-recursively redundent-redundant refered-referred refering-referring ' +
    'referrence-reference registeration-registration releated-related relevent-relevant remaning-remaining ' +
    'repeatly-repeatedly replacment-replacement requierd-required reseved-reserved resouce-resource ' +
    'responce-response retreive-retrieve retreives-retrieves retrive-retrieve retrun-return retun-return ' +
    'retuns-returns reuqest-request sanitze-sanitize seach-search sended-sent seperate-separate ' +
    'seperated-separated seperately-separately seperation-separation seperator-separator shoud-should ' +
    "shoudl-should shoudn't-shouldn't shouldnt-shouldn't similiar-similar simplier-simpler singature-signature " +
    'slighly-slightly somethign-something somthing-something speficied-specified speficy-specify splitted-split ' +
    'stirng-string strenght-strength succesfull-successful succesfully-successfully successfull-successful ' +
    'sucess-success suport-support supposidly-supposedly suppport-support surpress-suppress surpresses-suppresses ' +
    'synchonize-synchronize syncronize-synchronize syncronous-synchronous taht-that teh-the ' +
    "temporarly-temporarily tempory-temporary thats-that's therefor-therefore thge-the thier-their threre-there " +
    'thsi-this tiem-time tihs-this timout-timeout tolarate-tolerate tranfer-transfer transfered-transferred ' +
    'transfering-transferring trasnfer-transfer truely-truly tyep-type udpate-update udpated-updated ' +
    'udpates-updates uncommited-uncommitted uncondiontally-unconditionally uneccessary-unnecessary ' +
    'unecessary-unnecessary unknwon-unknown unmodifing-unmodifying unneccessary-unnecessary ' +
    'unnessecary-unnecessary unsed-unused untill-until upto-up_to usally-usually usefull-useful useing-using ' +
    'usualy-usually utlity-utility varable-variable varient-variant vaule-value verfication-verification ' +
    "verison-version visable-visible vulnerabilites-vulnerabilities vulnerabilty-vulnerability wasnt-wasn't " +
    "wehn-when werent-weren't whcih-which wheter-whether whic-which whihc-which whitout-without wich-which " +
    "wieght-weight wierd-weird wih-with wiht-with withouth-without witht-with wont-won't wouldnt-wouldn't " +
    'wraper-wrapper writen-written writting-writing yeild-yield yeilds-yields yuo-you'
  )
    .split(' ')
    .map((pair): [string, string] => [
      pair.slice(0, pair.indexOf('-')),
      pair.slice(pair.indexOf('-') + 1).replace('_', ' '),
    ]),
)
