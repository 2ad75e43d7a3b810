/**
 * Common surnames of the United States and the United Kingdom, written from general knowledge.
 * A surname here only helps a neighbour to be read as a name; alone it is not redacted.
 */
export const surnames: ReadonlySet<string> = new Set(
  `abbott acosta adams adkins aguilar aguirre ahmed alexander ali allen allison alvarado alvarez andersen anderson
  andrews armstrong arnold ashby atkinson austin avery ayala bailey baker baldwin ball ballard banks barber barker
  barlow barnes barnett barrett barron barry bartlett barton bass bates baxter beck becker begum bell beltran benitez
  bennett benson berg bernard berry bird bishop black blackburn blair blake blanchard boone booth bowen bowers bowman
  boyd boyle bradford bradley brady brennan briggs brooks brown bruce bryan bryant buchanan buckley burgess burke burnett
  burns burton bush butler byrd cabrera cain calderon caldwell calhoun cameron campbell campos cannon cantu cardenas
  carey carlson carpenter carr carrillo carroll carson carter case castaneda castillo castro cervantes chambers chan
  chandler chang chapman chavez chen cherry cho choi christensen chung church clark clarke clayton clements cline cobb
  cochran cohen cole coleman collier collins combs compton conley conner connolly conrad contreras conway cook cooke cooper
  cordova cortez costa cox craig crane crawford crosby cross cruz cummings cunningham curry curtis dalton daniel daniels
  davenport davidson davies davis dawson day dean decker delacruz delaney deleon delgado dennis diaz dickerson dickson
  dixon dodson dominguez donnelly donovan dorsey dougherty douglas doyle drake duarte duffy duke duncan dunn duran durham
  dyer eaton edwards elliott ellis ellison english erickson escobar esparza espinoza estrada evans everett ewing farley
  farmer farrell faulkner ferguson fernandez ferrell fields figueroa finley fischer fisher fitzgerald fitzpatrick fleming
  fletcher flores flowers flynn foley forbes ford foster fowler fox francis franco frank franklin frazier frederick freeman
  french frost fry frye fuentes fuller gaines gallagher gallegos galloway galvan gamble garcia gardner garner garrett
  garrison garza gates george gibbs gibson gilbert giles gill gilmore glass glenn glover golden gomez gonzales gonzalez
  good goodman goodwin gordon gould graham grant graves gray green greene greer gregory griffin griffith griffiths grimes
  gross guerra guerrero gupta gutierrez guzman hale hall hamilton hammond hampton hancock hansen hanson hardin harding
  hardy harmon harper harrington harris harrison hart hartman harvey hassan hawkins hayden hayes haynes heath hebert
  henderson hendricks henry hensley henson herman hernandez herrera herring hess hester hicks higgins hill hines hinton
  hobbs hodge hodges hoffman hogan holland holloway holmes holt hood hoover hopkins horn horne horton house houston howard
  howe howell huang hubbard huber hudson huff huffman hughes hull humphrey hunt hunter hurley hurst hussain hutchinson
  ibarra ingram irwin jackson jacobs jacobson james jarvis jefferson jenkins jennings jensen jimenez johns johnson johnston
  jones jordan joseph joyce juarez kane kaur keith keller kelley kelly kemp kennedy kent kerr khan kidd kim king kirby kirk
  klein kline knapp knight knox koch kramer lam lamb lambert lane lang lara larsen larson lawrence lawson le leach leblanc
  lee leon leonard lester levine lewis li lin lindsay lindsey little liu livingston lloyd logan long lopez love lowe lowery
  lucas lucero luna lynch lynn lyons macdonald mack macias mahoney maldonado malone mann manning marks marquez marsh
  marshall martin martinez mason massey mathews mathis matthews maxwell may mayer maynard mayo mcbride mccall mccarthy
  mccarty mcclain mcclure mcconnell mccormick mccoy mccullough mcdaniel mcdonald mcdowell mcgee mcgrath mcguire mcintosh
  mcintyre mckay mckee mckenzie mckinney mcknight mclaughlin mclean mcmahon mcmillan mcneil mcpherson meadows medina
  mejia melendez melton mendez mendoza mercado mercer merritt meyer meyers meza michael middleton miles miller mills
  miranda mitchell molina monroe montes montgomery montoya moody moon mooney moore mora morales moran moreno morgan
  morris morrison morrow morse morton moses mosley moss moyer mueller mullen mullins munoz murillo murphy murray myers nash
  navarro neal nelson newman newton nguyen nichols nicholson nielsen nixon noble nolan norman norris norton novak nunez
  obrien ochoa oconnell oconnor odom odonnell oliver olsen olson oneal oneill orozco orr ortega ortiz osborne osman owen
  owens pace pacheco padilla page palmer park parker parks parrish parsons patel patrick patterson patton paul payne
  pearson peck pena pennington perez perkins perry peters petersen peterson pham phelps phillips pierce pineda pittman
  pitts ponce poole pope porter potter potts powell powers pratt preston price prince proctor pruitt pugh quinn quintero
  rahman ramirez ramos ramsey randall randolph rasmussen ray raymond reed reese reeves reid reilly reyes reynolds rhodes
  rice rich richard richards richardson richmond riddle riggs riley rios rivas rivera rivers roach robbins roberson
  roberts robertson robinson robles rocha rodgers rodriguez rogers rojas rollins roman romero rosales rosario rose ross
  roth rowe rowland roy rubio ruiz rush russell russo ryan salas salazar salinas sampson sanchez sanders sandoval sanford
  santana santiago santos saunders savage sawyer schaefer schmidt schneider schroeder schultz schwartz scott sellers
  serrano sexton shaffer shah shannon sharma sharp shaw shelton shepherd sheppard sherman shields short silva simmons
  simon simpson sims singh singleton skinner sloan small smith snow snyder solis solomon sosa soto sparks spears spence
  spencer stafford stanley stanton stark steele stein stephens stephenson stevens stevenson stewart stokes stone stout
  strickland strong stuart suarez sullivan summers sutton swanson sweeney sweet tanner tate taylor terrell terry thomas
  thompson thornton todd torres townsend tran travis trevino trujillo tucker turner tyler underwood valdez valencia
  valentine valenzuela vance vargas vasquez vaughan vaughn vazquez vega velasquez velazquez velez villa villanueva
  villarreal vincent wade wagner walker wall wallace waller walls walsh walter walters walton wang ward ware warner warren
  washington waters watkins watson watts weaver webb weber webster weeks weiss welch wells west wheeler whitaker white
  whitehead whitney wiggins wilcox wiley wilkerson wilkins wilkinson williams williamson willis wilson winters wise wolf
  wolfe wong wood woodard woods woodward wright wu wyatt yang yates yoder york young yu zamora zavala zhang zimmerman`.split(
    /\s+/,
  ),
);
