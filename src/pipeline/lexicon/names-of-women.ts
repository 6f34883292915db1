import { wordSet } from './word-list.ts';

/** Given names of given-names.ts that women bear. */
const WOMEN = `
agnieszka aiko aisha aleksandra alena alexandra alice alicia alina alison alla allison alyona amanda amara amina aminata amira
amy ana anastasia anastasiia angela anita anja ann anna anne annette antonia arpine asha asmaa astrid ayse barbara beatrice beth
brenda carla carmen carol caroline catherine cathy cecilia celine charlotte chloe christiane christina christine cindy claire
clara claudia clementine corinne cristina daniela danielle daria darya deborah denise diana diane dina donna dorothy edith
eileen einat elaine elena elisabeth elise elizabeth ella ellen emilia emilie emily emma erica erika esther eva evelyn evgenia
farah farida fatima fatma fatou fatoumata fiona francesca gabriela gabrielle giulia grace greta gwen hala hana hanna hannah
harriet hawa heather heidi helen helena helene hilary hillary holly ida ina ines ingrid inna irina iris irma iryna isabel
isabelle ivana ivanna jacqueline jana jane janet jasmine jelena jenna jennifer jenny jessica jill joan joanna josephine joyce
judith judy julia juliana julie juliette justine justyna kaja kamala karin karine karolina karoline kate katerina katharina
katherine kathleen kathryn kathy katie katrin katya keiko kirsten lakshmi larissa larysa latifa laura layla lea leah leila lena
leonie lesia lidia lila lilia lilian liliana lilit lina linda lindsey lisa liudmyla louisa louise lucia lucie lucy lyudmila
madeleine madina magdalena maha manal mara mareike margaret margarita maria mariam mariana marianne marie mariia marija marina
marisa mariya marlene marta martha martina martine mary maryam maryna masako maya mayawati meenakshi megan mehriban melanie
melissa mercedes mette mia milena milica mira miriam mirjana mona monica monika monique nabila nadezhda nadia nadiia nadine
nafissatou nancy naomi natalia natalie nataliia natalya natasha nathalie neha ngozi nicole nigar nina nirmala nisreen nora norma
oksana oleksandra olena olga olha olivia paola patricia paula peggy petra polina pooja priya rachel rania raquel razan rebecca
regina renata rhoda rita roberta rosa rosemary ruth sabine sabrina sakura sally salma salome samantha samira sanae sandra
sandrine sania sara sarah shabana sheila shira shireen shirley sibylle silvia smriti sofia sofie sonia sonja sophia sophie
stefania stella stephanie susan susanne sushma suzanne svetlana sviatlana svitlana sylvia sylvie tamara tanja tanya tara tatiana
tatyana teresa theresa therese tigist tina tulsi ursula valentina vanessa vera veronica veronika vicky viktoria viktoriia viola
virginia wanda wendy yael yana yaroslava yasmin yasmine yelena yevhenia yoko yolanda yulia yuliia yvette yvonne zahra zainab
zanele zara zawadi zenebe zeynep zhanna zoe`;

/** Names that women and men bear, or of which this is not known: they say nothing. */
const EITHER = `
akira alex alexis amal anas andrea andy anh aye bidzina bo chen chris claude connor dana dominique dong drew emeka francis
gabriele german hikmet hla hnin hong htun huda hui hyun iman jackie jae jaime jamie jan jay jean jesse ji jo jun june jyoti
kailash kamal karen kelly ken kerry khin kim kiran kyi kyung laurent lei leslie lindsay ling liu lul makenga mamuka marion masha
maxime meron mi michal michele mika min minni misha mitchell moe morgan myint nana narges nay nihad nikita nikki nikol ning nir
noa nour ofer ola pascal pat penny philippe qing rafi robin ronnie salva sam sandy sani sasha saw sein seok seung shai shan
shannon sharon shaun simone soe soo stacey su sultan sung tal tanisha terry tesfaye than thant thet tin ting toni tracy tsai uma
usha valerie valery vivian wanjiru wei win woo xi xin yan yang ye yeon yi ying yong young yuan yuki yuval zaki zhang zhao zhen
zhi zin`;

export const NAMES_OF_EITHER = wordSet(EITHER);
export const NAMES_OF_WOMEN = wordSet(WOMEN);
