/** Rules of the class return about hours: they fit into the days, online ones too and with evidence (notice 43). */
import type { RowRule } from '../../form/define-form.ts';
import { dayHoursOf } from '../../ground/define-city.ts';
import { daysCovered, hoursFitDays, onlineAboveHours } from './time-rules.ts';

export const classHoursRules: readonly RowRule[] = [
  hoursFitDays,
  {
    code: 'online-impossible',
    severity: 'error',
    reads: ['start', 'end', 'onlineHours'],
    paints: 'onlineHours',
    message: {
      zh: '{span} 天内在线 {hours} 学时，平均每天超过 {most} 学时。',
      en: '{hours} online hours in {span} {span|day|days} is more than {most} hours a day.',
    },
    fix: {
      zh: '请核对在线学时和日期；在线学习的日期也应包含在起止日期之内。',
      en: 'Check the online hours and dates; the dates also cover the days of online study.',
    },
    broken: ({ start, end, onlineHours }, { programme, period }) => {
      const span = daysCovered(`${start as string}/${end as string}`) ?? 1;
      const most = dayHoursOf(programme, period).mostOnline;
      const hours = onlineHours as number;
      return span > 0 && hours > span * most ? { span, hours, most } : undefined;
    },
  },
  {
    code: 'online-share',
    severity: 'warning',
    reads: ['hours', 'onlineHours'],
    paints: 'onlineHours',
    message: {
      zh: '在线学时占 {share}%，高于通常的 {most}%。',
      en: '{share}% of the hours are online; the usual limit is {most}%.',
    },
    fix: {
      zh: '请核实；确为在线培训的可以报送，并请填写平台记录编号。',
      en: 'Please check; you may submit an online class, with its platform record number.',
    },
    broken: ({ hours, onlineHours }, { programme, period }) => {
      const { onlineShare } = dayHoursOf(programme, period);
      const share = (onlineHours as number) / (hours as number);
      return share > onlineShare && share <= 1
        ? { share: Math.round(share * 100), most: Math.round(onlineShare * 100) }
        : undefined;
    },
  },
  {
    code: 'online-record-missing',
    severity: 'warning',
    reads: ['onlineHours'],
    paints: 'onlineRecord',
    message: {
      zh: '有在线学时，未填写平台记录编号。',
      en: 'There are online hours, but no platform record number.',
    },
    fix: {
      zh: '请填写学习平台的记录编号，供核查；暂无编号的可以报送。',
      en: 'Enter the record number of the platform, for inspection; you may submit without it.',
    },
    broken: ({ onlineHours, onlineRecord }) =>
      (onlineHours as number) > 0 && onlineRecord === undefined ? {} : undefined,
  },
  {
    code: 'day-hours-impossible',
    severity: 'error',
    reads: ['dayHours'],
    paints: 'dayHours',
    message: {
      zh: '每天 {hours} 学时，超过 {most} 学时。',
      en: '{hours} hours a day is more than {most}.',
    },
    fix: { zh: '请核对每天学时。', en: 'Check the hours a day.' },
    broken: ({ dayHours }, { programme, period }) => {
      const { most } = dayHoursOf(programme, period);
      return (dayHours as number) > most ? { hours: dayHours as number, most } : undefined;
    },
  },
  {
    code: 'hours-differ-from-days',
    severity: 'warning',
    reads: ['days', 'hours', 'dayHours'],
    paints: 'hours',
    message: {
      zh: '{days} 天、每天 {dayHours} 学时，应为 {expected} 学时，本栏填 {hours} 学时。',
      en: '{days} {days|day|days} of {dayHours} hours is {expected} hours; this says {hours}.',
    },
    fix: {
      zh: '请核实天数、每天学时和学时；另有在线学时或半天的可以报送。',
      en: 'Please check days, hours a day and hours; you may submit if there are online hours or half days besides.',
    },
    broken: ({ days, hours, onlineHours, dayHours }) => {
      const expected = (days as number) * (dayHours as number);
      const taught = (hours as number) - ((onlineHours as number | undefined) ?? 0);
      return taught > expected || (hours as number) < expected
        ? { days: days as number, dayHours: dayHours as number, expected, hours: hours as number }
        : undefined;
    },
  },
  onlineAboveHours,
];
