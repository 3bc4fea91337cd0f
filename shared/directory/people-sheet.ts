/**
 * The list of people as a sheet: a row for each role of a person, with its first and last day. Like the list
 * of units it is a form that is kept instead of filed. Whoever has no row stays as they are, so that a part
 * of the list can be kept too, and nobody disappears because a row was deleted.
 */
import type { Form } from '../form/define-form.ts';
import { listTexts } from '../words/directory.ts';
import { keptList } from './list-form.ts';
import type { PeopleAsked } from './people-asked.ts';
import { peopleColumns } from './people-columns.ts';
import { peopleRowRules, peopleSheetRules } from './people-rules.ts';

export const peopleSheet = (asked: PeopleAsked): Form => ({
  ...keptList,
  id: 'people',
  title: listTexts.peopleTitle,
  purpose: listTexts.peoplePurpose,
  letters: 'RY',
  columns: peopleColumns,
  rowKey: ['email', 'role', 'from'],
  rowRules: peopleRowRules,
  sheetRules: peopleSheetRules(asked),
});
