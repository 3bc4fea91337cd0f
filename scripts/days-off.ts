/**
 * npm run days-off: writes shared/programme/china-days-off.ts from the list that chinese-days keeps. Run it after
 * the order for the next year was published and the package knows it; a test holds the years that were
 * compared by hand with the orders.
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import chineseDays from 'chinese-days';
import { addDays } from '../shared/programme/days.ts';

const firstYear = 2013;
/** Beyond the years it lists the package answers by weekday alone, so ask which they are. */
const listed: { readonly holidays: object; readonly workdays: object } = createRequire(import.meta.url)(
  'chinese-days/dist/chinese-days.json',
);
const lastYear = Math.max(...Object.keys(listed.holidays).map((day) => Number(day.slice(0, 4))));

const isWeekend = (day: string): boolean => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
const daysOf = (year: number, wanted: (day: string) => boolean): string => {
  const days: string[] = [];
  for (let day = `${year}-01-01`; day <= `${year}-12-31`; day = addDays(day, 1))
    if (wanted(day)) days.push(day.slice(5));
  return days.join(' ');
};

const years = Array.from({ length: lastYear - firstYear + 1 }, (_, i) => firstYear + i).map((year) => {
  const off = daysOf(year, (day) => !isWeekend(day) && !chineseDays.isWorkday(day));
  const worked = daysOf(year, (day) => isWeekend(day) && chineseDays.isWorkday(day));
  return `  ${year}: [\n    '${off}',\n    '${worked}',\n  ],\n`;
});

writeFileSync(
  new URL('../shared/programme/china-days-off.ts', import.meta.url),
  `/**
 * Weekdays off and weekends worked by order of the State Council, year by year. Written by \`npm run days-off\`
 * (scripts/days-off.ts) from chinese-days; not edited by hand.
 */
import type { DaysOff } from '../ground/define-city.ts';

/** Month and day: weekdays off, then weekends worked. */
const years: Readonly<Record<number, readonly [string, string]>> = {
${years.join('')}};

const listed = (which: 0 | 1): string[] =>
  Object.entries(years).flatMap(([year, lists]) =>
    (lists[which] || '').split(' ').filter(Boolean).map((day) => \`\${year}-\${day}\`),
  );

export const chinaDaysOff: DaysOff = { years: [${firstYear}, ${lastYear}], off: listed(0), worked: listed(1) };
`,
);
console.log(`days off of ${firstYear} to ${lastYear}`);
