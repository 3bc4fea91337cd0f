/** Whether an application asks for more than there is, and meets what its level asks for. */
import type { RowRule } from '../../form/define-form.ts';
import { conditions, currentLevels } from '../columns/base-conditions.ts';

/** The first national bases train 2,000 a year or more (DOMAIN C5). */
const nationalCapacity = 2000;

export const baseApplicationRowRules: readonly RowRule[] = [
  {
    // notice 41: 区（市）级 < 市级 < 省级 < 国家级
    code: 'level-not-higher',
    severity: 'error',
    reads: ['currentLevel', 'level'],
    paints: 'level',
    message: {
      zh: '申报级别不高于现有级别。',
      en: 'The level applied for is not above the current level.',
    },
    fix: { zh: '请核对现有级别和申报级别。', en: 'Check both levels.' },
    broken: ({ currentLevel, level }) => {
      const rank = (code: unknown): number => currentLevels.findIndex((each) => each.code === code);
      return rank(level) > rank(currentLevel) ? undefined : {};
    },
  },
  {
    // notice 39
    code: 'conditions-open',
    severity: 'error',
    reads: ['conditions'],
    paints: 'gaps',
    message: {
      zh: '有 {count} 项条件尚未具备，未填写解决办法。',
      en: '{count} {count|condition is|conditions are} not met, and no remedy is given.',
    },
    fix: { zh: '请填写“尚缺的条件及办法”。', en: 'Fill in “Gaps and remedies”.' },
    broken: ({ conditions: met, gaps }) => {
      const count = conditions.length - (met as readonly string[]).length;
      return count > 0 && gaps === undefined ? { count } : undefined;
    },
  },
  {
    code: 'national-capacity',
    severity: 'warning',
    reads: ['level', 'capacity'],
    paints: 'capacity',
    message: {
      zh: '申报国家级，年培训能力为 {capacity} 人；首批国家级基地均在 {least} 人以上。',
      en: 'A capacity of {capacity} a year is low for a national base; the first national bases each train {least} or more.',
    },
    fix: {
      zh: '请核实；可以报送，由市人社局审核研究。',
      en: 'Please check; you may submit, and the HR bureau will decide.',
    },
    broken: ({ level, capacity }) =>
      level === 'national' && (capacity as number) < nationalCapacity
        ? { capacity: capacity as number, least: nationalCapacity }
        : undefined,
  },
];
