import { wordQuestion } from './judged-word.ts';
import { isGivenName, isKnownName } from './person-name.ts';

/**
 * Given names and nicknames that are words of English as well. Beside a person word ("her son Tad") they are names; alone they say nothing.
 */
const givenWords: ReadonlySet<string> = new Set(
  `will con guy tad trinity summer dot precious mercy charity destiny star sky skye rain winter autumn dawn eve ginger sage basil reed wren robin jay
  hunter beau dolly bunny sonny buddy bubba junior sis red rusty dusty sandy curly slim shorty tiny pops buck bud chip chuck cliff clay dale dell drew
  duke earl ernest fern flora forest fox gale gene glen golden happy harmony haven hazel heather heaven honey honor honour hope iris ivory ivy jade
  jasmine jewel jimmy joy june april may august julep justice kit king lance lark laurel liberty lily link lionel lucky lyric major maple marina mark
  marvel mason max maverick melody merit merry miles mocha myrtle nick nova ocean olive opal paris pansy patience patty pat peace pearl penny pepper
  petal phoenix piper polly poppy porter prince princess prudence purity queen queenie rainbow raven ray rebel reign remedy rich river rob rock rocky
  rose rowan royal ruby sable saffron sailor sapphire savannah season serenity shepherd sherry silver skip solace sonata song sparrow spring stone
  storm stormy sunny sunshine sue tally tanner tansy teal temple terry tiger timber tom tommy topaz true tulip turner unity valentine valor velvet
  verity vesper victor victory viola violet virtue vine wade ward wilder willow wolf woody zeal zen zephyr art bill bob chase dean drake faith grace
  grant harry jack jet jean jerry josh lane lee mat mike pip ran rod rosemary scout sharp sterling stew ted tate teddy tony tracy trip vic walker
  wally wills woods young blaze blessing blossom candy carol cherish cherry christian clover comfort coral creed crystal cricket daisy divine dream
  ember essence fortune gift goodness innocent gracious holly joyous justus knowledge lovely loyal moses nature patches innocence praise promise
  providence psalm righteous reason success sweetness talent thankful treasure trust truth wisdom wonderful admire beauty bright lovemore nomore
  gladness memory previous prosper pretty fortunate givemore prayer bunty buster ace bear bee birdie blue boomer boots butch cash cheeky chief cookie
  cowboy cuddles daddy-o doc dude fish flash frosty goose hawk hop jaws kitty lefty leaf mac mouse peanut pickles pinky puck rags rip rooster scooter
  skipper smiley smokey snowy spike spud squeak stretch sugar sunday swede tank tex tug twig whip whiskey wiz page paige petra gay dahlia aster azalea
  camellia magnolia marigold zinnia primrose peony lavender clementine juniper indigo garnet earnest constant memphis dakota story forrest chastity
  brook curt deb debs marquise ester sal mel lou bea val dee bev gil gus hal hank ike ned ria roz sid sol stu trudy wes zeke corky dink fritz gigi
  kiki lulu mimi nell nico odie ozzie paddy pru hyacinth thelonious magnus florin sorin shashi olamide bola serge thierry dirk ewald heinz wolfram
  donato blanca placido davit quintavious piers braxton marquis jun sook masako taro wen xia lei ama hendra sri rhea rune theo tink una vern winnie
  zora femi jo jojo jp tj aj cj dj crew saint legend messiah royalty cohen ledger diamond majesty miracle journey navy oakley ridge brooks gunner
  canyon colt remington kimber bridger rogue ryder rider racer jett lexus mercedes porsche bentley genesis eden zion bethel shiloh cadence symphony
  aria sonnet poet legacy karma nirvana bliss moon thunder clove lotus briar meadow prairie heath cove emerald onyx flint cobalt angel bishop deacon
  marshal baron squire fisher thatcher homer lilly lacy beryl fanny bonny abbey sibyl viva meg scarlet savanna rosy pearly dotty celesta milly
  gala rosette derrick roman jasper eddy clement coy carmine jarred noble garret zack von shad pinkie kylie tawny julienne sierra tiara kingsley
  jericho lincoln atlas apollo bodie lennox presley decker ellis marlow finch booker`.split(/\s+/),
);

/** Surnames that are words of English or eponyms; with an initial or a title before them they are names. */
const surnameWords: ReadonlySet<string> = new Set(
  `down page graves hope young brown addison crohn hodgkin parkinson bell paget barrett day may marsh field ford fields church case cross bank banks
  bridges bond booth bow box bush butcher carver chance chandler churchill coffey coats cotton cousins cox crook curry dark darling dear deal dew
  dodge doll doe dove drew drum eagle early east else england fair farmer fast fear fine finger firth fish fisher flag flood flower forth francis
  freeman friend fry gale gates gay gentle gift goodman good gore gunn guy hack hall hands hardy harper hart hay hayes head heart hedges hell herring
  hood hook horn horne horse house hughes hurt hyde hunter ice inch jewel joy judge kettle key keys kidd king kitchen knife ladd lake lamb lane large
  last laws lawless leach leaf leak ledger lemon less light little livers lock loft long love low loyal luck lynch mace main male man mann march marks
  mate mayo mead meadows mercer milk mills mist monk moody moon moore moss mould mullet nail nation neal nest new nice noble north nurse oak oakes
  oliver orange organ outlaw pace pack pain paine painter palm park parsons partridge patch payne peace peak pear pease penny pickles pike pipe pitt
  place plant player plum pool pound power price pride priest prior proud pure quick rain ramsey rash ready redd reading reed rich ridge ring ripper
  rivers roach road rock root rough rule rush sales salmon salt sands savage seal self sharp shepherd ship short silk silver singer sink skinner
  slaughter sleep small smart smith snow south sparks speed spence spring stack staff stain stamp steel steele still stock stone storm strange street
  strong style summer swallow swan sweet tall teller tempest thorn tiller toll towers town trout true tuck tunnel vance vice vine wain wait wake wall
  war ward ware watch waters watt way weeks wells west whale wheat wheeler white will willing wing winter wise witt wolf wonder wood woods word work
  worth wren wright yard york gold diamond frost bones winters summers nichols barlow pap gamble sharpe carpenter mason fowler gardner tan sung song
  fang tang yip fong lok tam jung woo butt pant jain zulu dike shire gentile bravo pinto sierra prieto marchand lange graf haas brandt kraus berger
  vogel lund dahl friedman levy katz ng xu ye vu hu ko`.split(/\s+/),
);

/** More of them, most as the census of the United States of 1990 has them among its twenty-two thousand most frequent. */
const bornSurnames: ReadonlySet<string> = new Set(
  `ables akins alderman arias arroyo askew bacon bandy baron barrios barrows basso battles beard beavers beech biggers billings birch bishop bland
  blanding bliss blizzard bloom bloomer boatman boggess boling bolling boozer bourgeois bower bowes bowler bowles bowling bray brewer brink brogan
  browning brunet bullock bunch bundy bunting burger burress burrows busby bushman buss cairns capers caraway cates caviness chamberlain chamness
  champagne chestnut childs chow clement coates coffin comer cooks coon coons cordes corrales couch countryman coward cowles coy craft craven cravens
  creel crews crooks cropper crouch crow crozier cumming deans dearing deering derrick dews dibble dill doering doughty dowdy dukes dunning dyke dykes
  earls eaves eddy emery fain farrow feller fetter fielder fielding finch fink fleck forester forrest fortier fountain franks freedman furlong gable
  gallant garland garrity gee gentry gibbons givens gladden glaze golding goldsmith goodnight groom grove groves gurney hacker hackney haggard hales
  handy hanks harden harkness hass hastings hasty hatch havens hawes hawkes hawks haws hays hazard helm helms henning hickey hills himes hinds holder
  holler hopper howes humble huntsman hutchings jasper jester joiner jolly keel keeling keen keener keyes kidder kinder kindred kitchens lackey lacy
  land lander landers landes lees lightfoot lilly linden linkous lira lord loveless luster madden madrigal majors mallard manley mapes maples martens
  martins masters mathes mattingly mayes mcguinness medley meek meeks merchant mercier merino mesa miner minor miracle moats motley nettles newsome
  nightingale niles nix nobles northern nunes oaks oates ogle owings paddock palomino parish parry paschal peacock peoples peppers piazza pickering
  pilgrim pippin plowman plumb poling ponder proudfoot provost purser quintana quirk raines rains rainwater ransom rector redden redding reedy ricks
  rider riffle robins roe roebuck rood rooks rosas rouse ruble ruff runnels rusk sager salter sander sass sawyers seaman sears seely seltzer settles
  shank shanks shearer shirk shoemaker shores sipes smalls smothers snider soares sowers spires squire squires stallings starks starling sterner
  stiles storey storms stribling stringer strode swain swank swindle swisher telles thatcher toms toothaker townes trice tully venable vigil vines
  vining waring weathers weir wellington welsh whetstone whited whiting whittle wiles winger woodcock woodland woodman worthy youngs zack pagan dickey
  dick funk trotter hooker shaver parson flint alley stoner wagoner warden thrasher bales sledge withers wicker falcon wicks mares cotter grooms
  saucier corral bogan sturgeon meeker jacks knoll covey thrash fife moll rife tinker brim bracken reeve flick bode haddock auger kite brasher wales
  marlin waddle parsley dame castor lien vineyard reams nave dingess thrower whitted martini buckles hoard dicks abbey wiener ringer broom rego shears
  shilling downer rager hallmark banister wacker tarter rakes blazer shuck heron revels thrift welter hatter dryer whittier wagers hoopes dewberry
  tittle bailes gales sill bramble trottier scurry azure dirks deforest nipper teeters rook cleaves riles fey salters maiden lamas roan ewers deacon
  tweedy shim moores glazier fellers simmers buzzard waiters freer boner scates reames caster kennelly falconer milliner graver hocking ruder
  loring gravel coots christen wanner sanger llanos kangas hoss hewes sagers mullings moos leis jerkins hively reamer junker yeomans stiller elms
  booze touchstone rosier reveles stead hillier poplar hennings guild devos crosier bolles paisley burgher bodkin seamans schmaltz poplin pew mitts
  minks krone knuckles haring brookes brier blacker baize rosin collie sultan propes mattocks gills yeoman ogles lisle ferrier lusher dinges sorrels
  salaam kinsman hypes hakes clothier canto stokely kale hove dales shuffler brooking arbour shires lubbers fortes edgerly crofts bolster marten hick
  gibbon frates espy shiner fowles dudgeon dory combest burrowes thresher sheller selvage mowers maudlin hogans ells derringer pickerel jock heckler
  dames burges teems steppe otter meadow levering lade glade cowling riddles hawthorn elks coyer burrier ruffing maring freshwater finks brierly
  wheelwright stoke schmuck sandman rote rimes liefer hoppes gayer eves colas thatch savant pries mantilla loll kerbs horsey farinas abbot stilts
  molder mallow lush hitchings haycock grieves carrel brackens abler vivas tremble ting sward redwood rattler overland osier heft esses canary tuner
  spoor silversmith shack downing butts cope currier lively styles olds fries bays banning fender mays silvers deems harms gooding humes evers seals
  weatherly sheets messiah sheikh quarry crisp starr `.split(/\s+/),
);

/** True for a given name, be it a word of English or not. */
export const canBeGiven = wordQuestion(({ text, folded }) => isGivenName(text) || givenWords.has(folded));

export const canBeName = wordQuestion(
  ({ text, folded }) =>
    isKnownName(text) || givenWords.has(folded) || surnameWords.has(folded) || bornSurnames.has(folded),
);
