/** The city as a whole: who has submitted, and the figures of the last report. */
import { periodName } from '../ground/period.ts';
import { printFigure } from '../statistics/table.ts';
import { homeWords as words } from '../words/home.ts';
import { type Home, type HomeLine, section, type Telling } from './line.ts';
import { firstOf, linked, plain } from './short-list.ts';

export const statusLines = ({ status }: Home, telling: Telling): readonly HomeLine[] => {
  const { say, language } = telling;
  if (!status) return [];
  const { period, counts, overdue, links } = status;
  const { due, onTime, late, pending, missing } = counts;
  const told = { period: periodName(period), due, onTime, late, pending, missing };
  return [
    linked(say(words.status, told), links[language], telling),
    ...(overdue.length ? [section(say(words.overdueUnits, { count: overdue.length }))] : []),
    ...firstOf(
      overdue,
      ({ name, documents }) => plain(say(name), say(words.overdueDocuments, { count: documents })),
      (count) => say(words.overdueMore, { count }),
    ),
  ];
};

export const reportLines = ({ report }: Home, telling: Telling): readonly HomeLine[] => {
  const { say, language } = telling;
  if (!report) return [];
  const { month, revision, links, figures } = report;
  return [
    linked(say(words.report, { month: periodName(month), revision }), links[language], telling),
    ...figures.map(({ title, value, format, note }) =>
      plain(say(title), printFigure(value, format), '', '', '', say(note)),
    ),
  ];
};
