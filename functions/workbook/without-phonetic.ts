/**
 * How a text is read aloud (rPh, of Japanese names) stands inside the text. The reader of cells leaves it out
 * of shared texts but adds it to those that stand in the cell, so it is taken out of the sheets before.
 */
import type { Parts } from './relationships.ts';

/** What stands between the tags goes too; one pass, whatever was written to make it long. */
const strip = (part: Buffer): Buffer => {
  const text = part.toString('latin1');
  const open = /<(?:\w+:)?rPh(?:\s[^<>]*)?>/g;
  const close = /<\/(?:\w+:)?rPh\s*>/g;
  const kept: string[] = [];
  let at = 0;
  for (let tag = open.exec(text); tag; tag = open.exec(text)) {
    close.lastIndex = open.lastIndex;
    const isEmpty = tag[0].endsWith('/>');
    if (!isEmpty && !close.test(text)) break;
    kept.push(text.slice(at, tag.index));
    at = isEmpty ? open.lastIndex : close.lastIndex;
    open.lastIndex = at;
  }
  kept.push(text.slice(at));
  return Buffer.from(kept.join(''), 'latin1');
};

/** The same parts, with nothing in them but the texts people see. */
export const withoutPhonetic = (parts: Parts): Parts =>
  new Map([...parts].map(([name, part]) => [name, part.includes('rPh') ? strip(part) : part]));
