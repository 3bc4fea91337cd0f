import type { Bilingual } from '../../../shared/ground/bilingual.ts';
import type { Option } from '../../../shared/ground/define-city.ts';
import { share, type Table, type TableRow } from '../../../shared/statistics/table.ts';
import { planTableTexts as words } from '../../../shared/words/plan-tables.ts';
import { emptyFields, fieldSums, planSums } from './plan-totals.ts';
import { before, column, type Printed } from './printed-plan.ts';

/** How the projects spread over the fields, notice 11, 12: empty ones stay in sight. */
export const fieldsTable = ({ paper, programme }: Printed): Table => {
  const all = planSums(paper).now.persons;
  const row = (title: Bilingual, codes: readonly string[], role?: TableRow['role']): TableRow => {
    const { now, before: old } = fieldSums(paper, codes);
    return {
      ...(role && { role }),
      cells: [
        title,
        now.projects,
        now.persons,
        share(now.persons, all),
        ...(old ? [old.projects, old.persons] : []),
      ],
    };
  };
  const fieldsIn = (group: string | undefined) => programme.fields.filter((field) => field.group === group);
  const inGroup = ({ code, zh, en }: Option): TableRow[] => {
    const fields = fieldsIn(code);
    const codes = fields.map((field) => field.code);
    return [row({ zh, en }, codes, 'group'), ...fields.map((field) => row(field, [field.code], 'part'))];
  };
  return {
    id: 'fields',
    title: words.fields,
    columns: [
      column(words.field, 'text'),
      column(words.projects, 'count'),
      column(words.persons, 'count'),
      column(words.share, 'share'),
      ...(paper.changes
        ? [column(before(words.projects), 'count'), column(before(words.persons), 'count')]
        : []),
    ],
    rows: [
      ...programme.fieldGroups.flatMap(inGroup),
      ...fieldsIn(undefined).map((field) => row(field, [field.code])),
    ],
    notes: [],
  };
};

/** Names of the fields without a project. */
export const emptyFieldNames = ({ paper, programme }: Printed): Bilingual[] =>
  emptyFields(paper, programme).map(
    (code) => programme.fields.find((field) => field.code === code) as Bilingual,
  );
