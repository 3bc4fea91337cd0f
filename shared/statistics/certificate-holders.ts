/**
 * Who holds which certificate, for a year of certificates in bounded memory: sixteen bytes each. Numbers and
 * persons are kept as hashes, so a clash is possible, about once in ten thousand years of a million
 * certificates each; the answer is a suspicion and is looked into by people.
 */
export type CertificateHolders = {
  /** The class under which another person was given this number before; undefined for a new number or the same person. */
  readonly note: (certificate: string, person: string, at: number) => number | undefined;
};

/** Full-width, lower-case or spaced, it is the same number. */
const fold = (certificate: string): string => certificate.normalize('NFKC').replace(/\s/g, '').toUpperCase();

/** FNV's start and step; the other start makes a second hash that is independent of the first. */
const start = 0x811c9dc5;
const otherStart = 0x3c6ef372;
const step = 0x01000193;
const finish = (hash: number): number => Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0;

/** 53 bits, never 0. One loop, because it runs for each enrolment; plain capitals and digits need no folding. */
const keyOf = (certificate: string, isFolded = false): number => {
  let hash = start;
  let other = otherStart;
  for (let i = 0; i < certificate.length; i++) {
    const code = certificate.charCodeAt(i);
    if (!isFolded && (code < 0x21 || code > 0x60)) return keyOf(fold(certificate), true);
    hash = Math.imul(hash ^ code, step);
    other = Math.imul(other ^ code, step);
  }
  return finish(hash) * 2 ** 21 + (finish(other) >>> 11) + 1;
};

/** A pseudonym is a hash already: its first characters are enough. */
const personOf = (pseudonym: string): number => {
  let hash = start;
  const length = Math.min(pseudonym.length, 16);
  for (let i = 0; i < length; i++) hash = Math.imul(hash ^ pseudonym.charCodeAt(i), step);
  return finish(hash);
};

type Table = {
  readonly keys: Float64Array;
  readonly persons: Uint32Array;
  readonly places: Int32Array;
};
const tableOf = (slots: number): Table => ({
  keys: new Float64Array(slots),
  persons: new Uint32Array(slots),
  places: new Int32Array(slots),
});

export const certificateHolders = (): CertificateHolders => {
  let table = tableOf(1 << 10);
  let used = 0;
  let lastPerson = '';
  let who = 0;

  /** Slot of the key, or the empty one where it belongs. */
  const slotOf = (key: number): number => {
    const mask = table.keys.length - 1;
    let slot = (key % 4_294_967_291) & mask;
    while (table.keys[slot] !== 0 && table.keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  };
  const put = (key: number, person: number, place: number): void => {
    const slot = slotOf(key);
    table.keys[slot] = key;
    table.persons[slot] = person;
    table.places[slot] = place;
  };
  const grow = (): void => {
    const old = table;
    table = tableOf(old.keys.length * 2);
    old.keys.forEach((key, i) => {
      if (key !== 0) put(key, old.persons[i] as number, old.places[i] as number);
    });
  };

  return {
    note: (certificate, person, at) => {
      const key = keyOf(certificate);
      if (person !== lastPerson) {
        lastPerson = person;
        who = personOf(person);
      }
      const slot = slotOf(key);
      if (table.keys[slot] === key) return table.persons[slot] === who ? undefined : table.places[slot];
      if (++used * 2 > table.keys.length) grow();
      put(key, who, at);
      return undefined;
    },
  };
};
