/** What an employer set aside against what its rule asks, and what was used of it on whom. */
import type { Row, RowRule, SheetRule } from '../../form/define-form.ts';
import { foldText } from '../../form/fold-text.ts';
import { printYuan } from '../../form/kinds/money.ts';
import { withinWhole } from './usual-rules.ts';
import { lineInYuan } from './yuan-net.ts';

/** Per mille of the wage base. */
const shares: { readonly [rule: string]: number } = { p15: 15, p25: 25 };

const dutyOf = ({ rule, wageBase }: Row): number | undefined => {
  const share = shares[String(rule)];
  return share === undefined ? undefined : Math.round(((wageBase as number) * share) / 1000);
};

export const educationFundRowRules: readonly RowRule[] = [
  ...['wageBase', 'extracted', 'used', 'usedOnProfessionals'].flatMap(lineInYuan),
  withinWhole(
    { column: 'usedOnProfessionals', zh: '用于专业技术人员的经费', en: 'What was used for professionals' },
    { column: 'used', zh: '本年使用', en: 'what was used' },
    printYuan,
  ),
  {
    // notice 87
    code: 'set-aside-short',
    severity: 'warning',
    reads: ['wageBase', 'rule', 'extracted'],
    paints: 'extracted',
    message: {
      zh: '按所选规定应提取 {duty} 元，实际提取 {extracted} 元。',
      en: 'By the rule chosen {duty} yuan were to be set aside; {extracted} were.',
    },
    fix: {
      zh: '请核对；未足额提取的，请在备注中说明。',
      en: 'Please check; if less was set aside, say why under “Remarks”.',
    },
    broken: (row) => {
      const duty = dutyOf(row);
      return duty !== undefined && (row.extracted as number) < duty
        ? { duty: printYuan(duty), extracted: printYuan(row.extracted as number) }
        : undefined;
    },
  },
  {
    // 国发〔2002〕16号: 2.5 % where much technology asks for much training.
    code: 'rule-of-kind',
    severity: 'warning',
    reads: ['employerKind', 'rule'],
    paints: 'rule',
    message: {
      zh: '技术要求高、培训任务重的企业一般按工资总额的 2.5% 提取，所选为 1.5%。',
      en: 'Technology-intensive enterprises usually set aside 2.5% of wages; 1.5% is chosen.',
    },
    fix: {
      zh: '请核对单位类别和提取规定；确按 1.5% 提取的，请在备注中说明。',
      en: 'Check the kind and the rule, or say under “Remarks” why 1.5% applies.',
    },
    broken: ({ employerKind, rule, remark }) =>
      employerKind === 'technical' && rule === 'p15' && remark === undefined ? {} : undefined,
  },
  {
    code: 'used-above-set-aside',
    severity: 'warning',
    reads: ['extracted', 'used'],
    paints: 'used',
    message: {
      zh: '本年使用 {used} 元，多于本年提取 {extracted} 元，未说明来源。',
      en: '{used} yuan was used, more than the {extracted} set aside in the year; nothing says where it came from.',
    },
    fix: {
      zh: '请核对；使用以前年度结余等情况，请在备注中说明。',
      en: 'Please check; if money of earlier years was used, say so under “Remarks”.',
    },
    broken: ({ extracted, used, remark }) =>
      (used as number) > (extracted as number) && remark === undefined
        ? { used: printYuan(used as number), extracted: printYuan(extracted as number) }
        : undefined,
  },
  {
    // On whom: money for people, and people for whom money was used.
    code: 'used-on-nobody',
    severity: 'warning',
    reads: ['usedOnProfessionals', 'persons'],
    paints: 'persons',
    message: {
      zh: '用于专业技术人员 {used} 元，受训 {persons} 人，两项只填了一项。',
      en: '{used} yuan for professionals and {persons} trained: one of the two is nil.',
    },
    fix: {
      zh: '请核对；免费参训等情况，请在备注中说明。',
      en: 'Please check; if training was free of charge, say so under “Remarks”.',
    },
    broken: ({ usedOnProfessionals, persons, remark }) =>
      (usedOnProfessionals === 0) !== (persons === 0) && remark === undefined
        ? { used: printYuan(usedOnProfessionals as number), persons: persons as number }
        : undefined,
  },
  {
    code: 'rule-unexplained',
    severity: 'warning',
    reads: ['rule'],
    paints: 'remark',
    message: { zh: '选择了其他提取规定，未说明。', en: 'Another rule is chosen and not explained.' },
    fix: { zh: '请在备注中写明规定和比例。', en: 'Name the rule and the share under “Remarks”.' },
    broken: ({ rule, remark }) => (rule === 'other' && remark === undefined ? {} : undefined),
  },
];

export const educationFundSheetRules: readonly SheetRule[] = [
  {
    code: 'employer-twice',
    severity: 'error',
    message: {
      zh: '用人单位“{employer}”在第 {row} 行已填报。',
      en: '“{employer}” is in row {row} already.',
    },
    fix: {
      zh: '请合并为一行；不同单位的，请填写全称。',
      en: 'Put them into one row, or enter the full name of each employer.',
    },
    broken: (rows, { rowNumber }) => {
      const nameOf = ({ employer }: Row): string => foldText(String(employer ?? ''));
      return rows.flatMap((row, i) => {
        const earlier = rows.findIndex((each) => nameOf(each) === nameOf(row));
        return row.employer === undefined || earlier === i
          ? []
          : [
              {
                row: i,
                column: 'employer',
                params: { employer: String(row.employer), row: rowNumber(earlier) },
              },
            ];
      });
    },
  },
];
