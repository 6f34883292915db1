/**
 * Places that wars are told with and that a list of towns does not hold: bases, arms works, power stations, dams, prisons, camps,
 * crossings, straits, ranges and regions of daily speech. Same columns as the landmarks; to about a tenth of a degree.
 */
export const SITES_OF_WAR = `
Alabuga drone factory | building | RU | 55.79 52.06 | Alabuga plant, Alabuga, Yelabuga drone factory, Alabuga special economic zone
Angstrem plant | building | RU | 55.99 37.21 | Angstrem, Angstrem factory, Angstrem microchip factory, Angstrem microchip plant, Angstrem chip plant
Kronstadt plant | building | RU | 56.74 37.2 | Kronstadt drone plant, Kronstadt drone factory, Kronstadt factory
Raduga plant | building | RU | 56.73 37.16 | Raduga factory, Raduga missile plant, Raduga design bureau
Kremniy El plant | building | RU | 53.24 34.39 | Kremniy El, Kremniy El factory, Kremniy El microchip plant
Izhevsk Electromechanical Plant | building | RU | 56.87 53.24 | Kupol plant, Izhevsk Kupol plant, Kupol factory
Votkinsk plant | building | RU | 57.04 53.98 | Votkinsk Plant, Votkinsk factory
Uralvagonzavod | building | RU | 57.93 60.09 | Uralvagonzavod plant
Sverdlov plant | building | RU | 56.25 43.63 | Sverdlov Plant, Sverdlov explosives plant
Kazan Aviation Plant | building | RU | 55.86 49.1 | Kazan aircraft plant, Gorbunov plant
Novoshakhtinsk refinery | building | RU | 47.8 39.92 | Novoshakhtinsk oil refinery
Ust-Luga port | building | RU | 59.68 28.4 | Ust-Luga, Ust-Luga terminal
Sheskharis terminal | building | RU | 44.68 37.83 | Sheskharis oil terminal
Kapustin Yar | building | RU | 48.57 45.75 | Kapustin Yar test site, Kapustin Yar range
Plesetsk Cosmodrome | building | RU | 62.93 40.57 | Plesetsk cosmodrome, Plesetsk
Ukrainka airbase | building | RU | 51.17 128.44 | Ukrainka air base
Diaghilevo airbase | building | RU | 54.64 39.57 | Diaghilevo, Dyagilevo airbase, Dyagilevo air base, Dyagilevo
Ivanovo Severny airbase | building | RU | 57.06 40.98 | Ivanovo airbase, Ivanovo air base
Millerovo airbase | building | RU | 48.95 40.3 | Millerovo air base, Millerovo airfield
Morozovsk airbase | building | RU | 48.31 41.79 | Morozovsk air base, Morozovsk airfield
Savasleyka airbase | building | RU | 55.44 42.31 | Savasleyka air base
Soltsy airbase | building | RU | 58.14 30.33 | Soltsy air base, Soltsy-2
Shaykovka airbase | building | RU | 54.23 34.37 | Shaykovka air base, Shaikovka airbase
Lipetsk airbase | building | RU | 52.64 39.45 | Lipetsk air base
Saky airbase | building | UA | 45.09 33.6 | Saki air base, Saky air base, Saki airbase, Novofedorivka airbase
Belbek airbase | building | UA | 44.69 33.57 | Belbek, Belbek air base, Belbek airfield
Dzhankoi airbase | building | UA | 45.7 34.42 | Dzhankoi air base, Dzhankoi airfield
Starokostiantyniv airbase | building | UA | 49.75 27.27 | Starokostiantyniv air base
Yavoriv training ground | building | UA | 50.05 23.5 | Yavoriv base, Yavoriv military base, Yavoriv military range
Antonov Airport | building | UA | 50.6 30.19 | Hostomel airport, Hostomel airfield, Hostomel Airport
Olenivka prison | building | UA | 47.83 37.71 | Olenivka camp
Antonivka Bridge | building | UA | 46.67 32.72 | Antonivskyi bridge, Antonivsky bridge, Antonovsky bridge, Antonivskyi Bridge
Dnipro hydroelectric station | building | UA | 47.87 35.09 | DniproHES, Dnipro dam, Dnipro hydroelectric power plant
Khmelnytskyi nuclear power plant | building | UA | 50.3 26.65 | Khmelnytskyi plant
Rivne nuclear power plant | building | UA | 51.33 25.89 |
Kursk nuclear power plant | building | RU | 51.68 35.61 | Kursk nuclear plant
Kinburn Spit | other | UA | 46.55 31.55 | Kinburn spit, Kinburn peninsula
Perekop | other | UA | 46.15 33.7 | Perekop isthmus, Isthmus of Perekop
Siversk salient | other | UA | 48.86 38.1 |
Parchin | building | IR | 35.52 51.77 | Parchin military complex, Parchin base, Parchin military base
Isfahan nuclear facility | building | IR | 32.57 51.82 | Isfahan nuclear technology centre, Isfahan nuclear site, Isfahan nuclear complex
Arak heavy water reactor | building | IR | 34.37 49.24 | Arak reactor, Khondab reactor, Arak heavy-water reactor
South Pars | other | IR | 27 52.6 | South Pars gas field, South Pars field
Abadan refinery | building | IR | 30.34 48.28 |
Dimona reactor | building | IL | 31 35.14 | Negev Nuclear Research Center, Dimona nuclear reactor
Nevatim airbase | building | IL | 31.21 35.01 | Nevatim, Nevatim air base
Ramon airbase | building | IL | 30.78 34.67 | Ramon air base
Ben Gurion Airport | building | IL | 32.01 34.88 | Ben Gurion airport, Ben Gurion
Ofer Prison | building | PS | 31.86 35.18 | Ofer prison
Sde Teiman | building | IL | 31.26 34.77 | Sde Teiman detention camp, Sde Teiman base, Sde Teiman camp
Zikim beach | other | IL | 31.61 34.51 | Zikim Beach
Kibbutz Be'eri | city | IL | 31.42 34.49 | Be'eri, Kibbutz Beeri, Beeri
Kfar Aza | city | IL | 31.48 34.53 | Kibbutz Kfar Aza
Nir Oz | city | IL | 31.31 34.4 | Kibbutz Nir Oz
Jabalia refugee camp | other | PS | 31.53 34.5 | Jabalia camp, Jabaliya refugee camp, Jabaliya camp
Nuseirat refugee camp | other | PS | 31.45 34.39 | Nuseirat camp, Nuseirat
Bureij refugee camp | other | PS | 31.44 34.4 | Bureij camp, al-Bureij refugee camp
Maghazi refugee camp | other | PS | 31.42 34.39 | Maghazi camp, al-Maghazi refugee camp
Shati refugee camp | other | PS | 31.54 34.44 | Beach camp, al-Shati refugee camp, Shati camp
Jenin refugee camp | other | PS | 32.46 35.29 | Jenin camp
Nur Shams refugee camp | other | PS | 32.32 35.06 | Nur Shams camp, Nur Shams
Al-Mawasi | other | PS | 31.32 34.24 | al-Mawasi, Mawasi
Indonesian Hospital | building | PS | 31.53 34.51 | Indonesian hospital
Kamal Adwan Hospital | building | PS | 31.54 34.5 | Kamal Adwan hospital
Ain al-Hilweh | other | LB | 33.54 35.38 | Ain al-Hilweh refugee camp, Ein el-Hilweh, Ain al-Hilweh camp
Shebaa Farms | region | LB | 33.29 35.71 | Shebaa farms, Sheba'a Farms
Mount Hermon | other | SY | 33.42 35.86 |
Masnaa crossing | building | LB | 33.7 35.91 | Masnaa border crossing
Sabra and Shatila | other | LB | 33.86 35.5 | Shatila refugee camp, Shatila camp, Shatila
Yarmouk camp | other | SY | 33.47 36.3 | Yarmouk refugee camp, Yarmouk
Al-Hol camp | other | SY | 36.37 41.14 | al-Hol camp, al-Hol, al-Hawl camp
Al-Tanf | building | SY | 33.5 38.62 | al-Tanf, al-Tanf base, Al-Tanf garrison
T4 airbase | building | SY | 34.52 37.63 | T4 air base, Tiyas airbase, Tiyas air base
Shayrat airbase | building | SY | 34.49 36.91 | Shayrat air base
Saydnaya Prison | building | SY | 33.67 36.33 | Sednaya prison, Saydnaya prison, Sednaya
Tishrin Dam | building | SY | 36.38 38.18 | Tishrin dam, Tishreen Dam, Tishreen dam
Tabqa Dam | building | SY | 35.87 38.57 | Tabqa dam, Euphrates Dam
Bab al-Hawa crossing | building | SY | 36.24 36.69 | Bab al-Hawa, Bab al-Hawa border crossing
Rukban camp | other | SY | 33.31 38.7 | Rukban
Mosul Dam | building | IQ | 36.63 42.82 | Mosul dam
Haditha Dam | building | IQ | 34.21 42.36 | Haditha dam
Ain al-Asad airbase | building | IQ | 33.79 42.44 | al-Asad airbase, Ain al-Asad air base, al-Asad air base
Camp Speicher | building | IQ | 34.67 43.54 | Speicher base
Abu Ghraib prison | building | IQ | 33.29 44.07 | Abu Ghraib
Mount Sinjar | other | IQ | 36.37 41.9 | Sinjar mountain, Sinjar mountains
Qandil Mountains | other | IQ | 36.55 45 | Qandil, Qandil mountains
Green Zone | other | IQ | 33.31 44.39 |
Zaatari camp | other | JO | 32.29 36.33 | Zaatari refugee camp, Zaatari
Al-Anad airbase | building | YE | 13.18 44.77 | al-Anad air base, al-Anad base, al-Anad
Ras Isa terminal | building | YE | 15.12 42.66 | Ras Isa, Ras Isa port, Ras Isa fuel port, Ras Isa fuel terminal
Socotra | region | YE | 12.5 53.9 | Socotra island
Hanish Islands | other | YE | 13.7 42.75 |
Abqaiq | building | SA | 25.93 49.68 | Abqaiq oil plant, Abqaiq plant, Abqaiq oil processing plant, Abqaiq facility
Khurais | building | SA | 25.07 48.19 | Khurais oil field, Khurais oilfield
Ras Tanura | building | SA | 26.7 50.06 | Ras Tanura terminal, Ras Tanura refinery
Al Dhafra Air Base | building | AE | 24.25 54.55 | al-Dhafra air base
Camp Lemonnier | building | DJ | 11.55 43.15 |
Camp Bastion | building | AF | 31.86 64.22 |
Kandahar airfield | building | AF | 31.51 65.85 | Kandahar air base
Tora Bora | other | AF | 34.12 70.22 |
Khyber Pass | other | PK | 34.09 71.16 |
Spin Boldak crossing | building | AF | 30.95 66.45 | Chaman crossing, Chaman border crossing
Torkham crossing | building | PK | 34.13 71.09 | Torkham border crossing, Torkham
Attari-Wagah crossing | building | IN | 31.6 74.57 | Wagah border, Attari crossing, Wagah crossing, Attari border crossing
Siachen Glacier | other | IN | 35.42 77.1 | Siachen, Siachen glacier
Galwan Valley | other | IN | 34.75 78.2 | Galwan valley
Baisaran Valley | other | IN | 33.99 75.33 | Baisaran, Baisaran meadow
Nur Khan airbase | building | PK | 33.62 73.1 | Nur Khan air base, Nur Khan base
Cox's Bazar camps | other | BD | 21.2 92.15 | Kutupalong, Kutupalong camp, Kutupalong refugee camp
Pathankot air base | building | IN | 32.23 75.63 | Pathankot airbase
Wadi Seidna airbase | building | SD | 15.81 32.52 | Wadi Seidna, Wadi Seidna air base, Wadi Saeedna
Jebel Marra | region | SD | 13.1 24.4 | Jebel Marra mountains, Marra Mountains
Abu Shouk camp | other | SD | 13.66 25.34 | Abu Shouk, Abu Shouk displacement camp
Kalma camp | other | SD | 12.01 24.97 |
Merowe airbase | building | SD | 18.44 31.84 | Merowe air base, Merowe airport
Merowe Dam | building | SD | 18.67 32.05 | Merowe dam
Heglig oilfield | other | SD | 10 29.4 | Heglig, Heglig oil field
Al-Jaili refinery | building | SD | 16.03 32.63 | al-Jaili refinery, Jaili refinery, Khartoum refinery
Blue Nile | region | SD | 11.3 34.2 | Blue Nile state, Blue Nile State
Adre crossing | building | TD | 13.47 22.2 | Adré crossing, Adre border crossing
Farchana camp | other | TD | 13.6 21.7 |
Grand Ethiopian Renaissance Dam | building | ET | 11.21 35.09 | Renaissance Dam, GERD
Badme | city | ET | 14.72 37.8 |
Kakuma camp | other | KE | 3.72 34.86 | Kakuma, Kakuma refugee camp
Dadaab camps | other | KE | 0.06 40.31 | Dadaab, Dadaab camp, Dadaab refugee camp
Manda Bay airfield | building | KE | -2.25 40.91 | Camp Simba, Manda Bay
Bakara market | other | SO | 2.05 45.32 | Bakara Market
Halane base | building | SO | 2.01 45.3 | Halane camp
Baledogle airfield | building | SO | 2.67 44.79 | Baledogle, Baledogle airbase
Lake Kivu | sea | CD | -2 29 |
Lake Tanganyika | sea | | -6.2 29.6 |
Rutshuru territory | region | CD | -1 29.4 |
Masisi territory | region | CD | -1.4 28.8 |
Rubaya mine | building | CD | -1.55 28.87 | Rubaya mines, Rubaya coltan mine
Kanyaruchinya camp | other | CD | -1.6 29.25 | Kanyaruchinya
Mugunga camp | other | CD | -1.63 29.13 | Mugunga
Virunga National Park | region | CD | -0.8 29.4 | Virunga
Inga Dam | building | CD | -5.52 13.62 | Inga dam
Afungi | other | MZ | -10.8 40.5 | Afungi peninsula, Afungi site
Liptako-Gourma | region | | 14 1 | three-border area, tri-border area
Menaka region | region | ML | 16 2.4 |
Casamance | region | SN | 12.8 -15.5 |
Sambisa Forest | other | NG | 11 13.4 | Sambisa, Sambisa forest
Lake Chad basin | region | | 13 14 | Lake Chad Basin, Lake Chad region
Niger Delta | region | NG | 5 6 |
Ambazonia | region | CM | 5.9 10 |
Agadez airbase | building | NE | 16.95 8.02 | Air Base 201, Agadez air base
Fezzan | region | LY | 26 14 |
Cyrenaica | region | LY | 31 22 |
Tripolitania | region | LY | 31.5 13.5 |
Mitiga airport | building | LY | 32.89 13.28 | Mitiga Airport, Mitiga
Jufra airbase | building | LY | 29.2 16 | al-Jufra airbase, al-Jufra air base, Jufra air base
Al-Watiya airbase | building | LY | 32.47 11.9 | al-Watiya air base, Al-Watiya
Es Sider | building | LY | 30.63 18.35 | Es Sider terminal, Sidra oil port
Western Sahara | region | EH | 24.5 -13.5 |
Guerguerat | other | EH | 21.43 -16.96 | Guerguerat crossing
Tindouf camps | other | DZ | 27.6 -8 | Sahrawi refugee camps
Wakhan Corridor | region | AF | 37 73.5 | Wakhan corridor
Fergana Valley | region | | 40.6 71.5 | Ferghana Valley, Fergana valley
Pankisi Gorge | region | GE | 42.1 45.27 | Pankisi
Kodori Gorge | region | GE | 43.1 41.9 | Kodori Valley
Roki tunnel | building | GE | 42.6 44.12 | Roki Tunnel
Inguri Dam | building | GE | 42.75 42.03 | Enguri Dam, Inguri dam
Lake Sevan | sea | AM | 40.35 45.35 |
Syunik | region | AM | 39.3 46.2 | Syunik province
Hakari bridge | building | AZ | 39.49 46.53 | Hakari checkpoint, Hakari Bridge
Kelbajar district | region | AZ | 40.1 46 | Kalbajar district
Yongbyon | building | KP | 39.8 125.75 | Yongbyon nuclear complex, Yongbyon reactor, Yongbyon nuclear site
Punggye-ri | building | KP | 41.28 129.09 | Punggye-ri test site, Punggye-ri nuclear test site
Sohae launch site | building | KP | 39.66 124.71 | Sohae satellite launching station, Sohae
Panmunjom | building | KR | 37.96 126.68 | Joint Security Area
Yeonpyeong Island | other | KR | 37.67 125.7 | Yeonpyeong, Yeonpyeong island
Northern Limit Line | other | KR | 37.7 125.3 |
Kadena Air Base | building | JP | 26.36 127.77 | Kadena
Senkaku Islands | other | JP | 25.75 123.5 | Diaoyu Islands, Senkakus
Kuril Islands | other | RU | 46 150 | Kurils, Kuril islands
Kinmen | other | TW | 24.44 118.33 | Kinmen islands, Quemoy
Spratly Islands | other | | 10 114 | Spratlys
Paracel Islands | other | | 16.5 112 | Paracels
Sabina Shoal | other | PH | 9.74 116.48 |
Subic Bay | building | PH | 14.8 120.27 |
Clark Air Base | building | PH | 15.19 120.56 |
Preah Vihear | building | KH | 14.39 104.68 | Preah Vihear temple
Strait of Malacca | sea | | 3 101 | Malacca Strait
Aceh | region | ID | 4.2 96.9 |
Papua highlands | region | ID | -4.1 138.9 | Papuan highlands
Myawaddy crossing | building | MM | 16.69 98.51 | Myawaddy border crossing
Elephant Pass | other | LK | 9.52 80.4 |
Vanni | region | LK | 9.2 80.5 | Vanni region
Jaffna Peninsula | region | LK | 9.7 80.1 | Jaffna peninsula
Goose Green | other | FK | -51.83 -58.97 |
Mount Longdon | other | FK | -51.67 -57.98 |
South Georgia | region | GS | -54.3 -36.7 |
Darien Gap | region | PA | 8 -77.5 | Darién Gap
Catatumbo | region | CO | 8.6 -73 | Catatumbo region
Chiapas highlands | region | MX | 16.8 -92.6 |
Cite Soleil | other | HT | 18.58 -72.33 | Cité Soleil
Toussaint Louverture airport | building | HT | 18.58 -72.29 | Toussaint Louverture International Airport, Port-au-Prince airport
Strait of Gibraltar | sea | | 35.95 -5.6 |
Strait of Tiran | sea | EG | 28 34.47 | Straits of Tiran
Gulf of Aqaba | sea | | 28.8 34.7 |
Gulf of Sidra | sea | LY | 31.8 18.5 | Gulf of Sirte
Strait of Sicily | sea | | 37.2 11.2 |
Skagerrak | sea | | 57.8 9 |
Kattegat | sea | DK | 56.8 11.4 |
Oresund | sea | | 55.8 12.75 | Øresund
Bering Strait | sea | | 66 -169 |
Denmark Strait | sea | | 66.5 -27 |
Norwegian Sea | sea | NO | 67 3 |
White Sea | sea | RU | 65.5 37.5 |
Sea of Okhotsk | sea | RU | 54 149 |
Sea of Marmara | sea | TR | 40.7 28 | Marmara Sea
Ionian Sea | sea | | 38 19 |
Gulf of Bothnia | sea | | 62.5 20 |
Mozambique Channel | sea | MZ | -18 41.5 |
Timor Sea | sea | | -11 127 |
Sulu Sea | sea | PH | 8.5 120 |
Luzon Strait | sea | | 20.5 121 | Bashi Channel
Korea Strait | sea | | 34.5 129.2 |
Dniester | sea | MD | 47 29 | Dniester River, Nistru
Prut | sea | | 47 28 | Prut River
Oskil River | sea | UA | 49.6 37.7 | Oskil, Oskil river
Inhulets River | sea | UA | 47.2 33.2 | Inhulets, Inhulets river
Seym River | sea | RU | 51.5 34.8 | Seim River, Seym river
Drina | sea | | 44.3 19.3 | Drina River, Drina river
Sava | sea | | 45 18 | Sava River, Sava river
Ibar | sea | | 42.95 20.85 | Ibar River, Ibar river
Indus | sea | PK | 28 69 | Indus River
Mekong | sea | | 15 105 | Mekong River
Irrawaddy | sea | MM | 21 95 | Irrawaddy River, Ayeyarwady
Salween | sea | MM | 19 97.6 | Salween River, Thanlwin
Blue Nile River | sea | | 12 34.5 |
White Nile | region | SD | 13.2 32.3 | White Nile state, White Nile State
Congo River | sea | | -2 18 |
Niger River | sea | | 15 -3 |
Shabelle River | sea | SO | 3 45.5 | Shabelle
Yarmouk River | sea | | 32.7 35.8 |
Araxes | sea | | 39.4 46 | Aras River, Aras
Krajina | region | HR | 44.5 16 | Republic of Serbian Krajina
Slavonia | region | HR | 45.4 18 | Eastern Slavonia
Vojvodina | region | RS | 45.4 19.9 |
Sandzak | region | | 43.1 20 | Sandžak
Herzegovina | region | BA | 43.3 17.8 |
Presevo Valley | region | RS | 42.3 21.65 | Preševo Valley
Drenica | region | XK | 42.65 20.8 | Drenica valley
Omarska camp | other | BA | 44.87 16.9 | Omarska
Aviano Air Base | building | IT | 46.03 12.6 | Aviano, Aviano air base
Merdare crossing | building | XK | 42.99 21.26 |
Blace crossing | building | MK | 42.15 21.32 |
Camp Bondsteel | building | XK | 42.36 21.25 |
Bessarabia | region | | 46.5 29 |
Bukovina | region | | 48 26 |
Ardennes | region | BE | 50.2 5.6 |
Alsace | region | FR | 48.5 7.5 |
Normandy beaches | region | FR | 49.34 -0.7 | Omaha Beach, Utah Beach
Sudetenland | region | CZ | 50.4 13.5 |
Monte Cassino | other | IT | 41.49 13.81 |
Akrotiri | building | CY | 34.59 32.99 | RAF Akrotiri
Souda Bay | building | GR | 35.49 24.12 |
Rota naval base | building | ES | 36.63 -6.33 | Naval Station Rota
Diego Garcia | building | IO | -7.31 72.41 |
Pine Gap | building | AU | -23.8 133.74 |
Andersen Air Force Base | building | GU | 13.58 144.93 |
Fort Bragg | building | US | 35.14 -79 |
Baikonur Cosmodrome | building | KZ | 45.96 63.31 | Baikonur
Lefortovo prison | building | RU | 55.761 37.706 |
Polar Wolf colony | building | RU | 66.79 65.84 |
`;
