/** Who files a form and when, for its guide. */
import { type Bilingual, fill, listNames } from '../ground/bilingual.ts';
import { nameOfUnit } from '../ground/define-city.ts';
import type { Programme } from '../ground/define-programme.ts';
import type { Deadline, Obligation } from '../ground/obligation.ts';
import { guideTexts as words } from '../words/guide.ts';
import { unitKindTexts } from '../words/unit-kinds.ts';

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July'].concat([
  'August',
  'September',
  'October',
  'November',
  'December',
]);

const monthDay = (text: string, year: Bilingual = { zh: '', en: '' }): Bilingual => {
  const [month, day] = text.split('-').map(Number) as [number, number];
  const { zh, en } = fill(words.monthDay, {
    month: { zh: String(month), en: months[month - 1] as string },
    day,
  });
  return { zh: year.zh + zh, en: en + year.en };
};

const closingYear = ({
  closes,
  due,
  openYears,
}: Extract<Deadline, { every: 'year' }>): Bilingual | undefined =>
  openYears ? fill(words.yearsLater, { years: openYears }) : closes < due ? words.nextYear : undefined;

export const rhythmOf = ({ deadline, optional }: Obligation): Bilingual => {
  const owed = optional ? words.optional : words.owed;
  const when =
    deadline.every === 'month'
      ? fill(words.everyMonth, { day: deadline.dueWorkingDay, grace: deadline.graceDays })
      : fill(words.everyYear, {
          due: monthDay(deadline.due),
          opens: monthDay(deadline.opens, deadline.opens > deadline.due ? words.lastYear : undefined),
          closes: monthDay(deadline.closes, closingYear(deadline)),
        });
  return { zh: `${when.zh}；${owed.zh}`, en: `${when.en}; ${owed.en}` };
};

export const whoOf = (
  { unitKinds, units = [], offeredTo = [] }: Obligation,
  programmes: readonly Programme[],
): Bilingual => {
  const asked = listNames([
    ...unitKinds.map((kind) => unitKindTexts[kind]),
    ...units.map((code) => nameOfUnit(programmes[0] as Programme, code)),
  ]);
  if (offeredTo.length === 0) return asked;
  const also = fill(words.alsoOffered, { kinds: listNames(offeredTo.map((kind) => unitKindTexts[kind])) });
  return { zh: `${asked.zh}；${also.zh}`, en: `${asked.en}; ${also.en}` };
};
