import { describe, expect, it } from 'vitest';
import { analyse, analyseUnder, placesIn, rolesIn } from '../events-of.test-support.ts';

/** The `about` of the event that is told last. */
function concerned(...paragraphs: readonly string[]): string[] {
  const document = analyse(...paragraphs);
  return placesIn(document, document.events.at(-1)?.about).toSorted();
}

function happened(...paragraphs: readonly string[]): string[] {
  const document = analyse(...paragraphs);
  return placesIn(document, document.events.at(-1)?.places);
}

/** A document about a war between two states, fought in the first. */
const WAR =
  'Armenia and Azerbaijan clashed near Shusha. Armenia said Azerbaijan had shelled Shusha. Azerbaijan denied it; Armenia repeated it.';

describe('where something happens', () => {
  it('is what opens the sentence, and not who acts behind it', () => {
    const document = analyse('In Kenya, Chad has killed nine people since Monday.');
    expect(placesIn(document, document.events.at(-1)?.places)).toEqual(['Kenya']);
    expect(rolesIn(document, document.events.at(-1))).toEqual(['Chad agent']);
  });

  it.each([
    ['A bomb went off in the heart of Kyiv on Monday, killing two.', ['Kyiv']],
    ['Shells hit a market in Goma on Monday, killing two, the health ministry in Kinshasa said.', ['Goma']],
    ['Shells hit a market in Goma on Monday, killing two, an aid agency said in Geneva.', ['Goma']],
    ['Militants laid siege to Goma on Monday, killing two.', ['Goma']],
    ['As of 5 pm on Monday, Nairobi time, two soldiers were killed in Goma.', ['Goma']],
    ['Rockets hit Port Sudan, a Red Sea port, on Monday.', ['Port Sudan']],
  ])('is the town, and not what only says whose clock, sea or office it is: %s', (sentence, places) => {
    expect(happened(sentence)).toEqual(places);
  });

  it('is each of the towns in a list, known or not', () => {
    expect(happened('Rebels captured the towns of Goma, Katunda and Mirembe on Monday.')).toEqual([
      'Goma',
      'Katunda',
      'Mirembe',
    ]);
  });

  it('is central when a capital is', () => {
    expect(happened('Four air strikes appeared to target central Kyiv on Monday.')).toEqual(['Kyiv']);
  });
});

/** Paragraphs after which a report has left the place that it named last. */
const FAR_BELOW = ['Kenya called for calm.', 'Kenya called for calm.', 'Kenya called for calm.'];

describe('what an event concerns', () => {
  it('is the side that a statement is aimed at', () => {
    expect(concerned(WAR, 'Armenia accused Azerbaijan of breaking its word.')).toEqual(['Azerbaijan']);
  });

  it('is both sides of talks and truces, whoever speaks of them', () => {
    expect(concerned(WAR, 'France said it was ready to host peace talks.')).toEqual(['Armenia', 'Azerbaijan']);
    expect(concerned(WAR, 'A ceasefire was agreed on Monday.')).toEqual(['Armenia', 'Azerbaijan']);
  });

  it('is no bystander where a side is named', () => {
    expect(concerned(WAR, 'The United States imposed sanctions on Azerbaijan.')).toEqual(['Azerbaijan']);
  });

  it('is the state that a people or a person stands for', () => {
    expect(concerned(WAR, 'France mourned the Armenian dead.')).toEqual(['Armenia']);
  });

  it('is the ground of the war for a deed that nothing places', () => {
    expect(concerned(WAR, ...FAR_BELOW, 'Three people were killed on Tuesday.')).toEqual(['Azerbaijan']);
  });

  it('is no state where a battle goes on in the place that was named', () => {
    const document = analyse(WAR, 'The battle killed nine soldiers of Azerbaijan on Monday.');
    const event = document.events.at(-1);
    expect([placesIn(document, event?.places), placesIn(document, event?.about)]).toEqual([['Shusha'], []]);
  });

  it('is the region that the title names before the state in which it lies', () => {
    const report = [
      'Shells fell in Goma in North Kivu. North Kivu was calm on Sunday, and Congo said so.',
      ...FAR_BELOW,
      'Three people were killed on Tuesday.',
    ];
    const of = (title: string): string[] => {
      const document = analyseUnder(title, ...report);
      return placesIn(document, document.events.at(-1)?.about);
    };
    expect(of('North Kivu: a chronology')).toEqual(['North Kivu']);
    expect(of('A chronology')).toEqual(['Democratic Republic of the Congo']);
  });

  it('is a building by its whole name, which may begin with a people', () => {
    expect(happened('Shells hit the Jordanian Field Hospital on Sunday, killing a nurse.')).toEqual([
      'Jordanian Field Hospital',
    ]);
  });

  it('is no noun that only a headline writes with a capital', () => {
    const document = analyseUnder('Deadly Attack on Village in Borno State', 'Gunmen killed nine people on Sunday.');
    expect(document.places.map(({ name }) => name)).not.toContain('Village');
  });

  it('is a village that is in no list, in the region where another sentence puts it', () => {
    const before = 'The junta bombed Nyaung Htet village in Sagaing on Sunday, a resident of Nyaung Htet said.';
    expect(happened(before, 'Jets struck Nyaung Htet Village again on Monday, killing three.')).toEqual([
      'Nyaung Htet',
    ]);
    expect(analyse(before).events[0]?.actors).toEqual([]);
  });

  it('is the town of talks to come, and not those who would meet there', () => {
    expect(concerned(WAR, 'Armenia proposed the next round of peace talks with Azerbaijan in Istanbul.')).toEqual([
      'Istanbul',
    ]);
  });

  it('is no state that sends people to a meeting', () => {
    const sentence = 'Armenian officials met with diplomats from Kenya and Egypt on Monday to discuss a truce.';
    expect(concerned(WAR, sentence)).toEqual(['Armenia', 'Azerbaijan']);
  });

  it('is the home of who is elected or appointed, wherever the report was', () => {
    const sentence = 'Ilham Aliyev was sworn in as president on Monday.';
    expect(concerned(WAR, 'Shells fell on Shusha.', sentence)).toEqual(['Azerbaijan']);
  });

  it('is the bystander itself where it votes', () => {
    expect(concerned(WAR, 'Kenya elected a new parliament on Monday.')).toEqual(['Kenya']);
  });
});

describe('where it happened', () => {
  it('is each of several towns that were struck or taken', () => {
    expect(happened('Jets bombed Shusha, Novi Brod and Goma on Monday.')).toEqual(['Shusha', 'Novi Brod', 'Goma']);
    expect(happened(WAR, 'Rebels took Shusha on Monday.')).toEqual(['Shusha']);
  });

  it('is said by a label in front of an incident, listed or not', () => {
    expect(happened('Shusha: two killed in a house.')).toEqual(['Shusha']);
    expect(happened('Novi Brod, Shusha: strike on a flat kills six.')).toEqual(['Novi Brod', 'Shusha']);
  });

  it('is the town that was bombed or retaken, though no list has it', () => {
    expect(happened('Jets bombed Novi Brod, killing nine civilians.')).toEqual(['Novi Brod']);
    expect(happened('The army retook Novi Brod on Monday.')).toEqual(['Novi Brod']);
    expect(happened('The army captured Novi Brod fighters on Monday.')).toEqual([]);
  });

  const FIRE = 'Shells hit the village of Odranci on Monday.';

  it('is the place of the sentence before, where the report goes on', () => {
    expect(happened(`${FIRE} Dozens of houses burned down, killing two people.`)).toEqual(['Odranci']);
    expect(concerned(`${FIRE} Rescuers warned that two people were missing.`)).toEqual(['Odranci']);
  });

  it.each([
    'At least 1,200 people have been killed since the conflict began.',
    'More than 90,000 people were displaced in two years of fighting.',
    'Ten ambulances were destroyed across the country.',
    'The European Union imposed an arms embargo on both sides on Monday.',
  ])('is not the place of the sentence before for what is told of far more, or decreed elsewhere: %s', (sentence) => {
    expect(happened(`${FIRE} ${sentence}`)).not.toContain('Odranci');
  });

  it.each(['Rebels enter Goma', 'Rebels marched into the centre of Goma on Monday.', 'Rebels are besieging Goma.'])(
    'is the town that is entered: %s',
    (sentence) => {
      expect(happened(sentence)).toEqual(['Goma']);
    },
  );

  it('is no state that only says what the town is', () => {
    expect(happened('Shells hit Goma, the largest city in eastern Congo, on Monday.')).toEqual(['Goma']);
    expect(happened('Shells hit Goma, near Rwanda, on Monday.')).toEqual(['Goma']);
    expect(happened('Shells hit Goma, and a drone fell in Congo on Monday.')).toContain(
      'Democratic Republic of the Congo',
    );
  });

  it('is not the place of a paragraph far above', () => {
    expect(happened(FIRE, ...FAR_BELOW, 'Three people were killed on Tuesday.')).toEqual([]);
  });

  it('is the region that counts its dead', () => {
    expect(happened('Sumy region counted three dead and two wounded on Monday.')).toEqual(['Sumy Oblast']);
  });

  it('is not the place of the point of a list above', () => {
    expect(happened('Sudan this week:', `• ${FIRE}`, '• Dozens of houses burned down, killing two people.')).toEqual(
      [],
    );
  });

  it('is the town that is hit, and no state besides', () => {
    const document = analyse('Russia and Ukraine are at war. Russian drones struck Kharkiv on Monday.');
    const event = document.events.at(-1);
    expect([placesIn(document, event?.places), placesIn(document, event?.about)]).toEqual([['Kharkiv'], []]);
  });

  it('is where the post says that somebody spoke', () => {
    expect(
      happened(
        'Kenya’s president William Ruto told reporters in Geneva that the truce was dead.',
        'He said the rebels of Sudan had to disarm.',
      ),
    ).toEqual(['Geneva']);
  });

  it('is where the talks of the document are, for a meeting without a place', () => {
    const talks =
      'Talks between Sudan and Chad began in Istanbul. The meeting in Istanbul was short. A round of talks in Istanbul had failed before.';
    expect(happened(talks, 'Delegations of Sudan and Chad met for talks on Monday.')).toEqual(['Istanbul']);
  });

  it('is not the place of somebody else’s talks for a plan', () => {
    const talks =
      'Talks between Sudan and Chad began in Istanbul. The meeting in Istanbul was short. A round of talks in Istanbul had failed before.';
    expect(happened(talks, 'Sudan and Chad will meet again next week.')).toEqual([]);
  });

  describe('in a document about talks in one town', () => {
    const talks =
      'Talks between Sudan and Chad began in Istanbul. The meeting in Istanbul was short. A round of talks in Istanbul had failed before.';

    it('is that town for what was done for them', () => {
      expect(happened(talks, 'Sudan handed over a list of prisoners of war on Monday.')).toEqual(['Istanbul']);
    });

    it('is not that town for what was done before the report came to it', () => {
      const document = analyse('Sudan handed over a list of prisoners of war on Monday.', talks);
      expect(placesIn(document, document.events[0]?.places)).toEqual([]);
    });

    it('is that town for what delegates say of them in its report', () => {
      expect(happened(`${talks} Ali Karim, a negotiator, said that a ceasefire was near.`)).toEqual(['Istanbul']);
      expect(happened(talks, 'The president of Sudan, Ali Karim, said a ceasefire was near.')).toEqual([]);
    });
  });

  it('is the town and no longer its region, where the report goes on', () => {
    const strike = 'Shells hit Nova Rika in the Kharkiv region of Ukraine on Monday.';
    expect(happened(`${strike} Dozens of houses burned down, killing two people.`)).toEqual(['Nova Rika']);
  });

  it('is where somebody without a name spoke for nobody else', () => {
    const spoke = 'In Geneva the military junta called the attack an act of war.';
    expect(happened(spoke, 'William Ruto said the truce was dead.')).toEqual([]);
    expect(happened(spoke, 'Three people were killed on Monday.')).toEqual([]);
  });

  it('is the town that heads what befalls it', () => {
    expect(happened('Goma fell on Monday.')).toEqual(['Goma']);
    expect(happened('On Monday, Goma was heavily shelled.')).toEqual(['Goma']);
    expect(happened('Ivo Reed fell on Monday in Kyiv.')).toEqual(['Kyiv']);
  });

  it('is the capital that is taken', () => {
    expect(happened('Troops took Kyiv on Monday.')).toEqual(['Kyiv']);
  });

  it('is not where somebody else spoke', () => {
    const spoke = 'Kenya’s president William Ruto told reporters in Geneva that the truce was dead.';
    expect(happened(spoke, 'Sudan’s president Ali Karim said the rebels had to disarm.')).toEqual([]);
  });
});

describe('a place that only says where another is, or who somebody is', () => {
  const named = (sentence: string): string[] => {
    const document = analyse(sentence);
    const event = document.events.at(-1);
    return placesIn(document, [...(event?.places ?? []), ...(event?.about ?? [])]);
  };

  it('is no place of the event', () => {
    expect(named('Shells hit the village of Odranci, 30 km south of Goma, on Monday.')).toEqual(['Odranci']);
    expect(named('Shells hit the village of Odranci, north of Goma, on Monday.')).toEqual(['Odranci']);
    expect(named('Jets struck the Black Sea port of Odranci on Monday.')).toEqual(['Odranci']);
    expect(named('Istanbul-based rebels attacked Goma on Monday.')).toEqual(['Goma']);
  });

  it('is none where somebody once did something, told before what happens now', () => {
    expect(named('The general who led the siege of Sumy was killed in Goma.')).toEqual(['Goma']);
  });

  it.each([
    'Ivan Reed, the major who ordered the bombing of Mekelle in 2022, died on Monday when a grenade exploded in Goma.',
    'Major behind the bombing of Mekelle dies in Goma blast',
    'The officer behind the siege of Mekelle was killed in Goma on Monday.',
  ])('is none for which somebody is known: %s', (sentence) => {
    expect(happened(sentence)).toEqual(['Goma']);
    expect(happened(`${sentence} Two men were killed by the blast.`)).toEqual(['Goma']);
  });

  it('is no ground for what is told next', () => {
    const general =
      'Ivan Reed, who gave the order to bomb Mekelle in 2022, died on Monday when a grenade exploded in Goma.';
    expect(happened(`${general} Two men were killed by the blast, which went off close to a shop.`)).toEqual(['Goma']);
  });

  it('is one where nothing else is named', () => {
    expect(named('Jets struck a bridge 30 km south of Goma on Monday.')).toEqual(['Goma']);
  });
});

describe('a state', () => {
  it('is concerned where people go to it or come from it', () => {
    expect(concerned('Sudan’s army shelled Goma. More than 700 people have fled into Chad.')).toContain('Chad');
  });

  it('is the one that the document is mostly about, though it names it only as an actor, and no bystander', () => {
    const war = 'Sudanese troops clashed with Sudanese rebels. Sudanese jets struck. Sudanese officials met rebels.';
    expect(concerned(war, 'Germany is far away.', 'Aid agencies called for calm.')).toEqual(['Sudan']);
  });

  it('is concerned by what is said among states, and not the town that was told of before', () => {
    const war = 'Armenian troops clashed with Azerbaijani troops near Shusha.';
    expect(
      concerned(war, 'Norway condemned Azerbaijan on Monday.', 'Armenian officials thanked Norway.'),
    ).not.toContain('Shusha');
  });

  it('is concerned where something is on its soil, but not where its border guards are elsewhere', () => {
    const report = 'Sudan and Chad are at war, and Sudan’s towns are shelled.';
    expect(concerned(report, 'Two soldiers were killed on the Chadian border.')).toEqual(['Chad']);
    expect(concerned(report, 'Chadian border guards killed two smugglers in Goma.')).toEqual([]);
  });

  it('is not the one whose forces strike, but the one that tells of it', () => {
    const war = 'Armenia and Azerbaijan are at war. Armenia accused Azerbaijan, and Azerbaijan accused Armenia.';
    expect(concerned(war, 'Armenia says 31 people have been killed in Azerbaijani strikes.')).toEqual(['Armenia']);
  });
});

it('is not where whoever spoke is from: "called off, Sudan said"', () => {
  expect(happened('The truce talks in Goma were called off, Sudan said.')).not.toContain('Sudan');
});

describe('a place that is only named beside a blow', () => {
  it.each([
    ['Rebels shelled a village in the run-up to today’s second round of talks with Nairobi in Geneva.', 'Geneva'],
    ['Nine people died when rockets struck a US diplomatic compound on Monday.', 'United States'],
    [
      'Ann Reed, the major who gave the order to bomb Mekelle in 2022, died on Monday when a grenade exploded in Goma. Two men were killed by the blast.',
      'Mekelle',
    ],
  ])('is not where it fell: %s', (report, place) => {
    expect(happened(report)).not.toContain(place);
  });
});

it('is no name of who holds an office there', () => {
  expect(happened('The consul in Goma, Peer Lind, was killed by a bomb on Monday.')).toEqual(['Goma']);
  expect(happened('A bomb went off in Goma, Mekelle and Shusha on Monday, killing nine.')).toEqual([
    'Goma',
    'Mekelle',
    'Shusha',
  ]);
});
