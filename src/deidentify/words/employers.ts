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
3m | 7-eleven | 84 lumber | aaa | ace hardware | adt | aflac | albertsons | alcoa | aldi | allstate | amazon | american airlines | american eagle | amtrak | amway | anheuser-busch | apple | applebee's | aramark | arby's
arch coal | archer daniels midland | at&t | autozone | avis | bae systems | bank of america | bayer | bechtel | best buy | big lots | black & decker | boeing | bosch | bp | bridgestone | british airways | british gas | british telecom
brinks | bt | budweiser | burger king | burlington | cabela's | campbell's | canadian tire | capital one | cardinal health | cargill | carmax | carrier | case | caterpillar | centurylink | cessna | charter | chase | chevron
chick-fil-a | chili's | chipotle | chrysler | cintas | circle k | citibank | coca-cola | comcast | conoco | continental | corning | costco | cox | cracker barrel | crown | cummins | cvs | dairy queen | deere | dell | delta | delta air lines
denny's | dhl | dick's | dillard's | dillons | discover | dish | disney | dole | dollar general | dollar tree | domino's | dow | dr pepper | duracell | eastman | edward jones | enterprise | exxon | exxonmobil | family dollar | farmers
fedex | fedex ground | fiesta | firestone | first state bank | five guys | food lion | foot locker | ford | ford motor company | freightliner | frito-lay | frontier | gamestop | gap | garmin | geico | general mills | general motors | gm
goodwill | goodyear | google | grainger | greyhound | h&r block | h-e-b | halliburton | hallmark | hallmark cards | harley-davidson | hasbro | heinz | hershey | hershey's | hertz | hilton | hobby lobby | holiday inn | home depot
the home depot | honda | honeywell | hormel | hy-vee | hyatt | hyundai | ibm | ihop | ikea | ingersoll rand | intel | international paper | jack in the box | jcpenney | jetblue | jiffy lube | jim beam | john deere | johnson controls
jons | keebler | kellogg | kfc | kia | kmart | kohl's | kraft | krispy kreme | kroger | kum & go | land o'lakes | learjet | leggett & platt | lennox | levi's | lg | liberty mutual | little caesars | lockheed | lockheed martin
long john silver's | love's | lowe's | lowes | macy's | marriott | mars | marshalls | mattel | maytag | mazda | mcdonald's | mcdonalds | mckesson | meijer | menards | merck | metlife | michelin | micron | microsoft | midas | miller
morrisons | mars wrigley | murphy oil | national beef | nationwide | nestle | netflix | network rail | nike | nissan | nordstrom | northrop grumman | nucor | nucor steel | office depot | office max | old navy | olive garden | o'reilly
oscar mayer | outback | owens corning | panda express | panera | papa john's | peabody | peabody coal | penske | pepsi | pepsico | perdue | perdue farms | petco | petsmart | pfizer | phillips 66 | pilgrim's pride | pilot | pizza hut
polaris | popeyes | price chopper | procter & gamble | progressive | publix | purina | qantas | quaker oats | quiktrip | qt | radio shack | raytheon | red lobster | red robin | republic services | rite aid | rolls-royce | ross
royal mail | ryder | safeway | sainsbury's | sam's club | sara lee | save-a-lot | schneider | schwan's | seaboard | seaboard foods | sears | sephora | shaw | shell | sherwin-williams | smithfield | smithfield foods | sonic | southwest
southwest airlines | spirit | spirit aerosystems | sprint | staples | starbucks | state farm | steak 'n shake | subway | sunoco | sysco | t-mobile | taco bell | target | tesco | tesla | texas instruments | texas roadhouse | textron
thames water | the gap | tim hortons | tj maxx | toyota | tractor supply | trader joe's | travelers | true value | tyson | tyson foods | uber | u-haul | union pacific | united | united airlines | unilever | ups | us cellular | us foods
us steel | u.s. steel | usaa | usps | valero | vanguard | verizon | visa | vodafone | volkswagen | vons | waffle house | wal-mart | walgreens | walmart | warburtons | waste management | wawa | wegmans | wells fargo | wendy's | werner
western union | westjet | whataburger | whirlpool | whole foods | winco | winn-dixie | woolworths | wrangler | xcel energy | xerox | yellow freight | zales
the post office | the us postal service | us postal service | the postal service | the county road department | the county roads department | the highway department | the railroad
`);

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
