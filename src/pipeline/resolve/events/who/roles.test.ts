import { describe, expect, it } from 'vitest';
import { smallWorld } from '../../../names.fixture.ts';
import { analyseDocument } from '../../../pipeline.ts';
import { analyse, eventsOf, rolesIn, rolesOf } from '../events-of.test-support.ts';

describe('the sides of a war within one state', () => {
  const war = 'Colombia shelled the ELN. The ELN shelled Colombia. Colombia and the ELN fought on, and the ELN gained.';

  it('act where something is agreed without naming them', () => {
    const sides = ['Colombia agent', 'National Liberation Army agent'];
    expect(rolesOf(war, 'A ceasefire was agreed on Monday.')).toEqual(sides);
    expect(rolesOf(war, 'The parties agreed on Monday to a ceasefire.')).toEqual(sides);
  });
});

describe('ships', () => {
  it('are no states, though they bear the name of a capital', () => {
    expect(rolesOf('Chad said that it had hit the cruiser Nairobi with two missiles.')).toEqual(['Chad speaker']);
  });
});

describe('those who only stand beside a name', () => {
  it.each([
    ['Kenya’s second city Mombasa was shelled by Chad on Monday.', 'Kenya agent'],
    ['The Ruto-led Kenyan parliament met in Goma on Monday.', 'William Ruto agent'],
  ])('do not act: %s', (sentence, role) => {
    expect(rolesOf(sentence)).not.toContain(role);
  });
});

describe('those who act', () => {
  it.each([
    ['A Kenyan airstrike in Goma on Friday killed at least 45 people.', 'Kenya agent'],
    ['On Saturday Kenya shelled Goma.', 'Kenya agent'],
    ['In May Kenya seized Goma.', 'Kenya agent'],
    ['After Kenya shelled Goma on Monday, the mayor left.', 'Kenya agent'],
    ['Kenyan troops advanced by a mile near Goma, a mayor said.', 'Kenyan Armed Forces agent'],
  ])('do so with figures, days and distances beside them: %s', (sentence, role) => {
    expect(rolesOf(sentence)).toContain(role);
  });

  it('release others', () => {
    expect(rolesOf('Kenya released Leila Haddad in Goma on Monday.')).toEqual(['Kenya agent', 'Leila Haddad target']);
  });
});

describe('people of an office', () => {
  it.each([
    ['US Secretary of State Hillary Clinton met officials in Goma.', 'Hillary Clinton agent'],
    ['Kenya’s Minister of Foreign Affairs Amina Idris met officials in Goma.', 'Amina Idris agent'],
  ])('act, and not their states: %s', (sentence, role) => {
    expect(rolesOf(sentence)).toEqual([role]);
  });

  it('do not act where they only are somebody else’s', () => {
    expect(rolesOf('The wife of President William Ruto met officials in Goma.')).not.toContain('William Ruto agent');
    const head = rolesOf('The president of the European Commission, Amina Idris, met officials in Goma.');
    expect(head).not.toContain('European Commission agent');
  });

  it('are those whom the document presents, though a minister is known by that surname', () => {
    const said = 'Kuleba said on Monday that Goma was shelled.';
    expect(rolesOf('Oleksiy Kuleba, head of the region, left Goma.', said)).toContain('Oleksiy Kuleba speaker');
    expect(rolesOf(said)).toContain('Dmytro Kuleba speaker');
    const biden = 'Biden said on Monday that Goma was shelled.';
    expect(rolesOf('Jill Biden, a teacher, visited Goma.', biden)).toContain('Joe Biden speaker');
  });

  it('are called by it alone', () => {
    const sentence = 'The US secretary of state said on Monday that Goma was shelled.';
    expect(rolesOf('Marco Rubio arrived in Goma.', sentence)).toContain('Marco Rubio speaker');
  });

  it('are not meant by a surname that came into the news years later', () => {
    const text = 'Mr Ibrahim reiterated the offer to the rebels.';
    const named = (published: string): readonly string[] => {
      const metadata = { published, timezone: 'UTC', title: 'Report' };
      const read = analyseDocument({ file: 'report.txt', format: 'text', text, metadata }, smallWorld);
      return read.actors.map(({ name }) => name);
    };
    expect(named('2024-08-31')).toEqual(['Anwar Ibrahim']);
    expect(named('2011-08-31')).toEqual(['Ibrahim']);
  });
});

describe('speakers', () => {
  it.each(['The army said that it was looking into the report.', 'Residents said that the shelling went on.'])(
    'whoever spoke before is not meant by: %s',
    (next) => {
      const read = analyse('Five people died in a strike, Chad’s ministry of health said on Monday.', next);
      const [, reply] = read.events;
      expect(reply?.title).toBe(next.slice(0, -1));
      expect(rolesIn(read, reply).filter((role) => role.endsWith('speaker'))).toEqual([]);
    },
  );

  it.each([
    ['“We are leaving,” Amina Idris, a teacher who fled, told Reuters.', 'Amina Idris speaker'],
    ['“We are leaving Goma,” said Dr. Amina Idris, a surgeon there.', 'Amina Idris speaker'],
    ['“It will not end,” said Farea Al-Idris, a research fellow at Chatham House.', 'Farea Al-Idris speaker'],
    ['Doctors had treated 160 people, said Amina Idris, who heads the clinic in Goma.', 'Amina Idris speaker'],
    ['William Ruto, after speaking with Paul Kagame, said he hoped the truce would hold.', 'William Ruto speaker'],
    ['The government of Kenya, whose troops besieged Goma, denies having used gas.', 'Kenya speaker'],
    ['The Kenyan embassy in Kampala told citizens to leave.', 'Kenya speaker'],
    ['The Kenyan embassy has already warned citizens to leave Kampala.', 'Kenya speaker'],
    ['Alkheir Mbeki, one of the few who got out, recounted that gunmen had shot his friends.', 'Alkheir Mbeki speaker'],
    ['Ko Thet, 34, a farmer, said that soldiers had burned his house.', 'Ko Thet speaker'],
    ['A teacher named Samir described how the school in Goma was shelled.', 'Samir speaker'],
    ['Christian Beck, a spokesman for the hospital, said 12 people were wounded.', 'Christian Beck speaker'],
    ['The rebels are accused by Kenya of killing 20 people in Goma.', 'Kenya speaker'],
    [
      'Mustapha Mbeki, who lives in Kosti, where shells fell around 8 p.m. local time, said five of his family died.',
      'Mustapha Mbeki speaker',
    ],
    ['Gunmen swept into Goma, firing on those who fled, Buji Mbeki, a resident said.', 'Buji Mbeki speaker'],
    ['Nine were killed in Goma, according to a doctor, Ann Mbeki, who treated the wounded.', 'Ann Mbeki speaker'],
    ['A police officer, ASP Nahum Daso Mbeki, confirmed the attack in Goma.', 'Nahum Daso Mbeki speaker'],
    ['Kenya, in a statement released on May 3, 2024, said that Goma had been shelled.', 'Kenya speaker'],
    ['Kenya issued a 48-hour ultimatum to the rebels to leave Goma.', 'Kenya speaker'],
  ])('are found, whatever stands beside their names: %s', (sentence, role) => {
    const roles = rolesOf(sentence).filter((each) => each.endsWith('speaker'));
    expect(roles).toEqual([role]);
  });

  it.each([
    // those who only call something by a name
    'The strikes hit what Kenya described as a camp in Goma.',
    // those who are named to say who else speaks
    'The coalition, which supports the Kenyan government, reported daily strikes on Goma.',
    'A former officer considered to be Kenya’s most powerful gang leader warned that he would fight in Goma.',
    'The talks in Goma have failed, Kenyan media reported.',
    'A U.N. report said 26 people were killed in Goma.',
  ])('are not those whom the sentence only names: %s', (sentence) => {
    expect(rolesOf(sentence).join()).not.toMatch(/Kenya\w* speaker|Kenyan government speaker|United Nations target/u);
  });

  it('are not those of whom somebody without a name speaks', () => {
    const sentence = 'Egypt is mediating, but an official close to the talks said Kenya had refused a truce.';
    expect(rolesOf(sentence).join()).not.toContain('speaker');
    expect(
      eventsOf('Amina Idris, a nurse who asked that her name not be used, treated patients in Goma.')[0]?.kind,
    ).toBe('action');
  });

  it.each([
    'Kenya denied it. A Kenyan woman who fled the camp near Goma said gunmen had shelled the tents.',
    'Kenya denied it. There are fears that hundreds of Kenyans who wish to leave Goma will be shelled.',
    'Reuters reported on Monday that Goma was shelled. “We will not surrender,” he said in a call to Reuters.',
    'A man was named as Ali Reed, 25, in Goma. “They shelled it,” an army spokeswoman told AFP. “It is over,” she said.',
    'The family of Amina Idris said that Goma was shelled on Monday.',
    'On Ali Reed’s claims that Goma was shelled on Monday, the record of the town says nothing.',
    'Rebels said killed in a raid on Goma.',
  ])('are no state for those who speak for themselves, and no agency for whom it quotes: %s', (text) => {
    expect(rolesOf(text).filter((role) => role.endsWith('speaker'))).toEqual([]);
  });

  it('are bodies that were named before', () => {
    const before = 'Doctors Without Borders said three camps had been shelled on Sunday.';
    const after = 'A shell came through the roof, killing two children, the aid group said.';
    expect(rolesOf(`${before} ${after}`)).toContain('Doctors Without Borders speaker');
    expect(
      rolesOf('William Ruto said the army held Goma.', 'The military’s media wing said nine had died.').join(),
    ).not.toContain('speaker');
  });

  it('are the armed group that was named last where "the group" speaks', () => {
    const raid = 'Malian jets killed ten people in Gao, where M23 fighters have gained ground, the group said.';
    expect(rolesOf(raid)).toContain('M23 speaker');
  });

  it.each([
    'The alliance put the number at 200.',
    'In Cairo, officials spoke of raids, even as they insisted that no troops would go to Goma.',
    'The latest report said that Goma had been shelled.',
  ])('are not the one person who spoke before: %s', (next) => {
    expect(rolesOf('William Ruto said the army held Goma.', next).join()).not.toContain('speaker');
  });

  it('each have what they say on their side of a semicolon', () => {
    const [first] = eventsOf(
      'A sniper killed a man in Goma, William Ruto told reporters; two were shot dead in Bukavu, according to medics.',
    );
    expect(first?.claims.map(({ by }) => by)).not.toContain('medics');
    expect(
      rolesOf('A sniper killed a man in Goma, William Ruto told reporters; nine fled Bukavu, according to Egypt.'),
    ).toEqual(['Egypt speaker']);
  });

  it('somebody new is not who spoke before', () => {
    const before = 'Egypt’s president Abdel Fattah al-Sisi said that the truce held.';
    expect(rolesOf(before, 'Shells killed ten patients, a relief worker said.').join()).not.toContain('speaker');
  });

  it('takes he and she for a person, not for the state named last', () => {
    expect(
      rolesOf(
        'Egypt’s president Abdel Fattah al-Sisi met Chad’s leaders. Chad said it was glad.',
        'He said the truce held.',
      ),
    ).not.toContain('Chad speaker');
  });

  it.each([
    ['The raid was confirmed by Kenya’s president William Ruto.', 'William Ruto speaker'],
    [
      'Kenya’s president William Ruto was quoted by the agency as saying that the truce had failed.',
      'William Ruto speaker',
    ],
    ['Kenya’s president William Ruto does not believe that the truce will hold.', 'William Ruto speaker'],
    ['The defence minister, Amina Idris, said the army would halt raids on the rebels.', 'Amina Idris speaker'],
    ['The defence minister, Amina Idris, said the rebels fired ten rockets on Sunday.', 'Amina Idris speaker'],
    ['“They were good pupils,” said 22-year-old Amina Idris, a teacher in Kenya.', 'Amina Idris speaker'],
    ['Kenya said it was sorry. Kenyan investigators said the bridge had been blown up on Monday.', 'Kenya speaker'],
  ])('%s', (sentence, role) => {
    expect(rolesOf(sentence)).toContain(role);
  });

  it.each(['Kenyan rebels', 'Kenya rebels', 'Kenya’s coup leaders', 'Residents contacted by the Kenya News Agency'])(
    '%s are not Kenya',
    (speaker) => {
      const roles = rolesOf(`Kenya closed the road. ${speaker} said a bridge had been blown up on Monday.`);
      expect(roles).not.toContain('Kenya speaker');
    },
  );

  it.each(['Forces loyal to William Ruto', 'William Ruto’s staff', 'An ally of William Ruto'])(
    '%s are not William Ruto',
    (speaker) => {
      const roles = rolesOf(`William Ruto stayed at home. ${speaker} said a bridge had been blown up on Monday.`);
      expect(roles).not.toContain('William Ruto speaker');
    },
  );

  it('takes no last name of a list for whoever speaks behind it', () => {
    const roles = rolesOf(
      'Shells fell on the border between Uganda, Rwanda and Kenya, a spokesman for the force said.',
    );
    expect(roles).not.toContain('Kenya speaker');
  });

  it('takes every name of a list', () => {
    expect(rolesOf('The leaders of Kenya, Uganda and Rwanda said in a statement that the truce was dead.')).toEqual([
      'Kenya speaker',
      'Rwanda speaker',
      'Uganda speaker',
    ]);
  });
});

describe('who acts', () => {
  it('is who bombs in a later clause, and not who is killed by it', () => {
    expect(rolesOf('Nine passengers were killed when Kenya bombed a bridge.')).toContain('Kenya agent');
  });

  it('is each of several states that share a noun', () => {
    expect(rolesOf('Kenyan and Sudanese delegations met in Chad on Monday.')).toEqual([
      'Kenyan delegation agent',
      'Sudanese delegation agent',
    ]);
    expect(rolesOf('Egyptian, Kenyan and Sudanese ministers met on Monday.')).toEqual([
      'Egypt agent',
      'Kenya agent',
      'Sudan agent',
    ]);
  });

  it('reads no deed in the name of who does it', () => {
    expect(rolesOf('The Sudanese Armed Forces recaptured the town of Wad Madani on Monday.')).toEqual([
      'Sudanese Armed Forces agent',
    ]);
  });

  it('leaves out the state that only belongs to an office', () => {
    expect(rolesOf('US president Donald Trump met Egyptian president Abdel Fattah al-Sisi on Monday.')).toEqual([
      'Abdel Fattah el-Sisi agent',
      'Donald Trump agent',
    ]);
  });

  it('knows the sides that meet without being named', () => {
    expect(
      rolesOf(
        'Armenia and Azerbaijan are at war. Azerbaijan attacked Armenia.',
        'Both sides held talks on a ceasefire on Monday.',
      ),
    ).toEqual(['Armenia agent', 'Azerbaijan agent']);
  });

  it('takes the members of a force for the force', () => {
    expect(rolesOf('Fighters of the Rapid Support Forces raided El Fasher on Monday.')).toEqual([
      'Rapid Support Forces agent',
    ]);
  });

  it('calls nobody the doer of what only stands beside "by"', () => {
    expect(rolesOf('Kenya approved the loan on Monday despite objections by Chad.')).not.toContain('Chad agent');
  });

  it('gives the deeds of "the army" to the army that the document names', () => {
    const document = analyse('The Sudanese Armed Forces left Goma.', 'The army shelled El Fasher on Monday.');
    expect(rolesIn(document, document.events.at(-1))).toEqual(['Sudanese Armed Forces agent']);
  });

  it('gives a who-clause the one named before it', () => {
    const document = analyse('William Ruto, who visited Chad on Sunday, praised the truce.');
    expect(document.events.flatMap((event) => rolesIn(document, event))).toContain('William Ruto agent');
  });
});

describe('whom something is done to', () => {
  it.each([
    ['The army ousted the government of William Ruto in Kenya in May.', 'William Ruto target'],
    ['Hezbollah positions hit in Tyre.', 'Hezbollah target'],
    ['William Ruto, who was trained by Egypt, was killed in Goma in May.', 'Egypt mentioned'],
    [
      'While near the borders with Lebanon and Syria, the hills saw fighting when M23 attacked Goma.',
      'Syria mentioned',
    ],
    ['William Ruto told the Goma Service that troops had shelled a village.', 'Goma Service addressee'],
  ])('acts not: %s', (sentence, role) => {
    expect(rolesOf(sentence)).toContain(role);
  });
});

describe('whoever stands behind somebody', () => {
  it.each([
    ['Rwanda-backed M23 rebels entered Goma on Sunday.', ['M23 agent', 'Rwanda mentioned']],
    ['M23 rebels, reportedly backed by Rwanda, attacked Goma.', ['M23 agent', 'Rwanda mentioned']],
    ['Six men were killed in Goma by Rwanda-backed rebels on Sunday.', ['Rwanda mentioned']],
    ['Hezbollah hit a Kenya-flagged ship with a rocket on Sunday.', ['Hezbollah agent', 'Kenya mentioned']],
    ['Hezbollah, backed by Iran, fired rockets at Haifa.', ['Hezbollah agent', 'Iran mentioned']],
    ['Sudan’s paramilitary Rapid Support Forces captured a base in Goma.', ['Rapid Support Forces agent']],
    [
      'Hezbollah, listed by France as a terrorist group, fired rockets at Haifa.',
      ['France mentioned', 'Hezbollah agent'],
    ],
    ['Mali’s army, trained by France, bombed a camp in Gao.', ['France mentioned', 'Malian Armed Forces agent']],
  ])('does not do the deed: %s', (sentence, roles) => {
    const [event] = eventsOf(sentence);
    expect(rolesOf(sentence)).toEqual(roles);
    expect([event?.kind, event?.status]).toEqual(['action', 'happened']);
  });
});

describe('those who fought', () => {
  it.each([
    ['Goma fell to M23 on Sunday.', ['M23 agent']],
    ['Nine soldiers were killed in clashes with M23 fighters near Goma.', ['M23 agent']],
    ['Israel exchanged fire with Hezbollah on Sunday.', ['Hezbollah agent', 'Israel agent']],
    ['Clashes between Hezbollah and Israel continued on Sunday.', ['Hezbollah agent', 'Israel agent']],
    [
      'M23 entered Goma hours after a deadline for Hezbollah to surrender passed.',
      ['Hezbollah mentioned', 'M23 agent'],
    ],
  ])('%s', (sentence, roles) => {
    expect(rolesOf(sentence)).toEqual(roles);
  });
});

describe('whom force hits', () => {
  it('is named behind what engaged it', () => {
    expect(rolesOf('Two strikes near Goma engaged an M23 unit and destroyed three trucks.')).toEqual(['M23 target']);
  });
});

describe('what a state fights with', () => {
  it('acts for it', () => {
    expect(rolesOf('Kenyan aircraft bombed positions of M23 near Goma.')).toContain('Kenya agent');
  });
});

it('those whom a count of the dead names are its victims, whatever verb is left out', () => {
  expect(rolesOf('The coalition announced that more than 150 Houthis killed in raids near Goma.')).toContain(
    'Houthis target',
  );
  expect(rolesOf('Nine people were killed in the attack by Somali fighters of M23 on Sunday.')).toContain('M23 agent');
  expect(rolesOf('Seven Houthis killed and three others arrested by guards near Goma.')).toContain('Houthis target');
  expect(rolesOf('William Ruto shot dead in Goma.')).toEqual(['William Ruto target']);
  expect(rolesOf('A critic of M23, William Ruto, was shot dead in Goma.')).toContain('William Ruto target');
  expect(rolesOf('Kenya has killed in raids near Goma.').join()).not.toContain('Kenya target');
});

it('whoever counts the dead is no doer, and whoever appoints is, behind the name of his office', () => {
  expect(rolesOf('Sixty people have been confirmed as killed by the Red Cross in Goma.').join()).not.toContain('agent');
  expect(rolesOf('Ann Reed was appointed by Kenyan President, William Ruto, on Sunday.')).toContain(
    'William Ruto agent',
  );
});
