/**
 * Words that say what a sentence is about without telling a happening. `alone` is enough by itself; a pair counts when
 * both of its halves are in the clause. Matched by lemma, phrases as words next to each other.
 */
export interface TopicTerms {
  readonly topic: string;
  readonly alone: string;
  /** Each: one of the first list with one of the second. */
  readonly pairs: readonly (readonly [string, string])[];
}

/** Who fights, by profession or cause; one word each, or phrases. */
export const PEOPLE_WHO_FIGHT = `soldier, serviceman, fighter, troop, combatant, militant, service personnel, recruit, peacekeeper, paramilitary,
  gunman, marine, reservist, paratrooper, infantryman, policeman, insurgent, rebel, crew member, blue helmet, servicemember, sailor,
  conscript, mercenary, jihadist, pilot, brigadier, officer, battalion, guerrilla, commando, airman, militiaman, gendarme, border guard,
  sergeant, corporal, legionnaire, guardsman`;
const CIVILIANS = `civilian, people, child, woman, man, resident, villager, boy, girl, family, passenger, worker, journalist,
  medic, doctor, nurse, patient, student, refugee, pensioner, sibling, mother, father, bystander, person, aid worker, teenager,
  paramedic, ambulance, hospital, victim, mourner, worshipper, farmer, shopper, teacher, pupil, schoolchild, baby, infant, couple,
  pilgrim, migrant, displaced, returnee, rescuer, volunteer, driver, local, household, shopkeeper, evacuee, tourist, trader, inmate,
  hostage taken, peasant, herder, herdsman, tribesman, clergyman, fisherman, monk, priest, nun, congregation, crowd, protester, demonstrator, commuter, guest,
  reporter, cameraman, minor, shepherd, vendor, street vendor, cook, baker, butcher, lawyer, engineer, imam, pastor, bishop, cleric, missionary, labourer, laborer, miner, nomad, elderly, pregnant woman, schoolgirl, schoolboy, traveller, diner, hundreds, thousands, dozens, scores, editor, mayor, activist, staff, elder, traditional ruler, village chief, brother, sister,
  son, daughter, wife, husband, relative, neighbour, neighbor, pedestrian, cyclist, motorist, passer-by, photographer, blogger, judge`;
const HURT = `kill, die, dead, wound, injure, hurt, death, injury, casualty, bury, maim, funeral, claim life, lose life, shoot, corpse,
  starve, perish, suffocate, drown, behead, stab, massacre, slaughter, murder, execute, gun down, hack to death, slain, put to death,
  lynch, mutilate, maim, open fire, shrapnel`;
/** Single words that speak of people in a war, or of what becomes of them and of what they live on. */
export const WORDS_OF_HARM = `${CIVILIANS}, ${HURT}, attack, attacker, strike, bombing, blast, shooting, body, burn, survivor, victim,
  condolence, mourning, rescue, treat, treatment, missing, ransom, camp, aid, relief, food, water, electricity, shelter, home, house,
  school, abduct, kidnap, tragedy, disease, vaccination, vaccinate, health, medical, return, trap, arrival, tent, ferry`;
const WEAPONS = `missile, weapon, tank, ammunition, jet, warplane, air defence, air defense, artillery, shell, drone, rocket,
  f-16, launcher, starlink, armoured vehicle, armored vehicle, warship, helicopter, interceptor, nuclear weapon, warhead, howitzer,
  fighter jet, surveillance plane, aircraft, arms, munition, mortar, rifle, battery, air-defence system, patriot, plane`;

export const TOPIC_TERMS: readonly TopicTerms[] = [
  {
    topic: 'ceasefire',
    alone: `ceasefire, cease-fire, truce, armistice, cessation of hostilities, humanitarian pause, halt the killing, end the bloodshed, stop the bloodshed, halt the bloodshed, end to the bloodshed, end the fighting, end fighting, stop fighting, pause the fighting, halt hostilities, end
      hostilities, end to the fighting, end to hostilities, cessation of fighting, halting the
      killing, end to the killing, halt to fighting, stop the fighting, pause in fighting, silence the guns, halt the fighting,
      guns are silent, cease fighting, cease hostilities, stop shooting, stop firing, stop attacking, stop fighting, guns fell silent, guns fall silent,
      fall silent, lay down weapons, lay down arms, pause in the war, lull in fighting`,
    pairs: [['violence', 'stop, halt, cease, cessation']],
  },
  {
    topic: 'peace-talks',
    alone: `peace talks, negotiation, negotiator, peace process, peace plan, peace deal, peace agreement, round of talks, mediator,
      mediation, peace settlement, peace terms, memorandum, memo, direct talks, indirect talks, peace proposal, peace effort,
      peace conference, lasting peace, make peace, end the war, end to the war, ending the war, peace negotiation, talks,
      negotiating table, negotiate, roadmap for peace, peace accord, sustainable peace, peace envoy, peace treaty, dialogue,
      peace initiative, peace summit, peace declaration, text of the treaty, draft treaty, accords, power-sharing, peace`,
    pairs: [
      ['delegation', 'talks, meet, round, negotiate, arrive'],
      [
        'accord, treaty, settlement, agreement',
        'sign, initial, text, draft, broker, peace, conflict, war, parties, mediator',
      ],
    ],
  },
  {
    topic: 'prisoner-exchange',
    alone: `prisoner of war, prisoners of war, pow, prisoner swap, prisoner exchange, exchange of prisoner, hostage, captive,
      hostage deal, detainee exchange`,
    pairs: [
      [
        'prisoner, detainee, captive, hostage, captured soldier, spy, abductee',
        'swap, exchange, release, free, return, all for all, all-for-all, fly home, flown home, hand over, set free, let go',
      ],
      ['detain, abduct, kidnap', 'free, release, set free'],
    ],
  },
  {
    topic: 'return-of-bodies',
    alone: 'return of bodies, repatriation of bodies, exchange of bodies',
    pairs: [
      [
        'body, remains, corpse, coffin',
        'return, exchange, swap, hand over, hand back, repatriate, collect, transfer, give back',
      ],
    ],
  },
  {
    topic: 'abducted-children',
    alone:
      'abducted child, deported child, kidnapped child, stolen child, missing child, child abduction, abduction of child',
    pairs: [
      [
        'child, schoolgirl, schoolboy, pupil, minor',
        'abduct, deport, kidnap, forcibly, adopt, snatch, bring back, reunite',
      ],
      ['child', 'return, list'],
    ],
  },
  {
    topic: 'air-strike',
    alone: `airstrike, air strike, air raid, shelling, bombardment, air attack, drone attack, missile attack, missile strike, drone
      strike, rocket attack, ballistic missile, cruise missile, barrage, aerial bomb, glide bomb, bomber, air defence,
      air defense, kamikaze drone, strategic bomber, cluster munition, artillery fire, mortar, barrel bomb, tank fire, exocet,
      salvo, anti-aircraft, siren, sirens, air-raid, bomber, airpower, air power, shellfire, warplane, rocket fire`,
    pairs: [
      [
        'drone, missile, rocket, artillery, bomb, warplane, jet, shell',
        'strike, hit, attack, launch, fire, destroy, intercept, down, kill, wound, injure, damage, land, shoot, drop, fall, pound, slam',
      ],
      ['missile, rocket, warplane, jet', 'blast, explode'],
      ['gunship, fighter-bomber, aviation, unmanned aerial vehicle', 'strike, hit, attack, bomb, pound, destroy'],
      ['jet, warplane, bomber, gunship, helicopter', 'raid, strafe'],
    ],
  },
  {
    topic: 'ground-operations',
    alone: `offensive, counteroffensive, counter-offensive, invasion, ground operation, front line, frontline, battlefield, infantry,
      armoured column, armored column, trench, troop buildup, ground troop, incursion, siege, street fighting, gunfire, gunshot, gunfight,
      gun battle, firefight, fighting, clash, clashes, ground assault, ground offensive, ambush, hostilities, heavy weapon, small arm,
      shoot-out, exchange of fire, encirclement, reinforcement, machine gun, machine-gun fire, sniper, rebel advance, military operation,
      house to house, street by street, street to street, street battle, pitched battle, hideout, bridgehead, roadblock, hand-to-hand`,
    pairs: [
      [
        `troop, force, army, soldier, fighter, brigade, militant, tank, rebel, militia, militiaman, paramilitary, insurgent, gunman, column,
        armoured vehicle, armored vehicle, convoy, infantry, guerrilla, separatist, paratrooper, commando, gang, jihadist, division,
        special police, armour`,
        `advance, assault, storm, mass, gather, gathering, push, battle, clash, border, fight, encircle, enter, move into, cross, roll into,
        march, attack, raid, seize, capture, retake, repel, ambush, besiege, overrun, surround, drive out, open fire,
        reinforce, outskirt, position, front, dig in, hold out, pour, sweep, close in, fight way, roll into, break through, land on`,
      ],
      ['war, conflict', 'rage, grind on, drag on, break out, erupt, flare up'],
    ],
  },
  {
    topic: 'sabotage',
    alone: `sabotage, saboteur, car bomb, explosive device, arson, covert operation, special operation, undercover, secret operation, clandestine, codename, code-named, code name, secret service
      operation, assassination, hacker, cyber, ransomware, roadside bomb, suicide attacker, suicide attack, suicide blast, car bomber, truck bomber, lorry bomb, truck bomb, bomb attack, bomb blast, bombing attack, grenade attack, petrol bomb, pager, explosives, improvised explosive, suicide bomber, suicide bombing, booby trap, landmine, terrorist attack, terrorism, terror attack, terror threat, terror plot, fight terror, cyberattack, derailment, train derail, derail train`,
    pairs: [
      [
        'explosion, blast, detonate, explosive, bomb',
        'bridge, rail, railway, pipeline, cable, depot, car, plant, unknown, track',
      ],
    ],
  },
  {
    topic: 'civilian-harm',
    alone: `civilian casualty, civilian death, civilian, residential building, residential area, residential neighbourhood,
      residential neighborhood, apartment building, apartment block, tower block, humanitarian crisis, humanitarian situation, war crime,
      crime against humanity, famine, malnutrition, hunger, starvation, displaced people, displaced family, displaced person, displaced,
      displacement, internally displaced, refugee camp, displacement camp, massacre, mass grave, death toll, humanitarian aid, humanitarian
      assistance, humanitarian catastrophe, humanitarian access, humanitarian organisation, humanitarian organization, humanitarian law,
      aid convoy, aid truck, aid agency, aid worker, aid group, relief worker, relief agency, food aid, food ration, drinking water,
      medical supply, shortage of food, cholera, epidemic, sexual violence, rape, looting, loot, torture, ethnic cleansing, genocide,
      atrocity, evacuee, refugee, morgue, mortuary, rubble, field hospital, health facility, health worker, wounded people, human rights,
      school child, burial, makeshift shelter, asylum, exodus, host community, power cut, blackout, siege of the city, human shield,
      measles, epidemic, vaccine, ration, food distribution, out of stock, malnourished, relief, aid delivery, humanitarian corridor,
      reprisal, ethnic killing, mass killing, bodies in the street, health partner, orphan, shanty, breadline, food insecurity,
      unexploded, homeless, uprooted, without electricity, without power, without heating, without water, without food, internally-displaced, livelihood, field kitchen, aid flight, hospital`,
    pairs: [
      [CIVILIANS, HURT],
      [
        `woman, man, villager, aid worker, worker, student, journalist, traveller, passenger, resident, civilian, people, teacher, doctor, nurse,
        priest, monk, nun, pilgrim, farmer, staff, trader, tourist, missionary, activist, mayor`,
        'abduct, abduction, kidnap, kidnapping, hold hostage, take hostage',
      ],
      [
        'people, family, resident, civilian, woman, child, thousand, million, villager, inhabitant, population, household',
        'flee, displace, evacuate, uproot, shelter, leave home, cross border, refuge, camp, trap, homeless, escape, stranded, cut off',
      ],
      [
        'hospital, clinic, medical complex, medical centre, medical center, health centre, health center, medical facility, school, home, house, building, apartment, market, church, mosque, camp, bakery, village, ambulance',
        'hit, damage, destroy, burn, shell, bomb, strike, flatten, loot, burn down, overwhelm, collapse, set fire, raze, evacuate, torch, drop',
      ],
      [
        'food, water, medicine, aid, electricity, fuel, relief, supply, truck, convoy',
        'run out, shortage, cut off, distribute, deliver, block, reach, humanitarian, suspend, need, enter, loot, ration, lack, halt, steal, queue, turn back, deny, stranded, not allow',
      ],
    ],
  },
  {
    topic: 'sanctions',
    alone: `sanction, embargo, price cap, frozen asset, sovereign asset, asset freeze, export ban, import ban, export control,
      shadow fleet, secondary tariff, oil trade, blacklist, travel ban, asset ban, freeze asset, suspend aid, arms embargo,
      snapback, penalties, cut off trade, trade ban`,
    pairs: [
      [
        'terrorist organisation, terrorist organization, terrorist group',
        'designate, designation, list, label, declare, delist, ban, proscribe',
      ],
      ['ban, restrict, freeze', 'export, import, sale, trade, asset, account, diamond, timber, fuel, oil'],
    ],
  },
  {
    topic: 'military-aid',
    alone: `military aid, arms delivery, weapons delivery, arms shipment, military assistance, security assistance, arms package,
      military support, military commitment, lend-lease, arms sale, weapons supply, weapons supplies, arms supplies, anti-tank weapon, lethal aid,
      lethal support, material support`,
    pairs: [
      [
        WEAPONS,
        'supply, provide, finance, donate, deliver, deliveries, send, sending, fund, train, training, approve, pledge, hand over, promise, offer, ship, sell, appeal, smuggle, package',
      ],
      ['weapon, ammunition, arms, munition, rifle', 'fly'],
    ],
  },
  {
    topic: 'alliance-membership',
    alone: `nato membership, eu membership, join nato, membership of nato, accession, joining nato, nato summit, nato member,
      membership of the eu, collective defence, collective defense, defence spending, defense spending, eastward expansion,
      expand eastward, military alliance, nato expansion, article 5, join the eu, candidate status, quit the bloc, leave the bloc,
      join the alliance, join the bloc, application to join, security pact, mutual defence`,
    pairs: [['nato', 'member, join, expand, enlarge, enlarging, membership, eastward, eastwards, alliance, invite']],
  },
  {
    topic: 'diplomacy',
    alone: `diplomacy, diplomatic, ambassador, embassy, summit, bilateral, trilateral, state visit, international community, resolution, urge restraint, call for calm, call for restraint, de-escalation,
      de-escalate, normalisation, normalization, consul, recall ambassador, expel diplomat, emergency session, emergency meeting,
      phone call, security council, general assembly, consulate, three-way, leaders' meeting, cooperation,
      face-to-face, in-person meeting, meeting between, direct meeting, security guarantee, diplomat, restore ties, cut ties, attache,
      state visit, foreign policy, bilateral ties, recognise independence, envoy, international pressure, apologise, apologize, apology,
      protest note, note of protest, letter of protest, lodge protest, lodge a protest, lodge a strong protest, strong protest, formal protest, demarche,
      high commissioner`,
    pairs: [
      [
        'president, prime minister, chancellor, leader, king, emir, secretary of state, counterpart, crown prince',
        'meet, meeting, visit, invite, invitation, host, phone, call with, congratulate, telephone, apologise, apologize',
      ],
      ['urge, call for, appeal, plead, counsel, advise', 'restraint, calm, de-escalation'],
    ],
  },
  {
    topic: 'weapons-deployment',
    alone:
      'nuclear weapon, missile test, weapons test, missile deployment, military exercise, missile system, aircraft carrier, military drill, warship, carrier group, strike group, nuclear test, uranium, enriched, warhead, naval base, intercontinental missile, ballistic missile test, naval blockade exercise, contingent, peacekeeping mission',
    pairs: [
      [
        `${WEAPONS}, missile system, battery, troop, peacekeeper, contingent, destroyer, frigate, marine`,
        'deploy, deployment, redeploy, install, position, arrive, dock',
      ],
      ['battalion, contingent, regiment, task force, flotilla', 'land, disembark, sail, head, order'],
    ],
  },
  {
    topic: 'military-personnel',
    alone: `commander-in-chief, chief of staff of the armed forces, court martial, top commander, senior commander, land forces commander,
      field commander, rebel commander, brigade commander, army chief, chief of staff, deserter, desertion, mutiny, military casualty,
      dead soldier, court-martial, military court, servicemen who had lost their life, relieved of command, relieved of his post,
      general staff, brigadier general, lieutenant general, major general`,
    pairs: [
      [
        'commander, general, colonel, officer, major, admiral, chief of staff, army chief, defence minister',
        'appoint, dismiss, resign, resignation, sack, replace, promote, kill, arrest, charge of, summon',
      ],
      [
        PEOPLE_WHO_FIGHT,
        'kill, die, dead, death, lose, casualty, wound, injure, capture, surrender, desert, defect, detain, lay down arms, give themselves up, disarm, bury',
      ],
    ],
  },
  {
    topic: 'territorial-control',
    alone: `annexation, annex, occupied territory, recapture, retake, full control, under control, in control of, under the control of,
      square kilometre, hoist flag, raise flag, back in charge, back in control, last base, held by, square kilometer, square mile, liberate,
      territorial, occupation, buffer zone, demilitarised zone, demilitarized zone, security zone`,
    pairs: [
      [
        'village, town, city, settlement, region, area, district, province, base, airport, capital, junction, headquarters, crossing, barracks, garrison, island, hill, post, station, broadcaster, palace, stronghold, suburb, checkpoint',
        'capture, seize, control of, recapture, retake, overrun, lose, occupy, annex, fall, take over, hand back, give back, surrender, liberate',
      ],
      ['sovereignty', 'restore, regain, reassert, establish, impose'],
      [
        'troop, force, army, fighter, soldier, unit, garrison, general',
        'withdraw, withdrawal, retreat, pull out, pull back, leave base, leave last base',
      ],
      [
        'territory, land',
        'claim, cede, give up, giving up, retake, capture, advance, lose, liberate, annex, control, recognition, recognise, recognize, occupied',
      ],
    ],
  },
  {
    topic: 'domestic-politics',
    alone: `election, parliament, lawmaker, referendum, opposition leader, cabinet reshuffle, coalition government, ruling coalition, governing
      coalition, impeachment, ballot, protester, new prime minister, step down, into exile, presidential council, sovereign council,
      emergency rule, sworn in, swear in, inaugurate, confidence vote, withdraw confidence, no confidence, walk out of government, power-grab, military junta, junta chief, statue, interim president, anti-government, anti-war,
      demonstrator, martial law, coup, ruling party, state of emergency, presidential candidate, opposition, curfew, protest, rally,
      demonstration, strike action, general strike, riot, unrest, interim government, transitional government, caretaker government,
      transitional council, no-confidence, cabinet, constitution, polling station, resign, resignation, prime minister-designate`,
    pairs: [
      ['president, prime minister, chancellor, government', 'elect, vote, resign, confirm as, inaugurate, coalition'],
      [
        'president, prime minister, king, ruler, dictator',
        'flee, leave the country, flee the country, leave for exile',
      ],
    ],
  },
  {
    topic: 'recruitment',
    alone: `conscript, conscription, recruitment, mobilisation order, mobilization order, child soldier, call-up,
      draft dodger, military draft, military service, take up arms, press-gang, training camp`,
    pairs: [
      [
        'recruit, groom, grooming, enlist, lure, draw into',
        'child, fighter, soldier, teenager, men, young people, army, attack, minor, rank, gang',
      ],
    ],
  },
];
