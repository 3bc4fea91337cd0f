/** The tabs of an xlsx file in their order, with what is hidden, and the formats its cells may name. */
import { posix } from 'node:path';
import { mendText } from '../../shared/ground/well-formed.ts';
import { badWorkbook } from './fault.ts';
import { attribute, tagsOf, tellingFormats, unescapeXml } from './survey-sheet.ts';

export type Tab = {
  readonly name: string;
  /** Among the tabs of the file, from 0, as the reader of cells counts them. */
  readonly index: number;
  readonly hidden: boolean;
  /** Its XML. */
  readonly part: Buffer;
};
export type Tabs = {
  readonly tabs: readonly Tab[];
  /** By the number of a style, the formats that say something of a number. */
  readonly telling: ReadonlyMap<number, string>;
};

type Target = { readonly id: string; readonly type: string; readonly path: string };

const targetsOf = (parts: ReadonlyMap<string, Buffer>, of: string): Target[] => {
  const folder = posix.dirname(of);
  const rels = parts.get(posix.join(folder, '_rels', `${posix.basename(of)}.rels`));
  return [...tagsOf(rels?.toString('utf8') ?? '', 'Relationship')].map(({ tag }) => {
    const target = unescapeXml(attribute(tag, 'Target') ?? '');
    return {
      id: attribute(tag, 'Id') ?? '',
      type: (attribute(tag, 'Type') ?? '').split('/').at(-1) ?? '',
      path: target.startsWith('/') ? target.slice(1) : posix.join(folder, target),
    };
  });
};

/**
 * @param parts the unpacked parts of the file by their names
 * @throws Problem bad-workbook when a tab is named whose part is not there
 */
export const listTabs = (parts: ReadonlyMap<string, Buffer>): Tabs => {
  const root = targetsOf(parts, '').find(({ type }) => type === 'officeDocument')?.path ?? 'xl/workbook.xml';
  const targets = targetsOf(parts, root);
  const xml = parts.get(root)?.toString('utf8') ?? '';
  const named = [...tagsOf(xml, 'sheet')].flatMap(({ tag }) => {
    const name = mendText(unescapeXml(attribute(tag, 'name') ?? ''));
    const id = /\s(?:\w+:)?id\s*=\s*["']([^"']+)["']/.exec(tag)?.[1];
    return name && id
      ? [{ name, id, hidden: /^(?:hidden|veryHidden)$/.test(attribute(tag, 'state') ?? '') }]
      : [];
  });
  const styles = targets.find(({ type }) => type === 'styles');
  return {
    tabs: named.flatMap(({ name, id, hidden }, index) => {
      const part = parts.get(targets.find((target) => target.id === id)?.path ?? '');
      if (!part) throw badWorkbook('damaged');
      return [{ name, index, hidden, part }];
    }),
    telling: tellingFormats(styles && parts.get(styles.path)),
  };
};
