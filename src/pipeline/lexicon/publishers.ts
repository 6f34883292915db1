/** Well-known publishers: the names by which pages call them, and the zone of the clock that they print. */
interface Publisher {
  readonly name: string;
  readonly zone: string;
  readonly aliases: readonly string[];
}

const publisher = (name: string, zone: string, ...aliases: string[]): Publisher => ({ name, zone, aliases });

const PUBLISHERS: readonly Publisher[] = [
  publisher('The Guardian', 'Europe/London', 'guardian', 'theguardian.com', 'guardian.co.uk', 'guardian news & media'),
  publisher('BBC News', 'Europe/London', 'bbc', 'bbc.com', 'bbc.co.uk'),
  publisher('Sky News', 'Europe/London', 'news.sky.com'),
  publisher('Daily Express', 'Europe/London', 'express.co.uk', 'express'),
  publisher('The Independent', 'Europe/London', 'independent', 'independent.co.uk', 'the-independent.com'),
  publisher('The Telegraph', 'Europe/London', 'telegraph', 'telegraph.co.uk', 'the daily telegraph'),
  publisher('The Times', 'Europe/London', 'thetimes.co.uk', 'thetimes.com'),
  publisher('Daily Mail', 'Europe/London', 'dailymail.co.uk', 'mailonline'),
  publisher('Daily Mirror', 'Europe/London', 'mirror.co.uk'),
  publisher('Financial Times', 'Europe/London', 'ft.com'),
  publisher('ITV News', 'Europe/London', 'itv.com'),
  publisher('RTÉ', 'Europe/Dublin', 'rte', 'rte.ie', 'rté news'),
  publisher('CNN', 'America/New_York', 'cnn.com', 'edition.cnn.com', 'cable news network'),
  publisher('ABC News', 'America/New_York', 'abcnews.go.com'),
  publisher('CBS News', 'America/New_York', 'cbsnews.com'),
  publisher('NBC News', 'America/New_York', 'nbcnews.com'),
  publisher('Fox News', 'America/New_York', 'foxnews.com'),
  publisher('The New York Times', 'America/New_York', 'nytimes.com'),
  publisher('The Washington Post', 'America/New_York', 'washingtonpost.com'),
  publisher('The Wall Street Journal', 'America/New_York', 'wsj.com'),
  publisher('Institute for the Study of War', 'America/New_York', 'understandingwar.org'),
  publisher('CBC News', 'America/Toronto', 'cbc', 'cbc.ca'),
  publisher('France 24', 'Europe/Paris', 'france24', 'france24.com', 'france médias monde'),
  publisher('Le Monde', 'Europe/Paris', 'lemonde.fr'),
  publisher('Euronews', 'Europe/Paris', 'euronews.com'),
  publisher('Deutsche Welle', 'Europe/Berlin', 'dw', 'dw.com', 'dw news'),
  publisher('ntv', 'Europe/Berlin', 'n-tv', 'n-tv.de'),
  publisher('Der Spiegel', 'Europe/Berlin', 'spiegel.de'),
  publisher('Al Jazeera', 'UTC', 'aljazeera', 'aljazeera.com'),
  publisher('TRT World', 'UTC', 'trtworld.com'),
  publisher('Reuters', 'UTC', 'reuters.com'),
  publisher('Associated Press', 'America/New_York', 'apnews.com', 'the associated press'),
  publisher('Agence France-Presse', 'UTC', 'afp'),
  publisher('The Kyiv Independent', 'Europe/Kyiv', 'kyivindependent.com', 'kyiv independent'),
  publisher('Ukrainska Pravda', 'Europe/Kyiv', 'pravda.com.ua'),
  publisher('Kyiv Post', 'Europe/Kyiv', 'kyivpost.com'),
  publisher('The Moscow Times', 'Europe/Moscow', 'themoscowtimes.com'),
  publisher('Meduza', 'Europe/Moscow', 'meduza.io'),
  publisher('TASS', 'Europe/Moscow', 'tass.com'),
  publisher('OC Media', 'Asia/Tbilisi', 'oc-media.org'),
  publisher('Civil Georgia', 'Asia/Tbilisi', 'civil.ge'),
  publisher('The Times of Israel', 'Asia/Jerusalem', 'timesofisrael.com', 'times of israel'),
  publisher('Haaretz', 'Asia/Jerusalem', 'haaretz.com'),
  publisher('The Jerusalem Post', 'Asia/Jerusalem', 'jpost.com', 'jerusalem post'),
  publisher('Middle East Eye', 'Europe/London', 'middleeasteye.net'),
  publisher('Sudan Tribune', 'Africa/Khartoum', 'sudantribune.com'),
  publisher('Radio Dabanga', 'Africa/Khartoum', 'dabangasudan.org'),
  publisher('The Irrawaddy', 'Asia/Yangon', 'irrawaddy.com'),
  publisher('Myanmar Now', 'Asia/Yangon', 'myanmar-now.org'),
  publisher('Dawn', 'Asia/Karachi', 'dawn.com'),
  publisher('The Hindu', 'Asia/Kolkata', 'thehindu.com'),
  publisher('NDTV', 'Asia/Kolkata', 'ndtv.com'),
  publisher('Hindustan Times', 'Asia/Kolkata', 'hindustantimes.com'),
  publisher(
    'ABC News (Australia)',
    'Australia/Sydney',
    'abc.net.au',
    'abc australia',
    'australian broadcasting corporation',
  ),
  publisher('RFE/RL', 'Europe/Prague', 'rferl', 'rferl.org', 'radio free europe/radio liberty'),
  publisher('OCHA', 'UTC', 'unocha', 'unocha.org', 'reliefweb.int'),
  publisher('International Crisis Group', 'UTC', 'crisisgroup.org', 'crisiswatch'),
  publisher('Wikipedia', 'UTC', 'wikipedia.org', 'from wikipedia, the free encyclopedia'),
];

const BY_NAME: ReadonlyMap<string, Publisher> = new Map(
  PUBLISHERS.flatMap((one) => [one.name, ...one.aliases].map((name) => [name.toLowerCase(), one] as const)),
);

/** A well-known publisher by exactly its name, an alias or a host name (with or without "www."), in any case. */
export function publisherNamed(name: string): Publisher | undefined {
  const key = name
    .trim()
    .toLowerCase()
    .replace(/^www\./, '')
    .replace(/ [-–] (?:uk|us|usa|au|australia|international|europe|world)$/, '');
  return BY_NAME.get(key) ?? BY_NAME.get(key.replace(/^the /, '')) ?? BY_NAME.get(`the ${key}`);
}

/** Publishers that call themselves as another does, by the other's name, and write the day before the month where that one does not. */
const NAMESAKES_THAT_WRITE_DAYS_FIRST: ReadonlyMap<string, string> = new Map([['ABC News', 'ABC News (Australia)']]);

/** The publisher that is meant by a name where it stands above days written first ("11 Apr"). */
export const writingDaysFirst = (name: string): string => NAMESAKES_THAT_WRITE_DAYS_FIRST.get(name) ?? name;

/** What papers and agencies are called that nobody calls anything else. */
const PAPERS =
  'Courier|Herald|Times|Tribune|Gazette|Chronicle|Examiner|Telegraph|Dispatch|Inquirer|Newswire|News Agency|Press Agency';
/** Behind an article also what by itself may be the last word of a headline, or somebody's name. */
const PAPERS_BEHIND_ARTICLE = `${PAPERS}|Post|Journal|Register|Observer|Monitor|Independent|Standard|Express|Sentinel|Bulletin|Mirror|Echo|Globe|Star|Mail|Record|Press|Wire|News|Radio|Review|Reporter|Argus|Citizen|Mercury`;
const MASTHEAD = new RegExp(
  String.raw`^(?:The (?:\p{Lu}[\p{L}-]+ ){0,3}(?:${PAPERS_BEHIND_ARTICLE})|(?:\p{Lu}[\p{L}-]+ ){1,3}(?:${PAPERS}))$`,
  'u',
);

/** Whether a line is nothing but the name of a paper or an agency, whichever it is: "The Northern Courier". */
export const isMasthead = (line: string): boolean => MASTHEAD.test(line);
