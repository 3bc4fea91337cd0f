import type { RowRule } from '../../form/define-form.ts';
import { baseLevels } from '../columns/choices.ts';

/** The base that a report names, against the list of bases. */
export const baseRecordRules: readonly RowRule[] = [
  {
    // notice 37: the report is that of a base on the list
    code: 'base-not-named',
    severity: 'warning',
    reads: ['name'],
    paints: 'base',
    message: {
      zh: '未选择本基地的认定结果编号。',
      en: 'The base’s designation on record is not given.',
    },
    fix: {
      zh: '请从列表选择；早年认定、名录中没有的，可以报送。',
      en: 'Choose it from the list; you may submit if the base is not on record.',
    },
    broken: ({ base }, { references }) => (base === undefined && references.base?.length ? {} : undefined),
  },
  {
    code: 'no-base-on-record',
    stage: 'references',
    severity: 'error',
    reads: ['base'],
    paints: 'base',
    message: {
      zh: '所选结果（{title}）不是认定结果。',
      en: 'The result chosen (“{title}”) is not a designation.',
    },
    fix: {
      zh: '请选择结果为“认定”的一项；没有的请留空。',
      en: 'Choose a result that designates the base, or leave it empty.',
    },
    broken: ({ base }, { find }) => {
      const found = find('base', base);
      const result = found?.facts.result;
      return found && result !== undefined && result !== 'accepted' ? { title: found.title } : undefined;
    },
  },
  {
    code: 'level-on-record-differs',
    severity: 'warning',
    reads: ['base', 'level'],
    paints: 'level',
    message: {
      zh: '基地级别与认定结果（{recorded}）不一致。',
      en: 'The level differs from the designation on record ({recorded}).',
    },
    fix: { zh: '请核对级别和认定结果编号。', en: 'Check the level and the base chosen.' },
    broken: ({ base, level }, { find }) => {
      const recorded = baseLevels.find(({ code }) => code === find('base', base)?.facts.level);
      return recorded && recorded.code !== level
        ? { recorded: { zh: recorded.zh, en: recorded.en } }
        : undefined;
    },
  },
];
