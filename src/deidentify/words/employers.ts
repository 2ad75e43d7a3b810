const set = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .trim()
      .toLowerCase()
      .split(/\s*[\n|]\s*/u),
  );

/**
 * Employers whose names are words or brands as well, in small letters, of the United States, Canada, Britain, Ireland and Australia, from general
 * knowledge: behind a word of work they are employers, elsewhere nothing is said of them.
 */
const employers: ReadonlySet<string> = set(`
3m | 7-eleven | 84 lumber | aaa | ace hardware | adt | aflac | albertsons | alcoa | aldi | allstate | amazon | american airlines | american eagle | amtrak | amway | anheuser-busch | applebee's | aramark | arby's
arch coal | archer daniels midland | at&t | autozone | avis | bae systems | bank of america | bayer | bechtel | best buy | big lots | black & decker | boeing | bosch | bridgestone | british airways | british gas | british telecom
brinks | budweiser | burger king | burlington | cabela's | campbell's | canadian tire | capital one | cardinal health | cargill | carmax | caterpillar | centurylink | cessna | chevron
chick-fil-a | chili's | chipotle | chrysler | cintas | circle k | citibank | coca-cola | comcast | conoco | costco | cox | cracker barrel | cummins | cvs | dairy queen | deere | dell | delta | delta air lines
denny's | dhl | dick's | dillard's | dillons | disney | dole | dollar general | dollar tree | domino's | dow | dr pepper | duracell | eastman | edward jones | exxon | exxonmobil | family dollar
fedex | fedex ground | fiesta | firestone | first state bank | five guys | food lion | foot locker | ford | ford motor company | freightliner | frito-lay | gamestop | garmin | geico | general mills | general motors
goodwill | goodyear | google | grainger | greyhound | h&r block | h-e-b | halliburton | hallmark | hallmark cards | harley-davidson | hasbro | heinz | hershey | hershey's | hertz | hilton | hobby lobby | holiday inn | home depot
the home depot | honda | honeywell | hormel | hy-vee | hyatt | hyundai | ibm | ihop | ikea | ingersoll rand | intel | international paper | jack in the box | jcpenney | jetblue | jiffy lube | jim beam | john deere | johnson controls
keebler | kellogg | kfc | kia | kmart | kohl's | kraft | krispy kreme | kroger | kum & go | land o'lakes | learjet | leggett & platt | lennox | levi's | liberty mutual | little caesars | lockheed | lockheed martin
long john silver's | love's | lowe's | lowes | macy's | marriott | marshalls | mattel | maytag | mazda | mcdonald's | mcdonalds | mckesson | meijer | menards | merck | metlife | michelin | micron | microsoft
morrisons | mars wrigley | murphy oil | national beef | nationwide | nestle | netflix | network rail | nike | nissan | nordstrom | northrop grumman | nucor | nucor steel | office depot | office max | old navy | olive garden | o'reilly
oscar mayer | outback | owens corning | panda express | panera | papa john's | peabody | peabody coal | penske | pepsi | pepsico | perdue | perdue farms | petco | petsmart | pfizer | phillips 66 | pilgrim's pride | pizza hut
popeyes | price chopper | procter & gamble | progressive | publix | purina | qantas | quaker oats | quiktrip | radio shack | raytheon | red lobster | red robin | republic services | rite aid | rolls-royce | ross
royal mail | ryder | safeway | sainsbury's | sam's club | sara lee | save-a-lot | schneider | schwan's | seaboard | seaboard foods | sears | sephora | shell | sherwin-williams | smithfield | smithfield foods | southwest
southwest airlines | spirit aerosystems | sprint | staples | starbucks | state farm | steak 'n shake | subway | sunoco | sysco | t-mobile | taco bell | target | tesco | tesla | texas instruments | texas roadhouse | textron
thames water | the gap | tim hortons | tj maxx | toyota | tractor supply | trader joe's | travelers | true value | tyson | tyson foods | uber | u-haul | union pacific | united | united airlines | unilever | ups | us cellular | us foods
us steel | u.s. steel | usaa | usps | valero | vanguard | verizon | vodafone | volkswagen | vons | waffle house | wal-mart | walgreens | walmart | warburtons | waste management | wawa | wegmans | wells fargo | wendy's | werner
western union | westjet | whataburger | whirlpool | whole foods | winco | winn-dixie | woolworths | xcel energy | xerox | yellow freight | zales
bnsf | bnsf railway | burns & mcdonnell | cerner | cessna aircraft | evergy | westar | koch | koch industries | textron aviation | union pacific railroad | norfolk southern | csx | kansas city southern | amtrak | black & veatch | hallmark | h&r block | russell stover
general electric | westinghouse | lockheed | northrop | boeing aircraft | pratt & whitney | sikorsky | gulfstream | bombardier | airbus | bath iron works | newport news shipbuilding | electric boat | ingalls shipbuilding | hy-vee foods | price chopper | schnucks | piggly wiggly | harris teeter | giant eagle | stop & shop | shoprite
jbs | jbs swift | ibp | iowa beef | sanderson farms | butterball | foster farms | simmons foods | george's | koch foods | dakota growers | american crystal sugar | ocean spray | blue diamond | sunkist | sun-maid | del monte | green giant | birds eye | smucker's | dole foods | bimbo bakeries | wonder bread | hostess | little debbie | mckee foods
dow chemical | dupont | monsanto | bayer cropscience | basf | 3m company | kimberly clark | georgia pacific | weyerhaeuser | louisiana-pacific | potlatch | boise cascade | alcoa aluminum | bethlehem steel | republic steel | timken | parker hannifin | emerson electric | rockwell collins | collins aerospace | raytheon missile systems
british steel | british rail | national rail | bt openreach | royal dutch shell | marks & spencer | john lewis | asda | currys | argos | jaguar land rover | rolls royce | aer lingus | an post | bord na mona | dunnes stores | supervalu | bunnings | telstra | bhp | rio tinto | australia post | canada post | hudson's bay | loblaws | sobeys | bell canada | hydro-québec | air canada
pilot | apple | oracle | facebook | meta | adm | miller | coors | farmers | chase | visa | citi | kpmg | pwc | gm | ku | k-state | agco | von maur | baker hughes | blue cross | aetna | humana | cigna | anthem | kaiser | hca | manpower | kelly services | randstad | adecco | mars | mars chocolate | collective brands | payless | coleman | love box | love box company | case new holland | hesston corporation | rent-a-center | caribou coffee | hawker beechcraft | beechcraft | hill's pet nutrition | deloitte | accenture | morgan stanley | goldman sachs | charles schwab | prudential | new york life | american family | crown uptown theatre
the post office | the us postal service | us postal service | the postal service | the county road department | the county roads department | the highway department | the railroad
`);

/** Notes are full of these: a name that begins with one is found behind a word of work only. */
const commonFirst: ReadonlySet<string> = new Set(
  'home general family first state the us best big old little long american national united five circle land red true whole jack jim bank in at dollar office del post price real save bell rite cross blue tim'.split(
    ' ',
  ),
);

/** Their first words, as far as they begin with a letter. */
export const employerFirsts: ReadonlySet<string> = new Set(
  [...employers]
    .map((name) => /^(?:the )?(?<first>\p{L}+)/u.exec(name)?.groups?.first ?? '')
    .filter((first) => first.length > 1 && !commonFirst.has(first)),
);

/** Schools that go by letters and a number. */
export const schoolNumber =
  '(?:P\\.? ?S\\.?|I\\.? ?S\\.?|M\\.? ?S\\.?|J\\.?H\\.?S\\.?|H\\.?S\\.?|USD|ISD|School|District|School District) ?(?:#|No\\.? ?)?\\d{1,4}';

/** How many of the first signs are an employer that is known: the longest name, whole words. */
export function employerLength(text: string): number {
  for (let end = text.length; end > 1; end = text.lastIndexOf(' ', end - 1)) {
    const name = text
      .slice(0, end)
      .toLowerCase()
      .replaceAll('’', "'")
      .replaceAll(/\s+/gu, ' ')
      .replace(/[.,]$/u, '');
    if (employers.has(name) || employers.has(name.replace(/^the /u, '')))
      return text.charAt(end - 1) === '.' ? end - 1 : end;
  }
  return 0;
}
