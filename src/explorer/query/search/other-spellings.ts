import { foldName } from '../../../dataset/fold.ts';

/** What people type for a place that the news of today, or of their paper, spells otherwise. Spellings that fold alike are one. */
const SPELLINGS = `
Kyiv Kiev
Kharkiv Kharkov
Lviv Lvov
Mykolaiv Nikolaev Nikolayev
Chernihiv Chernigov
Zaporizhzhia Zaporozhye Zaporozhzhia
Dnipro Dnipropetrovsk Dnepropetrovsk
Chornobyl Chernobyl
Rivne Rovno
Vinnytsia Vinnitsa
Ternopil Ternopol
Bakhmut Artemivsk Artyomovsk
Myanmar Burma
Yangon Rangoon
Beijing Peking
Turkey Türkiye
Tehran Teheran
Aleppo Halab
Raqqa Rakka
Kobani Kobane
Erbil Arbil Irbil
Fallujah Falluja
Kandahar Qandahar
Kunduz Qunduz
Hodeidah Hudaydah Hudayda
Mekelle Mekele Makale
Asmara Asmera
Fasher Fashir
Stepanakert Khankendi
Shusha Shushi
Karabakh Artsakh
Sukhumi Sokhumi
Pristina Prishtina
`;

let folded: readonly (readonly string[])[] | undefined;

/** Whoever types a name need not finish its last letter. */
const UNFINISHED = 1;

/**
 * The other spellings of a name, folded.
 * @param word folded, perhaps unfinished
 */
export function otherSpellings(word: string): readonly string[] {
  folded ??= SPELLINGS.trim()
    .split('\n')
    .map((line) => line.split(' ').map(foldName));
  const isMeant = (spelling: string): boolean =>
    spelling.startsWith(word) && spelling.length - word.length <= UNFINISHED;
  return folded.flatMap((spellings) => (spellings.some(isMeant) ? spellings.filter((other) => !isMeant(other)) : []));
}
