/** The line below a reporter's name, which says what the reporter is, where, and of which house. */
import { publisherNamed } from '../lexicon/publishers.ts';
import { tellsNews } from './furniture/tells-news.ts';

/** "Live reporter", "Our Africa correspondent in Nairobi", "Reporting from Goma". */
const FUNCTION =
  /^(?:(?:our|senior|chief|live|foreign|world|defence|defense|political|diplomatic|security|europe|middle east|africa|north america|eastern europe|international|investigations)[ ,]){0,3}(?:editor|correspondent|reporter|journalist|producer)(?:$|(?:[,:]| \(| (?:in|at|for|of|on|from|and|with|covering|(?:is |are )?reporting)\b)[^.]{0,60}$)|^reporting from [^.]{2,50}$/i;
/** "Ann Lee via Telegram": who sent what stands below. */
const SENT_BY =
  /^(?:\p{Lu}[\p{L}’'.-]{0,20} ){1,4}via (?:Twitter|X|Facebook|Telegram|WhatsApp|Skype|[Ee]-?mail|[Tt]ext)$/u;
/** Behind the name of a house: "Radio 5's Chief Political Correspondent, London", "News, Jerusalem", "Verify". */
const IN_HOUSE =
  /^(?:[’']s?)?(?: [\p{L}\d’']{1,20}){0,7}? (?:Correspondent|Editor|Reporter|Producer|Analyst)(?:, [^.]{2,40})?$|^(?: (?:News|Verify|Monitoring|Arabic|Persian|World Service)){0,2}(?:, \p{Lu}[^.]{2,40})?$/u;
const LONGEST_HOUSE_WORDS = 3;
const LONGEST = 90;

/** True for such a line; not for the news of what befell a reporter. */
export const isFunctionLine = (text: string): boolean =>
  text.length <= LONGEST && (FUNCTION.test(text) || SENT_BY.test(text) || isInHouse(text)) && !tellsNews(text);

/** True where the line begins with the name of a publisher, and goes on with a function or a place. */
function isInHouse(text: string): boolean {
  const words = text.split(' ');
  return words.slice(0, LONGEST_HOUSE_WORDS).some((_, last) => {
    const house = words
      .slice(0, last + 1)
      .join(' ')
      .replace(/(?:[’']s|,)$/u, '');
    return publisherNamed(house) !== undefined && IN_HOUSE.test(text.slice(house.length));
  });
}
