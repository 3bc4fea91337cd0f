import type { KnownPersons } from '../../shared/form/define-form.ts';
import { sheetWords } from '../../shared/words/sheet.ts';
import type { Desk } from '../google/desk.ts';
import type { Tab } from '../google/interface.ts';

type Place = { readonly firstRow: number; readonly column: number; readonly ids: readonly string[] };

/** Says beside an empty citizen number whom the row stands for; the number itself is kept nowhere. */
export const notePersons = (
  desk: Desk,
  tab: Tab,
  { firstRow, column, ids }: Place,
  persons: KnownPersons,
): void => {
  if (column === 0 || persons.size === 0) return;
  const noteOf = (id: string): string => {
    const person = persons.get(id);
    return person ? desk.say(sheetWords.knownPerson, { mask: person.mask }) : '';
  };
  tab.writeNotes(
    firstRow,
    column,
    ids.map((id) => [noteOf(id)]),
  );
};
