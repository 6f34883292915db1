import type { SpeechAct } from '../stage.ts';

/**
 * Words with which something is said, by what is done in saying it. Regular forms; matched by lemma (text/lemma.ts), so
 * that "said", "says" and "saying" are one entry. A phrase is several words that stand next to each other.
 */

/** Verbs that take what is said as a clause or quotation: "X said (that) …", "…, X said". */
export const REPORTING_CUES: Readonly<Record<SpeechAct, string>> = {
  say: `put the toll at, put the death toll at, put the number at, put the figure at, say, tell, write, add, note, explain, state, comment, report, post, tweet, observe, remark, point out, reply,
    respond, reveal, disclose, describe, argue, recall, stress, emphasise, emphasize, underline, reiterate,
    repeat, reaffirm, suggest, indicate, insist, signal, hint, quip, joke, estimate, believe,
    think, put it, mention, assess, caution, elaborate, specify, clarify, relay, testify, recount, underscore,
    acknowledge, admit, concede, counter that, retort, gather that, find that, conclude that, determine that`,
  announce: `announce, declare, proclaim, unveil, issue a statement say, issue a joint statement say, release a statement say,
    put out a statement say`,
  claim: 'claim, allege, assert, contend, purport, boast',
  accuse: 'complain, protest',
  deny: 'deny, dispute, dismiss, rebut, refute, disavow',
  reject: '',
  demand: 'demand, urge, insist on, appeal, request',
  offer: 'propose, offer, invite',
  warn: 'warn, threaten, fear',
  praise: '',
  promise: 'promise, pledge, vow, swear, commit to',
  expect: 'expect, hope, predict, forecast, anticipate, want, wish, seek',
  question: 'ask, question, wonder',
  confirm: 'confirm, verify, agree that',
};

/** Words that are the act itself, with what it is about as their object: "X accused Y of …". */
export const ACT_CUES: Readonly<Record<SpeechAct, string>> = {
  say: 'document, outline, set out, lay out, make clear, indicate, discuss, highlight, elaborate on, decline to comment, refuse to comment, apologise, apologize',
  announce: 'issue a statement, release a statement, issue statement',
  claim: 'claim responsibility, claim credit, take credit',
  accuse: `accuse, blame, trade accusation, trade blame, exchange accusation, trade barb, condemn, criticise, criticize, denounce, slam, decry, deplore, lash out, lambast, lambaste,
    rebuke, castigate, ridicule, mock, chastise, berate, express anger, express concern, express outrage, voice concern, voice alarm, voice outrage, voice dismay, express alarm, express dismay,
    raise concern, call out, hit out, hold responsible, liken, lament, complain about, complain of`,
  deny: 'deny responsibility, deny involvement, deny target, deny carry out',
  reject: 'reject, refuse, rule out, rebuff, spurn, turn down, decline, oppose, brush off',
  demand: `order … to, call for, call on, call upon, urge, demand, appeal for, appeal to, press for, push for, plead for, plead with,
    request, insist, instruct, lobby, exhort, beg, implore, challenge, reiterate call,
    issue … ultimatum, give … ultimatum, deliver … ultimatum`,
  offer: 'propose, offer, invite, put forward, float, tender, moot, volunteer to',
  warn: 'warn, threaten, caution against, raise the alarm, sound the alarm, raise fear, alarm, reserve the right, issue … warning',
  praise: `praise, hail, welcome, applaud, commend, laud, congratulate, thank, salute, honour, pay tribute, express hope,
    express condolence, express support, voice support, declare support, reiterate support, offer condolence, express confidence, express gratitude, express solidarity, back, endorse,
    celebrate, mourn, sympathise, sympathize, defend, approve of`,
  promise: 'promise, pledge, vow, commit to, guarantee, reassure, undertake to, swear to',
  expect: 'hope, expect, look forward',
  question: 'question, cast doubt, doubt, query, express doubt',
  confirm: 'confirm, admit, acknowledge, concede',
};
