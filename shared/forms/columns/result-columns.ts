/** Columns and rules of forms with which the bureau answers what units applied for. */
import type { Columns, RowRule, SheetRule } from '../../form/define-form.ts';
import { foldText } from '../../form/fold-text.ts';

export const resultColumns = {
  document: {
    kind: 'proof',
    header: { zh: '批复文号', en: 'Approval document' },
    also: ['批准文号', '认定文号', '文号', '文号或网址', '公示网址'],
    help: {
      zh: '填写批复、认定文件的文号，或公布结果的网址。',
      en: 'The number of the approving document, or the address where the result was published.',
    },
  },
  decision: {
    kind: 'reference',
    to: 'decision',
    lastYear: true,
    width: 260,
    header: { zh: '联席会议决定', en: 'Joint conference decision' },
    also: ['决定编号'],
    help: {
      zh: '选择所依据的决定；未登记的，先在“联席会议决定事项登记表”中登记。',
      en: 'The decision it rests on; if it is not registered, first enter it in “Joint conference decisions”.',
    },
  },
} as const satisfies Columns;

/** An application gets one answer in a year, which is amended when it changes. */
export const answeredOnce: SheetRule = {
  code: 'answered-twice',
  severity: 'error',
  message: {
    zh: '申报 {application} 在本表中已有结果（第 {row} 行）。',
    en: 'Application {application} already has a result in this sheet (row {row}).',
  },
  fix: {
    zh: '每项申报只填一行；结果有变化的，请在原行更正。',
    en: 'Give each application one row; if its result changed, correct that row.',
  },
  broken: (rows, { rowNumber }) => {
    const first = new Map<unknown, number>();
    return rows.flatMap(({ application }, row) => {
      const earlier = application === undefined ? undefined : first.get(application);
      if (earlier === undefined) first.set(application, row);
      return earlier === undefined
        ? []
        : [
            {
              row,
              column: 'application',
              params: { application: String(application), row: rowNumber(earlier) },
            },
          ];
    });
  },
};

/** The name of what was applied for, as the application says it. */
export const namedAsApplied: RowRule = {
  code: 'name-differs',
  severity: 'warning',
  reads: ['application', 'name'],
  paints: 'name',
  message: {
    zh: '名称与申报表（{applied}）不一致。',
    en: 'The name differs from the application (“{applied}”).',
  },
  fix: { zh: '请核对申报编号和名称。', en: 'Check the application and the name.' },
  broken: ({ application, name }, { find }) => {
    const applied = find('base-application', application)?.title;
    return applied && foldText(applied) !== foldText(String(name)) ? { applied } : undefined;
  },
};
