import type { PlaceKind } from '../../dataset/records/records.ts';
import { SITES_OF_WAR } from './sites-of-war.ts';
import { parseList, parseTable } from './table.ts';

/** A place that a list of towns does not hold: a region in daily speech, a sea, a river, a famous building. */
export interface Landmark {
  readonly name: string;
  readonly kind: PlaceKind;
  /** ISO 3166-1 alpha-2; absent for what lies in several states. */
  readonly country?: string;
  readonly lat: number;
  readonly lon: number;
  readonly aliases: readonly string[];
}

/** Name, kind, country, latitude and longitude, other names. */
const TABLE = `
Europe | region | | 54.5 15.3 |
Asia | region | | 34 100 |
Africa | region | | 5 20 |
North America | region | | 48 -100 |
South America | region | | -15 -60 |
Latin America | region | | -10 -60 |
Central America | region | | 13 -86 |
Antarctica | region | | -82 0 |
Middle East | region | | 29 42 | the Middle East
Central Asia | region | | 45 66 |
Southeast Asia | region | | 5 110 | South-east Asia
South Asia | region | | 23 78 |
East Asia | region | | 36 115 |
North Africa | region | | 27 10 |
West Africa | region | | 12 -3 |
East Africa | region | | 1 37 |
Eastern Europe | region | | 50 28 |
Western Europe | region | | 48 5 |
Horn of Africa | region | | 8 45 |
Sahel | region | | 15 5 |
Great Lakes region | region | | -2 29 |
Balkans | region | | 43 20 | Western Balkans
Caucasus | region | | 42.5 44.5 | South Caucasus
North Caucasus | region | RU | 43.5 45 |
Scandinavia | region | | 63 15 |
Arctic | region | | 80 0 |
Caribbean | region | | 17 -72 |
Siberia | region | RU | 60 105 |
Urals | region | RU | 58 59 |
Chechnya | region | RU | 43.3 45.7 |
Dagestan | region | RU | 43 47 |
Ingushetia | region | RU | 43.2 45 |
Tatarstan | region | RU | 55.4 50.8 |
Kaliningrad exclave | region | RU | 54.7 21 |
Crimea | region | UA | 45.3 34.4 | Crimean peninsula, Crimean Peninsula, the Crimea
Donbas | region | UA | 48.3 38.3 | Donbass
Transcarpathia | region | UA | 48.4 23.3 | Zakarpattia, Zakarpattia Oblast
Galicia | region | UA | 49.5 24.5 |
Snake Island | other | UA | 45.26 30.2 | Zmiinyi Island
Kerch Strait | sea | UA | 45.25 36.6 |
Kerch Bridge | building | UA | 45.31 36.51 | Crimean Bridge, Crimea Bridge
Zaporizhzhia Nuclear Power Plant | building | UA | 47.51 34.59 | Zaporizhzhia nuclear power plant, ZNPP, Zaporizhzhia nuclear plant
Chernobyl Nuclear Power Plant | building | UA | 51.39 30.1 | Chernobyl nuclear power plant, Chernobyl plant, Chornobyl nuclear power plant
Kakhovka Dam | building | UA | 46.77 33.37 | Kakhovka dam, Nova Kakhovka dam
Azovstal | building | UA | 47.1 37.6 | Azovstal steelworks, Azovstal steel plant
Maidan Nezalezhnosti | building | UA | 50.45 30.52 | Maidan, Independence Square
Transnistria | region | MD | 47 29.5 | Transdniestria
Gagauzia | region | MD | 46.1 28.6 |
Abkhazia | region | GE | 43 41 |
South Ossetia | region | GE | 42.3 44 |
Nagorno-Karabakh | region | AZ | 39.8 46.75 | Nagorno Karabakh, Karabakh, Artsakh, Nagorny Karabakh
Lachin corridor | other | AZ | 39.6 46.5 | Lachin Corridor
Zangezur corridor | other | AM | 39 46.2 | Zangezur Corridor
Nakhchivan | region | AZ | 39.3 45.4 |
Gaza Strip | region | PS | 31.4 34.36 | Gaza, Gaza strip, Gazan enclave
West Bank | region | PS | 31.95 35.25 | occupied West Bank
East Jerusalem | region | PS | 31.79 35.25 |
Golan Heights | region | SY | 33 35.8 | occupied Golan Heights, Golan
Northern Gaza | region | PS | 31.53 34.5 | north Gaza, northern Gaza Strip
Southern Gaza | region | PS | 31.3 34.28 | south Gaza, southern Gaza Strip
Negev | region | IL | 30.8 34.8 |
Galilee | region | IL | 32.8 35.5 |
Philadelphi Corridor | other | PS | 31.27 34.25 | Philadelphi corridor, Philadelphi route
Netzarim Corridor | other | PS | 31.46 34.4 | Netzarim corridor
Rafah Crossing | building | PS | 31.25 34.26 | Rafah crossing, Rafah border crossing
Kerem Shalom Crossing | building | IL | 31.23 34.28 | Kerem Shalom crossing, Kerem Shalom
Erez Crossing | building | IL | 31.56 34.55 | Erez crossing
Al-Aqsa Mosque | building | PS | 31.776 35.236 | al-Aqsa mosque, Al-Aqsa mosque, al-Aqsa compound, al-Aqsa Mosque
Temple Mount | building | PS | 31.778 35.235 |
Al-Shifa Hospital | building | PS | 31.524 34.444 | al-Shifa hospital, Shifa hospital, al-Shifa Hospital, Al-Shifa hospital
Nasser Hospital | building | PS | 31.347 34.293 | Nasser hospital
Al-Ahli Arab Hospital | building | PS | 31.505 34.462 | al-Ahli hospital, al-Ahli Arab hospital, Al-Ahli hospital
Beqaa Valley | region | LB | 33.9 36 | Bekaa Valley, Bekaa, Beqaa, Bekaa valley
Dahiyeh | other | LB | 33.85 35.51 | Dahieh, Dahiya
Blue Line | other | LB | 33.1 35.4 |
Litani River | sea | LB | 33.33 35.4 | Litani
Kurdistan Region | region | IQ | 36.2 44 | Iraqi Kurdistan, Kurdistan region, Kurdistan Region of Iraq, Kurdistan
Rojava | region | SY | 36.5 40.5 |
Fordow | building | IR | 34.88 51 | Fordo, Fordow fuel enrichment plant
Natanz nuclear facility | building | IR | 33.72 51.73 |
Bushehr nuclear power plant | building | IR | 28.83 50.89 |
Kharg Island | other | IR | 29.25 50.31 |
Darfur | region | SD | 13 25 |
Kordofan | region | SD | 13 30 |
Abyei | region | SD | 9.6 28.4 |
Nuba Mountains | region | SD | 11 30.5 |
Zamzam camp | other | SD | 13.49 25.31 | Zamzam
Tigray | region | ET | 13.8 38.8 | Tigray region, Tigray Region
Amhara | region | ET | 11.5 38.5 | Amhara region, Amhara Region
Oromia | region | ET | 7.9 39.6 | Oromia region, Oromiya
Afar | region | ET | 11.8 41.4 | Afar region
Ogaden | region | ET | 7 44 |
Somaliland | region | SO | 9.6 46 |
Puntland | region | SO | 8.5 49 |
Jubaland | region | SO | 0.5 42 |
North Kivu | region | CD | -0.7 29 | Nord-Kivu
South Kivu | region | CD | -3 28.3 | Sud-Kivu
Ituri | region | CD | 1.6 29.4 |
Katanga | region | CD | -9 26 |
Kivu | region | CD | -2 28.8 |
Cabo Delgado | region | MZ | -12.3 39.5 |
Azawad | region | ML | 20 -1 |
Lake Chad | sea | | 13 14 |
Rakhine State | region | MM | 19.8 93.9 | Rakhine, Arakan
Shan State | region | MM | 21.5 98 | Shan state, Shan
Kachin State | region | MM | 26 97.5 | Kachin state, Kachin
Karen State | region | MM | 16.9 98 | Karen state, Kayin State, Kayin state, Kayin
Karenni State | region | MM | 19.2 97.4 | Karenni state, Kayah State, Kayah state, Kayah, Karenni
Chin State | region | MM | 22 93.5 | Chin state
Mon State | region | MM | 16.3 97.7 | Mon state
Sagaing Region | region | MM | 23.5 95.5 | Sagaing region
Magway Region | region | MM | 20.3 94.8 | Magway region, Magwe region
Kashmir | region | IN | 34 75 |
Jammu and Kashmir | region | IN | 33.8 75.5 | Indian-administered Kashmir, Indian-controlled Kashmir, Jammu & Kashmir
Azad Kashmir | region | PK | 34 73.8 | Pakistan-administered Kashmir, Azad Jammu and Kashmir
Line of Control | other | IN | 34 74.5 |
Khyber Pakhtunkhwa | region | PK | 34.5 72 | KP province
Balochistan | region | PK | 28.5 66 | Baluchistan
Punjab | region | | 31 73 |
Helmand | region | AF | 31.4 64.2 |
Panjshir | region | AF | 35.3 70 | Panjshir Valley
Tibet | region | CN | 31 88 |
Xinjiang | region | CN | 41 85 |
Taiwan Strait | sea | | 24.5 119.5 |
South China Sea | sea | | 13 114 |
East China Sea | sea | | 29 125 |
Sea of Japan | sea | | 40 135 |
Yellow Sea | sea | | 35.5 123.5 |
Second Thomas Shoal | other | PH | 9.75 115.87 |
Scarborough Shoal | other | PH | 15.1 117.8 |
Mindanao | region | PH | 7.8 125 |
Korean Peninsula | region | | 38.3 127.3 | Korean peninsula
Demilitarized Zone | other | | 38.2 127.1 | DMZ
Basque Country | region | ES | 43 -2.6 |
Catalonia | region | ES | 41.7 1.7 |
Scotland | region | GB | 56.8 -4.2 |
Wales | region | GB | 52.3 -3.8 |
England | region | GB | 52.5 -1.5 |
Northern Ireland | region | GB | 54.6 -6.7 |
Bavaria | region | DE | 49 11.5 |
Sardinia | region | IT | 40 9 |
Sicily | region | IT | 37.5 14 |
Republika Srpska | region | BA | 44.7 17.3 |
Northern Cyprus | region | CY | 35.2 33.5 |
Falkland Islands | region | | -51.8 -59 | Falklands
Essequibo | region | GY | 6 -59 |
Black Sea | sea | | 43.4 34.3 |
Sea of Azov | sea | | 46 36.5 | Azov Sea
Baltic Sea | sea | | 58.5 20 | the Baltic
North Sea | sea | | 56 3 |
Mediterranean Sea | sea | | 35 18 | Mediterranean, eastern Mediterranean
Aegean Sea | sea | | 38.5 25 | Aegean
Adriatic Sea | sea | | 43 15 | Adriatic
Caspian Sea | sea | | 41.9 50.7 | Caspian
Red Sea | sea | | 20.3 38.5 |
Dead Sea | sea | | 31.5 35.5 |
Arabian Sea | sea | | 15 65 |
Persian Gulf | sea | | 26.8 51.5 | Arabian Gulf
Gulf of Oman | sea | | 24.8 58.5 |
Gulf of Aden | sea | | 12.5 47.5 |
Gulf of Guinea | sea | | 2 3 |
Gulf of Mexico | sea | | 25 -90 |
Gulf of Finland | sea | | 59.8 26 |
Strait of Hormuz | sea | | 26.6 56.5 | Straits of Hormuz
Bab al-Mandab | sea | | 12.6 43.3 | Bab el-Mandeb, Bab al-Mandeb, Bab al-Mandab Strait, Bab el-Mandeb Strait
Suez Canal | sea | EG | 30.5 32.35 |
Panama Canal | sea | PA | 9.1 -79.7 |
Bosphorus | sea | TR | 41.12 29.07 | Bosporus
Dardanelles | sea | TR | 40.2 26.4 |
English Channel | sea | | 50.2 -0.5 |
Atlantic Ocean | sea | | 25 -40 | Atlantic, North Atlantic
Pacific Ocean | sea | | 0 -160 | Pacific
Indian Ocean | sea | | -15 80 |
Arctic Ocean | sea | | 85 0 |
Barents Sea | sea | | 74 36 |
Bay of Bengal | sea | | 15 88 |
Dnipro River | sea | UA | 48 35 | Dnieper River, Dnieper, Dnipro river
Danube | sea | | 45.2 28 | Danube River
Volga | sea | RU | 52 48 |
Don River | sea | RU | 49 41 |
Siverskyi Donets | sea | UA | 49 37 |
Nile | sea | | 26 32.5 | Nile River
Euphrates | sea | | 34 41 |
Tigris | sea | | 34 43.7 |
Jordan River | sea | | 32 35.5 | River Jordan
Jordan Valley | region | PS | 32 35.5 |
Suwalki Gap | other | | 54.2 23.2 | Suwałki Gap
Sinai Peninsula | region | EG | 29.5 33.8 | Sinai
The Hague | city | NL | 52.08 4.31 | Hague
Oval Office | building | US | 38.8974 -77.0374 |
Mar-a-Lago | building | US | 26.677 -80.037 |
Camp David | building | US | 39.648 -77.465 |
Capitol | building | US | 38.8899 -77.0091 | US Capitol
Guantánamo Bay | building | CU | 19.91 -75.1 | Guantanamo Bay, Guantanamo
Red Square | building | RU | 55.754 37.62 |
Buckingham Palace | building | GB | 51.501 -0.142 |
Chequers | building | GB | 51.743 -0.782 |
Palace of Westminster | building | GB | 51.4995 -0.1248 |
Lancaster House | building | GB | 51.504 -0.14 |
St Peter's Square | building | VA | 41.902 12.457 |
Topkapi Palace | building | TR | 41.0115 28.9834 |
Dolmabahçe Palace | building | TR | 41.039 29 | Dolmabahce Palace, Dolmabahçe palace
Incirlik Air Base | building | TR | 37.002 35.426 | Incirlik
Ramstein Air Base | building | DE | 49.437 7.6 | Ramstein
Rzeszów–Jasionka Airport | building | PL | 50.11 22.02 |
Al Udeid Air Base | building | QA | 25.117 51.315 | al-Udeid, Al Udeid, Al-Udeid Air Base
Khmeimim Air Base | building | SY | 35.4 35.95 | Hmeimim, Hmeimim air base, Khmeimim
Tartus naval base | building | SY | 34.9 35.87 |
Bagram Air Base | building | AF | 34.946 69.265 | Bagram
Evin Prison | building | IR | 35.795 51.385 | Evin prison
Tahrir Square | building | EG | 30.044 31.236 |
Tiananmen Square | building | CN | 39.903 116.391 |
Nord Stream | other | | 55.5 15.7 | Nord Stream 1, Nord Stream 2, Nord Stream pipeline, Nord Stream pipelines
Druzhba pipeline | other | | 52 30 | Druzhba
Engels airbase | building | RU | 51.48 46.2 | Engels-2, Engels air base
Belaya airbase | building | RU | 52.91 103.57 | Belaya air base
Olenya airbase | building | RU | 68.15 33.46 | Olenya, Olenya air base
`;

export const LANDMARKS: readonly Landmark[] = [TABLE, SITES_OF_WAR].flatMap(parseTable).map((cells) => {
  const [name = '', kind = 'other', country = '', at = '', aliases] = cells;
  const [lat = 0, lon = 0] = at.split(' ').map(Number);
  return {
    name,
    kind: kind as PlaceKind,
    ...(country === '' ? {} : { country }),
    lat,
    lon,
    aliases: parseList(aliases),
  };
});
