/**
 * Common given names of the United States, the United Kingdom and the countries their people come from, written from general knowledge.
 * A name here is never enough by itself: see recognizers/name-lexicon.ts for the context it needs.
 */
export const givenNames: ReadonlySet<string> = new Set(
  `nils stig ulf jens mats leif arne gunnar torsten sigrid solveig astri aaron abby abdul abdullah abigail abraham ada adam adele aditi adrian adriana agnes ahmad ahmed aidan aileen aisha alan
  alana albert alberto alejandra alejandro alessandra alex alexa alexander alexandra alexandria alexis alfonso alfred alfredo ali alice
  alicia alison allan allen allison alma alyssa amanda amber amelia amir amit amy ana anastasia andre andrea andreas
  andres andrew andy angel angela angelica angelina angelo angie anil anita ann anna anne annette annie anthony
  antoine antonio april archie ariana arianna arjun arlene armando arnold arthur arturo asha ashley ashton audrey
  austin ava barbara barry beatrice beatriz becky belinda ben benjamin bennett bernadette bernard bernice bertha
  beth bethany betty beverly bill billy blake bob bobby bonnie brad bradley brandi brandon brandy brenda brendan
  brent brett brian briana brianna bridget brittany brooke bruce bryan bryce byron caitlin caleb calvin cameron
  camila camille candace candice carl carla carlos carly carmen carol carole caroline carolyn carrie carter casey
  cassandra cassie catherine cathy cecil cecilia cesar chad charlene charles charlie charlotte chase chelsea
  cheryl chloe chris christian christina christine christopher christy cindy claire clara clarence claudia
  clayton clifford clinton clyde cody cole colin colleen connie connor conor constance cora corey courtney craig
  cristina crystal curtis cynthia daisy dale dan dana daniel daniela danielle danny darlene darrell darren daryl
  dave david dawn dean deanna debbie deborah debra declan deepak delia della denise dennis derek desmond destiny
  devin dewayne diana diane diego dolores dominic don donald donna dora doreen doris dorothy doug douglas drew
  duane dustin dwayne dwight dylan earl ebony eddie edgar edith edmund edna eduardo edward edwin eileen elaine
  eleanor elena eli elias elijah elisa elizabeth ella ellen elliot ellie elsie emily emma enrique eric erica erik
  erika erin ernest ernesto esmeralda esperanza esther ethan ethel eugene eunice eva evan evelyn faith farah
  fatima faye felicia felix fernando fiona florence frances francesca francis francisco frank franklin fred
  freddie frederick freya gabriel gabriela gabrielle gail gareth garrett gary gavin gene geoffrey george
  georgia georgina gerald geraldine gerard gertrude gilbert gina gladys glen glenn gloria gordon grace graham
  grant greg gregory gretchen guadalupe guillermo gwendolyn hannah harold harriet harry harvey hassan hazel
  heather hector heidi helen henrietta henry herbert herman hilary hilda holly hope howard hugh hugo hunter
  hussein ian ibrahim ida imani imran inez ingrid irene iris irma isaac isabel isabella isaiah isla ismail ivan
  jack jackie jackson jacob jacqueline jade jaime jake jamal james jamie jan jane janet janice janie jared jasmine
  jason javier jay jayden jean jeanette jeanne jeff jeffery jeffrey jenna jennie jennifer jenny jeremiah jeremy
  jermaine jerome jerry jesse jessica jessie jesus jill jim jimmy jo joan joann joanna joanne joaquin jocelyn jodi
  jody joe joel joey johanna john johnny jon jonah jonathan jordan jorge jose josefina joseph josephine josh
  joshua josie joy joyce juan juana juanita judith judy julia julian juliana julie juliet julio june justin kaitlyn
  karen karina karl karla kate katelyn katherine kathleen kathryn kathy katie katrina kay kayla keith kelli
  kelly kelsey ken kendra kenneth kenny kerry kevin khadija kieran kim kimberly kirk krista kristen kristin
  kristina kristine krystal kurt kyle lakshmi lamar lance lara larry latasha latoya laura lauren laurie lawrence
  leah lee leila lena leo leon leona leonard leroy leslie lester leticia levi lewis liam lillian lily linda lindsay
  lindsey lisa liz lloyd logan lois lola lonnie lorenzo loretta lori lorraine louis louise lucas lucia lucille
  lucy luis lula luther lydia lynda lynn mabel mack madeline madison mae maggie mahmoud malcolm malik mandy manuel
  marc marcia marco marcus margaret margarita maria mariah marian mariana marie marilyn mario marion marissa
  marjorie mark marlene marsha marshall martha martin marvin mary mason mathew matilda matt matthew mattie maureen
  maurice max maxine may megan meghan mei melanie melinda melissa melody melvin mercedes mia michael michaela
  micheal michele michelle miguel mike mildred miles milton mindy minnie miranda miriam misty mitchell mohamed
  mohammad mohammed molly mona monica monique morgan moses muhammad muriel myra myrtle nadia nadine nancy naomi
  natalia natalie natasha nathan nathaniel neal neil nellie nelson niamh nicholas nick nicola nicolas nicole nigel
  nina noah noel nora norma norman olga olive oliver olivia omar opal ophelia orlando oscar oswald otis owen
  pablo paige pam pamela patel patience patricia patrick patsy patti patty paul paula pauline pearl pedro
  peggy penelope penny percy perry pete peter petra phil philip phillip phoebe phyllis poppy priscilla priya quentin quincy
  rachael rachel rafael rahul raj ralph ramon ramona randall randy raquel rashid raul ravi ray raymond rebecca
  regina reginald rene renee rex rhonda ricardo richard rick ricky rita rob robert roberta roberto robin robyn
  rochelle rod roderick rodney rodolfo rogelio roger roland ron ronald ronnie rory rosa rosalie rosario rose
  rosemary rosie ross rowan roxanne roy ruben ruby rudy rufus russell rusty ruth ryan sabrina sadie sally salvador
  sam samantha samir samuel sandra sandy sanjay santiago santos sara sarah saul savannah scott sean sebastian
  selena sergio seth shane shannon shari sharon shaun shawn sheila shelby shelia shelley shelly sheri sherri
  sherry sheryl shirley sidney siobhan sofia sonia sonja sonya sophia sophie spencer stacey stacy stanley stella
  stephanie stephen steve steven stewart stuart sue sunil susan susana susie suzanne sven sydney sylvia tabitha
  tamara tammy tanya tara tariq tasha taylor ted teresa teri terrance terrell terrence terri terry thelma
  theodore theresa thomas tia tiffany tim timothy tina todd tom tommy toni tony tonya tracey traci tracy travis
  trevor tricia trisha tristan troy tyler tyrone valerie vanessa vera vernon veronica vicki vickie vicky victor
  victoria vijay vincent viola violet virgil virginia vivian wade walter wanda warren wayne wendell wendy wesley
  whitney wilbur wilfred willard william willie wilma winifred winston xavier yesenia yolanda yosef yusuf yvette
  yvonne
  adaobi adebayo adewale agata agnieszka ahmet aiko akash akira alejandra aleksander aleksandra alessia amadou amara amina aminata amrita ananya anders anika aniket anjali
  ankita annika anusha aoife arash arif arunima asif aslan astrid ayanna ayesha ayodele aziz babajide bashir beata bharat bhavna bilal bjorn bogdan boris brigitte bronwyn
  bukola camilo catalina chiara chidi chiamaka chinedu chinonso chioma ciara cristian cristobal dagmar danuta darius deepa deepika dieter dimitri dinesh divya dmitri dorota
  ebele edyta efua ekaterina elif emeka emre enzo erzsebet esteban ewa fadi faisal farhan farida fatima fatou fatoumata feng fernanda folake franziska funmi gabor ganesh gaurav
  geeta giovanna giovanni giulia giuseppe goran gustavo habiba hadiza halima hamid hamza harpreet haruki hassan heike helga hideki hiroshi hong huda hui hussain ifeoma ignacio
  igor ikenna ilse imelda indira ingrid irina isabella ivana iwona jamila jaroslaw jasna javed joaquim jolanta jose josefa jurgen kamala kamila kareem karim karthik katarzyna
  kavita kayode kazimierz keisha kenji khalid kofi krzysztof kumar kwame lakshmi leticia ling lucja luisa lukasz madhuri magdalena mahesh malgorzata manisha manoj manpreet
  marcin mariam marisol marta mateusz mbali meera mehmet mei mihai milan minh mirela mohan monika mustafa nadia nagendra nam naoko nasreen natalya neha ngozi nguyen niamh
  nikhil nikolai nilufar nimisha nkechi nneka nobuhle nomvula obinna olga olena olumide oluwaseun omolara oyinkashi pawel pedro pilar pooja pradeep prakash pranav preeti priyanka
  radha rafal rahul rajesh rajiv ramesh rania rashida ravinder rekha renata reza ritu rohan rohit roxana rukhsana saanvi sabine saeed sakura salma sameer sana sandeep sanjana
  sarita satoshi seamus selma shabana shanice shanti shreya shyam siddharth sinead sipho slawomir sota sophia srinivas stanislaw sunita suresh svetlana swati tadeusz takashi tamika
  tanvi tariq temitope thabo thandiwe thanh thi tomasz tunde uchenna ulrich uma usha valentina vanya varun vasile venkat vikram vinod vladimir wanjiku wei werner wojciech
  xiaoming ximena xochitl yaa yamileth yasmeen yetunde yevgeni yiannis yoko yuki yusuf zahra zainab zbigniew zeinab zhen zofia zsofia zuzanna
  zachary zainab zoe zoey`.split(/\s+/),
);
