import { parseList, parseTable } from './table.ts';

/** Somebody whom the news of the last ten years names without introducing: who, of what, from when to when. */
export interface Leader {
  readonly name: string;
  /** One of OFFICES, or another office in words. */
  readonly office: string;
  /** ISO 3166-1 alpha-2, absent for heads of international organisations. */
  readonly country?: string;
  /** First and last year or month in that office (EDTF); the last is absent where it lasts, as far as this table knows. */
  readonly from: string;
  readonly to?: string;
  /** Spellings that folding does not reach, and short forms; a bare surname stands here only when it means nobody else. */
  readonly aliases: readonly string[];
}

/** Country, name, office, years (or months, where it was handed over to somebody listed), other spellings. A name stands once for each office held. */
const TABLE = `
UA | Volodymyr Zelenskyy | president | 2019.05- | Vladimir Zelensky, Zelenskyy, Zelensky
UA | Petro Poroshenko | president | 2014.06-2019.05 | Poroshenko
UA | Denys Shmyhal | prime minister | 2020.03-2025.07 | Denys Shmygal
UA | Yulia Svyrydenko | prime minister | 2025.07- | Yuliia Svyrydenko
UA | Dmytro Kuleba | foreign minister | 2020.03-2024.09 | Kuleba
UA | Andrii Sybiha | foreign minister | 2024.09- | Andriy Sybiha, Sybiha
UA | Oleksii Reznikov | defence minister | 2021.11-2023.09 | Oleksiy Reznikov
UA | Rustem Umerov | defence minister | 2023.09-2025.07 | Rustam Umerov
UA | Denys Shmyhal | defence minister | 2025.07- |
UA | Valerii Zaluzhnyi | commander-in-chief | 2021.07-2024.02 | Valeriy Zaluzhny, Zaluzhnyi
UA | Oleksandr Syrskyi | commander-in-chief | 2024.02- | Oleksandr Syrsky, Syrskyi
UA | Andriy Yermak | head of the presidential office | 2020-2025 | Andrii Yermak
UA | Kyrylo Budanov | head of military intelligence | 2020- | Budanov
UA | Vitali Klitschko | mayor of Kyiv | 2014- | Vitaliy Klitschko, Klitschko
RU | Vladimir Putin | president | 2012- | Putin, Vladimir Vladimirovich Putin
RU | Dmitry Medvedev | deputy chairman of the security council | 2020- | Dmitri Medvedev, Medvedev
RU | Mikhail Mishustin | prime minister | 2020- | Mishustin
RU | Sergey Lavrov | foreign minister | 2004- | Sergei Lavrov, Lavrov
RU | Sergei Shoigu | defence minister | 2012.11-2024.05 | Sergey Shoigu, Shoigu
RU | Andrei Belousov | defence minister | 2024.05- | Andrey Belousov, Belousov
RU | Valery Gerasimov | chief of the general staff | 2012- | Gerasimov
RU | Dmitry Peskov | presidential spokesperson | 2012- | Dmitri Peskov, Peskov
RU | Maria Zakharova | foreign ministry spokesperson | 2015- | Zakharova
RU | Vladimir Medinsky | presidential aide | 2020- | Medinsky
RU | Yuri Ushakov | presidential aide | 2012- | Yury Ushakov, Ushakov
RU | Kirill Dmitriev | presidential envoy | 2025- | Dmitriev
RU | Nikolai Patrushev | secretary of the security council | 2008-2024 | Patrushev
RU | Yevgeny Prigozhin | head of the Wagner group | 2014-2023 | Prigozhin, Evgeny Prigozhin
RU | Ramzan Kadyrov | head of Chechnya | 2007- | Kadyrov
RU | Alexei Navalny | opposition leader | 2013-2024 | Navalny, Aleksei Navalny
RU | Vasily Nebenzya | ambassador to the United Nations | 2017- | Nebenzya
US | Donald Trump | president | 2017.01-2021.01 | Trump, Donald J Trump
US | Donald Trump | president | 2025.01- |
US | Joe Biden | president | 2021.01-2025.01 | Biden
US | Barack Obama | president | 2009.01-2017.01 | Obama
US | JD Vance | vice-president | 2025.01- | J.D. Vance, Vance
US | Kamala Harris | vice-president | 2021.01-2025.01 |
US | Mike Pence | vice-president | 2017.01-2021.01 | Pence
US | Marco Rubio | secretary of state | 2025.01- | Rubio
US | Antony Blinken | secretary of state | 2021.01-2025.01 | Blinken, Anthony Blinken
US | Mike Pompeo | secretary of state | 2018.04-2021.01 | Pompeo
US | John Kerry | secretary of state | 2013-2017 |
US | Pete Hegseth | defence secretary | 2025.01- | Hegseth
US | Lloyd Austin | defence secretary | 2021.01-2025.01 |
US | Mark Esper | defence secretary | 2019-2020 | Esper
US | Jim Mattis | defence secretary | 2017-2018 | James Mattis, Mattis
US | Steve Witkoff | special envoy | 2025- | Witkoff
US | Keith Kellogg | special envoy | 2025- | Kellogg
US | Jared Kushner | adviser | 2017- | Kushner
US | Jake Sullivan | national security adviser | 2021-2025 |
US | Mike Waltz | national security adviser | 2025-2025 |
US | Karoline Leavitt | press secretary | 2025- | Leavitt
US | Karine Jean-Pierre | press secretary | 2022-2025 | Jean-Pierre
US | Scott Bessent | treasury secretary | 2025- | Bessent
US | Mike Johnson | speaker of the house | 2023- |
US | Nancy Pelosi | speaker of the house | 2019-2023 | Pelosi
US | Linda Thomas-Greenfield | ambassador to the United Nations | 2021-2025 | Thomas-Greenfield
US | Tulsi Gabbard | director of national intelligence | 2025- | Gabbard
US | John Kirby | national security spokesperson | 2022-2025 |
US | Matthew Miller | state department spokesperson | 2023-2025 |
US | Lindsey Graham | senator | 2003- |
US | Mike Huckabee | ambassador to Israel | 2025- | Huckabee
US | Elon Musk | businessman | 2008- | Musk
GB | Keir Starmer | prime minister | 2024.07- | Starmer
GB | Rishi Sunak | prime minister | 2022.10-2024.07 | Sunak
GB | Liz Truss | prime minister | 2022.09-2022.10 | Truss
GB | Boris Johnson | prime minister | 2019.07-2022.09 |
GB | Theresa May | prime minister | 2016.07-2019.07 |
GB | David Cameron | foreign secretary | 2023.11-2024.07 |
GB | David Lammy | foreign secretary | 2024.07-2025.09 | Lammy
GB | Yvette Cooper | foreign secretary | 2025.09- |
GB | James Cleverly | foreign secretary | 2022.09-2023.11 |
GB | John Healey | defence secretary | 2024.07- | Healey
GB | Ben Wallace | defence secretary | 2019.07-2023.08 |
GB | Grant Shapps | defence secretary | 2023.08-2024.07 | Shapps
GB | King Charles | king | 2022- | King Charles III
FR | Emmanuel Macron | president | 2017- | Macron
FR | Jean-Noël Barrot | foreign minister | 2024- | Barrot
FR | Catherine Colonna | foreign minister | 2022-2024 |
FR | Jean-Yves Le Drian | foreign minister | 2017-2022 | Le Drian
FR | Sébastien Lecornu | defence minister | 2022-2025 | Lecornu
FR | Marine Le Pen | party leader | 2011- | Le Pen
DE | Friedrich Merz | chancellor | 2025.05- | Merz
DE | Olaf Scholz | chancellor | 2021.12-2025.05 | Scholz
DE | Angela Merkel | chancellor | 2005.11-2021.12 | Merkel
DE | Frank-Walter Steinmeier | president | 2017- | Steinmeier
DE | Johann Wadephul | foreign minister | 2025.05- | Wadephul
DE | Annalena Baerbock | foreign minister | 2021.12-2025.05 | Baerbock
DE | Boris Pistorius | defence minister | 2023- | Pistorius
IT | Giorgia Meloni | prime minister | 2022.10- | Meloni
IT | Mario Draghi | prime minister | 2021.02-2022.10 | Draghi
IT | Sergio Mattarella | president | 2015- | Mattarella
IT | Antonio Tajani | foreign minister | 2022- | Tajani
IT | Guido Crosetto | defence minister | 2022- | Crosetto
ES | Pedro Sánchez | prime minister | 2018- |
ES | José Manuel Albares | foreign minister | 2021- | Albares
PT | Luís Montenegro | prime minister | 2024- |
PL | Donald Tusk | prime minister | 2023.12- | Tusk
PL | Mateusz Morawiecki | prime minister | 2017.12-2023.12 | Morawiecki
PL | Andrzej Duda | president | 2015.08-2025.08 | Duda
PL | Karol Nawrocki | president | 2025.08- | Nawrocki
PL | Radosław Sikorski | foreign minister | 2023- | Radek Sikorski, Sikorski
PL | Władysław Kosiniak-Kamysz | defence minister | 2023- | Kosiniak-Kamysz
HU | Viktor Orbán | prime minister | 2010- | Orbán
HU | Péter Szijjártó | foreign minister | 2014- | Szijjártó
SK | Robert Fico | prime minister | 2023- | Fico
CZ | Petr Pavel | president | 2023- |
CZ | Petr Fiala | prime minister | 2021-2025 | Fiala
RO | Nicușor Dan | president | 2025.05- |
RO | Klaus Iohannis | president | 2014.12-2025.02 | Iohannis
BG | Rumen Radev | president | 2017- | Radev
GR | Kyriakos Mitsotakis | prime minister | 2019- | Mitsotakis
LT | Gitanas Nausėda | president | 2019- | Nausėda
LT | Gabrielius Landsbergis | foreign minister | 2020-2024 | Landsbergis
LV | Edgars Rinkēvičs | president | 2023- | Rinkēvičs
EE | Alar Karis | president | 2021- | Karis
EE | Kristen Michal | prime minister | 2024- |
FI | Alexander Stubb | president | 2024.03- | Stubb
FI | Sauli Niinistö | president | 2012.03-2024.03 | Niinistö
FI | Petteri Orpo | prime minister | 2023- | Orpo
SE | Ulf Kristersson | prime minister | 2022- | Kristersson
NO | Jonas Gahr Støre | prime minister | 2021- | Støre
DK | Mette Frederiksen | prime minister | 2019- | Frederiksen
NL | Mark Rutte | prime minister | 2010.10-2024.07 |
NL | Dick Schoof | prime minister | 2024.07- | Schoof
BE | Bart De Wever | prime minister | 2025.02- | De Wever
BE | Alexander De Croo | prime minister | 2020.10-2025.02 | De Croo
AT | Karl Nehammer | chancellor | 2021-2025 | Nehammer
CH | Karin Keller-Sutter | president | 2025- | Keller-Sutter
IE | Micheál Martin | prime minister | 2025- |
RS | Aleksandar Vučić | president | 2017- | Vučić
XK | Albin Kurti | prime minister | 2021- | Kurti
BA | Milorad Dodik | president of Republika Srpska | 2018-2025 | Dodik
AL | Edi Rama | prime minister | 2013- |
MD | Maia Sandu | president | 2020- | Sandu
BY | Alexander Lukashenko | president | 1994- | Aliaksandr Lukashenka, Lukashenko, Aleksandr Lukashenko
BY | Sviatlana Tsikhanouskaya | opposition leader | 2020- | Svetlana Tikhanovskaya, Tsikhanouskaya
TR | Recep Tayyip Erdoğan | president | 2014- | Tayyip Erdoğan, Erdoğan
TR | Hakan Fidan | foreign minister | 2023.06- |
TR | Mevlüt Çavuşoğlu | foreign minister | 2015.11-2023.06 | Çavuşoğlu
TR | Yaşar Güler | defence minister | 2023- |
TR | İbrahim Kalın | intelligence chief | 2023- | Ibrahim Kalin
AM | Nikol Pashinyan | prime minister | 2018- | Pashinyan
AM | Ararat Mirzoyan | foreign minister | 2021- | Mirzoyan
AZ | Ilham Aliyev | president | 2003- | Aliyev, Ilham Aliev
AZ | Jeyhun Bayramov | foreign minister | 2020- | Ceyhun Bayramov, Bayramov
GE | Salome Zourabichvili | president | 2018-2024 | Salome Zurabishvili, Zourabichvili
GE | Irakli Kobakhidze | prime minister | 2024- | Kobakhidze
KZ | Kassym-Jomart Tokayev | president | 2019- | Tokayev
UZ | Shavkat Mirziyoyev | president | 2016- | Mirziyoyev
KG | Sadyr Japarov | president | 2021- | Japarov
TJ | Emomali Rahmon | president | 1994- | Rahmon
IL | Benjamin Netanyahu | prime minister | 2009.03-2021.06 | Netanyahu, Bibi Netanyahu, Binyamin Netanyahu
IL | Benjamin Netanyahu | prime minister | 2022.12- |
IL | Naftali Bennett | prime minister | 2021.06-2022.06 |
IL | Yair Lapid | opposition leader | 2023- | Lapid
IL | Isaac Herzog | president | 2021- | Herzog
IL | Yoav Gallant | defence minister | 2022.12-2024.11 | Gallant
IL | Israel Katz | defence minister | 2024.11- |
IL | Gideon Saar | foreign minister | 2024- | Gideon Sa'ar
IL | Eli Cohen | foreign minister | 2022-2023 |
IL | Itamar Ben-Gvir | national security minister | 2022- | Ben-Gvir, Ben Gvir, Itamar Ben Gvir
IL | Bezalel Smotrich | finance minister | 2022- | Smotrich
IL | Benny Gantz | opposition politician | 2019- | Gantz
IL | Herzi Halevi | chief of staff | 2023.01-2025.03 | Halevi
IL | Eyal Zamir | chief of staff | 2025.03- | Zamir
IL | Daniel Hagari | military spokesperson | 2023-2025 | Hagari
PS | Mahmoud Abbas | president | 2005- |
PS | Mohammad Mustafa | prime minister | 2024- |
PS | Ismail Haniyeh | head of the Hamas political bureau | 2017-2024 | Haniyeh, Ismail Haniya
PS | Yahya Sinwar | Hamas leader | 2017-2024 | Yehya Sinwar
PS | Mohammed Deif | Hamas military leader | 2002-2024 |
PS | Khaled Meshaal | Hamas leader | 2024- | Khaled Mashal, Khaled Meshal
PS | Khalil al-Hayya | Hamas leader | 2024- |
PS | Marwan Barghouti | Fatah leader | 2002- | Barghouti
LB | Hassan Nasrallah | Hezbollah leader | 1992.02-2024.09 | Nasrallah
LB | Naim Qassem | Hezbollah leader | 2024.10- | Naim Qasim
LB | Najib Mikati | prime minister | 2021.09-2025.02 | Mikati
LB | Joseph Aoun | president | 2025- |
LB | Nawaf Salam | prime minister | 2025.02- |
LB | Nabih Berri | speaker of parliament | 1992- | Berri
SY | Bashar al-Assad | president | 2000-2024 | Assad, al-Assad, Bashar Assad
SY | Ahmed al-Sharaa | president | 2025- | Abu Mohammed al-Jolani, Abu Mohammad al-Julani, al-Sharaa, al-Jolani
SY | Asaad al-Shaibani | foreign minister | 2024- | al-Shaibani
SY | Mazloum Abdi | SDF commander | 2014- |
IR | Ali Khamenei | supreme leader | 1989- | Ayatollah Khamenei, Ayatollah Ali Khamenei, Khamenei
IR | Masoud Pezeshkian | president | 2024.07- | Pezeshkian
IR | Ebrahim Raisi | president | 2021.08-2024.05 | Raisi
IR | Hassan Rouhani | president | 2013.08-2021.08 | Rouhani
IR | Abbas Araghchi | foreign minister | 2024- | Abbas Araqchi, Araghchi, Araqchi
IR | Hossein Amir-Abdollahian | foreign minister | 2021-2024 | Amir-Abdollahian, Hossein Amirabdollahian
IR | Mohammad Javad Zarif | foreign minister | 2013-2021 | Javad Zarif, Zarif
IR | Qassem Soleimani | Quds Force commander | 1998-2020 | Qasem Soleimani, Soleimani
IQ | Mohammed Shia al-Sudani | prime minister | 2022- | Mohammed Shia' al-Sudani
IQ | Moqtada al-Sadr | cleric | 2003- | Muqtada al-Sadr
IQ | Masoud Barzani | Kurdish leader | 2005- |
SA | Mohammed bin Salman | crown prince | 2017- | Muhammad bin Salman, MBS
SA | King Salman | king | 2015- |
SA | Faisal bin Farhan | foreign minister | 2019- | Prince Faisal bin Farhan
AE | Mohammed bin Zayed | president | 2022- | Sheikh Mohammed bin Zayed, Mohamed bin Zayed
QA | Sheikh Tamim bin Hamad Al Thani | emir | 2013- | Tamim bin Hamad Al Thani, Sheikh Tamim
QA | Mohammed bin Abdulrahman Al Thani | prime minister | 2023- | Sheikh Mohammed bin Abdulrahman Al Thani
QA | Majed al-Ansari | foreign ministry spokesperson | 2021- |
JO | King Abdullah II | king | 1999- | King Abdullah
JO | Ayman Safadi | foreign minister | 2017- | Safadi
EG | Abdel Fattah el-Sisi | president | 2014- | Abdel Fattah al-Sisi, Abdel-Fattah el-Sissi, Sisi, el-Sisi, al-Sisi
EG | Badr Abdelatty | foreign minister | 2024- | Abdelatty
EG | Sameh Shoukry | foreign minister | 2014-2024 | Shoukry
YE | Abdul-Malik al-Houthi | Houthi leader | 2004- | Abdulmalik al-Houthi, Abdel-Malek al-Houthi
YE | Rashad al-Alimi | head of the presidential council | 2022- |
YE | Yahya Saree | Houthi military spokesperson | 2018- | Yahya Sarea, Yahya Sare'e
LY | Khalifa Haftar | LNA commander | 2015- | Haftar, Khalifa Hifter
LY | Abdul Hamid Dbeibah | prime minister | 2021- | Abdulhamid Dbeibah, Dbeibah
LY | Muammar Gaddafi | leader | 1969-2011 | Gaddafi, Muammar Qaddafi
TN | Kais Saied | president | 2019- | Saied
DZ | Abdelmadjid Tebboune | president | 2019- | Tebboune
MA | King Mohammed VI | king | 1999- |
SD | Abdel Fattah al-Burhan | army chief | 2018- | Abdel Fattah Burhan, Abdel-Fattah al-Burhan, Abdel-Fattah Burhan, al-Burhan, Burhan
SD | Mohamed Hamdan Dagalo | RSF commander | 2013- | Hemedti, Hemeti, Mohammed Hamdan Dagalo, Dagalo, Mohamed Hamdan Daglo
SD | Abdalla Hamdok | prime minister | 2019-2022 | Abdallah Hamdok, Hamdok
SD | Kamil Idris | prime minister | 2025- |
SD | Omar al-Bashir | president | 1989-2019 | al-Bashir
SD | Minni Minnawi | governor of Darfur | 2021- | Minni Arko Minnawi, Minnawi
SS | Salva Kiir | president | 2011- | Kiir, Salva Kiir Mayardit
SS | Riek Machar | first vice-president | 2013- | Machar
ET | Abiy Ahmed | prime minister | 2018- | Abiy, Abiy Ahmed Ali
ET | Debretsion Gebremichael | TPLF leader | 2018- | Debretsion
ET | Getachew Reda | interim president of Tigray | 2023-2025 | Getachew
ET | Demeke Mekonnen | foreign minister | 2020-2024 |
ET | Sahle-Work Zewde | president | 2018-2024 |
ER | Isaias Afwerki | president | 1993- | Isaias
SO | Hassan Sheikh Mohamud | president | 2022- |
KE | William Ruto | president | 2022.09- | Ruto
KE | Uhuru Kenyatta | president | 2013.04-2022.09 | Kenyatta
UG | Yoweri Museveni | president | 1986- | Museveni
RW | Paul Kagame | president | 2000- | Kagame
CD | Félix Tshisekedi | president | 2019.01- | Felix Tshisekedi, Tshisekedi
CD | Joseph Kabila | president | 2001.01-2019.01 | Kabila
CD | Corneille Nangaa | AFC leader | 2023- | Nangaa
CD | Bertrand Bisimwa | M23 president | 2013- | Bisimwa
CD | Sultani Makenga | M23 military leader | 2012- | Makenga
CD | Willy Ngoma | M23 spokesperson | 2012- |
CD | Thérèse Kayikwamba Wagner | foreign minister | 2024- |
CD | Patrick Muyaya | government spokesperson | 2021- | Muyaya
BI | Évariste Ndayishimiye | president | 2020- | Ndayishimiye
AO | João Lourenço | president | 2017- | Lourenço
ZA | Cyril Ramaphosa | president | 2018- | Ramaphosa
ZW | Emmerson Mnangagwa | president | 2017- | Mnangagwa
NG | Bola Tinubu | president | 2023.05- | Tinubu
NG | Muhammadu Buhari | president | 2015.05-2023.05 | Buhari
NE | Abdourahamane Tchiani | junta leader | 2023- | Tchiani, Abdourahmane Tiani
NE | Mohamed Bazoum | president | 2021-2023 | Bazoum
ML | Assimi Goïta | junta leader | 2020- | Goïta
BF | Ibrahim Traoré | junta leader | 2022- | Traoré
TD | Idriss Déby Itno | president | 1990.12-2021.04 | Idriss Déby
TD | Mahamat Idriss Déby | president | 2021.04- | Mahamat Déby
CF | Faustin-Archange Touadéra | president | 2016- | Touadéra
SN | Bassirou Diomaye Faye | president | 2024- |
IN | Narendra Modi | prime minister | 2014- | Modi
IN | S Jaishankar | foreign minister | 2019- | Subrahmanyam Jaishankar, Jaishankar
IN | Rajnath Singh | defence minister | 2019- |
IN | Amit Shah | home minister | 2019- |
IN | Vikram Misri | foreign secretary | 2024- | Misri
PK | Shehbaz Sharif | prime minister | 2022.04- |
PK | Imran Khan | prime minister | 2018.08-2022.04 |
PK | Ishaq Dar | foreign minister | 2024- |
PK | Khawaja Asif | defence minister | 2022- | Khawaja Muhammad Asif
PK | Asim Munir | army chief | 2022- | Syed Asim Munir, Munir
AF | Hibatullah Akhundzada | supreme leader | 2016- | Haibatullah Akhundzada, Akhundzada
AF | Ashraf Ghani | president | 2014-2021 | Ghani
AF | Zabihullah Mujahid | Taliban spokesperson | 2007- |
BD | Sheikh Hasina | prime minister | 2009-2024 | Hasina
BD | Muhammad Yunus | chief adviser | 2024- | Yunus
LK | Anura Kumara Dissanayake | president | 2024- | Dissanayake
NP | KP Sharma Oli | prime minister | 2024-2025 |
MM | Min Aung Hlaing | junta chief | 2011- | Senior General Min Aung Hlaing
MM | Aung San Suu Kyi | state counsellor | 2016-2021 | Suu Kyi
MM | Zaw Min Tun | junta spokesperson | 2018- |
MM | Duwa Lashi La | acting president of the NUG | 2021- |
CN | Xi Jinping | president | 2013- | Xi
CN | Li Qiang | prime minister | 2023- |
CN | Wang Yi | foreign minister | 2013- |
CN | Dong Jun | defence minister | 2023- |
CN | Lin Jian | foreign ministry spokesperson | 2024- |
CN | Mao Ning | foreign ministry spokesperson | 2022- |
TW | Lai Ching-te | president | 2024.05- | William Lai
TW | Tsai Ing-wen | president | 2016.05-2024.05 | Tsai
JP | Shinzo Abe | prime minister | 2012-2020 | Abe
JP | Fumio Kishida | prime minister | 2021.10-2024.10 | Kishida
JP | Shigeru Ishiba | prime minister | 2024.10-2025.10 | Ishiba
JP | Sanae Takaichi | prime minister | 2025.10- | Takaichi
KP | Kim Jong-un | leader | 2011- | Kim Jong Un
KP | Kim Yo-jong | sister of the leader | 2014- | Kim Yo Jong
KR | Yoon Suk-yeol | president | 2022.05-2025.04 | Yoon Suk Yeol, Yoon
KR | Lee Jae-myung | president | 2025.06- | Lee Jae Myung
KR | Moon Jae-in | president | 2017.05-2022.05 |
PH | Ferdinand Marcos Jr | president | 2022.06- | Bongbong Marcos, Ferdinand Marcos, Marcos
PH | Rodrigo Duterte | president | 2016.06-2022.06 | Duterte
ID | Prabowo Subianto | president | 2024.10- | Prabowo
ID | Joko Widodo | president | 2014.10-2024.10 | Widodo, Jokowi
MY | Anwar Ibrahim | prime minister | 2022- |
TH | Paetongtarn Shinawatra | prime minister | 2024-2025 | Paetongtarn
TH | Anutin Charnvirakul | prime minister | 2025- | Anutin
KH | Hun Manet | prime minister | 2023- |
KH | Hun Sen | president of the senate | 2024- |
AU | Anthony Albanese | prime minister | 2022- | Albanese
AU | Penny Wong | foreign minister | 2022- |
NZ | Christopher Luxon | prime minister | 2023- | Luxon
CA | Justin Trudeau | prime minister | 2015.11-2025.03 | Trudeau
CA | Mark Carney | prime minister | 2025.03- | Carney
CA | Anita Anand | foreign minister | 2025- |
CA | Mélanie Joly | foreign minister | 2021-2025 | Joly
MX | Claudia Sheinbaum | president | 2024.10- | Sheinbaum
MX | Andrés Manuel López Obrador | president | 2018.12-2024.09 | López Obrador
BR | Luiz Inácio Lula da Silva | president | 2023- | Lula da Silva, Lula
BR | Jair Bolsonaro | president | 2019-2022 | Bolsonaro
AR | Javier Milei | president | 2023- | Milei
CO | Gustavo Petro | president | 2022- | Petro
CL | Gabriel Boric | president | 2022- | Boric
VE | Nicolás Maduro | president | 2013- | Maduro
VE | María Corina Machado | opposition leader | 2023- | Machado
VE | Edmundo González | opposition leader | 2024- | Edmundo González Urrutia
EC | Daniel Noboa | president | 2023- | Noboa
PE | Dina Boluarte | president | 2022-2025 | Boluarte
CU | Miguel Díaz-Canel | president | 2018- | Díaz-Canel
NI | Daniel Ortega | president | 2007- |
SV | Nayib Bukele | president | 2019- | Bukele
HT | Ariel Henry | prime minister | 2021-2024 |
HT | Jimmy Chérizier | gang leader | 2020- |
VA | Pope Francis | pope | 2013.03-2025.04 |
VA | Pope Leo XIV | pope | 2025.05- | Pope Leo
 | Mark Rutte | NATO secretary-general | 2024.10- |
 | Jens Stoltenberg | NATO secretary-general | 2014.10-2024.10 | Stoltenberg
 | António Guterres | UN secretary-general | 2017- | Guterres
 | Ban Ki-moon | UN secretary-general | 2007-2016 |
 | Ursula von der Leyen | European Commission president | 2019- | von der Leyen, Von der Leyen
 | António Costa | European Council president | 2024.12- |
 | Charles Michel | European Council president | 2019.12-2024.11 |
 | Kaja Kallas | EU foreign policy chief | 2024.12- | Kallas
 | Josep Borrell | EU foreign policy chief | 2019.12-2024.11 | Borrell
 | Roberta Metsola | European Parliament president | 2022- | Metsola
 | Rafael Grossi | IAEA director general | 2019- | Grossi, Rafael Mariano Grossi
 | Karim Khan | ICC prosecutor | 2021- |
 | Tedros Adhanom Ghebreyesus | WHO director-general | 2017- | Tedros
 | Volker Türk | UN human rights chief | 2022- | Volker Turk
 | Filippo Grandi | UN refugee chief | 2016- | Grandi
 | Philippe Lazzarini | UNRWA commissioner-general | 2020- | Lazzarini
 | Tom Fletcher | UN humanitarian chief | 2024- |
 | Martin Griffiths | UN humanitarian chief | 2021-2024 |
 | Stéphane Dujarric | UN spokesperson | 2014- | Dujarric
 | Tor Wennesland | UN Middle East envoy | 2021-2024 |
 | Geir Pedersen | UN envoy for Syria | 2019- |
 | Moussa Faki Mahamat | African Union Commission chair | 2017-2025 | Moussa Faki
 | Ahmed Aboul Gheit | Arab League secretary-general | 2016- |
 | Mirjana Spoljaric | ICRC president | 2022- |
`;

export const LEADERS: readonly Leader[] = parseTable(TABLE).map((cells) => {
  const [country = '', name = '', office = '', years = '', aliases] = cells;
  const [from = '', to = ''] = years.split('-').map((end) => end.replace('.', '-'));
  return {
    name,
    office,
    from,
    aliases: parseList(aliases),
    ...(country === '' ? {} : { country }),
    ...(to === '' ? {} : { to }),
  };
});
