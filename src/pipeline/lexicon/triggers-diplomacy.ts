import type { FrameRow } from './frame-row.ts';

/** Talks, agreements, exchanges, visits, alliances, sanctions and aid. */
export const DIPLOMACY_FRAMES: readonly FrameRow[] = [
  {
    id: 'negotiate',
    happening: 'meet',
    topics: 'peace-talks',
    verbs: `negotiate, mediate, broker, hold … talks/negotiation/dialogue, enter … talks/negotiation, resume … talks/negotiation/dialogue,
      walk out, walk out of, reach … impasse, break off … talks/negotiation/dialogue, suspend … talks/negotiation/dialogue,
      put … name/pen, begin … talks/negotiation/dialogue, return to … table/talks/negotiation, sign … accord/treaty, initial … accord/treaty/text/agreement`,
    nouns: `talks, peace talks, negotiation, mediation, round of talks, round of negotiation, peace conference, peace summit,
      peace process, indirect talks, direct talks, proximity talks, memorandum, peace plan, peace proposal, peace terms, peace
      deal, peace agreement, peace accord, peace treaty, dialogue, declaration of principles, peace declaration, roadmap`,
  },
  {
    id: 'summit',
    happening: 'meet',
    topics: 'diplomacy',
    verbs:
      'hold … summit, shake … hand, sit down with, phone, telephone, speak by phone, confer, speak by telephone, receive … minister/president/leader/delegation/envoy',
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
    verbs: `visit, travel to, fly to, land in, turn up, tour, receive … ambassador, recall … ambassador/envoy, expel,
      expel … diplomat/ambassador/attache/envoy/official, order … ambassador/diplomat/attache/envoy, summon … ambassador/envoy/diplomat/chargé,
      cut … tie/relation, sever … tie/relation, restore … tie/relation, break off … relation/tie, normalise … relation/tie,
      close … embassy/consulate, open … embassy/consulate, reopen … embassy/consulate, suspend … membership/treaty/relation, freeze … membership,
      recognise, recognize, join forces, quit … bloc/treaty/organisation/alliance/union, withdraw from … treaty/bloc/court/agreement`,
    nouns:
      'visit, trip, tour, expulsion of diplomat, diplomatic relation, recognition of, diplomatic tie, diplomatic mission',
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
    verbs: `cease fire, halt … fighting/hostilities/fire/attack, lay down … arm/weapon, hold fire, violate … ceasefire/truce, breach … ceasefire/truce,
      silence … gun, stop … fighting/fire/shoot, stop shooting, stop fighting, stop attacking, cease … fire/hostilities/operation,
      gun fall silent, guns fell silent, fall silent, declare … ceasefire/truce, observe … ceasefire/truce, agree … ceasefire/truce, extend … ceasefire/truce,
      break … ceasefire/truce`,
    nouns:
      'ceasefire, cease-fire, truce, armistice, cessation of hostilities, humanitarian pause, humanitarian ceasefire, humanitarian truce, pause in fighting',
  },
  {
    id: 'exchange-prisoners',
    happening: 'release',
    topics: 'prisoner-exchange',
    verbs: `swap … prisoner/captive/detainee/spy, exchange … prisoner/captive/detainee/spy, swap, be freed,
      free … prisoner/hostage/captive/detainee, release … prisoner/hostage/captive/detainee, set … free, let … go, hand over … hostage/captive/prisoner`,
    nouns: `prisoner swap, prisoner exchange, prisoner of war swap, prisoner of war exchange, exchange of prisoner, hostage
      release, release of prisoner, release of hostage, hostage deal, swap`,
  },
  {
    id: 'release',
    happening: 'release',
    topics: '',
    verbs:
      'release, free, liberate captive, repatriate, exchange, return home, reunite, bring home, bring … home/back, fly … home, fly home, hand back, hand … back, give back, walk free',
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
      'join nato, join the alliance, join eu, join the eu, enlarge nato, expand nato, apply for membership, accede, apply to join, admit to, be admitted to, quit … bloc/alliance/ecowas/nato',
    nouns: 'accession, membership, enlargement, nato membership, eu membership, membership bid, nato expansion',
  },
  {
    id: 'sanction',
    happening: 'sanction',
    topics: 'sanctions',
    verbs: `sanction, impose … sanction/embargo/tariff/ban/restriction, lift … sanction/embargo, embargo, blacklist, freeze … asset/account/fund,
      ban … import/export/sale/trade, tighten … sanction, cap … price, ease … sanction, cut off … trade, cut … trade,
      put … blacklist, designate, slap … sanction/tariff, restore … sanction, trigger … snapback, announce … sanction, renew … sanction/embargo/ban, extend … sanction/embargo/ban, suspend … aid/assistance`,
    nouns: `sanction, embargo, sanctions package, price cap, asset freeze, export ban, import ban, travel ban, blacklist,
      tariff, package of sanction`,
  },
  {
    id: 'arm',
    happening: 'aid',
    topics: 'military-aid',
    verbs: `arm, supply … weapon/missile/arm/ammunition/jet/tank, send … weapon/arm/tank/ammunition/howitzer/interceptor,
      provide … weapon/ammunition/missile/jet/tank/system, deliver … weapon/tank/jet/missile/howitzer/ammunition/system,
      hand over … jet/tank/weapon/helicopter, donate … jet/tank/weapon/missile/howitzer, fly … weapon/arm, smuggle … weapon/arm, ship … weapon/arm/ammunition,
      sell … weapon/jet/missile/arm/drone, promise … tank/howitzer/weapon/jet, pledge … tank/howitzer/weapon/jet/ammunition/missile,
      give … jet/tank/helicopter/missile/howitzer/weapon/drone, bring … weapon/gun/tank/ammunition, equip,
      train … soldier/troop, finance, fund, approve … arm/weapon/sale, supply`,
    nouns: `military aid, arms delivery, arms shipment, weapons delivery, weapons supply, arms sale, military assistance,
      security assistance, military support, weapons package, aid package, lend-lease, arms package`,
  },
  {
    id: 'relief',
    happening: 'aid',
    topics: 'civilian-harm',
    verbs:
      'airdrop, air-drop, deliver … aid/food/relief/medicine, distribute … food/aid/relief, rescue, treat … wounded, halt … delivery/aid, suspend … distribution/operation, reach … convoy, dig … rubble, pull … rubble',
    nouns: `humanitarian aid, aid convoy, food aid, relief effort, humanitarian corridor, airdrop, aid delivery, aid distribution,
      rescue operation, relief supplies`,
  },
];
