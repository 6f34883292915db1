import { describe, expect, it } from 'vitest';
import { actorsIn, placesIn } from './names.fixture.ts';

/** Who and where in short reports of different wars, in our own words. */
const REPORTS = [
  {
    war: 'Gaza',
    text: [
      "Strikes on Rafah killed nine people, Gaza's health ministry said; the IDF said it had aimed at Hamas.",
      'Benjamin Netanyahu told ministers the operation would go on, and Yoav Gallant agreed with Netanyahu.',
      'In the occupied West Bank, Israeli forces entered Jenin, the Palestinian Red Crescent said.',
    ],
    actors: [
      'Benjamin Netanyahu',
      'Gaza Ministry of Health',
      'Hamas',
      'Israel Defense Forces',
      'Palestine Red Crescent Society',
      'Yoav Gallant',
    ],
    places: ['Jenin', 'Rafah', 'West Bank'],
  },
  {
    war: 'Sudan',
    text: [
      'The Rapid Support Forces (RSF) shelled El Fasher, the capital of North Darfur, the Sudan Doctors Network said.',
      "General Abdel Fattah al-Burhan, Sudan's army chief, refused talks in Geneva.",
      'Burhan spoke in Port Sudan; the RSF denied the attack.',
    ],
    actors: ['Abdel Fattah al-Burhan', 'Rapid Support Forces', 'Sudan Doctors Network', 'Sudanese Armed Forces'],
    // the state is named by its towns alone
    places: ['El Fasher', 'Geneva', 'North Darfur', 'Port Sudan', 'Sudan'],
  },
  {
    war: 'Myanmar',
    text: [
      'The Myanmar National Democratic Alliance Army (MNDAA) took Lashio in Shan State.',
      'Junta spokesman Zaw Min Tun told the broadcaster MRTV that the army had pulled back.',
      'Beijing asked the MNDAA to stop.',
    ],
    actors: ['China', 'MRTV', 'Myanmar National Democratic Alliance Army', 'Tatmadaw', 'Zaw Min Tun'],
    places: ['Lashio', 'Shan State'],
  },
  {
    war: 'Karabakh',
    text: [
      "Azerbaijan's defence ministry said posts around Shusha had been taken.",
      'Hikmet Hajiyev, an adviser to President Ilham Aliyev, said Moscow had been told.',
      'Aliyev spoke of victory.',
    ],
    actors: ['Azerbaijani Ministry of Defence', 'Hikmet Hajiyev', 'Ilham Aliyev', 'Russia'],
    places: ['Shusha'],
  },
  {
    war: 'Congo',
    text: [
      'M23 fighters entered Goma as Kinshasa accused Kigali of an act of war.',
      'Maj Gen Peter Cirimwami, the military governor of North Kivu, was killed, the Congolese army (FARDC) said.',
      'Myriam Favier of the International Committee of the Red Cross counted the wounded.',
    ],
    actors: [
      'Democratic Republic of the Congo',
      'FARDC',
      'International Committee of the Red Cross',
      'M23',
      'Myriam Favier',
      'Peter Cirimwami',
      'Rwanda',
    ],
    places: ['Goma', 'North Kivu'],
  },
  {
    war: 'Tigray',
    text: [
      "The Tigray People's Liberation Front said it had retaken Mekelle from the Ethiopian army.",
      'Prime Minister Abiy Ahmed spoke in Addis Ababa; Abiy named no date.',
      'Ned Price, a State Department spokesman, said Asmara must withdraw.',
    ],
    actors: [
      'Abiy Ahmed',
      'Eritrea',
      'Ethiopian National Defense Force',
      'Ned Price',
      "Tigray People's Liberation Front",
      'US State Department',
    ],
    places: ['Mekelle'],
  },
];

describe.each(REPORTS)('names of $war', ({ text, actors, places }) => {
  it('finds who acts', () => {
    expect(actorsIn(...text)).toEqual(actors.toSorted());
  });

  it('finds where', () => {
    expect(placesIn(...text)).toEqual(places.toSorted());
  });
});

describe('bodies and towns', () => {
  it.each([
    [['The General People’s Congress (GPC) won.', 'The GPC met.'], ["People's Congress"]],
    [['The Uganda People’s Defence Force (UPDF) left.', 'The UPDF met.'], ["Uganda People's Defence Force"]],
    [['A Chinese People’s Liberation Army unit drilled.'], ["People's Liberation Army"]],
    [
      ['Sudan waited.', 'Sudan spoke.', 'Sudan left.', 'The government in Port Sudan met.'],
      ['Sudan', 'Sudanese government'],
    ],
    [
      ['Sudan waited.', 'Sudan spoke.', 'Sudan left.', 'The government in Nairobi met.'],
      ['Kenya', 'Sudan'],
    ],
    [['An envoy visited Nairobi and Khartoum.'], []],
    [['An envoy spoke to Nairobi and Khartoum.'], ['Kenya', 'Sudan']],
  ])('%j', (sentences, actors) => {
    expect(actorsIn(...sentences).toSorted()).toEqual(actors);
  });
});
