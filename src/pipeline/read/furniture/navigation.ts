/** Words for the reader's hand: menus, sharing, signing up, other stories. */
import type { FurnitureFamily } from './family.ts';

const BUTTON =
  '(?:share|tweet|post|copy link|copy|link|print|e-?mail|save|comments?|facebook|twitter|x|whatsapp|telegram|linkedin|pinterest|reddit|messenger|instagram|youtube|tiktok|bluesky|threads|rss|listen|bookmark|gift|cite|pdf)';

export const NAVIGATION: readonly FurnitureFamily[] = [
  {
    rule: 'menu',
    whole: [
      /^(?:share|copy link|link copied|copied|print|email|comments?|save|follow|like|reply|retweet|listen|watch|play(?: video)?|menu|search|close|more|next|prev|previous|back|top|home|world|news|live|video|advertisement|ad|sponsored|subscribe|sign in|log in|register|donate|support us|loading|contents|see also|references|external links|edit|embed|hide|bookmark|pinned(?: post)?|breaking(?: news)?|just in|key event|essential|developing(?: story)?|invalid email|image|photo|slideshow|analysis|explainer|opinion|eyewitness|accept(?: all)?(?: cookies)?|reject all|manage preferences|view|expand|open|skip)\b[\s.…:!|>»]*$/i,
      /^(?:accessibility|useful|quick) links$/i,
      // what is read out to those who cannot see a list of links: "List of 3 items", "list 1 of 3 Who holds the bridge?"
      /^list (?:of )?\d{1,2} (?:items|of \d{1,2}) ?.{0,300}$|^end of list$/i,
      // where the page stands in its site: "Home › World › Africa"
      /^(?:home(?: ?page)?|front page|news|world(?: news)?|international)(?: ?[/›»>→] ?[\p{L}&’'-]{2,20}(?: [\p{L}&’'-]{2,20}){0,3}){1,5}$/iu,
      // the sections of a paper as its page copies them: "News   World   Opinion   Sport"
      /^\p{Lu}[\p{L}&’']{1,20}(?: [\p{L}&’']{1,20}){0,3}(?:(?: {3,8}|\t)\p{Lu}[\p{L}&’']{1,20}(?: [\p{L}&’']{1,20}){0,3}){2,12}$/u,
      /^(?:subscribe|sign (?:in|up)|log in|search|menu|newsletters?|donate)(?: {2,8}|\t| ?[|·•] ?)[^.!?]{2,40}$/i,
      /^(?:sort by|auto[- ]?update):?$|^(?:latest|oldest|newest) first$|^(?:on|off)$/i,
      /\bcreated with sketch\b|(?:\b\p{Lu}\p{L}{2,20} ?Icon\b.{0,30}){3}/u,
      /^(?:oops!?|something went wrong\.?|please try again later\.?|get involved|live reporting|got a tv licence\?|free trial|start reading)$/i,
      /^(?:live feed|live (?:updates?|coverage|blog)|latest updates?|filters(?: beta)?)$/i,
      /^(?:show )?(?:latest|new|newer|earlier|older) (?:updates?|posts?)$/i,
      /^show key events only$|^see new posts$|^show (?:more )?replies$|^sourced from across x$|^discover more$/i,
      /^\d{1,4} (?:new )?(?:posts?|updates?|entries)$/i,
      /^terms and conditions$/i,
      /^(?:continue reading|full (?:article|story)|latest articles|(?:previous|next) version|find out more|load more|accept read more|discover more from|please enter your (?:comment|name|e-?mail)(?: here)?)[\s.…!]{0,4}$/i,
      /^(?:skip|jump|back|go|return) to (?:the )?(?:top|content|main|navigation|home|homepage|article|search|start)(?: (?:of (?:the |this )?)?[a-z]{2,12}){0,2}$/i,
    ],
    openings: [/^skip (?:to )?(?:the )?next section\b.{0,200}$/i],
  },
  {
    rule: 'sharing',
    whole: [
      new RegExp(`^${BUTTON}(?: \\(\\d{1,6}\\))?(?:[ |·•,/]{1,4}${BUTTON}(?: \\(\\d{1,6}\\))?){0,9}$`, 'i'),
      /^send in e-?mail(?:send in e-?mail)?$/i,
    ],
    openings: [/^(?:share|copy) (?:this|on|via|to|page|post|link|article|by)\b.{0,60}$/i],
  },
  {
    rule: 'other-story',
    whole: [
      /^(?:>{1,3}|»|→) ?(?:read|show|see|watch|click|follow|more)\b.{0,160}$/i,
      /^read the (?:original|full|whole) (?:article|story|report)\b[^.!?]{0,60}\bhere\.?$/i,
      /^(?:read|see|find out|learn|watch|listen|view|show|load) (?:more|the full|all|full|also|our full|key events|our)(?: (?:here|about it|stories?|story|articles?|coverage))?:.{0,200}$/i,
      /^(?:watch|listen|podcast|related|recommended|full (?:report|story)|gallery): .{0,160}$/i,
      /^video duration\b.{0,40}$/i,
      /^read the latest (?:summary|updates?|news)$/i,
    ],
    openings: [
      /^(?:read|see|find out|learn|watch|listen|view|show|load) (?:more(?! than\b)|the full|all|full|also|our full|key events|our)\b.{0,200}(?:here|[^.!?”"]{0,80})[.:]?$/i,
      /^(?:related (?:stories|articles|topics|content|news|links)|recommended|more (?:on this story|from|(?:news|stories|coverage)(?: (?:from|on|about|in|like)|$)|like this)|most (?:read|viewed|popular)|also (?:read|on)|don[’']t miss|in pictures|top stories|editor[’']?s[’']? picks?|our picks|trending|you (?:may|might) (?:also )?like)\b[^.!?]{0,100}$/i,
    ],
  },
  {
    rule: 'signing-up',
    whole: [
      /^stay updated on developing stories$/i,
      /^to unsubscribe\b.{0,120}$|^unsubscribe(?: here| from .{2,60})?(?: ?[|·•] ?.{2,80})?\.?$/i,
      /^you(?: are|[’']re| have)? (?:receiv(?:ing|ed)|getting|got) this (?:e-?mail|newsletter|message|briefing)\b.{0,160}$/i,
      /^(?:get|have|receive)\b[^.!?]{2,120}\b(?:to|in) your inbox\b[^.!?]{0,60}[.!]?$/i,
      /^(?:subscribe|join|follow)\b[^.!?]{0,40}@\w{2,40}$/i,
      // an order to the reader, not what a state does or wants to do
      /^(?:.{0,120}[.!?:,] )?(?:please |and )?become an? (?:patron|member|supporter|subscriber)\b.{0,80}$/i,
    ],
    openings: [
      /^(?:sign up|subscribe (?:to|now|for|here)|register (?:now|to|for|here)|log in to|sign in to|already a (?:member|subscriber)|download (?:the|our) app|get (?:the latest|all your|our|more)|join (?:us|our|the conversation)|follow (?:us|our|along|the latest)|click here|tap here|stay up to date|enter your email|newsletter|notifications? can be (?:turned|switched|managed|set))\b.{0,160}$/i,
      /^click here (?:for|to)\b.{0,160}$/i,
      /^(?:or,? )?click (?:to|on|for)\b[^.!?]{0,60}$/i,
      /^(?:donate|contribute) (?:to|now|here|today)\b[^.!?]{0,40}$/i,
      /^support (?:(?:independent|our|quality|local) (?:reporting|newsroom)|(?:[\p{L}’']{1,20} ){1,6}journalism)\b.{0,100}$/iu,
      /^follow (?:[\p{L}’'‘]{1,20} ){1,3}live (?:blog|coverage|updates)\b[^.!?]{0,60}\.?$/iu,
      /^save articles? to read later\b.{0,80}$/i,
      /^listen to (?:this|the full) (?:article|story|episode|report|interview)\b.{0,60}$/i,
    ],
  },
  {
    rule: 'reader-asked',
    whole: [
      /^join the (?:discussion|debate)$|^comment here$/i,
      /^(?:got|have) (?:a|any) (?:questions?|tips?|story|stories)\b[^.!]{0,80}\?$/i,
    ],
    openings: [
      /^please (?:refresh|reload|turn on|enable|allow|accept|try again|check back|wait)\b.{0,120}$/i,
      /^send us your\b.{0,200}$/i,
      /^(?:please )?include (?:a|your) (?:contact|phone|telephone|daytime)\b.{0,120}$/i,
    ],
  },
  {
    rule: 'browser-note',
    whole: [
      /^(?:ie|internet explorer) \d{1,2} is not supported\b.{0,120}$/i,
      /^(?:turn on|enable) javascript\b.{0,80}$/i,
      // what a style sheet leaves between the lines
      /^[#.]?[\w-]{2,60} ?\{[\w-]{1,30}:[^{}]{0,200}\}$/,
    ],
  },
  {
    rule: 'rights-and-terms',
    whole: [
      // "Herald Sans ™ & © 2025 The Herald Company"
      /^[^.!?:]{2,40} © ?(?:19|20)\d\d\b[^!?]{0,100}$/,
      /^(?:this|our|to show you this) (?:website|site|page|content)\b.{0,120}\bcookies\b.{0,160}$/i,
      /^you need one to watch live tv\b.{0,120}$/i,
    ],
    openings: [
      /^(?:cookie (?:policy|settings)|we use cookies|privacy (?:policy|notice)|terms (?:and conditions|of (?:use|service))|copyright|all rights reserved|©|\(c\) \d{4})(?![\p{L}\d]).{0,200}$/iu,
    ],
  },
  {
    rule: 'address',
    whole: [
      /^(?:(?:follow|find|read|see|more)\b.{0,90}[ :])?https?:\/\/\S{1,300}$/i,
      /^(?:www\.)?(?:[\w-]{1,40}\.){1,3}(?:com|org|net|info|int|news|live|co\.uk|eu|tv)\/?$/i,
    ],
  },
  {
    rule: 'channel-of-messages',
    whole: [
      /^(?:[-–—]{1,2} ?)?[^.!?@]{2,60}\(@\w{1,30}\).{0,40}$/,
      // the reader of lines takes the first sign for a heading's
      /^#?[\p{L}\d_]{2,40}(?: #[\p{L}\d_]{2,40}){1,12}$|^#[\p{L}\d_]{2,40}$/u,
      /^[\d.,\u00a0 ]{1,9}[km]? (?:comments?|shares?|likes?|views?|replies|retweets?|reposts?|quotes?|subscribers|followers|members)(?:, edited(?: at)? [\d:]{4,5})?(?:[ ·•|]{1,3}[\d.,]{1,9}[km]? (?:shares?|likes?|views?|replies|reposts?|quotes?|bookmarks?)){0,4}$/i,
      /^[\d.,]{1,9}[km]?(?:[^\p{L}\d:–—/.,-]{1,8}[\d.,]{1,9}[km]?){1,8}(?: views)?$/iu,
      /^(?:tweet|post) (?:from|by) @.{0,80}$/i,
    ],
    openings: [/^\[?forwarded (?:message|from)\b.{0,80}$/i],
  },
  {
    rule: 'download',
    openings: [
      /^(?:attachments?\b.{0,40} )?download (?:the )?(?:full |complete |entire )?(?:report|pdf|document|map|update|forecast|briefing|statement|paper)s?\b.{0,60}$/i,
      /^screen ?(?:shot|grab) (?:of|from)\b[^.!?]{0,80}$/i,
    ],
    whole: [/^.{0,80}\(?pdf \| [\d.]{1,8} ?[kmg]b\)?$/i],
  },
  {
    rule: 'reading-time',
    whole: [/^(?:read(?:ing)? time:? )?\d{1,3}[ -]min(?:ute)?s?(?: (?:read|reading(?: time)?))?\.?$/i],
  },
];
