import type { ListedActor } from './listed-actor.ts';
import { readActors } from './listed-actor.ts';

/** Armed forces whose name is no mere "X Armed Forces", and armed groups: name, other names, country. */
const TABLE = `
Russian Armed Forces | Armed Forces of Russia, Armed Forces of the Russian Federation, Red Army | RU
Black Sea Fleet | Russian Black Sea Fleet | RU
Rosgvardia | National Guard of Russia | RU
Armed Forces of Ukraine | Ukrainian Armed Forces, AFU, ZSU | UA
Ukrainian Ground Forces | Ukrainian Land Forces | UA
Ukrainian Air Force | Air Force of Ukraine | UA
Ukrainian Navy | | UA
General Staff of Ukraine | General Staff of the Armed Forces of Ukraine, Ukrainian General Staff, Ukraine's General Staff | UA
Unmanned Systems Forces | | UA
Azov Brigade | Azov, Azov Battalion, Azov Regiment | UA
Russian Volunteer Corps | | UA
Freedom of Russia Legion | Free Russia Legion | UA
State Border Guard Service of Ukraine | | UA
US Armed Forces | United States Armed Forces, American Armed Forces | US
Saudi-led coalition | Saudi-led Arab coalition, Saudi Arabia-led coalition, Saudi-led military coalition, Saudi-led coalition forces, Arab coalition, Arab Coalition |
US-led coalition | US-led international coalition, US-led military coalition, US-led coalition forces, American-led coalition, Operation Inherent Resolve |
US Central Command | CENTCOM, Central Command, Centcom | US
US European Command | EUCOM | US
US Africa Command | AFRICOM | US
US Navy | United States Navy | US
US Air Force | United States Air Force, USAF | US
US Army | United States Army | US
US Marine Corps | US Marines, United States Marine Corps | US
Royal Marines | British Marines | GB
National Guard | | US
British Armed Forces | UK Armed Forces | GB
Royal Navy | | GB
Royal Air Force | RAF | GB
Israel Defense Forces | IDF, Israel Defence Forces, Israeli Defense Forces, Israeli Defence Forces, Israeli Armed Forces | IL
Israeli Air Force | Israel Air Force, IAF | IL
Hamas | | PS
Qassam Brigades | al-Qassam Brigades, Al-Qassam Brigades, Izz ad-Din al-Qassam Brigades, Ezzedine al-Qassam Brigades | PS
Palestinian Islamic Jihad | Islamic Jihad, PIJ | PS
Popular Front for the Liberation of Palestine | PFLP | PS
Al-Aqsa Martyrs' Brigades | al-Aqsa Martyrs Brigades | PS
Hezbollah | Hizbullah, Hizbollah, Hezballah | LB
Lebanese Armed Forces | LAF, Lebanese Army | LB
UNIFIL | United Nations Interim Force in Lebanon, UN Interim Force in Lebanon |
Houthis | Houthi, Ansar Allah, Ansarallah, Houthi rebels, Houthi movement, Houthi forces | YE
Southern Transitional Council | STC | YE
Islamic Revolutionary Guard Corps | IRGC, Revolutionary Guards, Revolutionary Guard, Revolutionary Guard Corps, Iran's Revolutionary Guards, Iranian Revolutionary Guards | IR
Quds Force | | IR
Basij | | IR
Popular Mobilization Forces | PMF, Popular Mobilisation Forces, Hashd al-Shaabi | IQ
Kataib Hezbollah | Kata'ib Hezbollah, Kataeb Hezbollah | IQ
Islamic Resistance in Iraq | | IQ
Peshmerga | | IQ
Syrian Democratic Forces | SDF | SY
Syrian Arab Army | SAA | SY
Free Syrian Army | FSA | SY
Syrian National Army | SNA | SY
Hayat Tahrir al-Sham | HTS | SY
People's Protection Units | YPG | SY
Kurdistan Workers' Party | PKK, Kurdistan Workers Party | TR
Islamic State | ISIS, ISIL, Daesh, IS, Islamic State group |
Islamic State Khorasan | ISIS-K, IS-K, ISKP, Islamic State Khorasan Province |
Islamic State West Africa Province | ISWAP |
al-Qaeda | Al-Qaeda, Al Qaeda, al-Qaida, Al-Qaida, al Qaeda |
Al-Qaeda in the Arabian Peninsula | AQAP |
al-Shabaab | Al-Shabaab, Al Shabaab, al-Shabab, Shabaab | SO
Boko Haram | | NG
JNIM | Jama'at Nusrat al-Islam wal-Muslimin, Jamaat Nusrat al-Islam wal-Muslimin | ML
Azawad Liberation Front | FLA | ML
Coordination of Azawad Movements | CMA | ML
Taliban | Afghan Taliban | AF
Northern Alliance | | AF
Tehreek-e-Taliban Pakistan | TTP, Pakistani Taliban, Tehrik-i-Taliban Pakistan | PK
Balochistan Liberation Army | BLA, Baloch Liberation Army | PK
Lashkar-e-Taiba | LeT, Lashkar-e-Tayyiba | PK
Jaish-e-Mohammed | JeM, Jaish-e-Mohammad | PK
The Resistance Front | TRF | IN
Rapid Support Forces | RSF | SD
Sudanese Armed Forces | SAF, Sudan Armed Forces, Sudan's Armed Forces | SD
Janjaweed | | SD
Sudan Liberation Movement | SLM, Sudan Liberation Army, SLA, SLM/A | SD
Sudan People's Liberation Movement-North | SPLM-N, Sudan People's Liberation Movement–North, SPLM-North | SD
Justice and Equality Movement | JEM | SD
Joint Forces | Darfur Joint Forces, Joint Force of Armed Struggle Movements | SD
Sudan People's Liberation Movement | SPLM, Sudan People's Liberation Army | SS
SPLM-IO | Sudan People's Liberation Movement-in-Opposition, SPLA-IO | SS
South Sudan People's Defence Forces | SSPDF | SS
Ethiopian National Defense Force | ENDF, Ethiopian National Defence Force, Ethiopian Armed Forces | ET
Tigray Defense Forces | TDF, Tigray Defence Forces, Tigrayan forces, Tigray forces | ET
Tigray People's Liberation Front | TPLF | ET
Fano | Fano militia | ET
Oromo Liberation Army | OLA | ET
Eritrean Defence Forces | Eritrean Defense Forces | ER
FARDC | Armed Forces of the Democratic Republic of the Congo, Congolese Armed Forces, Congolese Army | CD
M23 | March 23 Movement, M23 rebels | CD
Congo River Alliance | AFC, Alliance Fleuve Congo, AFC/M23 | CD
Allied Democratic Forces | ADF | CD
CODECO | | CD
Wazalendo | | CD
FDLR | Democratic Forces for the Liberation of Rwanda | CD
Rwanda Defence Force | RDF, Rwandan Defence Force, Rwandan Defence Forces | RW
MONUSCO | UN peacekeeping mission in Congo | CD
MINUSMA | | ML
MINUSCA | | CF
UNMISS | | SS
UNAMID | | SD
AMISOM | ATMIS, AUSSOM | SO
Libyan National Army | LNA | LY
Government of National Unity | GNU | LY
Government of National Accord | GNA | LY
Multinational Joint Task Force | MNJTF |
Tatmadaw | Myanmar military, Myanmar army, Myanmar Armed Forces, Burmese Armed Forces | MM
Arakan Army | AA | MM
People's Defence Force | PDF, People's Defence Forces, People's Defense Forces, People's Defense Force | MM
Karen National Liberation Army | KNLA | MM
Karen National Union | KNU | MM
Kachin Independence Army | KIA | MM
Kachin Independence Organisation | KIO, Kachin Independence Organization | MM
Ta'ang National Liberation Army | TNLA, Taang National Liberation Army | MM
Myanmar National Democratic Alliance Army | MNDAA | MM
Three Brotherhood Alliance | Brotherhood Alliance | MM
Chin National Front | CNF | MM
United Wa State Army | UWSA | MM
Shan State Army | | MM
Arakan Rohingya Salvation Army | ARSA | MM
Armed Forces of the Philippines | | PH
Moro Islamic Liberation Front | MILF | PH
New People's Army | NPA | PH
Abu Sayyaf | | PH
People's Liberation Army | PLA, Chinese Armed Forces | CN
Korean People's Army | KPA, North Korean Armed Forces | KP
Nagorno-Karabakh Defence Army | Artsakh Defence Army, Artsakh Defense Army, NKR Defence Army | AM
Revolutionary Armed Forces of Colombia | FARC | CO
National Liberation Army | ELN | CO
Clan del Golfo | Gulf Clan | CO
Sinaloa Cartel | | MX
Tren de Aragua | | VE
Viv Ansanm | | HT
Irish Republican Army | IRA | GB
Kosovo Liberation Army | KLA, UCK | XK
KFOR | |
SFOR | Stabilisation Force, Stabilization Force | BA
IFOR | | BA
UNPROFOR | UN Protection Force, United Nations Protection Force |
UNAMIR | | RW
UNOSOM | | SO
UNMIK | | XK
INTERFET | International Force East Timor, International Force for East Timor | TL
UNAMET | United Nations Mission in East Timor, UN Mission in East Timor, UN Assistance Mission | TL
UNTAET | United Nations Transitional Administration in East Timor, UN Transitional Administration in East Timor | TL
UNTAC | United Nations Transitional Authority in Cambodia | KH
MONUC | | CD
MINUSTAH | | HT
UNMIS | United Nations Mission in Sudan, UN Mission in Sudan | SD
UNMEE | | ER
ISAF | International Security Assistance Force | AF
ECOMOG | |
AFISMA | African-led International Support Mission to Mali, African-led International Support Mission in Mali | ML
EUFOR | |
Kosovo Police | | XK
Tamil Tigers | LTTE, Liberation Tigers of Tamil Eelam | LK
National Resistance Front | NRF | AF
Donetsk People's Republic | DPR, DNR | UA
Luhansk People's Republic | LPR, LNR | UA
Chechen forces | Kadyrovites | RU
UNITA | National Union for the Total Independence of Angola | AO
MPLA | Popular Movement for the Liberation of Angola, People's Movement for the Liberation of Angola | AO
RENAMO | Mozambican National Resistance | MZ
FRELIMO | Mozambique Liberation Front | MZ
SWAPO | South West Africa People's Organisation, South West Africa People's Organization | NA
Polisario Front | Polisario | EH
Lord's Resistance Army | LRA | UG
Revolutionary United Front | RUF | SL
National Patriotic Front of Liberia | NPFL | LR
Liberians United for Reconciliation and Democracy | LURD | LR
Forces Nouvelles | | CI
Forces for the Defence of Democracy | FDD, Forces for the Defense of Democracy | BI
Interahamwe | Interahamwe militia | RW
Union of Forces for Democracy and Development | UFDD | TD
Seleka | Séléka, Seleka rebels | CF
MNLA | National Movement for the Liberation of Azawad | ML
Ansar Dine | Ansar al-Din, Ansar Eddine | ML
Eritrean People's Liberation Front | EPLF | ER
Farabundo Marti National Liberation Front | FMLN, Farabundo Martí National Liberation Front | SV
Contras | Contra rebels, Nicaraguan Contras | NI
Shining Path | Sendero Luminoso | PE
Tupac Amaru Revolutionary Movement | MRTA, Túpac Amaru Revolutionary Movement | PE
Khmer Rouge | | KH
Viet Cong | Vietcong | VN
Fretilin | | TL
Free Aceh Movement | GAM | ID
Moro National Liberation Front | MNLF | PH
Jemaah Islamiyah | Jemaah Islamiah | ID
United Liberation Front of Asom | ULFA, United Liberation Front of Assam | IN
Mahdi Army | Jaysh al-Mahdi, Mehdi Army | IQ
South Lebanon Army | | LB
`;

export const ARMED_FORCES: readonly ListedActor[] = readActors(TABLE, 'armed-force');
