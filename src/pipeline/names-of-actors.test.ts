import { describe, expect, it } from 'vitest';
import { actorsIn, namesIn } from './names.fixture.ts';

const forms = (...sentences: string[]) =>
  namesIn(sentences).actorMentions.map(({ text, actor, form }) => `${text} → ${actor} (${form})`);

describe('people', () => {
  it('are known by surname once the full name was told, before or after', () => {
    expect(actorsIn('Kovac warns of war', 'The envoy Marta Kovac spoke twice.', 'Kovac then left.')).toEqual([
      'Marta Kovac',
    ]);
  });

  it('stay apart when they share a surname', () => {
    const actors = actorsIn(
      'Mayor Peter Horvat met judge Anna Horvat.',
      'Anna Horvat objected.',
      'Peter Horvat did not.',
    );
    expect(actors).toEqual(['Anna Horvat', 'Peter Horvat']);
  });

  it('are one in several spellings and with a slip of the pen', () => {
    const { actors } = namesIn(['Volodymyr Zelenskiy spoke.', 'Zelensky left.', 'Zelenksyy returned.']);
    expect(actors.map(({ name, mentions }) => [name, mentions])).toEqual([['Volodymyr Zelenskyy', 3]]);
  });

  it.each([
    'Major Ivo Tamm was killed.',
    'Wing Commander Ivo Tamm was killed.',
    'Ivo Tamm, the governor of the province, resigned.',
    'Ivo Tamm, 42, was killed.',
    'Ivo Tamm, who led the talks, resigned.',
    'A report by analyst Ivo Tamm was published.',
    'Estonia’s foreign minister, Ivo Tamm, resigned.',
    '“They came at night,” said Ivo Tamm.',
    'The head of the rescue service, Ivo Tamm, resigned.',
  ])('are seen by title, office, age or clause: %s', (sentence) => {
    expect(actorsIn(sentence)).toContain('Ivo Tamm');
  });

  it('are no part of a force that they visit', () => {
    expect(forms('Kenya’s president visited troops in Goma.')).toEqual([
      'Kenya → kenia (name)',
      'Kenya’s president → wiliam ruto (title)',
    ]);
  });

  it('are not those who share some of their names', () => {
    expect(actorsIn('Spokesman Zaw Min Tun denied it.', 'A fighter, Ko Zaw Tun, said so.')).toEqual([
      'Ko Zaw Tun',
      'Zaw Min Tun',
    ]);
    expect(actorsIn('President Recep Tayyip Erdoğan left.', 'Tayyip Erdoğan returned.')).toHaveLength(1);
  });

  it('may bear the name of a party between two others', () => {
    expect(actorsIn('Interior minister Abdul Fatah Tamm resigned.')).toEqual(['Abdul Fatah Tamm']);
    expect(actorsIn('Fatah and Abdul Tamm spoke.')).toContain('Fatah');
  });

  it('may begin a sentence with a name that is a word', () => {
    expect(actorsIn('Ban Ki-moon, the UN secretary general, left.', 'The ban was lifted.')).toContain('Ban Ki-moon');
    expect(actorsIn('The Follow-up Committee met.')).not.toContain('The Follow-up');
  });

  it('are no part of an office', () => {
    expect(actorsIn('Deputy Prime Minister Ivo Tamm spoke.')).toEqual(['Ivo Tamm']);
  });

  it('have ranks of several words', () => {
    expect(actorsIn('Petty Officer First Class Adam Okoro was killed.')).toEqual(['Adam Okoro']);
  });

  it('are no leagues and no camps', () => {
    expect(actorsIn('The Premier League was suspended.', 'Shells hit Abu Tamm refugee camp.')).toEqual([]);
  });

  it('are no acronyms with small letters', () => {
    expect(actorsIn('The Russian general Ivan Lett was killed.')).not.toContain('Lashkar-e-Taiba');
  });

  it('are meant by their office where the document says who holds it', () => {
    expect(forms('Estonian president Ivo Tamm spoke.', 'The Estonian President left.')).toContain(
      'Estonian President → ivo tam (title)',
    );
    expect(forms('Estonian president Ivo Tamm spoke.', 'Estonia’s president left.')).toContain(
      'Estonia’s president → ivo tam (title)',
    );
  });

  it.each([
    ['Foreign minister Ivo Tamm arrived.', 'The minister said little.', 'The minister → ivo tam (title)'],
    ['Prime Minister Ivo Tamm arrived.', 'The Prime Minister spoke.', 'The Prime Minister → ivo tam (title)'],
    ['Envoy Ivo Tamm met judge Eva Saar.', 'Nobody saw the envoy, she said.', 'the envoy → ivo tam (title)'],
    ['Olaf Scholz called him.', 'The chancellor has promised more.', 'The chancellor → olaf scholz (title)'],
  ])('are meant by an office alone that one of the post holds: %s %s', (first, second, found) => {
    expect(forms(first, second)).toContain(found);
  });

  it.each([
    ['Foreign minister Ivo Tamm met defence minister Eva Saar.', 'The minister said little.'],
    ['Prime minister Ivo Tamm arrived.', 'The minister said little.'],
    ['General Ivo Tamm arrived.', 'The general staff said little.'],
    ['Governor Ivo Tamm arrived.', 'The governor of the bank said little.'],
    ['Governor Ivo Tamm arrived.', 'The governor’s aide said little.'],
    ['Mayor Ivo Tamm arrived.', 'A mayor said little.'],
    ['General Ivo Tamm arrived.', 'The General Assembly voted.'],
  ])('are not meant by an office that another may hold: %s %s', (first, second) => {
    expect(forms(first, second).join()).not.toContain('(title)');
  });

  it('are meant by their office in the year of a handover where the document names one of the two', () => {
    const { actorMentions } = namesIn(['Donald Trump called.', 'The US President left.'], undefined, '2025-05-01');
    expect(actorMentions.map(({ text, actor }) => `${text} → ${actor}`)).toContain('US President → donald trump');
  });

  const NAMESAKES = ['Colonel Eva Saar spoke to the mayor of Bor, Paul Saar.'];

  it('of one surname are told apart by rank or office, and are nobody where neither stands there', () => {
    expect(forms(...NAMESAKES, 'Colonel Saar left.')).toContain('Saar → eva sar (surname)');
    expect(forms(...NAMESAKES, 'Mayor Saar left.')).toContain('Saar → paul sar (surname)');
    expect(forms(...NAMESAKES, 'Mr Saar left.').join()).not.toContain('→ sar (');
    expect(forms(...NAMESAKES, 'Saar told reporters that he had won.').join()).not.toContain('(surname)');
  });

  it('are meant by a pronoun as who speaks, and not as who is spoken of', () => {
    const quoted = '“General Ivo Tamm is alive,” said Colonel Paul Saar.';
    expect(forms(quoted, 'He was wounded at Bor.')).toContain('He → paul sar (pronoun)');
  });

  it.each(['new', 'former', 'ousted'])(
    'are not meant by their office where it is said to be of another: %s',
    (which) => {
      expect(actorsIn(`The ${which} German chancellor left.`, '2023-05-01')).not.toContain('Olaf Scholz');
    },
  );

  it('have held an office whose term was over in the month of the document', () => {
    const roleIn = (month: string): (string | undefined)[] =>
      namesIn(['Olaf Scholz spoke.'], undefined, `${month}-12`).actors.map(({ role }) => role);
    expect(roleIn('2025-06')).toEqual(['Former chancellor, Germany']);
    expect(roleIn('2025-05')).toEqual(['Chancellor, Germany']);
  });

  it('who only tell the news are no actors', () => {
    expect(actorsIn('Ann Lee is reporting from the border.')).toEqual([]);
  });

  it('are meant by a pronoun only where nobody else can be', () => {
    expect(forms('Envoy Ivo Tamm said he would go.')).toContain('he → ivo tam (pronoun)');
    expect(forms('Envoy Ivo Tamm told judge Paul Saar that he would go.').join()).not.toContain('pronoun');
    expect(forms('Envoy Ivo Tamm told judge Eva Saar that she would go.')).toContain('she → eva sar (pronoun)');
    expect(forms('Envoy Eva Saar left.', 'He spoke of peace.').join()).not.toContain('pronoun');
    expect(forms('Envoy Ivo Tamm left.', 'A naval spokesman said he knew.', 'He left.').join()).not.toContain(
      'pronoun',
    );
  });
});

describe('states', () => {
  it('act by their planes and marines', () => {
    expect(forms('Finnish planes circled.', 'Finnish marines landed.')).toEqual([
      'Finnish → finland (demonym)',
      'Finnish marines → finish marine corps (name)',
    ]);
  });

  it('are none where a given name is nearly spelled like one', () => {
    expect(forms('A spokeswoman, Maly Sok, said so.')).toEqual(['Maly Sok → mali sok (name)']);
  });

  it('act by name, adjective and capital', () => {
    expect(forms('Finland asked.', 'Finnish officials waited.', 'Helsinki refused.')).toEqual([
      'Finland → finland (name)',
      'Finnish → finland (demonym)',
      'Helsinki → finland (metonym)',
    ]);
  });

  it('are spelt as they are: no Cameron is Cameroon, and no Hanna Ghana', () => {
    const actors = actorsIn(
      'David Cameron left.',
      'Cameron spoke to reporters.',
      '“Many were saved,” said Hanna Brandt.',
    );
    expect(actors).toEqual(['David Cameron', 'Hanna Brandt']);
  });

  it('do not act where they are only the ground', () => {
    expect(actorsIn('It rained in Finland.')).toEqual([]);
  });
});

describe('organisations', () => {
  it('belong to the land that the document names them with, where a sentence leaves out its name', () => {
    expect(
      actorsIn(
        "Finnish jets hit Oulu, the territory's Health Ministry said.",
        'The Åland Health Ministry counted nine dead.',
      ),
    ).not.toContain('Finnish Ministry of Health');
  });

  it.each([
    'The Finnish Defence Ministry agreed.',
    "Finland's defence ministry agreed.",
    'The Finnish ministry of defence agreed.',
    "Helsinki's ministry of defence agreed.",
  ])('have one name however a ministry is written: %s', (sentence) => {
    expect(actorsIn(sentence)).toEqual(['Finnish Ministry of Defence']);
  });

  it('end before the day on which they did something', () => {
    expect(actorsIn('The Finnish Ministry of Energy on May 24 issued a tender.')).toEqual([
      'Finnish Ministry of Energy',
    ]);
  });

  it('are known by the acronym that introduces them', () => {
    expect(namesIn(['The American River Institute warned.']).actors).toMatchObject([
      { name: 'American River Institute' },
    ]);
    const { actors } = namesIn(['The Institute for River Studies (IRS) warned.', 'The IRS had new figures.']);
    expect(actors).toMatchObject([{ name: 'Institute for River Studies', mentions: 3 }]);
  });

  it.each([
    ['Radio Aurora said so.', 'Radio Aurora'],
    ['He spoke on Aurora TV.', 'Aurora TV'],
    ['The Northern Relief Council met.', 'Northern Relief Council'],
    ['The Kovac administration met.', 'Kovac administration'],
    ["Finland's centre for countering rumours said so.", 'Finnish Centre for Countering Rumours'],
  ])('are seen by the pattern of their name: %s', (sentence, name) => {
    expect(actorsIn(sentence)).toEqual([name]);
  });
});

it('takes a rebel force for no army', () => {
  expect(
    forms('The FARC attacked.', 'The army withdrew and the rebels stayed.').filter((one) => one.includes('title')),
  ).toEqual(['the rebels → revolutionari armed forces of colombia (title)']);
  expect(
    forms('The Central African army and the Seleka attacked.', 'The rebels stayed.').filter((one) =>
      one.includes('title'),
    ),
  ).toEqual(['The rebels → seleka (title)']);
});

it('are no transnational group where rebels are meant, and none where they say whose they are', () => {
  const rebels = (text: string): string[] => forms(text).filter((one) => one.includes('title'));
  expect(rebels('Islamic State fighters fled. Islamic State lost a town. The rebels advanced.')).toEqual([]);
  expect(rebels('FARC men fled. The rebels led by Reed advanced.')).toEqual([]);
});

describe('forces of peoples', () => {
  it('are called by those who fight in them', () => {
    expect(forms('Bosnian Serb troops fled.', 'Two Tamil insurgents fell.', 'The rebels said so.')).toEqual([
      'Bosnian Serb troops → bosnian serb forces (name)',
      'Tamil insurgents → tamil rebels (name)',
      'The rebels → tamil rebels (title)',
    ]);
    expect(forms('A Tamil singer left.', 'Islamist militants’ tents burned.')).toEqual([
      'Islamist militants → islamist militants (name)',
    ]);
    expect(forms('Islamist fighters of Ansar Dine fled.').join()).not.toContain('islamist');
  });
});

describe('bodies of the state that a document is about', () => {
  const REPORT = ['Kenya held its breath.', 'Kenya waited for rain.', 'Kenya and Somalia share a border.'];

  it.each([
    ['The government declared a truce.', 'The government → kenian '],
    ['The internationally recognised government met.', 'government → kenian '],
    ['The army left the town.', 'The army → kenian armed forces (title)'],
    ['Army warplanes bombed the town.', 'Army warplanes → kenian armed forces (title)'],
    ['Federal troops entered the town.', 'Federal troops → kenian armed forces (title)'],
  ])('are meant without it: %s', (sentence, found) => {
    expect(forms(...REPORT, sentence).join()).toContain(found);
  });

  it('are meant where an army of another state was named before', () => {
    const left = 'French troops left in 2022, and the Kenyan army took over.';
    expect(forms(...REPORT, 'Kenya stayed.', left, 'French troops flew home.', 'The army left the town.').at(-1)).toBe(
      'The army → kenian armed forces (title)',
    );
  });

  it('are the government’s troops where only an army of another state is named', () => {
    const found = forms(
      ...REPORT,
      'Kenya stayed.',
      'Kenya slept.',
      'French troops flew home.',
      'Government troops left.',
    );
    expect(found.at(-1)).toBe('Government troops → kenian armed forces (title)');
  });

  it.each([
    ['a state of which little is said', 'Kenya waited.', 'The government declared a truce.'],
    ['one of two', ...REPORT, 'Somalia', 'Somalia', 'The government declared a truce.'],
    ['a building', ...REPORT, 'The government building burned.'],
    ['another state', ...REPORT, 'The government of Chad met.'],
  ])('are not meant: %s', (_, ...sentences) => {
    expect(forms(...sentences).filter((one) => /government .*title/u.test(one))).toEqual([]);
  });

  it('are those of the state that spoke before', () => {
    const said = ['The Kenyan army and the Chadian army met.', 'Kenya said a jet of the Chadian army was hit.'];
    expect(forms(...said, 'The army left the town.').at(-1)).toBe('The army → kenian armed forces (title)');
  });

  it('are not those of a state where they are another land’s', () => {
    const found = actorsIn('The foreign ministry of the breakaway Republic of Tarhan accused Kenya of murder.');
    expect(found).toEqual(['Kenya']);
  });

  it('are offices, and no magazine of that name', () => {
    expect(actorsIn('Kenya’s Foreign Affairs Minister resigned.')).not.toContain('Foreign Affairs');
  });

  it('end before a verb in small letters', () => {
    expect(actorsIn('The Kenyan Centre for Human Rights found that two men had died.')).toEqual([
      'Kenyan Centre for Human Rights',
    ]);
  });

  it('are no rebels whose name ends in "Army"', () => {
    const found = forms('The National Liberation Army (ELN) attacked.', 'The rebels fled.', 'The army followed.');
    expect(found.filter((one) => one.includes('title'))).toEqual(['The rebels → national liberation armi (title)']);
  });
});

describe('groups of wars gone by', () => {
  it.each([
    ['Unita seized the town.', 'UNITA'],
    ['The RUF seized the town.', 'Revolutionary United Front'],
    ['The Shining Path burned a bus.', 'Shining Path'],
    ['Renamo fighters left the town.', 'RENAMO'],
  ])('are known: %s', (sentence, name) => {
    expect(actorsIn(sentence)).toEqual([name]);
  });

  it('are not meant by words that look like theirs', () => {
    expect(actorsIn('Arguments pro and contra were heard, and the contrast was great.')).toEqual([]);
  });
});

describe('acronyms that a document explains', () => {
  it('stand for what it says, whoever else is called so', () => {
    const found = forms('The Sri Lanka Army (SLA) fired.', 'The SLA withdrew.');
    expect(found.join()).toContain('SLA → sri lankan armed forces (name)');
    expect(found.join()).not.toContain('sudan');
  });

  it('stand for whom everybody knows where only the spelling differs', () => {
    expect(actorsIn('The North-Atlantic Treaty Organization (NATO) met. NATO agreed.')).toContain('NATO');
  });
});

describe('names of people', () => {
  it('are found by the rest where a nickname stands in them', () => {
    expect(actorsIn('Ivan “Lucky” Orlov left. Orlov returned.')).toEqual(['Ivan Orlov']);
    expect(actorsIn('Ivan "Old Fox" Orlov left.')).toEqual(['Ivan Orlov']);
  });

  it('begin behind the two peoples whose citizens they are', () => {
    expect(actorsIn('The French-Colombian Ana Orlova left, a neighbour said.')).toEqual(['Ana Orlova']);
  });

  it('are a namesake’s where the first name is another', () => {
    expect(actorsIn('President Idriss Deby fled.')).toEqual(['Idriss Déby Itno']);
    expect(actorsIn('President Mahamat Idriss Deby fled.')).toEqual(['Mahamat Idriss Déby']);
  });
});

it('takes a guerrilla army for none of the land in which it is', () => {
  expect(actorsIn('Reed built Colombia’s mightiest guerrilla army.').join()).not.toContain('Armed Forces');
});

it('takes no unnamed people, months, weapons or platforms for actors', () => {
  expect(actorsIn('On Monday two officials wrote on Facebook that a Patriot battery would come in March.')).toEqual([]);
});
