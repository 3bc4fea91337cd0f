/** The tabs of an xlsx file in their order, with what is hidden, and the formats its cells may name. */
import { mendText } from '../../shared/ground/well-formed.ts';
import { badWorkbook } from './fault.ts';
import { type Parts, relationshipsOf, rootOf } from './relationships.ts';
import { tellingFormats } from './telling-formats.ts';
import { attribute, tagsOf, unescapeXml } from './xml-tags.ts';

export type Tab = {
  readonly name: string;
  /** Among the tabs of the file, from 0, as the reader of cells counts them. */
  readonly index: number;
  readonly hidden: boolean;
  /** Name of its part. */
  readonly path: string;
  /** Its XML. */
  readonly part: Buffer;
};
export type Tabs = {
  readonly tabs: readonly Tab[];
  /** By the number of a style, the formats that say something of a number. */
  readonly telling: ReadonlyMap<number, string>;
};

/** Tabs of a workbook, and times one part may be named as one: each is read through for its content. */
const tabLimit = 1_000;

/** @throws Problem bad-workbook when a tab is named whose part is not there */
export const listTabs = (parts: Parts): Tabs => {
  const root = rootOf(parts);
  const targets = relationshipsOf(parts, root);
  const pathOf = new Map(targets.toReversed().map(({ id, path }) => [id, path]));
  const xml = parts.get(root)?.toString('utf8') ?? '';
  const named = [...tagsOf(xml, 'sheet')].flatMap(({ tag }) => {
    const name = mendText(unescapeXml(attribute(tag, 'name') ?? ''));
    const id = /\s(?:\w+:)?id\s*=\s*["']([^"']+)["']/.exec(tag)?.[1];
    return name && id
      ? [{ name, id, hidden: /^(?:hidden|veryHidden)$/.test(attribute(tag, 'state') ?? '') }]
      : [];
  });
  if (named.length > tabLimit) throw badWorkbook('too-many-parts');
  const used = new Set<string>();
  const styles = targets.find(({ type }) => type === 'styles');
  return {
    tabs: named.flatMap(({ name, id, hidden }, index) => {
      const path = pathOf.get(id) ?? '';
      const part = parts.get(path);
      if (!part || used.has(path)) throw badWorkbook('damaged');
      used.add(path);
      return [{ name, index, hidden, path, part }];
    }),
    telling: tellingFormats(styles && parts.get(styles.path)),
  };
};
