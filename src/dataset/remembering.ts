/** Enough for the vocabulary of a large corpus. */
const MOST_REMEMBERED = 50_000;

/**
 * Makes something of a text once, where the same texts come again and again. Beyond so many the memory is emptied: it must not
 * grow with the corpus.
 * @param make gives the same for the same text
 */
export function remembering<Made>(make: (text: string) => Made, most = MOST_REMEMBERED): (text: string) => Made {
  const remembered = new Map<string, Made>();
  return (text) => {
    const known = remembered.get(text);
    if (known !== undefined) return known;
    const made = make(text);
    if (remembered.size >= most) remembered.clear();
    remembered.set(text, made);
    return made;
  };
}

/**
 * Makes something of an object once, and forgets it with the object.
 * @param make gives the same for the same object
 */
export function rememberingEach<Thing extends object, Made extends {}>(
  make: (thing: Thing) => Made,
): (thing: Thing) => Made {
  const remembered = new WeakMap<Thing, Made>();
  return (thing) => {
    const known = remembered.get(thing);
    if (known !== undefined) return known;
    const made = make(thing);
    remembered.set(thing, made);
    return made;
  };
}
