/** The columns of the list of flags. */
import type { BodyOf } from '../../shared/contract/routes.ts';
import { supervisionWords as words } from '../../shared/words/supervision.ts';

export type Told = BodyOf<'readFlags'>;
export type State = Told['flags'][number]['state'];

export const columns = [
  [words.unit, 150, '@'],
  [words.kind, 130, '@'],
  [words.says, 380, '@'],
  [words.figure, 110, '#,##0.00'],
  [words.count, 90, '#,##0'],
  [words.since, 90, '@'],
  [words.state, 80, '@'],
  [words.explanation, 200, '@'],
  [words.reason, 160, '@'],
  [words.innocent, 220, '@'],
  [words.classes, 160, '@'],
  [words.rows, 340, '@'],
] as const;
export const [stateColumn, width] = [6, columns.length];
