import { parseList, parseTable } from './table.ts';

/** A state (or a territory that news treats as one) with the words that stand for it. */
export interface State {
  /** ISO 3166-1 alpha-2, as it was for states that are no more; XK for Kosovo, XV for South Vietnam. */
  readonly code: string;
  readonly name: string;
  /** Adjectives and nouns, the adjective first: "Polish", "Pole". Plurals in -s are understood. */
  readonly demonyms: readonly string[];
  /** The capital, or the city that stands for the government, with its spellings. */
  readonly capitals: readonly string[];
  /** Roughly the middle of the country. */
  readonly lat: number;
  readonly lon: number;
  /** Other and former names. */
  readonly aliases: readonly string[];
  /** The last year of a state that is no more. */
  readonly until?: number;
}

/** Code, name, demonyms, capital, latitude and longitude, other names, the last year. */
const TABLE = `
AF | Afghanistan | Afghan | Kabul | 33.9 67.7 | Islamic Emirate of Afghanistan
AL | Albania | Albanian | Tirana | 41.2 20.2 |
DZ | Algeria | Algerian | Algiers | 28 3 |
AD | Andorra | Andorran | Andorra la Vella | 42.5 1.6 |
AO | Angola | Angolan | Luanda | -11.2 17.9 |
AG | Antigua and Barbuda | Antiguan | | 17.1 -61.8 |
AR | Argentina | Argentine, Argentinian | Buenos Aires | -38.4 -63.6 |
AM | Armenia | Armenian | Yerevan | 40.1 45 |
AU | Australia | Australian | Canberra | -25.3 133.8 |
AT | Austria | Austrian | Vienna | 47.5 14.6 |
AZ | Azerbaijan | Azerbaijani, Azeri | Baku | 40.1 47.6 |
BS | Bahamas | Bahamian | Nassau | 25 -77.4 | The Bahamas
BH | Bahrain | Bahraini | Manama | 26 50.6 |
BD | Bangladesh | Bangladeshi | Dhaka, Dacca | 23.7 90.4 |
BB | Barbados | Barbadian | Bridgetown | 13.2 -59.5 |
BY | Belarus | Belarusian, Belarussian | Minsk | 53.7 27.95 | Byelorussia, Belorussia
BE | Belgium | Belgian | | 50.5 4.5 |
BZ | Belize | Belizean | Belmopan | 17.2 -88.5 |
BJ | Benin | Beninese | Porto-Novo | 9.3 2.3 |
BT | Bhutan | Bhutanese | Thimphu | 27.5 90.4 |
BO | Bolivia | Bolivian | La Paz | -16.3 -63.6 |
BA | Bosnia and Herzegovina | Bosnian | Sarajevo | 43.9 17.7 | Bosnia, Bosnia-Herzegovina
BW | Botswana | Botswanan, Batswana | Gaborone | -22.3 24.7 |
BR | Brazil | Brazilian | Brasília | -14.2 -51.9 |
BN | Brunei | Bruneian | Bandar Seri Begawan | 4.5 114.7 |
BG | Bulgaria | Bulgarian | Sofia | 42.7 25.5 |
BF | Burkina Faso | Burkinabè, Burkinabe | Ouagadougou | 12.2 -1.6 |
BI | Burundi | Burundian | Gitega | -3.4 29.9 |
KH | Cambodia | Cambodian | Phnom Penh | 12.6 105 |
CM | Cameroon | Cameroonian | Yaoundé | 7.4 12.4 |
CA | Canada | Canadian | Ottawa | 56.1 -106.3 |
CV | Cape Verde | Cape Verdean | Praia | 16 -24 | Cabo Verde
CF | Central African Republic | Central African | Bangui | 6.6 20.9 | CAR
TD | Chad | Chadian | N'Djamena, Ndjamena | 15.5 18.7 |
CL | Chile | Chilean | Santiago | -35.7 -71.5 |
CN | China | Chinese | Beijing, Peking | 35.9 104.2 | People's Republic of China, PRC
CO | Colombia | Colombian | Bogotá | 4.6 -74.3 |
KM | Comoros | Comorian | Moroni | -11.9 43.9 |
CG | Republic of the Congo | | Brazzaville | -0.2 15.8 | Congo-Brazzaville, Republic of Congo
CD | Democratic Republic of the Congo | Congolese | Kinshasa | -4 21.8 | Democratic Republic of Congo, DR Congo, DRC, Congo, Congo-Kinshasa, Zaire
CR | Costa Rica | Costa Rican | San José | 9.7 -83.8 |
HR | Croatia | Croatian, Croat | Zagreb | 45.1 15.2 |
CU | Cuba | Cuban | Havana | 21.5 -77.8 |
CY | Cyprus | Cypriot | Nicosia | 35.1 33.4 |
CZ | Czech Republic | Czech | Prague | 49.8 15.5 | Czechia
CI | Ivory Coast | Ivorian | Yamoussoukro | 7.5 -5.5 | Côte d'Ivoire
DK | Denmark | Danish, Dane | Copenhagen | 56.3 9.5 |
DJ | Djibouti | Djiboutian | | 11.8 42.6 |
DM | Dominica | | Roseau | 15.4 -61.4 |
DO | Dominican Republic | Dominican | Santo Domingo | 18.7 -70.2 |
EC | Ecuador | Ecuadorian, Ecuadorean | Quito | -1.8 -78.2 |
EG | Egypt | Egyptian | Cairo | 26.8 30.8 |
SV | El Salvador | Salvadoran, Salvadorean | San Salvador | 13.8 -88.9 |
GQ | Equatorial Guinea | Equatoguinean | Malabo | 1.7 10.3 |
ER | Eritrea | Eritrean | Asmara | 15.2 39.8 |
EE | Estonia | Estonian | Tallinn | 58.6 25 |
SZ | Eswatini | Swazi | Mbabane | -26.5 31.5 | Swaziland
ET | Ethiopia | Ethiopian | Addis Ababa | 9.1 40.5 |
FJ | Fiji | Fijian | Suva | -17.7 178.1 |
FI | Finland | Finnish, Finn | Helsinki | 61.9 25.7 |
FR | France | French, Frenchman | Paris | 46.6 2.4 |
GA | Gabon | Gabonese | Libreville | -0.8 11.6 |
GM | Gambia | Gambian | Banjul | 13.4 -15.3 | The Gambia
GE | Georgia | Georgian | Tbilisi | 42 43.5 |
DE | Germany | German | Berlin | 51.2 10.4 | West Germany, East Germany
GH | Ghana | Ghanaian | Accra | 7.9 -1 |
GR | Greece | Greek | Athens | 39.1 21.8 |
GD | Grenada | Grenadian | | 12.1 -61.7 |
GT | Guatemala | Guatemalan | | 15.8 -90.2 |
GN | Guinea | Guinean | Conakry | 9.9 -9.7 |
GW | Guinea-Bissau | Bissau-Guinean | Bissau | 11.8 -15.2 |
GY | Guyana | Guyanese | Georgetown | 4.9 -58.9 |
HT | Haiti | Haitian | Port-au-Prince | 19 -72.3 |
HN | Honduras | Honduran | Tegucigalpa | 15.2 -86.2 |
HU | Hungary | Hungarian | Budapest | 47.2 19.5 |
IS | Iceland | Icelandic, Icelander | Reykjavik | 65 -19 |
IN | India | Indian | New Delhi, Delhi | 20.6 79 |
ID | Indonesia | Indonesian | Jakarta | -0.8 113.9 |
IR | Iran | Iranian | Tehran, Teheran | 32.4 53.7 | Islamic Republic of Iran, Islamic Republic, Persia
IQ | Iraq | Iraqi | Baghdad | 33.2 43.7 |
IE | Ireland | Irish, Irishman | Dublin | 53.4 -8.2 | Republic of Ireland
IL | Israel | Israeli | Jerusalem, Tel Aviv | 31 34.9 |
IT | Italy | Italian | Rome | 42.8 12.8 |
JM | Jamaica | Jamaican | | 18.1 -77.3 |
JP | Japan | Japanese | Tokyo | 36.2 138.3 |
JO | Jordan | Jordanian | Amman | 30.6 36.2 |
KZ | Kazakhstan | Kazakh, Kazakhstani | Astana, Nur-Sultan | 48 66.9 |
KE | Kenya | Kenyan | Nairobi | 0 37.9 |
KI | Kiribati | I-Kiribati | Tarawa | 1.9 -157.4 |
KP | North Korea | North Korean | Pyongyang | 40.3 127.5 | DPRK, Democratic People's Republic of Korea
KR | South Korea | South Korean | Seoul | 35.9 127.8 | Republic of Korea, ROK
XK | Kosovo | Kosovar, Kosovan | Pristina | 42.6 20.9 |
KW | Kuwait | Kuwaiti | Kuwait City | 29.3 47.5 |
KG | Kyrgyzstan | Kyrgyz, Kyrgyzstani | Bishkek | 41.2 74.8 |
LA | Laos | Laotian, Lao | Vientiane | 19.9 102.5 |
LV | Latvia | Latvian | Riga | 56.9 24.6 |
LB | Lebanon | Lebanese | Beirut | 33.9 35.9 |
LS | Lesotho | Basotho | Maseru | -29.6 28.2 |
LR | Liberia | Liberian | Monrovia | 6.4 -9.4 |
LY | Libya | Libyan | Tripoli | 26.3 17.2 |
LI | Liechtenstein | | Vaduz | 47.2 9.6 |
LT | Lithuania | Lithuanian | Vilnius | 55.3 23.9 |
LU | Luxembourg | Luxembourgish, Luxembourger | | 49.8 6.1 |
MG | Madagascar | Malagasy | Antananarivo | -18.8 46.9 |
MW | Malawi | Malawian | Lilongwe | -13.3 34.3 |
MY | Malaysia | Malaysian | Kuala Lumpur, Putrajaya | 4.2 102 |
MV | Maldives | Maldivian | Malé | 3.2 73.2 | The Maldives
ML | Mali | Malian | Bamako | 17.6 -4 |
MT | Malta | Maltese | Valletta | 35.9 14.4 |
MH | Marshall Islands | Marshallese | Majuro | 7.1 171.2 |
MR | Mauritania | Mauritanian | Nouakchott | 21 -10.9 |
MU | Mauritius | Mauritian | Port Louis | -20.3 57.6 |
MX | Mexico | Mexican | Mexico City | 23.6 -102.6 |
FM | Micronesia | Micronesian | Palikir | 7.4 150.6 | Federated States of Micronesia
MD | Moldova | Moldovan | Chisinau, Kishinev | 47.2 28.5 | Moldavia
MC | Monaco | Monegasque | | 43.7 7.4 |
MN | Mongolia | Mongolian | Ulaanbaatar, Ulan Bator | 46.9 103.8 |
ME | Montenegro | Montenegrin | Podgorica | 42.7 19.4 |
MA | Morocco | Moroccan | Rabat | 31.8 -7.1 |
MZ | Mozambique | Mozambican | Maputo | -18.7 35.5 |
MM | Myanmar | Burmese | Naypyidaw, Nay Pyi Taw, Naypyitaw | 21.9 96 | Burma
NA | Namibia | Namibian | Windhoek | -23 18.5 |
NR | Nauru | Nauruan | Yaren | -0.5 166.9 |
NP | Nepal | Nepali, Nepalese | Kathmandu | 28.4 84.1 |
NL | Netherlands | Dutch, Dutchman | | 52.2 5.3 | The Netherlands, Holland
NZ | New Zealand | New Zealander | Wellington | -40.9 174.9 |
NI | Nicaragua | Nicaraguan | Managua | 12.9 -85.2 |
NE | Niger | Nigerien | Niamey | 17.6 8.1 |
NG | Nigeria | Nigerian | Abuja | 9.1 8.7 |
MK | North Macedonia | Macedonian | Skopje | 41.6 21.7 | Macedonia
NO | Norway | Norwegian | Oslo | 61 9 |
OM | Oman | Omani | Muscat | 21.5 55.9 |
PK | Pakistan | Pakistani | Islamabad | 30.4 69.3 |
PW | Palau | Palauan | Ngerulmud | 7.5 134.6 |
PS | Palestine | Palestinian | Ramallah | 31.9 35.2 | State of Palestine, Palestinian territories, occupied Palestinian territory
PA | Panama | Panamanian | Panama City | 8.5 -80.8 |
PG | Papua New Guinea | Papua New Guinean | Port Moresby | -6.3 143.9 |
PY | Paraguay | Paraguayan | Asunción | -23.4 -58.4 |
PE | Peru | Peruvian | Lima | -9.2 -75 |
PH | Philippines | Philippine, Filipino | Manila | 12.9 121.8 | The Philippines
PL | Poland | Polish, Pole | Warsaw | 52.1 19.4 |
PT | Portugal | Portuguese | Lisbon | 39.4 -8.2 |
QA | Qatar | Qatari | Doha | 25.3 51.2 |
RO | Romania | Romanian | Bucharest | 45.9 25 | Rumania
RU | Russia | Russian | Moscow | 60 90 | Russian Federation
RW | Rwanda | Rwandan | Kigali | -1.9 29.9 |
KN | Saint Kitts and Nevis | Kittitian | Basseterre | 17.4 -62.8 | St Kitts and Nevis
LC | Saint Lucia | Saint Lucian | Castries | 13.9 -61 | St Lucia
VC | Saint Vincent and the Grenadines | Vincentian | Kingstown | 13 -61.3 | St Vincent and the Grenadines
WS | Samoa | Samoan | Apia | -13.8 -172.1 |
SM | San Marino | Sammarinese | | 43.9 12.5 |
ST | São Tomé and Príncipe | São Toméan | | 0.2 6.6 |
SA | Saudi Arabia | Saudi, Saudi Arabian | Riyadh | 23.9 45.1 | Kingdom of Saudi Arabia
SN | Senegal | Senegalese | Dakar | 14.5 -14.5 |
RS | Serbia | Serbian, Serb | Belgrade | 44 21 |
SC | Seychelles | Seychellois | | -4.7 55.5 | The Seychelles
SL | Sierra Leone | Sierra Leonean | Freetown | 8.5 -11.8 |
SG | Singapore | Singaporean | | 1.35 103.8 |
SK | Slovakia | Slovak, Slovakian | Bratislava | 48.7 19.7 |
SI | Slovenia | Slovenian, Slovene | Ljubljana | 46.2 15 |
SB | Solomon Islands | Solomon Islander | Honiara | -9.6 160.2 |
SO | Somalia | Somali | Mogadishu | 5.2 46.2 |
ZA | South Africa | South African | Pretoria | -30.6 22.9 |
SS | South Sudan | South Sudanese | Juba | 7.3 30 |
ES | Spain | Spanish, Spaniard | Madrid | 40.5 -3.7 |
LK | Sri Lanka | Sri Lankan | Colombo | 7.9 80.8 | Ceylon
SD | Sudan | Sudanese | Khartoum | 15.6 30.2 |
SR | Suriname | Surinamese | Paramaribo | 3.9 -56 |
SE | Sweden | Swedish, Swede | Stockholm | 60.1 18.6 |
CH | Switzerland | Swiss | Bern | 46.8 8.2 |
SY | Syria | Syrian | Damascus | 34.8 39 | Syrian Arab Republic
TW | Taiwan | Taiwanese | Taipei | 23.7 121 | Republic of China
TJ | Tajikistan | Tajik, Tajikistani | Dushanbe | 38.9 71.3 |
TZ | Tanzania | Tanzanian | Dodoma | -6.4 34.9 |
TH | Thailand | Thai | Bangkok | 15.9 101 | Siam
TL | East Timor | East Timorese, Timorese | Dili | -8.9 125.7 | Timor-Leste
TG | Togo | Togolese | Lomé | 8.6 0.8 |
TO | Tonga | Tongan | Nuku'alofa | -21.2 -175.2 |
TT | Trinidad and Tobago | Trinidadian | Port of Spain | 10.7 -61.2 | Trinidad
TN | Tunisia | Tunisian | Tunis | 33.9 9.5 |
TR | Turkey | Turkish, Turk | Ankara | 39 35 | Türkiye
TM | Turkmenistan | Turkmen | Ashgabat | 39 59.6 |
TV | Tuvalu | Tuvaluan | Funafuti | -7.1 177.6 |
UG | Uganda | Ugandan | Kampala | 1.4 32.3 |
UA | Ukraine | Ukrainian | Kyiv, Kiev | 49 32 |
AE | United Arab Emirates | Emirati | Abu Dhabi | 23.4 53.8 | UAE, Emirates, U.A.E.
GB | United Kingdom | British, Briton, Brit | London | 54 -2.5 | UK, U.K., Britain, Great Britain
US | United States | American | Washington, Washington DC, Washington D.C. | 39.8 -98.6 | US, U.S., USA, U.S.A., United States of America, America
UY | Uruguay | Uruguayan | Montevideo | -32.5 -55.8 |
UZ | Uzbekistan | Uzbek, Uzbekistani | Tashkent | 41.4 64.6 |
VU | Vanuatu | Ni-Vanuatu | Port Vila | -15.4 166.9 |
VA | Vatican City | | | 41.9 12.45 |
VE | Venezuela | Venezuelan | Caracas | 6.4 -66.6 |
VN | Vietnam | Vietnamese | Hanoi | 14.1 108.3 | Viet Nam
YE | Yemen | Yemeni | Sanaa, Sana'a | 15.6 48.5 |
ZM | Zambia | Zambian | Lusaka | -13.1 27.8 |
ZW | Zimbabwe | Zimbabwean | Harare | -19 29.2 | Rhodesia
HK | Hong Kong | Hong Konger | | 22.3 114.2 |
GL | Greenland | Greenlandic, Greenlander | Nuuk | 71.7 -42.6 |
EH | Western Sahara | Sahrawi | | 24.2 -12.9 |
YU | Yugoslavia | Yugoslav, Yugoslavian | | 44 20.5 | Federal Republic of Yugoslavia, Socialist Federal Republic of Yugoslavia, FRY, SFRY | 2003
SU | Soviet Union | Soviet | | 61 90 | USSR, Union of Soviet Socialist Republics | 1991
CS | Czechoslovakia | Czechoslovak, Czechoslovakian | | 49.5 16.5 | | 1992
DD | East Germany | East German | | 52.1 12.7 | German Democratic Republic, GDR | 1990
VD | North Vietnam | North Vietnamese | | 19.5 105.5 | Democratic Republic of Vietnam | 1976
XV | South Vietnam | South Vietnamese | | 12 108 | | 1975
YD | South Yemen | South Yemeni | | 14.5 47 | | 1990
`;

export const STATES: readonly State[] = parseTable(TABLE).map((cells) => {
  const [code = '', name = '', demonyms, capitals, at = '', aliases, until = ''] = cells;
  const [lat = 0, lon = 0] = at.split(' ').map(Number);
  return {
    code,
    name,
    demonyms: parseList(demonyms),
    capitals: parseList(capitals),
    lat,
    lon,
    aliases: parseList(aliases),
    ...(until === '' ? {} : { until: Number(until) }),
  };
});
