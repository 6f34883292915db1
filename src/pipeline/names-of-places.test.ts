import { describe, expect, it } from 'vitest';
import { namesIn, placesIn } from './names.fixture.ts';

const placed = (...sentences: string[]) =>
  namesIn(sentences).places.map(({ name, kind, country, lat }) => [name, kind, country ?? '', lat]);

describe('which place a name means', () => {
  it('is the one in the region that stands with it', () => {
    expect(placed('Shells fell on Nova Rika in the Kharkiv region of Ukraine.')).toContainEqual([
      'Nova Rika',
      'city',
      'UA',
      49.1,
    ]);
  });

  it('is otherwise the larger one', () => {
    expect(placed('Shells fell on Nova Rika in Ukraine.')).toContainEqual(['Nova Rika', 'city', 'UA', 48.4]);
  });

  it('is the region around a city that is a region itself', () => {
    expect(placed('Shells fell on a farm in the Kyiv region of Ukraine.')).toContainEqual([
      'Kyiv Oblast',
      'region',
      'UA',
      50.24,
    ]);
  });

  it('is the large town of another name rather than a small namesake', () => {
    expect(placed('The sides met in Geneva.')).toEqual([['Geneva', 'city', 'CH', 46.2]]);
  });

  it('is no town that settlers named after it, however often their state is named', () => {
    const bystander = ['The United States waited.', 'United States envoys waited.', 'The United States left.'];
    expect(placed(...bystander, 'United States envoys met in Geneva.')).toContainEqual(['Geneva', 'city', 'CH', 46.2]);
    expect(placed(...bystander, 'Fire broke out in Geneva, Illinois, in the United States.')).toContainEqual([
      'Geneva',
      'city',
      'US',
      41.89,
    ]);
  });

  it('is one town, however the text spells it', () => {
    const { places } = namesIn(['The envoys met in Geneva.', 'They had left Genève, a town of bankers, by noon.']);
    expect(places.map(({ kind, aliases }) => [kind, aliases])).toEqual([['city', ['Geneva', 'Genève']]]);
  });

  it.each([
    [['Rebels overran Reading in Haiti.', 'Haiti sent police to Reading.']],
    [['Haiti was calm.', 'Gangs fought in the suburb of Reading.', 'Two men died in Reading.']],
  ])('is no namesake in a state that nobody names, where it is fought over or a part of a town: %s', (sentences) => {
    expect(placed(...sentences)).toContainEqual(['Reading', 'city', '', undefined]);
  });

  it('is one far away where others only meet', () => {
    expect(placed('Haiti sent an envoy.', 'Envoys of Haiti met in Reading.')).toContainEqual([
      'Reading',
      'city',
      'GB',
      51.45,
    ]);
  });

  it('is not a namesake outside the region named: it stays at that region', () => {
    expect(placed('The army took the town of Jenin in the Sumy region, Ukraine said.')).toContainEqual([
      'Jenin',
      'city',
      'UA',
      51,
    ]);
  });
});

describe('capitals by their state', () => {
  it('are the town', () => {
    expect(placesIn('Shells hit the Ukrainian capital.')).toEqual(['Kyiv']);
    expect(placesIn('Ukrainian capital markets fell.')).not.toContain('Kyiv');
  });

  it('are the town where its sites, its people and its fate are told', () => {
    expect(placesIn('The airport of Kyiv was shut.')).toEqual(['Kyiv']);
    expect(placesIn('He warned the residents of Kyiv.')).toEqual(['Kyiv']);
  });
});

describe('regions and their seats', () => {
  it('are told apart by the words beside the name', () => {
    const sentences = ['The Donetsk region was shelled.', 'The city of Donetsk was not.'];
    expect(placesIn(...sentences)).toEqual(['Donetsk', 'Donetsk Oblast']);
  });

  it('are regions in a list of regions', () => {
    const regions = ['Donetsk Oblast', 'Kharkiv Oblast', 'Sumy Oblast'];
    expect(placesIn('Fire hit the Sumy, Kharkiv and Donetsk regions.')).toEqual(expect.arrayContaining(regions));
  });

  it('bring along the state in which they lie, unless one region stands for it', () => {
    expect(placesIn('Fire in the Sumy region.', 'Fire in Kharkiv.', 'Rain in the city of Donetsk.')).toContain(
      'Ukraine',
    );
    expect(placesIn('Shells fell on Goma.')).not.toContain('Democratic Republic of the Congo');
    const region = ['Fire in North Kivu.', 'North Kivu burned.', 'Rain reached North Kivu.', 'Goma was quiet.'];
    expect(placesIn(...region)).not.toContain('Democratic Republic of the Congo');
  });

  it('are regions where an apposition says so', () => {
    expect(placesIn('Troops gather in Sumy, an eastern Ukrainian region.')).toEqual(['Sumy Oblast']);
  });

  it('contain their towns', () => {
    const { places } = namesIn(['The town of Nova Rika in the Kharkiv region of Ukraine burnt.']);
    const town = places.find((place) => place.name === 'Nova Rika');
    expect(places.find((place) => place.key === town?.parent)?.name).toBe('Kharkiv Oblast');
  });
});

describe('a name that no list has', () => {
  it('is a place where something happened in it or near it', () => {
    expect(placesIn('Gunmen killed nine villagers in Odranci on Monday.')).toEqual(['Odranci']);
    expect(placesIn('A convoy was hit near Odranci and Velika.')).toEqual(['Odranci', 'Velika']);
    expect(placesIn('Jets bombed the airport at Odranci.')).toEqual(['Odranci']);
  });

  it('is no person where an official speaks behind it', () => {
    const sentences = ['A rocket fell near Odranci, a UN official said.', 'The mayor of Odranci asked for help.'];
    expect(placesIn(...sentences)).toEqual(['Odranci']);
    expect(namesIn(sentences).actors.map(({ name }) => name)).not.toContain('Odranci');
  });

  it('is one wherever the document names it, once it was', () => {
    expect(placesIn('Odranci fell on Monday.', 'Shops were looted in Odranci.')).toEqual(['Odranci']);
  });

  it('is none behind trust, where somebody works, or as an owner', () => {
    expect(placesIn('Voters have lost confidence in Odranci.')).toEqual([]);
    expect(placesIn('The story is told in Odranci’s book.')).toEqual([]);
    expect(placesIn('An analyst at Odranci said so.')).toEqual([]);
  });
});

it('is the town that is taken, shelled or fled, and nobody to whom that is done', () => {
  expect(placesIn('Troops took Goma from the rebels.')).toEqual(['Goma']);
  expect(placesIn('Thousands fled Goma overnight.')).toEqual(['Goma']);
  expect(placesIn('Troops took Kestrel from the rebels.')).toEqual([]);
  expect(placesIn('Troops arrested Goma in the night.')).toEqual([]);
});

it('keeps a village that no list has, at its region', () => {
  expect(placed('The village of Stara Rika, in the Kharkiv region, was taken.')).toContainEqual([
    'Stara Rika',
    'city',
    'UA',
    49.6,
  ]);
});

it('keeps buildings, at the town that the sentence names', () => {
  expect(placed('They met at the Kestrel Palace in Istanbul.')).toContainEqual([
    'Kestrel Palace',
    'building',
    'TR',
    41.01,
  ]);
});

it('takes no ship or river for the town of its name', () => {
  expect(placesIn('The Lashio, a cruiser, sank off Port Sudan.')).toEqual(['Port Sudan']);
  expect(placesIn('Missiles hit the cruiser Lashio and the oil tanker “Goma” off Port Sudan.')).toEqual(['Port Sudan']);
  expect(placesIn('Troops withdrew from Port Sudan across the Lashio.')).toEqual(['Port Sudan']);
  expect(placesIn('They had left the Lashio garrison in Shan State.')).toEqual(['Lashio', 'Shan State']);
});

describe('a building', () => {
  const buildings = (...sentences: string[]) =>
    namesIn(sentences)
      .places.filter(({ kind }) => kind === 'building')
      .map(({ name, country, town }) => [name, country, town]);

  it('stands in the town for which it is named, or in which the sentence puts it', () => {
    const goma = expect.stringMatching(/north kivu$/u);
    expect(buildings('Rebels shelled Goma airport in North Kivu.')).toEqual([['Goma airport', 'CD', goma]]);
    expect(buildings('Rebels shelled the Virunga Hospital in Goma.')).toEqual([['Virunga Hospital', 'CD', goma]]);
    expect(buildings('Rebels shelled the Virunga Hospital near Goma.')).toEqual([
      ['Virunga Hospital', 'CD', undefined],
    ]);
  });

  it('lies in the state or region for which it is named, as far as such a name says that', () => {
    expect(buildings('A bomb went off at Sudan airport.')).toEqual([['Sudan airport', 'SD', undefined]]);
    expect(buildings('Rebels shelled Goma International Airport in North Kivu.')).toMatchObject([
      ['Goma International Airport', 'CD', expect.stringMatching(/north kivu$/u)],
    ]);
    expect(buildings('Ethiopian jets bombed the Tigray Market.')).toEqual([['Tigray Market', 'ET', undefined]]);
    expect(buildings('A bomb went off at the Sudan Hospital.')).toEqual([['Sudan Hospital', undefined, undefined]]);
  });
});

it('takes a capital for a place only where it is the town', () => {
  expect(placesIn('Kyiv rejected the plan.')).toEqual([]);
  expect(placesIn('He arrived in Kyiv.')).toEqual(['Kyiv']);
});

it.each([
  ['The army attacked Sumy in Kyiv’s northern suburbs.', true],
  ['The plan would keep Sumy in Kyiv’s orbit.', false],
  ['The offer was made in Istanbul, a Kyiv negotiator said.', false],
  ['The offer was made in Istanbul, Kyiv negotiator Ivan Orlov said.', false],
  ['After the talks in Istanbul, Moscow and Kyiv remain far apart.', false],
  ['The envoy heads to Kyiv.', true],
  ['The government in Kyiv rejected the plan for Sumy.', false],
  ['The rebel government in Kyiv rejected the plan for Sumy.', true],
])('the capital in %s is a town: %s', (sentence, isTown) => {
  expect(placesIn(sentence).includes('Kyiv')).toBe(isTown);
});

it('takes neither ordinary words nor people for places', () => {
  expect(placesIn('Reading the plan, envoy Rafah Odum laughed.', 'Odum left.')).toEqual([]);
});

describe('a town that nobody lists', () => {
  it.each([
    'Two boats have left Goma for Ulindi, a Kenyan officer said.',
    'A rocket fell near Ulindi, a U.N. official said on Monday.',
    'Rebels entered the airfield of Ulindi, a police commander told reporters.',
    'Nine people died in Ulindi, the mayor of the district, which lies north, said.',
  ])('is no person before somebody who speaks: %s', (sentence) => {
    expect(namesIn([sentence, 'The army left Ulindi.']).actors.filter(({ name }) => name.includes('Ulindi'))).toEqual(
      [],
    );
  });

  it.each([
    'Aid was sent by Ulindi, a Kenyan officer, on Monday.',
    'Ulindi, a spokesman for the rebels, said that they had left.',
    'Troops looked for Ulindi, a rebel commander who fled.',
    'They were met by gunmen, Buji Ulindi, a resident said.',
    'They spoke with Ann Ulindi, a spokeswoman.',
  ])('but who is presented is one: %s', (sentence) => {
    expect(namesIn([sentence]).actors.map(({ name }) => name)).toContainEqual(expect.stringContaining('Ulindi'));
  });
});

describe('a name that no list has', () => {
  const named = (...sentences: string[]) => placed(...sentences).map(([name, kind]) => `${name} ${kind}`);

  it.each([
    ['The army had retaken Kazqil, a village 40 km south of Goma.', 'Kazqil city'],
    ['Three residents of nearby Kat Tha Pyay were wounded.', 'Kat Tha Pyay city'],
    ['Some 8,400 people were displaced from Farabougou.', 'Farabougou city'],
    ['The shelling of Kirendo on Monday went on for hours.', 'Kirendo city'],
    ['Rebel tanks pushed to within a mile of Kirendo on Monday.', 'Kirendo city'],
    ['A bus was burned 20 km (12 miles) north of Kirendo, killing nine.', 'Kirendo city'],
    ['Two ships were bombed by Chadian jets at Kirendo on Monday.', 'Kirendo city'],
    ['Engineers blew up the bridge over the Weir at Kirendo.', 'Kirendo city'],
    ['Shells hit the Goma–Katunda dam on Monday.', 'Goma–Katunda dam building'],
    ['Police counted 3,100 new arrivals at Mbera camp in Chad.', 'Mbera camp building'],
    ['Two men died in Dar Rima hospital on Monday.', 'Dar Rima hospital building'],
  ])('is a place by what stands around it: %s', (sentence, name) => {
    expect(named(sentence)).toContain(name);
  });

  it.each([
    ['Weng Tao, a town councillor, left.'],
    ['Two aides in the Reed camp were dismissed.'],
    ['Reed spoke to Kirendo hospital officials.'],
    ['Many feared the fall of Kirendo and his men.'],
  ])('is none in %s', (sentence) => {
    expect(named(sentence)).toEqual([]);
  });

  it('may be a road between two towns', () => {
    for (const road of ['Goma–Katunda road', 'Goma-Katunda highway', 'Port Sudan–El Fasher road'])
      expect(named(`Two drivers were shot dead on the ${road} on Monday.`)).toContain(`${road} other`);
    expect(placed('Two drivers were shot dead on the Goma–Katunda road in Congo.')).toContainEqual([
      'Goma–Katunda road',
      'other',
      'CD',
      -1.67,
    ]);
  });
});
