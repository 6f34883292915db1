import type { ListedActor } from './listed-actor.ts';
import { readActors } from './listed-actor.ts';

/** News agencies, broadcasters and papers of the world: name, other names. */
const TABLE = `
Reuters | Reuters news agency
Agence France-Presse | AFP, Agence France Presse
Associated Press | AP, The Associated Press
Bloomberg | Bloomberg News
DPA | Deutsche Presse-Agentur
ANSA |
EFE | Agencia EFE
PA Media | Press Association, PA news agency
United Press International | UPI
TASS | Tass, Tass news agency, ITAR-TASS
RIA Novosti | RIA, RIA news agency, RIA-Novosti
Interfax |
Interfax-Ukraine |
Kommersant |
Izvestia |
Komsomolskaya Pravda |
Vedomosti |
Novaya Gazeta | Novaya Gazeta Europe
Meduza |
Mediazona |
Important Stories | iStories
Agentstvo | Agentstvo News
Verstka |
The Insider |
Astra |
Baza |
RBC |
RT | Russia Today
Sputnik |
Rossiya 1 | Rossiya-1
Channel One | Channel One Russia
TV Rain | Dozhd
Rybar |
Echo of Moscow |
The Moscow Times | Moscow Times
Ukrinform |
Ukrainska Pravda | Ukrayinska Pravda
Kyiv Independent | The Kyiv Independent
Kyiv Post |
Suspilne |
Hromadske |
NV |
BelTA | Belta
Nexta |
BBC | British Broadcasting Corporation, BBC News, BBC Verify, BBC Arabic, BBC Russian, BBC Persian
Sky News |
ITV News | ITV
Channel 4 News |
The Guardian | Guardian
The Observer |
The Times |
The Sunday Times | Sunday Times
The Telegraph | Daily Telegraph, The Daily Telegraph, Telegraph
The Independent |
Daily Express | Express
Daily Mail | MailOnline
Daily Mirror |
The Sun |
Evening Standard |
Financial Times | FT
The Economist | Economist
CNN |
ABC News |
CBS News | CBS
NBC News | NBC
Fox News |
MSNBC |
NPR |
PBS |
The New York Times | New York Times, NYT
The Washington Post | Washington Post
The Wall Street Journal | Wall Street Journal, WSJ
Los Angeles Times |
USA Today |
Politico |
Axios |
The Atlantic |
Newsweek |
Time magazine |
Foreign Policy |
Foreign Affairs |
Voice of America | VOA
Radio Free Europe/Radio Liberty | RFE/RL, Radio Free Europe, Radio Liberty
Radio Free Asia | RFA
Al Jazeera | Al-Jazeera, Aljazeera
Al Arabiya | Al-Arabiya
Al Hadath | Al-Hadath
Al Mayadeen | Al-Mayadeen
Al-Manar | Al Manar
Al-Aqsa TV |
Asharq Al-Awsat |
Middle East Eye |
WAFA | Wafa, Palestinian news agency Wafa
SANA | Syrian Arab News Agency
National News Agency | NNA
IRNA |
Tasnim | Tasnim News Agency, Tasnim news agency
Fars News Agency | Fars, Fars news agency
Mehr News Agency | Mehr
Press TV |
ISNA |
Nournews |
Haaretz |
The Times of Israel | Times of Israel
Jerusalem Post | The Jerusalem Post
Ynet |
Yedioth Ahronoth |
Maariv |
Channel 12 | Israel's Channel 12
Channel 13 |
Kan | Kan News
Anadolu Agency | Anadolu, Anadolu news agency
TRT | TRT Haber
Hürriyet |
NTV |
Saudi Press Agency | SPA
MENA | Middle East News Agency
SUNA | Sudan News Agency
Sudan Tribune |
Radio Dabanga |
Radio Tamazuj |
Addis Standard |
Fana | Fana Broadcasting Corporate
Tigrai TV |
The East African |
Actualite.cd |
Radio Okapi |
Jeune Afrique |
RFI | Radio France Internationale
France 24 |
Le Monde |
Le Figaro |
Libération |
BFM TV | BFMTV
Der Spiegel | Spiegel
Bild |
Die Welt | Welt
Die Zeit |
Süddeutsche Zeitung |
Frankfurter Allgemeine Zeitung | FAZ
Deutsche Welle | DW
ARD |
ZDF |
Tagesschau |
Corriere della Sera |
La Repubblica |
RAI |
El País |
El Mundo |
Gazeta Wyborcza |
Rzeczpospolita |
PAP | Polish Press Agency
Delfi |
LRT |
Yle |
NRK |
Xinhua | Xinhua News Agency
Global Times |
People's Daily |
CCTV |
South China Morning Post |
Kyodo | Kyodo News
NHK |
Nikkei |
Yonhap | Yonhap News Agency
KCNA | Korean Central News Agency
ANI | Asian News International
The Hindu |
Times of India | The Times of India
NDTV |
Indian Express | The Indian Express
Dawn |
Geo News |
Tolo News | TOLOnews
The Irrawaddy | Irrawaddy
Myanmar Now |
Mizzima |
Democratic Voice of Burma | DVB
Eleven Media |
Azertac | AZERTAC
Armenpress |
OC Media |
Civil.ge |
Khabar |
The Globe and Mail | Globe and Mail
CBC |
Toronto Star |
Sydney Morning Herald |
TeleSUR |
Infobae |
El Tiempo |
`;

export const MEDIA: readonly ListedActor[] = readActors(TABLE, 'media');
