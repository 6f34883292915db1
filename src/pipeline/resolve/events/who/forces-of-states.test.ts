/** Who fights for a state, by what they are and sail, and whose dead are only shown or handed over. */
import { describe, expect, it } from 'vitest';
import { rolesOf } from '../events-of.test-support.ts';

describe('who fights for a state', () => {
  it.each([
    ['Kenyan soldiers shot five villagers in Goma on Sunday.', 'Kenyan Armed Forces agent'],
    ['Nine Kenyan soldiers were killed in Goma on Sunday.', 'Kenyan Armed Forces target'],
    ['Three Kenyan soldiers were captured in Goma on Sunday.', 'Kenyan Armed Forces target'],
    ['Three Kenyan servicemen were wounded in Goma on Sunday.', 'Kenyan Armed Forces target'],
    ['A Chadian bomber struck Goma on Sunday, killing a nurse.', 'Chad agent'],
    ['Kenya sank a Chadian gunboat near Mombasa on Sunday.', 'Chad target'],
    ['Gunboats of the Kenyan navy shelled Goma on Sunday.', 'Kenyan Navy agent'],
    ['Kenyan F-16s bombed Goma on Sunday.', 'Kenyan Armed Forces agent'],
    ['Two Kenyan Su-34s were shot down near Goma on Sunday.', 'Kenyan Armed Forces target'],
    ['Air defences shot down 12 Kenyan drones over Goma on Sunday.', 'Kenya target'],
    ['Two Kenyan drones were shot down over Goma on Sunday.', 'Kenya target'],
    ['Chad sank the Kenyan cruiser Nairobi near Mombasa on Sunday.', 'Kenya target'],
    ['Chad bombed Kenyan positions near Goma on Sunday.', 'Kenya target'],
    ['A ship came under attack from Yemen’s Houthis on Sunday.', 'Houthis agent'],
    ['The town of Goma came under heavy fire from Kenyan troops on Sunday.', 'Kenyan Armed Forces agent'],
    ['Bosnian Serb tanks shelled Goma on Sunday.', 'Bosnian Serb forces agent'],
    ['A Kenyan tank crew killed a nurse in Goma on Sunday.', 'Kenya agent'],
    ['Bombers of the Kenyan air force struck Goma on Sunday.', 'Kenyan Air Force agent'],
  ])('acts and suffers for it: %s', (sentence, role) => {
    expect(rolesOf(sentence)).toContain(role);
  });

  it.each([
    ['Chad said that it had handed over the bodies of fallen Kenyan soldiers on Sunday.', 'Kenya'],
    ['A channel showed pictures of dead Kenyan soldiers in Goma on Sunday.', 'Kenya'],
    ['Three Kenyan soldiers were freed in Goma on Sunday.', 'Kenya'],
    ['Bosnian Serb shells hit a market in Goma on Sunday.', 'Bosnia'],
    ['A general told Nairobi television that nine men had died in Goma on Sunday.', 'Kenya'],
    ['Kenyan children were killed in Goma on Sunday.', 'Kenya'],
  ])('does nothing there: %s', (sentence, actor) => {
    expect(rolesOf(sentence).join()).not.toContain(actor);
  });
});
