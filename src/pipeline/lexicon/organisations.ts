import type { ListedActor } from './listed-actor.ts';
import { readActors } from './listed-actor.ts';

/** Alliances, international bodies, seats of power, parliaments, parties and agencies: name, other names, country. */
const TABLE = `
NATO | North Atlantic Treaty Organization, North Atlantic Treaty Organisation, North Atlantic Alliance |
European Union | EU, E.U. |
European Commission | EU Commission, EU's executive |
European Council | |
European Parliament | EU parliament |
European Central Bank | ECB |
Council of Europe | |
European Court of Human Rights | ECHR |
European External Action Service | EEAS |
Eurozone | euro zone |
United Nations | UN, U.N., United Nations Organization |
UN Security Council | United Nations Security Council, U.N. Security Council, UNSC, Security Council |
UN General Assembly | United Nations General Assembly, U.N. General Assembly, UNGA |
UN Human Rights Council | United Nations Human Rights Council |
UN Human Rights Office | OHCHR, UN Office of the High Commissioner for Human Rights, UN rights office |
UN Refugee Agency | UNHCR, United Nations High Commissioner for Refugees |
UN Office for the Coordination of Humanitarian Affairs | OCHA, UNOCHA |
UNRWA | United Nations Relief and Works Agency, UN Relief and Works Agency |
UNICEF | UN Children's Fund, United Nations Children's Fund |
UNESCO | |
UN Development Programme | UNDP |
UN Population Fund | UNFPA |
World Food Programme | WFP, World Food Program, UN World Food Programme |
World Health Organization | WHO, World Health Organisation |
International Organization for Migration | IOM, International Organisation for Migration |
Food and Agriculture Organization | FAO, Food and Agriculture Organisation |
International Atomic Energy Agency | IAEA |
International Criminal Court | ICC |
International Court of Justice | ICJ |
International Monetary Fund | IMF |
World Bank | |
World Trade Organization | WTO, World Trade Organisation |
Organisation for the Prohibition of Chemical Weapons | OPCW, Organization for the Prohibition of Chemical Weapons |
International Committee of the Red Cross | ICRC, Red Cross |
International Federation of Red Cross and Red Crescent Societies | IFRC |
Red Crescent | |
Palestine Red Crescent Society | PRCS, Palestinian Red Crescent, Palestinian Red Crescent Society | PS
Sudanese Red Crescent | | SD
Magen David Adom | MDA | IL
Doctors Without Borders | MSF, Médecins Sans Frontières, Médecins sans Frontières |
Save the Children | |
Amnesty International | Amnesty |
Human Rights Watch | HRW |
Oxfam | |
International Rescue Committee | IRC |
Norwegian Refugee Council | NRC |
Mercy Corps | |
World Central Kitchen | WCK |
Physicians for Human Rights | |
Committee to Protect Journalists | CPJ |
Reporters Without Borders | |
International Crisis Group | Crisis Group |
Chatham House | |
Armed Conflict Location & Event Data | ACLED, Armed Conflict Location and Event Data Project |
Syrian Observatory for Human Rights | SOHR |
White Helmets | Syria Civil Defence |
Airwars | |
Bellingcat | |
Assistance Association for Political Prisoners | AAPP | MM
Integrated Food Security Phase Classification | IPC |
Gaza Humanitarian Foundation | GHF |
B'Tselem | | IL
Institute for the Study of War | ISW |
Royal United Services Institute | RUSI | GB
African Union | AU |
ECOWAS | Economic Community of West African States |
Southern African Development Community | SADC |
East African Community | EAC |
Intergovernmental Authority on Development | IGAD |
Alliance of Sahel States | AES |
Arab League | League of Arab States |
Gulf Cooperation Council | GCC |
Organisation of Islamic Cooperation | OIC, Organization of Islamic Cooperation |
OPEC | Organization of the Petroleum Exporting Countries |
OPEC+ | |
ASEAN | Association of Southeast Asian Nations |
Shanghai Cooperation Organisation | SCO, Shanghai Cooperation Organization |
Collective Security Treaty Organization | CSTO, Collective Security Treaty Organisation |
Commonwealth of Independent States | |
Eurasian Economic Union | EAEU |
BRICS | |
OSCE | Organization for Security and Co-operation in Europe, Organization for Security and Cooperation in Europe |
OECD | |
Interpol | INTERPOL |
Europol | |
Frontex | |
G7 | Group of Seven, G-7, G7 nations, G7 countries |
G20 | Group of Twenty, G-20 |
G77 | |
AUKUS | |
Quad | |
Five Eyes | |
Visegrad Group | Visegrad Four |
Bucharest Nine | B9, Bucharest 9 |
Weimar Triangle | |
Joint Expeditionary Force | JEF |
Ukraine Defense Contact Group | Ramstein group, Ramstein format, Ukraine Defence Contact Group |
Coalition of the Willing | coalition of the willing |
Nordic countries | Nordics, Nordic states, Nordic nations |
Baltic states | Baltics, Baltic countries, Baltic nations |
Gulf states | Gulf countries |
OSCE Minsk Group | Minsk Group |
OSCE Special Monitoring Mission to Ukraine | OSCE Special Monitoring Mission, Special Monitoring Mission, SMM |
Holy See | Vatican | VA
World Economic Forum | |
Kremlin | | RU
State Duma | Duma | RU
Federation Council | | RU
Security Council of Russia | Russian Security Council | RU
Federal Security Service | FSB | RU
Foreign Intelligence Service | SVR | RU
GRU | Main Intelligence Directorate | RU
Investigative Committee of Russia | Investigative Committee, Russian Investigative Committee | RU
Rosatom | | RU
Gazprom | | RU
Rosneft | | RU
Lukoil | | RU
Russian Railways | RZD | RU
Rosaviatsia | | RU
United Russia | | RU
Verkhovna Rada | Ukrainian parliament, Ukraine's parliament | UA
Security Service of Ukraine | SBU, Ukrainian security service, Ukrainian security services, Ukraine's security service, Ukraine's domestic intelligence agency, Ukraine's security services | UA
Defence Intelligence of Ukraine | HUR, GUR, Main Directorate of Intelligence, Ukraine's military intelligence, Ukrainian military intelligence, Ukraine's military intelligence agency | UA
National Anti-Corruption Bureau of Ukraine | NABU | UA
State Emergency Service of Ukraine | Ukraine's State Emergency Service, State Emergency Service | UA
Energoatom | | UA
Naftogaz | | UA
Ukrenergo | | UA
Ukrzaliznytsia | Ukrainian Railways | UA
White House | | US
Pentagon | US Department of Defense, Department of Defense, Defense Department, US Defense Department | US
US State Department | State Department, Department of State, US Department of State | US
US Treasury | Treasury Department, US Treasury Department, Department of the Treasury | US
US Justice Department | Justice Department, Department of Justice, DOJ | US
Department of Homeland Security | DHS, Homeland Security | US
National Security Council | US National Security Council | US
Central Intelligence Agency | CIA | US
Federal Bureau of Investigation | FBI | US
National Security Agency | NSA | US
USAID | US Agency for International Development | US
US Congress | Congress, Capitol Hill | US
US Senate | Senate | US
US House of Representatives | House of Representatives, US House | US
US Supreme Court | | US
Federal Reserve | | US
Republican Party | Republicans, GOP | US
Democratic Party | Democrats, Democrat | US
Downing Street | No 10, 10 Downing Street, Number 10 | GB
Foreign Office | FCDO, British Foreign Office, UK Foreign Office | GB
UK Parliament | House of Commons, House of Lords, Westminster | GB
MI5 | | GB
MI6 | | GB
Metropolitan Police | Scotland Yard | GB
Labour Party | Labour | GB
Conservative Party | Tories | GB
Élysée Palace | Élysée, Elysée, Elysee | FR
Quai d'Orsay | | FR
National Rally | Rassemblement National | FR
Bundestag | | DE
Bundeswehr | | DE
Alternative for Germany | AfD | DE
Christian Democratic Union | CDU | DE
Sejm | | PL
Law and Justice | PiS | PL
Knesset | | IL
Likud | | IL
Mossad | | IL
Shin Bet | Shabak, Israel Security Agency | IL
COGAT | Coordination of Government Activities in the Territories | IL
Palestinian Authority | PA, Palestinian National Authority | PS
Palestine Liberation Organization | PLO, Palestine Liberation Organisation | PS
Fatah | | PS
Hostages and Missing Families Forum | Hostages Families Forum | IL
Justice and Development Party | AKP, AK Party | TR
MIT | National Intelligence Organization, National Intelligence Organisation | TR
Communist Party of China | Chinese Communist Party, CCP | CN
Bharatiya Janata Party | BJP | IN
Indian National Congress | Congress party | IN
Inter-Services Intelligence | ISI | PK
Inter-Services Public Relations | ISPR | PK
Pakistan Tehreek-e-Insaf | PTI | PK
National League for Democracy | NLD | MM
National Unity Government | NUG | MM
State Administration Council | SAC | MM
Sovereignty Council | Transitional Sovereignty Council, Sovereign Council | SD
African National Congress | ANC | ZA
National Congress Party | | SD
Wagner Group | Wagner, PMC Wagner | RU
Africa Corps | | RU
Tsahal | | IL
Telegram | |
Starlink | |
SpaceX | |
Meta | |
Google | |
Microsoft | |
Boeing | |
Lockheed Martin | |
Rheinmetall | |
Maersk | |
`;

/** Platforms and makers in the table are known so that they are not taken for people or places; they seldom act. */
export const PLATFORMS: ReadonlySet<string> = new Set(['Telegram', 'Starlink', 'Meta', 'Google', 'Microsoft']);

export const ORGANISATIONS: readonly ListedActor[] = readActors(TABLE, 'organisation');
