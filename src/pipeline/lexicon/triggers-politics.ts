import type { FrameRow } from './frame-row.ts';

/** Armies and their people, weapons put in place, home politics, courts, and how things begin and end. */
export const POLITICS_FRAMES: readonly FrameRow[] = [
  {
    id: 'deploy',
    happening: 'deploy',
    topics: 'weapons-deployment',
    verbs:
      'deploy, station, redeploy, install, send … warship/carrier/destroyer/frigate/submarine/battleship/peacekeeper/troop/soldier/marine, scramble … jet, test-fire, test fire, test … missile/weapon/bomb/warhead, fly … troop/soldier/gun, practise, rehearse, move … missile/tank/warship/battery',
    nouns: `deployment, redeployment, missile test, weapons test, nuclear test, military exercise, military drill, war game,
      stationing, naval exercise, troop deployment`,
  },
  {
    id: 'post-personnel',
    happening: 'appoint',
    topics: 'military-personnel',
    verbs:
      'demote, court-martial, relieve of … command/post/duty, take command, discharge, desert, defect, strip … rank, run away',
    nouns: 'demotion, court martial, court-martial, desertion, mutiny, change of command',
  },
  {
    id: 'appoint',
    happening: 'appoint',
    topics: '',
    verbs: `appoint, name as, name … minister/commander/chief/general/ambassador/governor/envoy/head, nominate, sack, fire … minister/commander/chief/general,
      remove … president/commander/chief/minister/governor, dismiss, resign, step down, replace, promote, oust, swear in, sworn in,
      tender resignation, tender his resignation, tender her resignation, confirm as, inaugurate, take office, be in charge,
      take charge`,
    nouns: 'appointment, dismissal, resignation, sacking, reshuffle, inauguration, ouster, nomination, promotion',
  },
  {
    id: 'recruit',
    happening: 'plan',
    topics: 'recruitment',
    verbs:
      'recruit, conscript, draft men, mobilise, mobilize, enlist, call up, groom, sign contract, press-gang, radicalise, take up arms, take … recruit, lure, force … rank, join … rank',
    nouns:
      'recruitment, conscription, mobilisation, mobilization, call-up, enlistment, draft law, military draft, recruit, military service, forced recruitment, compulsory service',
  },
  {
    id: 'elect',
    happening: 'vote',
    topics: 'domestic-politics',
    verbs:
      'elect, vote, win … election/vote, lose … election/vote, call … election, dissolve … parliament/council/assembly/government, hold … election/referendum',
    nouns: `election, vote, referendum, ballot, polling, runoff, run-off, presidential election, parliamentary election,
      no-confidence vote, landslide`,
  },
  {
    id: 'legislate',
    happening: 'law',
    topics: '',
    verbs: `pass … law/bill/resolution, adopt, enact, outlaw, ban, decree, legislate, impose, declare, lift, extend
      martial law, cosponsor, co-sponsor, repeal, amend, criminalise, introduce bill`,
    nouns: `legislation, martial law, state of emergency, curfew, decree, adoption of resolution, bill, resolution, vote on bill`,
  },
  {
    id: 'prosecute',
    happening: 'law',
    topics: '',
    verbs: `charge with, indict, convict, sentence, prosecute, rule, issue arrest warrant, issue warrant, acquit, sue,
      put on trial, open investigation, investigate`,
    nouns:
      'arrest warrant, indictment, conviction, trial, verdict, ruling, lawsuit, prosecution, tribunal, investigation, inquiry',
  },
  {
    id: 'protest',
    happening: 'protest',
    topics: 'domestic-politics',
    verbs:
      'protest, demonstrate, rally, riot, march … parliament/street/palace, march to parliament, march to the parliament, march through, chant, boycott, take to the street, strike over',
    nouns: 'protest, demonstration, rally, riot, protest march, uprising, unrest, general strike, boycott, revolt',
  },
  {
    id: 'overthrow',
    happening: 'vote',
    topics: 'domestic-politics',
    verbs:
      'overthrow, topple, depose, stage … coup, seize power, impeach, remove … president/government, form … government, tear down … statue',
    nouns: 'coup, coup attempt, impeachment, overthrow, putsch, power grab',
  },
  {
    id: 'begin',
    happening: 'process',
    topics: '',
    verbs: `begin, start, commence, open, launch, kick off, get under way, resume, restart, be underway, pick up speed, take place,
      take effect, come into force, enter into force, intensify, spark, trigger, unleash, mount, stage, conduct, carry out, wage,
      hold, suffer, face, undergo, witness`,
    nouns: 'start, beginning, outbreak, launch, resumption',
  },
  {
    id: 'end',
    happening: 'process',
    topics: '',
    verbs: `end, conclude, finish, collapse, break down, stall, fail, suspend, cancel, postpone, halt, stop, complete, wrap up,
      expire, abandon, lapse, adjourn, cut off, shut down, close, reopen, restore, resolve, yield, produce, deliver result`,
    nouns: 'end, conclusion, collapse, suspension, cancellation, halt, completion, closure, breakdown',
  },
  {
    id: 'prepare',
    happening: 'plan',
    topics: '',
    verbs: `plan, prepare, intend, aim, ready, draft, schedule, consider, set to, take step, set deadline, set a deadline,
      give deadline, give a deadline, set up, establish, create, lead discussion, coordinate, push, work on, spend,
      co-operate, cooperate, bring together`,
    nouns: 'plan, preparation, deadline, ultimatum, initiative, commission',
  },
];
