import type { RowRule } from '../../form/define-form.ts';
import { nameOfCategory } from '../../ground/define-programme.ts';
import { titleLevels } from '../columns/trainee-choices.ts';
import { classSide } from './other-side.ts';
import { categoryLetter } from './outside-plan.ts';
import { onlineAboveHours } from './time-rules.ts';

/** A trainee’s row against the class it names: its hours, its category and its dates. */
export const traineeClassRules: readonly RowRule[] = [
  {
    code: 'hours-above-class',
    severity: 'error',
    reads: ['class', 'hours'],
    paints: 'hours',
    message: {
      zh: '{hours} 学时，多于{side}的 {most} 学时。',
      en: '{hours} hours exceeds the {most} hours of {side}.',
    },
    fix: {
      zh: '请核对学员学时；培训班学时有误的，请先更正《培训班执行情况表》。',
      en: 'Check the hours; if those of the class are wrong, correct the class return first.',
    },
    broken: ({ class: code, hours }, { find }) => {
      const held = find('class', code);
      const most = held?.facts.hours as number | undefined;
      return held && most !== undefined && (hours as number) > most
        ? { hours: hours as number, most, side: classSide(held) }
        : undefined;
    },
  },
  onlineAboveHours,
  {
    // notice 43
    code: 'online-above-class',
    severity: 'warning',
    reads: ['class', 'onlineHours'],
    paints: 'onlineHours',
    message: {
      zh: '在线 {hours} 学时，多于{side}的在线 {most} 学时。',
      en: '{hours} online hours exceeds the {most} online hours of {side}.',
    },
    fix: {
      zh: '请核对；培训班在线学时有误的，请先更正《培训班执行情况表》。',
      en: 'Please check; if those of the class are wrong, correct the class return first.',
    },
    broken: ({ class: code, onlineHours }, { find }) => {
      const held = find('class', code);
      const most = (held?.facts.onlineHours as number | undefined) ?? 0;
      return held?.facts.hours !== undefined && (onlineHours as number) > most
        ? { hours: onlineHours as number, most, side: classSide(held) }
        : undefined;
    },
  },
  {
    // notice 19, 32: meant for middle and senior titles
    code: 'title-below-category',
    severity: 'warning',
    reads: ['class', 'titleLevel'],
    paints: 'titleLevel',
    message: {
      zh: '职称级别为“{level}”，{category}面向中级及以上人员。',
      en: 'The title level is “{level}”; {category} is for middle titles and above.',
    },
    fix: {
      zh: '请核实职称级别和培训班；情况属实的可以报送，并请在备注中说明。',
      en: 'Please check the title level and the class; if correct, you may submit and explain under “Remarks”.',
    },
    broken: ({ class: code, titleLevel }, { programme }) => {
      const letter = categoryLetter(code as string);
      const category = programme.categories.find((each) => each.letter === letter);
      const level = titleLevels.find((each) => each.code === titleLevel);
      return category?.fromMiddleLevel && level && (level.code === 'junior' || level.code === 'other')
        ? { level, category: nameOfCategory(category) }
        : undefined;
    },
  },
  {
    code: 'started-after-class',
    severity: 'warning',
    reads: ['class', 'startedOn'],
    paints: 'startedOn',
    message: {
      zh: '报到日期 {day} 不在{side}的起止日期内。',
      en: 'The registration date {day} is outside the dates of {side}.',
    },
    fix: { zh: '请核实报到日期。', en: 'Please check the date.' },
    broken: ({ class: code, startedOn }, { find }) => {
      const held = find('class', code);
      const [start, end] = [held?.facts.start as string | undefined, held?.facts.end as string | undefined];
      const day = startedOn as string;
      return held && start && end && (day < start || day > end) ? { day, side: classSide(held) } : undefined;
    },
  },
];
