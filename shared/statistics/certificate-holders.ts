import { foldText } from '../form/fold-text.ts';

/**
 * Who holds which certificate, for a year of certificates in bounded memory: some twenty-five bytes each.
 * Numbers and persons are kept as hashes, so a clash is possible, though not in ten thousand years of a
 * million certificates each; the answer is a suspicion and is looked into by people.
 */
export type CertificateHolders = {
  /** The class under which another person was given this number before; undefined for a new number or the same person. */
  readonly note: (certificate: string, person: string, at: number) => number | undefined;
};

/** FNV's start and step; the other start makes a second hash that is independent of the first. */
const start = 0x811c9dc5;
const otherStart = 0x3c6ef372;
const step = 0x01000193;
const finish = (hash: number): number => Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0;

/** A pseudonym is a hash already: its first characters are enough. */
const personOf = (pseudonym: string): number => {
  let hash = start;
  const length = Math.min(pseudonym.length, 16);
  for (let i = 0; i < length; i++) hash = Math.imul(hash ^ pseudonym.charCodeAt(i), step);
  return finish(hash);
};

/**
 * The table is cut into parts, each of which grows by itself and by half, so that room is never needed for
 * the whole table twice. A slot is four words side by side, which come into the cache together.
 */
const parts = 64;
const words = 4;
const [person, place, other] = [1, 2, 3];
type Part = { slots: Uint32Array; used: number };
const firstSlots = 512;
/** Place of a class, -1 for none, as a word that is never 0: that is an empty slot. */
const shift = 2;

const word = (slots: Uint32Array, at: number): number => slots[at] as number;

/** Index of the key's first word, or of the empty slot where it belongs. */
const find = (slots: Uint32Array, hash: number, otherHash: number): number => {
  let at = Math.floor((hash / 2 ** 32) * (slots.length / words)) * words;
  while (
    word(slots, at + place) !== 0 &&
    (word(slots, at) !== hash || word(slots, at + other) !== otherHash)
  ) {
    at += words;
    if (at === slots.length) at = 0;
  }
  return at;
};

const grow = (part: Part): void => {
  const old = part.slots;
  part.slots = new Uint32Array(Math.ceil((old.length / words) * 1.5) * words);
  for (let at = 0; at < old.length; at += words)
    if (word(old, at + place) !== 0) {
      const to = find(part.slots, word(old, at), word(old, at + other));
      for (let i = 0; i < words; i++) part.slots[to + i] = word(old, at + i);
    }
};

export const certificateHolders = (): CertificateHolders => {
  const table = Array.from(
    { length: parts },
    (): Part => ({ slots: new Uint32Array(firstSlots * words), used: 0 }),
  );
  let lastPerson = '';
  let who = 0;

  /** One loop, because it runs for each enrolment; plain capitals and digits need no folding. */
  const noteNumber = (certificate: string, at: number, isFolded: boolean): number | undefined => {
    let hash = start;
    let otherHash = otherStart;
    for (let i = 0; i < certificate.length; i++) {
      const code = certificate.charCodeAt(i);
      if (!isFolded && (code < 0x21 || code > 0x60)) return noteNumber(foldText(certificate), at, true);
      hash = Math.imul(hash ^ code, step);
      otherHash = Math.imul(otherHash ^ code, step);
    }
    hash = finish(hash);
    otherHash = finish(otherHash);
    const part = table[otherHash % parts] as Part;
    const found = find(part.slots, hash, otherHash);
    const holder = word(part.slots, found + place);
    if (holder !== 0) return word(part.slots, found + person) === who ? undefined : holder - shift;
    part.slots[found] = hash;
    part.slots[found + person] = who;
    part.slots[found + place] = at + shift;
    part.slots[found + other] = otherHash;
    if (++part.used * words * 4 > part.slots.length * 3) grow(part);
    return undefined;
  };

  return {
    note: (certificate, person, at) => {
      if (person !== lastPerson) {
        lastPerson = person;
        who = personOf(person);
      }
      return noteNumber(certificate, at, false);
    },
  };
};
