/**
 * What a body would become, counted in one pass before anything is built of it: thirty kilobytes of gzip may hold
 * thirty million brackets, each of which a parser makes an object of. What lies in texts is not looked at.
 */
import { Problem } from '../../shared/ground/problem.ts';
import { bodyBounds } from '../../shared/words/answers.ts';

/** Bodies of the contract nest six deep. */
const depthLimit = 32;
/** Lists and objects, and members of objects: a sheet has one list a row, and refuses 20,001 of them by itself. */
const listLimit = 200_000;
/** 20,000 rows of 200 cells are four million. */
const valueLimit = 5_000_000;
/** Brackets and colons, those in texts included, with which a body is harmless whatever it is. */
const harmless = 50_000;

const [quote, backslash, comma, colon, bracket, brace] = [0x22, 0x5c, 0x2c, 0x3a, 0x5b, 0x7b];

const isFewOf = (bytes: Buffer, byte: number): boolean => {
  let at = bytes.indexOf(byte);
  for (let count = 0; at >= 0; count++) {
    if (count === harmless) return false;
    at = bytes.indexOf(byte, at + 1);
  }
  return true;
};

/** The usual body, told without going through each byte of it; a value takes at least two. */
const isHarmless = (bytes: Buffer): boolean =>
  bytes.length < 2 * valueLimit && [bracket, brace, colon].every((byte) => isFewOf(bytes, byte));

/** @throws Problem bad-json, too-large */
export const refuseHeavyJson = (bytes: Buffer): void => {
  if (isHarmless(bytes)) return;
  let depth = 0;
  let lists = 0;
  let members = 0;
  let values = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] as number;
    if (byte === quote) {
      for (i += 1; i < bytes.length && bytes[i] !== quote; i++) if (bytes[i] === backslash) i += 1;
    } else if (byte === comma) values += 1;
    else if (byte === colon) members += 1;
    // [ and {, which differ in one bit; ] and } as well.
    else if ((byte | 0x20) === 0x7b) {
      lists += 1;
      depth += 1;
      if (depth > depthLimit) throw new Problem('bad-json');
    } else if ((byte | 0x20) === 0x7d) depth -= 1;
    else continue;
    if (values > valueLimit) throw new Problem('too-large', { limit: bodyBounds.values });
    if (lists > listLimit || members > listLimit) throw new Problem('too-large', { limit: bodyBounds.lists });
  }
};
