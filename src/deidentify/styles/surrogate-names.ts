/** Given names that surrogates are taken from, and by which a name's gender is told; written from general knowledge. */
export const givenNamesOf = {
  female:
    `adriana agnes alice amanda amelia amy andrea angela anita anna audrey barbara beatrice bernice beth brenda
    bridget camila carla carmen caroline catherine cecilia charlotte christine clara claudia colleen cynthia daisy
    deborah denise diana dolores donna doris dorothy edith eileen elaine eleanor elena elizabeth ellen emily emma erica
    esther eva evelyn fatima felicia fiona florence frances gabriela gail gina gladys gloria greta hannah harriet
    hazel heather heidi helen ingrid irene isabel jacqueline janet janice jean jennifer jessica joan joanna josephine
    joyce judith julia karen katherine kathleen laura lauren leah lillian linda lisa lois louise lucia lucy lydia
    margaret maria marie marilyn marion martha mary maureen megan melissa michelle mildred miriam monica nadia nancy
    naomi natalie nicole nora olga olivia pamela patricia paula penelope phyllis priya rachel rebecca renee rita
    roberta rosa ruth samantha sandra sarah sharon sheila shirley silvia sofia sonia stella stephanie susan sylvia
    tamara teresa theresa tina valerie vanessa vera veronica victoria virginia vivian wendy yolanda yvonne zoe`.split(
      /\s+/,
    ),
  male: `aaron adam adrian ahmed alan albert alejandro alexander alfred andrew angelo anthony antonio arthur
    benjamin bernard brandon brian bruce carlos charles christopher clarence clifford craig daniel david dennis
    derek diego dmitri donald douglas duncan edgar edward edwin eli enrique eric ernest eugene felix fernando
    francis frank frederick gabriel gary geoffrey george gerald gilbert gordon gregory harold harry hassan hector
    henry herbert howard hugh hugo ian isaac ivan jack jacob james jason javier jeffrey jerome jesse joel john
    jonathan jorge jose joseph joshua juan julian keith kenneth kevin kofi larry lawrence leo leonard leroy lewis
    liam louis lucas luis manuel marcus mario martin matthew maurice michael miguel nathan neil nicholas norman
    oliver omar oscar pablo patrick paul pedro peter philip rafael ralph raymond ricardo richard robert roberto
    rodney roger roland ronald roy russell samir samuel scott sean sebastian sergio simon stanley stephen steven
    stuart theodore thomas timothy vernon victor vincent walter warren wayne wesley william zachary`.split(
    /\s+/,
  ),
  unknown:
    `alexis ashton avery bailey blair cameron casey dakota drew eden emerson finley harley jamie jordan kai
    kendall kerry kim lane lee logan morgan noel parker pat peyton quinn reese riley robin rowan sage sam shannon
    skyler sydney taylor terry tracy`.split(/\s+/),
} as const;
