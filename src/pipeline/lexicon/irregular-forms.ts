import { wordList, wordSet } from './word-list.ts';

/** Irregular forms of the verbs that news of war is told with, each led back to its regular word. */
const VERB_FORMS = `
add:added,adding arise:arose,arisen begin:began,begun bear:bore,borne become:became break:broke,broken bring:brought broadcast:broadcasted build:built burn:burnt
buy:bought catch:caught choose:chose,chosen come:came deal:dealt die:dying draw:drew,drawn drive:drove,driven eat:ate,eaten fall:fell,fallen
feel:felt fight:fought find:found flee:fled fly:flew,flown forbid:forbade,forbidden forget:forgot,forgotten freeze:froze,frozen get:got,gotten
give:gave,given,giving go:went,gone grow:grew,grown hear:heard hide:hid,hidden hold:held keep:kept know:knew,known lay:laid lead:led
leave:left,leaving lose:lost,losing make:made,making mean:meant meet:met overrun:overran overthrow:overthrew,overthrown
pay:paid ride:rode,ridden ring:rang,rung rise:rose,risen run:ran say:said,says see:saw,seen seek:sought sell:sold send:sent
shake:shook,shaken shoot:shot show:shown,showed sink:sank,sunk sit:sat speak:spoke,spoken spend:spent spill:spilt spring:sprang,sprung stand:stood
steal:stole,stolen stick:stuck strike:struck,stricken swear:swore,sworn sweep:swept take:took,taken,taking teach:taught
tear:tore,torn tell:told think:thought throw:threw,thrown undergo:underwent,undergone understand:understood undertake:undertook,undertaken
wake:woke,woken wear:wore,worn win:won,winning withdraw:withdrew,withdrawn write:wrote,written,writing overcome:overcame
withstand:withstood retake:retook,retaken withhold:withheld rebuild:rebuilt dig:dug hang:hung light:lit beat:beaten cling:clung mislead:misled uphold:upheld foresee:foresaw,foreseen forgo:forwent,forgone blow:blew,blown fire:firing
lie:lying tie:tying agree:agreed,agrees,agreeing free:freed,freeing swap:swapped,swapping,swop,swopped
initial:initialled,initialed
`;

const NOUN_FORMS = `
child:children man:men woman:women person:people body:bodies country:countries casualty:casualties army:armies
serviceman:servicemen servicewoman:servicewomen gunman:gunmen policeman:policemen fisherman:fishermen spokesman:spokesmen
airman:airmen militiaman:militiamen infantryman:infantrymen tribesman:tribesmen herdsman:herdsmen clergyman:clergymen crewman:crewmen
guardsman:guardsmen
crisis:crises life:lives fatality:fatalities
`;

/** Each word with its inflected forms. */
const entriesOf = (forms: string): readonly (readonly [word: string, inflected: readonly string[]])[] =>
  wordList(forms).map((entry) => {
    const [word = '', inflected = ''] = entry.split(':');
    return [word, inflected.split(',')];
  });

const readForms = (forms: string): ReadonlyMap<string, string> =>
  new Map(entriesOf(forms).flatMap(([word, inflected]) => inflected.map((form) => [form, word] as const)));

/** An inflected form of a verb, lower case → the verb. */
export const IRREGULAR_VERB_FORMS = readForms(VERB_FORMS);

/** "Taken", "begun": forms that are no past without a form of "have" or "be". A verb that has one lists it behind its past. */
export const PARTICIPLES_ONLY: ReadonlySet<string> = new Set(
  entriesOf(VERB_FORMS).flatMap(([, [, participle = '']]) =>
    /(?:n|ne|un[gk])$/u.test(participle) ? [participle] : [],
  ),
);

/** An inflected form of a verb or noun, lower case → the word it belongs to. */
export const IRREGULAR_FORMS: ReadonlyMap<string, string> = new Map([
  ...IRREGULAR_VERB_FORMS,
  ...readForms(NOUN_FORMS),
]);

/** Verbs whose past is like their present. */
export const INVARIANT_PASTS = wordSet('hit cut put set shut hurt cost let split spread burst cast quit rid bid');

/** Words in -ed that are no past of a verb. */
export const NO_PASTS = wordSet(`
  need heed deed weed reed speed indeed seed feed breed greed united armed red hundred bed proceed exceed succeed
  unspecified undisclosed unexpected unprecedented undetermined unidentified unnamed untouched unlimited uninterrupted
  uninhabited unarmed unconfirmed uncontrolled unfinished unresolved unrelated unchanged unaffected`);
