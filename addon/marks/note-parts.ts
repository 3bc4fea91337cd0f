/** A note of which a part is ours and the rest somebody’s. */
import { tones } from './tones.ts';

export const fence = '\u2063';
const fenced = /\n?\u2063[^\u2063]*\u2063?/g;
export const ours = new Set<string | null>(Object.values(tones).filter((tone) => tone !== null));

/** A note without the add-on's part. */
export const theirPart = (note: string): string => note.replace(fenced, '').trim();
export const withOurPart = (note: string, text: string): string => {
  const theirs = theirPart(note);
  return `${theirs}${theirs ? '\n' : ''}${fence}${text}${fence}`;
};
