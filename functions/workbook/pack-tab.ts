/**
 * A workbook of one tab for the reader of cells: it unpacks nothing again, builds nothing of what the tab does not
 * name, and sees no other bytes than those that were inspected.
 */
import type { Tab } from './list-tabs.ts';
import { type Parts, relationshipsOf, rootOf } from './relationships.ts';
import { zipStored } from './zip-stored.ts';

/** A seal, a summary, a page of notes. */
const smallTab = 64 * 1024;

export const packTab = (parts: Parts, { path, part }: Tab): Buffer => {
  const root = rootOf(parts);
  const cut = root.lastIndexOf('/') + 1;
  const used = [
    '[Content_Types].xml',
    '_rels/.rels',
    root,
    `${root.slice(0, cut)}_rels/${root.slice(cut)}.rels`,
  ];
  const texts = new Set<string>();
  for (const { type, path: other } of relationshipsOf(parts, root)) {
    if (type === 'styles' || type === 'sharedStrings') used.push(other);
    if (type === 'sharedStrings') texts.add(other);
  }
  used.push(path);
  const packed: [string, Buffer][] = [];
  for (const name of new Set(used)) {
    const content = parts.get(name);
    if (!content) continue;
    const isLong = texts.has(name) && part.length < smallTab && content.length > smallTab;
    packed.push([name, isLong ? textsNamedIn(part, content) : content]);
  }
  return zipStored(packed);
};

/** The shared texts with those that no cell of the tab can name made empty: of thousands a small tab names a few. */
const textsNamedIn = (tab: Buffer, texts: Buffer): Buffer => {
  // What looks like a text may stand inside a comment; one with a prefix is not looked for.
  if (texts.includes('<!') || texts.includes(':si')) return texts;
  const named = new Set<number>();
  for (const [, number] of tab.toString('latin1').matchAll(/>\s*(\d{1,9})\s*</g)) named.add(Number(number));
  // Byte for byte: what the texts say is not looked at. None behind the last one named is missed.
  const all = texts.toString('latin1');
  const last = Math.max(-1, ...named);
  const kept: string[] = [];
  let at = nextText(all, 0);
  kept.push(all.slice(0, at));
  for (let i = 0; at < all.length && i <= last; i++) {
    const next = nextText(all, at + 3);
    // The end of the part stands behind the last text.
    kept.push(named.has(i) || next === all.length ? all.slice(at, next) : '<si/>');
    at = next;
  }
  if (at < all.length) kept.push(all.slice(all.lastIndexOf('</')));
  return Buffer.from(kept.join(''), 'latin1');
};

/** Where the next shared text begins; the length where there is none. */
const nextText = (all: string, from: number): number => {
  for (let at = all.indexOf('<si', from); at >= 0; at = all.indexOf('<si', at + 3))
    if (/[\s/>]/.test(all[at + 3] ?? '')) return at;
  return all.length;
};
