/** Rules of the trainee roster: within the row, and against the class it names. */

import type { Reference, Row, RowRule, SheetRule } from '../form/define-form.ts';
import { foldText } from '../form/fold-text.ts';
import { printableRule } from '../form/printable-rule.ts';
import { type Bilingual, listNames, type Params, same } from '../ground/bilingual.ts';
import { dayHoursOf } from '../ground/define-city.ts';
import { nameOfCategory } from '../ground/define-programme.ts';
import { quote } from '../ground/issue.ts';
import { isMasked } from '../ground/mask-numbers.ts';
import { titleLevels } from './choices.ts';
import { type Attended, overloadOf } from './day-load.ts';
import { classEndsLater, classSide, notYetIssued } from './other-side.ts';
import { categoryLetter } from './outside-plan.ts';
import { onlineAboveHours } from './time-rules.ts';

/** Two classes whose dates overlap, unless one of them was entirely online. */
const overlap = (a: Reference | undefined, b: Reference): boolean => {
  if (!a) return false;
  const [first, second] = [a.facts, b.facts];
  const isOnline = ({ facts }: Reference): boolean =>
    facts.onlineHours !== undefined && facts.onlineHours === facts.hours;
  if (a.code === b.code || isOnline(a) || isOnline(b)) return false;
  if (!first.start || !first.end || !second.start || !second.end) return false;
  return first.start <= second.end && second.start <= first.end;
};

/** A class of a person in the sheet. */
type Known = { readonly row: number; readonly held: Reference; readonly attended: Attended };

/** What a result asks for, whoever held the class. */
export const rosterResultRules: readonly RowRule[] = [
  {
    code: 'fail-reason-missing',
    severity: 'error',
    reads: ['result'],
    paints: 'failReason',
    message: {
      zh: '考核结果为“不合格”，未填写原因。',
      en: 'The result is “Failed”, but no reason is given.',
    },
    fix: { zh: '请填写不合格原因。', en: 'Enter the reason for failing.' },
    broken: ({ result, failReason }) => (result === 'failed' && failReason === undefined ? {} : undefined),
  },
  {
    code: 'fail-reason-unneeded',
    severity: 'warning',
    reads: ['result', 'failReason'],
    paints: 'failReason',
    message: {
      zh: '已填写不合格原因，但考核结果不是“不合格”。',
      en: 'A reason for failing is given, but the result is not “Failed”.',
    },
    fix: { zh: '请核实考核结果，或删除原因。', en: 'Please check the result, or remove the reason.' },
    broken: ({ result }) => (result === 'failed' ? undefined : {}),
  },
  {
    // notice 67: the host assesses, those who pass get a certificate
    code: 'certificate-without-pass',
    severity: 'error',
    reads: ['result', 'certificate'],
    paints: 'certificate',
    message: {
      zh: '考核未合格的学员不应有证书编号。',
      en: 'Only trainees who passed may have a certificate.',
    },
    fix: {
      zh: '请核对考核结果，或删除证书编号。',
      en: 'Check the result, or remove the certificate number.',
    },
    broken: ({ result }) => (result === 'passed' ? undefined : {}),
  },
];

export const traineeRosterRowRules: readonly RowRule[] = [
  ...rosterResultRules,
  // notice 67: one rare name must not stop the certificates of a class
  printableRule('name', {
    message: {
      zh: '证书字库中无“{characters}”，证书照常编号，姓名处留空手写。',
      en: 'The fonts of certificates cannot print “{characters}”; the certificate is numbered all the same, with an empty line for the name.',
    },
    fix: {
      zh: '请核对姓名用字；无误的可以报送。',
      en: 'Please check the characters of the name; if correct, you may submit.',
    },
  }),
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

const knownPlaces = new WeakMap<readonly Row[], readonly number[]>();

/** Places, in their order, of the rows whose person stands in another row too: most people stand in one. */
const rowsOfSeveral = (rows: readonly Row[]): readonly number[] => {
  const known = knownPlaces.get(rows);
  if (known) return known;
  const firstOf = new Map<unknown, number>();
  const places: number[] = [];
  const isNamed = new Set<number>();
  rows.forEach(({ citizenNumber }, row) => {
    if (citizenNumber === undefined) return;
    const first = firstOf.get(citizenNumber);
    if (first === undefined) {
      firstOf.set(citizenNumber, row);
      return;
    }
    if (!isNamed.has(first)) places.push(first);
    isNamed.add(first);
    places.push(row);
  });
  places.sort((a, b) => a - b);
  knownPlaces.set(rows, places);
  return places;
};

export const traineeRosterSheetRules: readonly SheetRule[] = [
  notYetIssued('class'),
  classEndsLater,
  {
    code: 'count-differs-from-class',
    severity: 'warning',
    message: {
      zh: '{side}：本表学员 {rows} 人，《培训班执行情况表》参训人数 {persons} 人。',
      en: '{side}: {rows} {rows|trainee|trainees} in this roster, {persons} in the class return.',
    },
    fix: {
      zh: '请核实有无漏填、多填；分月填报的可以报送。',
      en: 'Please check for missing or extra trainees; you may submit if the roster is spread over several months.',
    },
    broken: (rows, { references }) => {
      const counts = new Map<unknown, number>();
      const first = new Map<unknown, number>();
      rows.forEach(({ class: code }, i) => {
        counts.set(code, (counts.get(code) ?? 0) + 1);
        if (!first.has(code)) first.set(code, i);
      });
      const differing: {
        row: number;
        column: string;
        params: { side: Bilingual; rows: number; persons: number };
      }[] = [];
      for (const held of references.class) {
        const { code, facts } = held;
        const count = counts.get(code);
        if (count !== undefined && facts.persons !== undefined && count !== facts.persons)
          differing.push({
            row: first.get(code) as number,
            column: 'class',
            params: { side: classSide(held), rows: count, persons: facts.persons as number },
          });
      }
      return differing;
    },
  },
  {
    // notice 43: hours must be true
    code: 'two-classes-at-once',
    severity: 'warning',
    message: {
      zh: '与第 {row} 行为同一人，{other}与{side}时间重叠。',
      en: 'Same person as row {row}; {other} and {side} overlap.',
    },
    fix: {
      zh: '请核实培训班；同一人不能同时参加两个面授班。',
      en: 'Please check the class; one person cannot attend two classes at the same time.',
    },
    broken: (rows, { find, rowNumber }) => {
      const earlierOf = new Map<unknown, number[]>();
      const found: { row: number; column: string; params: Params }[] = [];
      for (const row of rowsOfSeveral(rows)) {
        const { citizenNumber, class: code } = rows[row] as Row;
        const earlier = earlierOf.get(citizenNumber) ?? [];
        earlierOf.set(citizenNumber, earlier);
        const held = find('class', code);
        const met = held && earlier.find((before) => overlap(find('class', rows[before]?.class), held));
        earlier.push(row);
        if (held && met !== undefined)
          found.push({
            row,
            column: 'class',
            params: {
              row: rowNumber(met),
              other: classSide(find('class', rows[met]?.class) as Reference),
              side: classSide(held),
            },
          });
      }
      return found;
    },
  },
  {
    // notice 43: whoever is in several classes learns no more in a day than in one
    code: 'hours-a-day',
    severity: 'warning',
    message: {
      zh: '同一人（第 {rows} 行）{from} 至 {to} 共 {hours} 学时，平均每天超过 {most} 学时。',
      en: 'The same person (rows {rows}) has {hours} hours from {from} to {to}, more than {most} a day.',
    },
    fix: {
      zh: '请核实各期学时和培训班日期，含在线学时。',
      en: 'Please check the hours and the dates of the classes, online hours included.',
    },
    broken: (rows, { find, rowNumber, programme, period }) => {
      const limits = dayHoursOf(programme, period);
      const byPerson = new Map<unknown, Known[]>();
      for (const row of rowsOfSeveral(rows)) {
        const { citizenNumber, class: code, hours, onlineHours } = rows[row] as Row;
        const held = find('class', code);
        const { start, end } = held?.facts ?? {};
        if (!held || typeof start !== 'string' || typeof end !== 'string') continue;
        const own = byPerson.get(citizenNumber) ?? [];
        byPerson.set(citizenNumber, own);
        if (own.some((other) => other.held.code === held.code)) continue;
        const attended = {
          start,
          end,
          hours: Number(hours ?? 0),
          onlineHours: Number(onlineHours ?? 0),
        };
        own.push({ row, held, attended });
      }
      return [...byPerson.values()].flatMap((own) => {
        if (own.length < 2) return [];
        const over = overloadOf(
          own.map(({ attended }) => attended),
          limits,
        );
        if (!over) return [];
        const within = over.within.map((i) => own[i] as Known);
        // Two classes taught at the same time are told by the rule above.
        if (within.some(({ held }) => within.some((other) => overlap(other.held, held)))) return [];
        const named = within.map(({ row }) => rowNumber(row));
        const last = within[within.length - 1] as Known;
        const { from, to, hours, most } = over;
        return [
          {
            row: last.row,
            column: 'hours',
            params: { rows: listNames(named.map((each) => same(String(each)))), from, to, hours, most },
          },
        ];
      });
    },
  },
  {
    // notice 67: each certificate belongs to one person
    code: 'certificate-doubled',
    severity: 'error',
    message: {
      zh: '证书编号“{certificate}”与本表另一名学员重复。',
      en: 'Certificate number “{certificate}” is already used for another trainee in this sheet.',
    },
    fix: {
      zh: '请核对证书编号；一个编号只对应一人。',
      en: 'Check the number; each belongs to one person.',
    },
    broken: (rows) => {
      const holders = new Map<unknown, unknown>();
      const doubled: { row: number; column: string; params: { certificate: string } }[] = [];
      rows.forEach(({ certificate, citizenNumber }, row) => {
        if (certificate === undefined || citizenNumber === undefined || isMasked(String(certificate))) return;
        const folded = foldText(String(certificate));
        const holder = holders.get(folded);
        if (holder === undefined) holders.set(folded, citizenNumber);
        else if (holder !== citizenNumber)
          doubled.push({ row, column: 'certificate', params: { certificate: quote(certificate) } });
      });
      return doubled;
    },
  },
];
