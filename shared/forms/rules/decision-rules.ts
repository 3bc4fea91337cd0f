/**
 * What rests on a decision of the joint conference (notice 52): rules for the column that names one. A reference is
 * read as one; of a text, which may name what no register has, a code, a meeting with its item and a document number
 * are understood.
 */
import type { Row, RowRule, RuleContext } from '../../form/define-form.ts';
import type { Matter } from '../../ground/define-programme.ts';
import { decidedBefore } from './decided-before.ts';
import { type Act, codeLike, namedBy } from './decision-named.ts';
import { decidedMatters } from './decisions.ts';

type Asked = {
  /** The column on which it depends whether a row rests on a decision, and for which values; else every row does. */
  readonly once?: { readonly column: string; readonly is: (row: Row, context: RuleContext) => boolean };
  /** The day of the act, before which the decision was taken. */
  readonly act?: Act;
};

/** @param always a column that every row has */
export const restsOnDecision = (
  matter: Matter,
  always: string,
  { once, act }: Asked = {},
): readonly RowRule[] => {
  const needed: Pick<RowRule, 'where' | 'reads' | 'paints'> = {
    where: ({ decisionNeeded }) => decisionNeeded.includes(matter),
    reads: [once?.column ?? always],
    paints: 'decision',
  };
  const asks = (row: Row, context: RuleContext): boolean => !once || once.is(row, context);
  const { zh, en } = decidedMatters[matter];
  return [
    {
      ...needed,
      code: 'decision-missing',
      severity: 'error',
      message: {
        zh: `${zh}须经联席会议决定，本行未填写联席会议决定。`,
        en: `${en} requires a decision of the joint conference; none is given.`,
      },
      fix: {
        zh: '请填写决定的编号，或会议和项次，如“{year}年第一次联席会议第1项”；未登记的先在“联席会议决定事项登记表”中登记。',
        en: 'Enter the code of the decision, or the meeting and item, for example “first meeting of {year}, item 1”; if it is not registered, first enter it in “Joint conference decisions”.',
      },
      broken: (row, context) =>
        row.decision === undefined && asks(row, context) ? { year: context.period.slice(0, 4) } : undefined,
    },
    {
      code: 'decision-not-registered',
      stage: 'references',
      severity: 'error',
      reads: ['decision'],
      paints: 'decision',
      message: {
        zh: '“联席会议决定事项登记表”中无编号“{decision}”。',
        en: '“{decision}” is not in “Joint conference decisions”.',
      },
      fix: {
        zh: '请核对编号；未登记的，请先登记。',
        en: 'Check the code, or register the decision first.',
      },
      broken: (row, context) =>
        context.references.decision && codeLike.test(String(row.decision)) && !namedBy(row, context, matter)
          ? { decision: String(row.decision).slice(0, 30) }
          : undefined,
    },
    {
      ...needed,
      code: 'decision-unproven',
      stage: 'references',
      severity: 'warning',
      reads: ['decision'],
      message: {
        zh: '所填联席会议决定未在“联席会议决定事项登记表”中找到。',
        en: 'The decision given was not found in “Joint conference decisions”.',
      },
      fix: {
        zh: '请核对会议和项次；未登记的，请先登记，再填写其编号。',
        en: 'Check the meeting and item; if it is not registered, register it and enter its code.',
      },
      broken: (row, context) =>
        asks(row, context) &&
        context.references.decision &&
        !codeLike.test(String(row.decision)) &&
        !namedBy(row, context, matter)
          ? {}
          : undefined,
    },
    {
      code: 'decision-of-other-matter',
      stage: 'references',
      severity: 'error',
      reads: ['decision'],
      paints: 'decision',
      message: {
        zh: `所填联席会议决定（{topic}）的事项类别不是“${zh}”。`,
        en: `The decision given (“{topic}”) is not about “${en}”.`,
      },
      fix: {
        zh: '请改填该事项的决定；一次会议决定多个事项的，请分项登记。',
        en: 'Enter the decision on this matter; a meeting that decided several matters is registered item by item.',
      },
      broken: (row, context) => {
        const found = namedBy(row, context, matter);
        const about = found?.facts.matter;
        return found && about !== undefined && about !== matter ? { topic: found.title } : undefined;
      },
    },
    ...(act ? [decidedBefore(act, matter)] : []),
  ];
};
