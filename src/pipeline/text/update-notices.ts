/** The lines by which a page says that something was published or changed, told apart by how much they say. */

/** True for a line that says when something was updated: "Updated: 5 April 2021, 17:02". */
export const isUpdateNotice = (text: string): boolean => /^\(?(?:last )?updated?\b/i.test(text);

/** True for a line that only announces the time on the next one: "Last updated", "Published on:". */
export const isBareNotice = (text: string): boolean => /^(?:last )?(?:updated|published)(?: on| at)?:?$/i.test(text);

/** True for the line by which a live blog says that the post above was edited: "Updated", "Updated at 10.32". */
export const isUpdatedMark = (text: string): boolean => /^updated(?:\s(?:at\s)?\d.{0,30})?$/i.test(text);

/** "Here's the latest:": what agencies put above the posts of a day. */
const ANNOUNCES_LATEST = /^here(?:[’']s| is| are) the latest(?: (?:news|updates?))?[.:]?$/i;
export const announcesLatest = (text: string): boolean => ANNOUNCES_LATEST.test(text);

/** "More details soon …", "More to follow": what a live blog promises, and not "More details of the raid emerge". */
const ANNOUNCES_MORE =
  /^more (?:(?:(?:details|updates|information|news)(?: (?:are |is )?(?:soon|shortly|to (?:come|follow)|follows?|following|coming|expected|here|below|later))?(?: (?:soon|shortly|here))?)|to (?:follow|come)|soon|follows)(?: (?:as|when|on) .{0,20})?[\s.…:!]{0,5}$/i;
export const announcesMore = (text: string): boolean => ANNOUNCES_MORE.test(text);
