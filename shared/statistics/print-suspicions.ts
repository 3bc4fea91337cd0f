/** Suspicions as tables: their numbers for everybody, their list for those who read everybody's documents. */
import { type Bilingual, fill, listNames, same } from '../ground/bilingual.ts';
import type { Programme } from '../ground/define-programme.ts';
import { suspicionKindTexts, suspicionTexts as words } from '../words/suspicions.ts';
import { type Suspicion, type Suspicions, suspicionKinds } from './suspicion.ts';
import { mostListed } from './suspicions.ts';
import type { Table } from './table.ts';

export const printCounts = ({ counts, uncompared }: Omit<Suspicions, 'list'>): Table => ({
  id: 'suspicions',
  title: words.table,
  columns: [
    { title: words.kind, format: 'text' },
    { title: words.count, format: 'count' },
  ],
  rows: suspicionKinds.map((kind) => ({ cells: [suspicionKindTexts[kind], counts[kind]] })),
  notes: [words.note, ...(uncompared ? [fill(words.uncompared, { count: uncompared })] : [])],
});

export const printList = (list: readonly Suspicion[], { units }: Programme): Table => {
  const nameOf = (code: string): Bilingual => units.find((unit) => unit.code === code)?.name ?? same(code);
  return {
    id: 'suspicion-list',
    title: words.list,
    columns: [words.kind, words.units, words.codes, words.person, words.about].map((title) => ({
      title,
      format: 'text',
    })),
    rows: list.map(({ kind, units: of, codes, mask, about }) => ({
      cells: [
        suspicionKindTexts[kind],
        listNames(of.map(nameOf)),
        same(codes.join(' · ')),
        mask === undefined ? null : same(mask),
        same(about.join(' · ')),
      ],
    })),
    notes: [fill(words.listNote, { most: mostListed })],
  };
};
