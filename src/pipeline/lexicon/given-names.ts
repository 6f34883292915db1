import { NAMES_OF_EITHER, NAMES_OF_WOMEN } from './names-of-women.ts';
import { wordSet } from './word-list.ts';

/** Given names of many languages, folded as foldText does: a capitalised word after one of them is most likely a surname. */
const NAMES = `
aaron abbas abdallah abdel abdelaziz abdelfattah abdirahman abdou abdoulaye abdul abdulaziz abdulla abdullah abdulrahman abebe
abiy abraham abu adam adama adel adnan adrian agnieszka ahmad ahmed aidan aisha aiko akira alain alan albert alberto aleksandar
aleksander aleksandr aleksandra aleksei aleksey alena alessandro alex alexander alexandra alexandre alexei alexey alexis alfred
ali alice alicia aliaksandr alina alison alla allan allison alyona amal amanda amar amara amin amina amir amira amit amos amy
ana anas anastasia anastasiia anatoli anatoly anders andre andrea andreas andrei andres andrew andrey andrii andriy andrzej
andy angela angelo anil anita anja ann anna anne annette anthony antoine anton antonia antonio antony anwar ararat arif arjun
armen arkady arnaud arsen arseniy artem artur arthur arturo arun asad asha ashraf asif asmaa astrid atif august aung austin
avi avigdor avner ayman ayse aziz bakhtiyar barbara bart bashar bashir basil bassam beatrice ben benjamin benny bernard bernd
bernie bertrand beth bilal bill bjorn bob bogdan bohdan boris boubacar brad brahim brandon brenda brett brian bruce bruno bryan
carl carla carlo carlos carmen carol caroline catherine cathy cecilia celine cem charles charlotte chen chloe chris christian
christiane christina christine christoph christophe christopher chuck cindy claire clara claude claudia clement colin connor
constantin corinne craig cristina cyril dan dana daniel daniela danielle danny daoud daria dariusz darya dave david davide davit
dawit deborah deepak denis denise dennis denys derek desmond diana diane didier diego dieter dimitri dina dirk djamel dmitri dmitriy
dmitry dmytro dominic dominik dominique don donald donna dorothy doug douglas drew dylan eamon ebrahim ed eddie edgar edith edmund
edouard eduard eduardo edward edwin efraim ehud eileen einat eitan elaine elena eleni eli elias elie elijah elisabeth elise elizabeth
ella ellen emil emilia emilie emily emma emmanuel enrico enrique eran erdem eric erica erik erika ernest esther ethan eugene eva
evan evgenia evgeny evelyn ezra fabian fadi fahad faisal farah farhan farid farida faruk fatima fatma fatou faten fawzi federico felix
fedir ferdinand fernando fiona florence florian francesca francesco francis francisco francois frank frans franz fred frederic
frederick fuad gabriel gabriela gabriele gabrielle gareth gary gavin geoff geoffrey georg george georges georgi georgy gerald gerard
gerhard german ghassan gideon gilbert gilles giorgi giovanni gitanas giulia giuseppe glenn gordon goran grace graham greg gregor
gregory greta grigory grzegorz guido guillaume gunther gustavo guy gwen habib hadi hafez hakan hala haim hamad hamed hamid hamza
hana hani hanna hannah hans haris harold harriet harry haruto hassan hasan haydar hazem heather hector heidi heiko helen helena helene
helmut henri henrik henry heorhii herbert herman hervé hicham hilary hillary hiroshi hisham holly hossam hossein howard hubert hugh
hugo hussein hussain huda ian ibrahim ida idris igor ihor ilan ilham ilia ilya iman imran ina ines ingrid inna ioannis ionut irakli
iris irina irma irwin iryna isa isaac isabel isabelle ismael ismail issa istvan itamar ivan ivana ivanna ivo ivor jaafar jack jackie
jacob jacqueline jacques jaime jake jakob jakub jalal jamal james jamie jamil jan jana jane janet janez janine janusz jared jaroslav
jasmine jason jasper javier jawad jay jd jean jeff jeffrey jelena jenna jennifer jenny jens jeremy jerome jerry jerzy jesse jessica
jesus jihad jill jim jimmy jin jo joachim joan joanna joao joe joel johan johannes john johnny jon jonas jonathan jordi jorge jose josef
josep joseph josephine josh joshua joy joyce juan judith judy julia julian juliana julie julien juliette julio julius june jurgen
justin justine justyna kaja kamal kamel kamil karen karim karin karine karl karol karolina karoline kate katerina katharina katherine
kathleen kathryn kathy katie katrin katya kayode keir keith kelly ken kenneth kenji kerry kevin khader khaled khalid khalifa khalil
kim kimberly kiran kirill kirsten klaus knut kofi konrad konstantin kostiantyn krzysztof kurt kwame kyaw kyle kyriakos kyrylo lars
larissa larry larysa laszlo latifa laura laurent lauren lawrence layla lea leah leila len lena leo leon leonard leonid leonie leonardo
leslie lesia lev lewis li liam lidia lila lilia lilian liliana lina linda lindsay lindsey ling lisa liu liz lloyd lorenzo louis louisa
louise luc luca lucas lucia lucie lucy luigi luis luka lukas luke lyudmila liudmyla maciej madeleine madina magdalena maha mahamat
mahdi maher mahmoud mahmud maia majed makoto malcolm malek malik mamadou manal manfred manoj manuel mara marc marcel marcelo marcin
marco marcos marcus mareike margaret margarita maria mariam mariana marianne mariano marie marija marina mario marion marisa mariusz
mariya mariia mark marko markus marlene marta martha martin martina martine marwan mary maryam maryna masha masoud massimo mateo mateusz
matt matteo matthew matthias matthieu maurice mauro max maxim maxime maya mazen meera megan mehdi mehmet meir melanie melissa mercedes
mette mevlut meyer mia michael michaela michal michel michele micheal michelle miguel mihai mika mike mikhail mikheil mikko mila milan
milena milica miles milica milos min mira miriam mirjana miroslav misha mitchell mohamad mohamed mohammad mohammed mohamud mohsen moira
mona monica monika monique morgan moses moshe mostafa mousa moussa muhammad muhammadu mukesh munir murad murat musa mustafa mykhailo mykola
nabil nabila nada nadav nader nadezhda nadia nadiia nadine naftali naim najib nancy naomi narendra narges nasser natalia nataliia
natalie natalya natasha nathalie nathan nazar ned neil nelson nenad nick nicola nicolae nicolas nicole nigel nihad nikita nikki
nikol nikola nikolai nikolaus nikolay nils nina nino nir nisreen noa noah nora norbert norma norman noura nour oded ofer oksana ola
olaf ole oleg oleh oleksandr oleksandra oleksii oleksiy olena olga olha oliver olivia olivier olof omar omer oren orhan oscar osama osman
osnat otto oumar pablo palina paola paolo pascal pat patricia patrick paul paula paulo pavel pavlo pawel pedro peggy penny per petar pete
peter petr petra petro petros phil philip philipp philippe phillip pierre pieter piotr polina prakash pramod prem priya qasem qassem
quentin rabih rachel radek radoslaw rafael rafal rafi rafik raj rajesh rajnath rakesh ralf ralph rami ramon ramzan ramzi randy rania
raphael raquel rashad rashid raul ravi ray raymond razan rebecca recep reda regina reinhard rena renata renaud rene reuven reza
rhoda riad riccardo richard rick ricardo rita riyad rob robert roberta roberto robin rodrigo roger roland rolf roman romain ron
ronald ronen ronnie rosa rose rosemary ross roy ruben rudolf rudy rui rumen rupert ruslan russell rustam rustem ruth ryan saad sabine
sabrina sadiq saeb saeed said saif sajid sakura salah saleh salem salim sally salma salman salome salva sam samantha samar sameh sami
samir samira samson samuel sandra sandrine sandy sanjay santiago sara sarah sasha saul scott sean sebastian sebastien selim semyon
serge sergei sergey serghei sergii sergio sergiy serhii serhiy seth seyed shaban shadi shafiq shahid shai shane shannon sharon shaun
shehbaz sheila shimon shinzo shira shirin shirley shlomo sibylle silvia silvio simon simone sofia sofie solomon sonia sonja sophia sophie
soren stacey stan stanislav stanislaw stefan stefania stefano steffen stella stephan stephane stephanie stephen steve steven stuart
suleiman suleyman sultan sunil susan susanne suzanne svein sven svetlana svitlana sviatlana sylvain sylvia sylvie taha takashi tal tamar
tamara tamer tamim tanja tanya tara taras tarek tariq tatiana tatyana tedros tesfaye terence teresa terry tetiana thein theo theodore
theresa therese thierry thomas tim timothy tina tobias todd tom tomas tomasz tommaso tommy toni tony tor tracy trevor tristan tsai tsahi
tucker tulsi tyler ulrich ulrike uri ursula usman uwe vadim vadym valentin valentina valentyn valerie valerii valeriy valery vanessa vaclav
vasil vasily vasyl venkat vera vernon veronica veronika vicky victor victoria vijay viktor viktoria viktoriia vincent vincenzo viola
virginia vitali vitalii vitaliy vitaly vittorio vivek vivian vlad vladimir vladislav vladyslav volker volodymyr vsevolod vyacheslav
viacheslav wael wahid walid walter wang wanda warren wassim wayne wei wendy werner wilfried will willem william willy winston wolfgang
woldemar wojciech xavier xi yael yahya yair yakov yana yann yaroslav yaroslava yasin yasir yasmin yasmine yasser yehuda yelena yevgeny
yevhen yevhenia yigal yoav yohannes yolanda yosef yossi youssef yulia yuliia yuri yurii yuriy yury yusuf yuval yves yvette yvonne zach
zachary zahra zaid zaki zakaria zara zaur zaw zbigniew zeev zelda zeynep zhang zhanna zhao ziad zoe zoltan zoran zsolt
abdelrahman abubakar achille adebayo aditya aliou alpha aminata aminu anh antoinette asante asim awad ayaan baba babacar blaise bola
boniface cheikh chidi chinua clementine corneille cyrille debretsion desire dieudonne djibril ekrem emeka emmerson ephrem eskinder
espoir evariste faustin fatoumata felicien fikre gebre getachew gatluak girma haile hailemariam hamdan hawa honore ibrahima idriss
innocent isaias jaafar juma justus kabila kamau kassa keita kipchoge kiir kwasi lamin lemma lul makenga mamoun meles meron minni modibo
muawia muktar mulugeta mwangi nafissatou nangaa ngozi njoroge nkosana odinga olusegun omer ousmane oumou patrice paulin riek sahle
salva sani sekou selassie seydou siddig sipho taban tadesse tamrat tanisha tekle thabo thokozani tigist tshepo uhuru wanjiru yaw yemane
yoweri zainab zanele zawadi zenebe
arman arpine aram arayik artak gagik gegham grigor hayk hovhannes karen karapet levon lilit narek nikol ruben samvel sargis serzh
tigran vahan vardan vartan zhirayr aydin azer elchin elman elnur emin farid fuad hikmet ilgar jeyhun mehriban nigar orkhan ramil rashad
rasim rovshan samir shahin tural vagif vugar aslan beslan irakli kakha levan mamuka nana nodar salome tamaz tengiz zurab giga bidzina
aye hla htun khin kyi maung moe myint naing nwe phyo saw soe sein than thant thet thiha tin tun win yan ye zin nay hnin su
aarav abhishek ajay ajit akhilesh alok amartya anand anurag ashok ashwini babar bilawal chandra dinesh gautam gopal harish hemant
ishaq jairam jyoti kailash kamala khawaja lakshmi lalit mahesh manish manmohan mayawati meenakshi mohan mukul nawaz neha nirmala nitin
omkar pooja pradeep pranab prashant rahul ramesh ranjit rohit sachin sandeep sania sanjiv shabana shashi shireen shivraj smriti sonal
sukhbir suresh sushma tejashwi uma umar usha vikram vinod yogendra yogi zardari zulfiqar
akihiko daisuke fumio haruki hideki hiroki junichiro kazuo keiko kenta koji masako naoko natsuo ryo sanae satoshi shigeru shinji taro
tetsuya toshimitsu yoko yoshihide yuki yukio bin bo chao feng guang hao hong hui jian jianguo jiang jie jun lei min ming ning peng
qiang qing rong shan tao ting xiang xiao xin yan yang yi ying yong yuan zemin zhen zhi zhong dong hyun jae ji joon kyung mi seok seung
soo sung woo yeon young
`;

const GIVEN_NAMES = wordSet(NAMES);

/** Names that are surnames, places or words as often as given names: left to better evidence. */
const AMBIGUOUS = wordSet(`
  august bin bo chen dong grace hope joy june li min mark ning rose sandy shan su than tin win will ye yi german
  said victoria santiago austin florence sultan don jordan virginia sun jihad alpha innocent chad azer tal so mi may april`);

/** True when the folded word is a given name and hardly ever anything else. */
export function isGivenName(folded: string): boolean {
  return GIVEN_NAMES.has(folded) && !AMBIGUOUS.has(folded);
}

/** Whether a folded word is a given name of women or of men; undefined where it may be either, or is no given name. */
export function genderOfGivenName(folded: string): 'woman' | 'man' | undefined {
  if (NAMES_OF_WOMEN.has(folded)) return 'woman';
  return isGivenName(folded) && !NAMES_OF_EITHER.has(folded) ? 'man' : undefined;
}
