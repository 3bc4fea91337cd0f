/**
 * How much a part may hold, by what the reader of cells makes of it: of styles, names and relationships it builds a
 * tree, again for every tab; texts it keeps as a list; a sheet passes by row after row; the rest it never opens.
 * What a part is follows from the relationships that lead to it, never from its name or its first tag. One that
 * none leads to, or several of different kinds, is held to the least.
 */
import type { WorkbookFault } from '../../shared/words/workbook-faults.ts';
import { readRelationships } from './relationships.ts';

export type PartBound = {
  readonly elements: number;
  /** Cells up to the last of each row. */
  readonly cells?: number;
  /** What is said of a part that holds more. */
  readonly fault: WorkbookFault;
};

const definitions: PartBound = { elements: 50_000, fault: 'too-many-definitions' };
/** Texts have one or two elements each, so this is two million; 20,000 rows of 18 texts are 720,000. */
const texts: PartBound = { elements: 2_000_000, fault: 'too-many-texts' };
/** 20,000 rows of 40 cells with their texts inside are 2,400,000. */
const sheet: PartBound = { elements: 3_000_000, cells: 16_000_000, fault: 'too-many-cells' };

const byUse: Readonly<Record<string, PartBound>> = {
  officeDocument: definitions,
  styles: definitions,
  sharedStrings: texts,
};

/** By name of a part the kinds of relationships that lead to it. */
export type Uses = ReadonlyMap<string, ReadonlySet<string>>;

/** Parts that say what the others are: looked at first. */
export const isLeading = (name: string): boolean => name.endsWith('.rels') || name === '[Content_Types].xml';

/** @param parts those that lead to others, inspected */
export const usesIn = (parts: ReadonlyMap<string, Buffer>): Uses => {
  const uses = new Map<string, Set<string>>();
  for (const [name, part] of parts) {
    if (!name.endsWith('.rels')) continue;
    const folder = name.slice(0, Math.max(0, name.lastIndexOf('_rels/')));
    for (const { type, path } of readRelationships(part, folder))
      uses.set(path, (uses.get(path) ?? new Set()).add(type));
  }
  return uses;
};

export const isSharedTexts = (name: string, uses: Uses): boolean =>
  uses.get(name)?.has('sharedStrings') ?? false;

export const boundOf = (name: string, uses: Uses): PartBound => {
  const bounds = [...(uses.get(name) ?? [])].map((type) => byUse[type] ?? sheet);
  return bounds.sort((a, b) => a.elements - b.elements)[0] ?? definitions;
};

/** Is it gone through anew for every tab? */
export const isShared = (bound: PartBound): boolean => bound !== sheet;
