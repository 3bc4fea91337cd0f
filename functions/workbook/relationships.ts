/** Which part of a package leads to which, read and resolved as the reader of cells does it. */
import { attribute, tagsOf, unescapeXml } from './xml-tags.ts';

/** The unpacked parts of an inspected file by their names. */
export type Parts = ReadonlyMap<string, Buffer>;

export type Relationship = {
  readonly id: string;
  /** The last word of its type: `worksheet`, `styles`. */
  readonly type: string;
  /** Name of the part it leads to. */
  readonly path: string;
};

const resolve = (folder: string, target: string): string => {
  if (target.startsWith('/')) return target.slice(1);
  const path = folder.split('/').filter(Boolean);
  for (const step of target.split('/').filter(Boolean))
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  return path.join('/');
};

/** @param folder of the part whose relationships these are */
export const readRelationships = (rels: Buffer | undefined, folder: string): Relationship[] =>
  [...tagsOf(rels?.toString('utf8') ?? '', 'Relationship')].map(({ tag }) => ({
    id: unescapeXml(attribute(tag, 'Id') ?? ''),
    type:
      unescapeXml(attribute(tag, 'Type') ?? '')
        .split('/')
        .at(-1) ?? '',
    path: resolve(folder, unescapeXml(attribute(tag, 'Target') ?? '')),
  }));

/** Those of a part; of the package itself for ''. */
export const relationshipsOf = (parts: Parts, of: string): Relationship[] => {
  const cut = of.lastIndexOf('/') + 1;
  const folder = of.slice(0, cut);
  return readRelationships(parts.get(`${folder}_rels/${of.slice(cut)}.rels`), folder);
};

/** The part that lists the tabs. */
export const rootOf = (parts: Parts): string =>
  relationshipsOf(parts, '').find(({ type }) => type === 'officeDocument')?.path ?? 'xl/workbook.xml';
