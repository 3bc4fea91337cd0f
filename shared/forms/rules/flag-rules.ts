import type { RowRule } from '../../form/define-form.ts';
import { inheritedBy } from '../../ground/succession.ts';
import { isAboutMoney, kindOfKey, unitOfKey } from './flag-kinds.ts';

export const flagRules: readonly RowRule[] = [
  {
    code: 'flag-unknown',
    severity: 'error',
    reads: ['flag', 'kind'],
    paints: 'flag',
    message: {
      zh: '“{flag}”不是比对编号，或与比对类别不符。',
      en: '“{flag}” is no flag of this comparison.',
    },
    fix: {
      zh: '请重新打开本表，使用带出的编号。',
      en: 'Open the sheet anew and use the key it fills in.',
    },
    broken: ({ flag, kind }) =>
      kindOfKey(String(flag)) === kind && (unitOfKey(String(flag)) ?? '') !== ''
        ? undefined
        : { flag: String(flag) },
  },
  {
    code: 'flag-without-figure',
    severity: 'error',
    reads: ['amount', 'count'],
    paints: 'amount',
    message: {
      zh: '相差金额、相差数都未填写，或都填写了。',
      en: 'Enter the difference either in yuan or as a number.',
    },
    fix: {
      zh: '请重新打开本表，使用带出的数字。',
      en: 'Open the sheet anew and use the figure it fills in.',
    },
    broken: ({ amount, count }) => ((amount === undefined) === (count === undefined) ? {} : undefined),
  },
];

/** The unit explains its own flags. */
export const ownFlag: RowRule = {
  code: 'flag-of-others',
  severity: 'error',
  reads: ['flag'],
  paints: 'flag',
  message: { zh: '“{flag}”不是本单位的比对情况。', en: '“{flag}” is not a flag of your unit.' },
  fix: { zh: '请删除该行，只说明本单位的情况。', en: 'Remove the row; explain your own unit’s only.' },
  broken: ({ flag }, { unit, programme, today }) =>
    [unit, ...inheritedBy(programme.units, unit, today)].indexOf(unitOfKey(String(flag)) as string) >= 0
      ? undefined
      : { flag: String(flag) },
};

/** Nobody decides on what is their own; the finance bureau looks into money (notice 90). */
export const decidable: readonly RowRule[] = [
  {
    code: 'flag-own',
    severity: 'error',
    reads: ['flag'],
    paints: 'flag',
    message: {
      zh: '“{flag}”是本单位的比对情况，不能自行认定。',
      en: '“{flag}” is a flag of your own unit, on which others decide.',
    },
    fix: {
      zh: '请删除该行，由另一部门认定。',
      en: 'Remove the row; the other bureau decides.',
    },
    broken: ({ flag }, { unit, programme, today }) =>
      [unit, ...inheritedBy(programme.units, unit, today)].indexOf(unitOfKey(String(flag)) as string) >= 0
        ? { flag: String(flag) }
        : undefined,
  },
  {
    code: 'flag-not-money',
    severity: 'error',
    reads: ['kind'],
    paints: 'kind',
    message: {
      zh: '该类比对不涉及经费，由市人社局认定。',
      en: 'This comparison is not about money; the HR bureau decides.',
    },
    fix: { zh: '请删除该行。', en: 'Remove the row.' },
    broken: ({ kind }, { unit, programme }) => {
      const known = kindOfKey(String(kind));
      return unit !== programme.bureau && known && !isAboutMoney(known) ? {} : undefined;
    },
  },
];
