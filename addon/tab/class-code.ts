/** The code of a class, where a person typed or selected one. */
import { unitOfClass } from '../../shared/forms/rules/class-of-unit.ts';
import type { Desk } from '../google/desk.ts';

/** The first that a text holds; a cell may name it among other words. */
export const classCodeIn = (text: string): string | undefined =>
  text
    .normalize('NFKC')
    .toUpperCase()
    .split(/[^0-9A-Z-]+/)
    .find((word) => unitOfClass(word) !== undefined);

export const selectedClass = ({ google }: Pick<Desk, 'google'>): string | undefined => {
  const line = google.activeTab().readAll()[google.activeRow() - 1] ?? [];
  return classCodeIn(String(line[google.activeColumn() - 1] ?? ''));
};
