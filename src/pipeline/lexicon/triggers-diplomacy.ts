import type { FrameRow } from './frame-row.ts';

/** Talks, agreements, exchanges, visits, alliances, sanctions and aid. */
export const DIPLOMACY_FRAMES: readonly FrameRow[] = [
  {
    id: 'negotiate',
    happening: 'meet',
    topics: 'peace-talks',
    verbs:
      'negotiate, mediate, broker, hold talks, enter talks, resume talks, hold negotiation, walk out, reach impasse',
    nouns: `talks, peace talks, negotiation, mediation, round of talks, round of negotiation, peace conference, peace summit,
      peace process, indirect talks, direct talks, proximity talks, memorandum, peace plan, peace proposal, peace terms`,
  },
  {
    id: 'summit',
    happening: 'meet',
    topics: 'diplomacy',
    verbs: 'hold summit, hold a summit, shake hands, sit down with, phone, telephone, speak by phone, confer',
    nouns: 'summit, phone call, telephone call, state visit, handshake',
  },
  {
    id: 'meet',
    happening: 'meet',
    topics: '',
    verbs: `meet, hold meeting, hold a meeting, host, brief, hold press conference, hold a press conference, convene, huddle,
      flank, attend`,
    nouns: 'meeting, press conference, conference, consultation, joint press conference, bilateral',
  },
  {
    id: 'visit',
    happening: 'move',
    topics: 'diplomacy',
    verbs: `visit, travel to, fly to, land in, turn up, tour, receive ambassador, recall ambassador, expel diplomat, summon
      ambassador, cut tie, sever tie, restore tie, break off relation, normalise relation, close embassy, open embassy,
      recognise, recognize, join forces`,
    nouns: 'visit, trip, tour, expulsion of diplomat, diplomatic relation',
  },
  {
    id: 'arrive',
    happening: 'move',
    topics: '',
    verbs:
      'arrive, depart, leave for, set off for, send delegation, dispatch, send team, head delegation, enter, emerge',
    nouns: 'arrival, departure',
  },
  {
    id: 'agree',
    happening: 'agree',
    topics: '',
    verbs: `agree, sign, ratify, conclude deal, reach agreement, reach deal, reach a deal, reach an agreement, strike deal,
      strike a deal, seal, endorse, accept, approve, initial, settle on, sign up`,
    nouns: 'agreement, deal, accord, treaty, pact, signing, ratification, breakthrough',
  },
  {
    id: 'cease-fire',
    happening: 'agree',
    topics: 'ceasefire',
    verbs: 'cease fire, halt fighting, lay down arms, hold fire, violate ceasefire, breach ceasefire, silence the guns',
    nouns: 'ceasefire, cease-fire, truce, armistice, cessation of hostilities, humanitarian pause',
  },
  {
    id: 'exchange-prisoners',
    happening: 'release',
    topics: 'prisoner-exchange',
    verbs: `swap prisoner, exchange prisoner, swap captive, free prisoner, release prisoner, free hostage, release hostage,
      swap, be freed`,
    nouns: `prisoner swap, prisoner exchange, prisoner of war swap, prisoner of war exchange, exchange of prisoner, hostage
      release, release of prisoner, release of hostage, hostage deal, swap`,
  },
  {
    id: 'release',
    happening: 'release',
    topics: '',
    verbs: 'release, free, liberate captive, repatriate, exchange, return home, reunite, bring home',
    nouns: 'release, exchange, repatriation, homecoming, amnesty, pardon, return',
  },
  {
    id: 'transfer',
    happening: 'transfer',
    topics: '',
    verbs: `hand over, hand, deliver, give list, give, present, submit, provide, return, receive, exchange memo, exchange list,
      publish, deliver memorandum, issue, unveil, award`,
    nouns: 'handover, delivery, publication',
  },
  {
    id: 'join-alliance',
    happening: 'agree',
    topics: 'alliance-membership',
    verbs:
      'join nato, join the alliance, join eu, join the eu, enlarge nato, expand nato, apply for membership, accede',
    nouns: 'accession, membership, enlargement, nato membership, eu membership, membership bid, nato expansion',
  },
  {
    id: 'sanction',
    happening: 'sanction',
    topics: 'sanctions',
    verbs: `sanction, impose sanction, lift sanction, embargo, blacklist, freeze asset, freeze the asset, ban import, ban export,
      tighten sanction, cap the price`,
    nouns: `sanction, embargo, sanctions package, price cap, asset freeze, export ban, import ban, travel ban, blacklist,
      tariff, package of sanction`,
  },
  {
    id: 'arm',
    happening: 'aid',
    topics: 'military-aid',
    verbs: `arm, supply weapon, send weapon, send arms, supply arms, provide weapon, send missile, send tank, send ammunition,
      deliver weapon, train soldier, train troop, finance, fund, approve arms sale, supply missile, supply`,
    nouns: `military aid, arms delivery, arms shipment, weapons delivery, weapons supply, arms sale, military assistance,
      security assistance, military support, weapons package, aid package, lend-lease, arms package`,
  },
  {
    id: 'relief',
    happening: 'aid',
    topics: 'civilian-harm',
    verbs: 'airdrop, air-drop, deliver aid, distribute food, distribute aid, rescue, treat wounded',
    nouns: `humanitarian aid, aid convoy, food aid, relief effort, humanitarian corridor, airdrop, aid delivery, aid distribution,
      rescue operation, relief supplies`,
  },
];
