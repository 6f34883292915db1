/** Where a picture or a film is from, and what it shows with such a credit at its end. */
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
      // glued to the caption: "… on the bridgeImage: Ann Lee/Agency", "… in the rainImage source, Agency"
      /\p{Ll}(?:(?:Image|Photo|Foto|Picture): [^.]{2,80}|Image source, [^.]{2,40})$/u,
      /(?:\/|via |\s|^)getty images(?:\/[\w ]{1,30})?\.?$/i,
    ],
  },
];
