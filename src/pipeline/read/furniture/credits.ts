/** Where a picture or a film is from, and what it shows with such a credit at its end. */
import { MONTH_PATTERN, WEEKDAY_PATTERN } from '../../text/calendar.ts';
import type { FurnitureFamily } from './family.ts';

/** "02:49 - Source: The Herald" below the title of a video. */
export const VIDEO_LENGTH = /^\d{1,2}:\d\d (?:[–—-] )?source: .{2,40}$/i;

export const CREDITS: readonly FurnitureFamily[] = [
  {
    rule: 'credit-label',
    marks: [':'],
    whole: [
      /^[[(]?(?:file |handout |archive )?(?:image|photo|photograph|picture|pic|video|credit|graphic|illustration|map|file)s?(?: (?:source|credit|caption|by))?\s?:(?!.{0,200}\?$)/i,
      /\b(?:photo|photograph|image|picture|credit): [^.]{2,80}$/i,
    ],
  },
  {
    rule: 'credit-slash',
    marks: ['/'],
    whole: [
      /\([^()]{2,60}\/[^()]{0,40}(?:reuters|afp|ap|epa|getty images|anadolu)\)\.?$/i,
      /\[[^[\]]{2,80}\/(?:reuters|afp|ap|ap photo|epa|getty images|anadolu)[^[\]]{0,20}\]$/i,
      /^[\p{L} .'’-]{2,50}\/(?:reuters|afp|ap|epa|tass|anadolu|shutterstock|xinhua|epa-efe|the guardian|ap photo|pool)\b.{0,40}$/iu,
    ],
  },
  {
    rule: 'credit-in-brackets',
    marks: ['[', '('],
    whole: [
      /[[(](?:image|photo|picture|pic|credit|file|getty)\b[^()[\]]{0,80}[\])]\.?$/i,
      /^[[(][^()[\]]{0,80}(?:getty|reuters|afp|epa|anadolu)[^()[\]]{0,30}[\])]\.?$/i,
    ],
  },
  {
    rule: 'credit',
    whole: [
      VIDEO_LENGTH,
      // the pictures of a gallery: "3/14 Smoke rises over the port. AFP/Getty"
      /^\d{1,3}\/\d{1,3} .{5,200} (?:AFP|AP|EPA|Getty|Reuters)(?:\/(?:AFP|AP|EPA|Getty|Reuters))?(?: Images)?\.?$/,
      /^(?:media|image|video) (?:caption|source|credit)\b/i,
      /^Credit(?:\.{3}|…) ?\S.{1,100}$/,
      // glued to the caption: "… on the bridgeImage: Ann Lee/Agency", "… in the rainImage source, Agency"
      /\p{Ll}(?:(?:Image|Photo|Foto|Picture): [^.]{2,80}|Image source, [^.]{2,40})$/u,
      /(?:\/|via |\s|^)getty images(?:\/[\w ]{1,30})?\.?$/i,
    ],
  },
  {
    // what a picture shows, in the present, with the whole day on which it was taken: "Reed reacts in Goma on July 30, 2023."
    rule: 'caption',
    marks: [', 19', ', 20'],
    whole: [
      new RegExp(
        String.raw`^(?!.{0,320}\b(?:after|before|since|when|who|which|that|was|were)\b)[^.!?:]{8,160} (?:looks? (?:at|on)|stands?|walks?|reacts?|gestures?|waves?|poses?|gathers?|listens?|patrols?|drives?|lies?|sits?|rides?|prays?|waits?|watch(?:es)?|inspects?|mourns?|chants?|addresses|speaks? (?:at|during|to)|(?:is|are) (?:seen|pictured)) [^.!?:]{5,200}\b(?:on )?(?:(?:${WEEKDAY_PATTERN}),? )?(?:${MONTH_PATTERN}) \d{1,2}, (?:19|20)\d\d\.?(?: [/|] Photo.{0,40})?$`,
        'i',
      ),
    ],
  },
];
