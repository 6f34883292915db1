import { expect, it } from 'vitest';
import { withoutLeadingOver } from './leading-over.ts';

it.each([
  ['The mediators, however, have left the talks in Bor', 'The mediators have left the talks in Bor'],
  ['Reed has said, though, that the truce would hold', 'Reed has said that the truce would hold'],
  ['In Goma, meanwhile, the army closed two roads', 'In Goma, the army closed two roads'],
  ['The premier, for her part, called for an inquiry', 'The premier called for an inquiry'],
  ['The governor is therefore pressing for a second convoy', 'The governor is pressing for a second convoy'],
  ['The rebels also took a bridge over the Sava', 'The rebels took a bridge over the Sava'],
  ['Two mills were also burnt in the raid', 'Two mills were burnt in the raid'],
  ['The ministry said on Friday that the port was open', 'The ministry said that the port was open'],
  [
    'The governor wrote on Telegram earlier today that shells killed one man in Bor',
    'The governor wrote that shells killed one man in Bor',
  ],
  ['The army said in a short statement that it had left Bor', 'The army said that it had left Bor'],
  ['The envoy told reporters late on Tuesday that he would stay', 'The envoy told reporters that he would stay'],
])('goes without what leads over: %s', (title, bare) => {
  expect(withoutLeadingOver(title)).toBe(bare);
});

it.each([
  'The shelling cost not only houses but also a school',
  'The movement, also known as the Guard, laid down its arms',
  'Some 40 people died, however, the toll could be higher',
  'Reed: “We, however, have also said on Friday that we are ready”',
  'Reed: “We have also sent a second convoy, and it is not the last',
  'The mill was also burnt.” Nobody has said who did it',
  'Ann Reed: We also plan to address the list of names',
  'The driver, also injured, was taken to Bor',
  'The council said on Friday it would meet again',
  'The minister announced in January that the mission would end',
  'Rebels who also hold the airport fired on the town',
])('keeps what it cannot do without: %s', (title) => {
  expect(withoutLeadingOver(title)).toBe(title);
});
