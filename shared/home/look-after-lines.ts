/** What a reviewer, a chief, an inspector or an administrator finds: what waits, who is late, what stands still. */
import type { Form } from '../form/define-form.ts';
import type { Totals } from '../form/filed.ts';
import type { Bilingual } from '../ground/bilingual.ts';
import { periodName } from '../ground/period.ts';
import { compiledForms, forms } from '../programme/programmes.ts';
import { exactMoney, withoutUnit } from '../statistics/print-money.ts';
import { printFigure } from '../statistics/table.ts';
import { documentPath } from '../submission/submission.ts';
import { homeWords as words } from '../words/home.ts';
import { verbTexts } from '../words/life-cycle.ts';
import { registrationWords } from '../words/registration.ts';
import { reviewWords, stageTexts } from '../words/review.ts';
import { sheetWords } from '../words/sheet.ts';
import {
  type Home,
  type HomeLine,
  type HomeTone,
  registrationKey,
  section,
  type Telling,
  text,
} from './line.ts';
import { loadLine } from './load-text.ts';

type Waiting = NonNullable<Home['waiting']>['documents'][number];
type Named = { readonly unit: string; readonly form: string; readonly period: string };

const reviewKey = ({ unit, form, period }: Named): string => `review:${documentPath({ unit, form, period })}`;

/** With the difference to what is in force, where there is one. */
const changed = (now: string, change: number, printed: string, { say }: Pick<Telling, 'say'>): string =>
  change === 0 ? now : say(words.change, { value: now, change: `${change > 0 ? '+' : '−'}${printed}` });

type Counted = {
  readonly form: string;
  readonly rows: number;
  readonly totals?: Totals | undefined;
  readonly totalsInForce?: Totals | undefined;
};

const formNamed = (id: string): Form | undefined =>
  [...forms, ...compiledForms].find((each) => each.id === id);

/** Rows, persons and each sum of money, beside what they come to in the version in force. */
export const totalsText = (
  { form: id, rows, totals, totalsInForce: before }: Counted,
  telling: Pick<Telling, 'say'>,
): string => {
  const { say } = telling;
  const told = [say(sheetWords.totalRows, { rows })];
  if (totals?.persons !== undefined) {
    const change = before?.persons === undefined ? 0 : totals.persons - before.persons;
    told.push(
      changed(
        say(sheetWords.totalPersons, { persons: totals.persons }),
        change,
        String(Math.abs(change)),
        telling,
      ),
    );
  }
  for (const [name, fen] of Object.entries(totals?.money ?? {})) {
    const column = formNamed(id)?.columns[name];
    const was = before?.money[name];
    const change = was === undefined ? 0 : fen - was;
    if (!column || (fen === 0 && change === 0)) continue;
    const sum = say(sheetWords.totalMoney, { column: withoutUnit(column.header), sum: exactMoney(fen) });
    told.push(changed(sum, change, say(exactMoney(Math.abs(change))), telling));
  }
  return told.join(say(sheetWords.totalsJoin));
};

/** What to look at before deciding, and who comes after. */
const pointsOf = ({ warnings, late, changes, answered, turn, holder }: Waiting, { say }: Telling): string => {
  const open = answered ? answered.comments - answered.met - answered.worded : 0;
  return [
    turn && turn.stage !== 'review' ? say(stageTexts[turn.stage]) : '',
    holder ? say(words.handed) : '',
    late ? say(words.lateBy) : '',
    warnings ? say(words.warnings, { count: warnings }) : '',
    changes ? say(reviewWords.queueChanged, changes) : '',
    answered
      ? answered.comments === 0
        ? say(reviewWords.queueReturned)
        : say(open ? reviewWords.queueCommentsOpen : reviewWords.queueCommentsMet, { ...answered, open })
      : '',
    turn?.followed ? say(words.followed) : '',
  ]
    .filter(Boolean)
    .join(say(sheetWords.totalsJoin));
};

const waitingLine = (waiting: Waiting, telling: Telling): HomeLine => {
  const { say } = telling;
  return {
    kind: 'line',
    // Only the version that was seen is approved from here.
    key: `${reviewKey(waiting)}#${waiting.version}`,
    cells: [
      say(waiting.unitName),
      say(periodName(waiting.period)),
      say(waiting.title),
      waiting.workingDays,
      totalsText(waiting, telling),
      pointsOf(waiting, telling),
    ],
    tones: [
      undefined,
      undefined,
      undefined,
      waiting.late ? 'warning' : undefined,
      undefined,
      waiting.warnings ? 'warning' : undefined,
    ],
  };
};

const waitingLines = (home: Home, telling: Telling): readonly HomeLine[] => {
  const { say } = telling;
  const { waiting } = home;
  if (!waiting) return [];
  const { count, documents, warned, late, oldest } = waiting;
  const load = loadLine(waiting.load, telling);
  const more = count - documents.length;
  return [
    {
      kind: 'lead',
      cells: [count ? say(words.leadWaiting, { count, warned, late, oldest }) : say(words.leadNoneWaiting)],
    },
    ...(load ? [text(load)] : []),
    section(say(words.waiting, { count })),
    ...(count
      ? [
          {
            kind: 'head' as const,
            cells: [words.unit, words.period, words.form, words.waited, words.totals, words.next].map(
              (each) => say(each),
            ),
          },
        ]
      : []),
    ...documents.map((each) => waitingLine(each, telling)),
    ...(more > 0 ? [text(say(words.waitingMore, { count: more }))] : []),
  ];
};

/** More would push what waits off the screen; the page and the lists have all. */
const shownUnits = 10;

/** Names are read to their end, and nothing opens from the line. */
const plain = (...cells: readonly string[]): HomeLine => ({ kind: 'line', cells });

/** The first of them, and how many more there are. @param rest says where those are found */
const firstOf = <T>(all: readonly T[], line: (each: T) => HomeLine, rest: (count: number) => string) => [
  ...all.slice(0, shownUnits).map(line),
  ...(all.length > shownUnits ? [text(rest(all.length - shownUnits))] : []),
];

/** A section with a link to its page at the end of its line. */
const linked = (title: string, url: string, { say }: Telling): HomeLine => ({
  kind: 'section',
  cells: [title, '', '', '', '', { url, text: say(words.openPage) }],
});

/** A tick opens the register, which begins with the pairs (forms/plan-merge.ts). */
const mergingLines = ({ merging = [] }: Home, { say }: Telling): readonly HomeLine[] => {
  if (merging.length === 0) return [];
  const count = merging.reduce((sum, each) => sum + each.count, 0);
  return [
    section(say(words.merging, { count })),
    {
      kind: 'head',
      cells: [
        words.unit,
        words.period,
        words.form,
        words.waited,
        words.mergingSince,
        words.mergingOldest,
      ].map((each) => say(each)),
    },
    ...merging.map((each): HomeLine => {
      const { unit, form, period, unitName, title, workingDays, since, oldest } = each;
      return {
        kind: 'line',
        key: `fill:${documentPath({ unit, form, period })}`,
        cells: [
          say(unitName),
          say(periodName(period)),
          say(title),
          workingDays,
          say(words.mergingLine, { count: each.count, since }),
          oldest
            .map(({ unitName: of, title: name }) => say(words.mergingProject, { unit: of, title: name }))
            .join(say(sheetWords.totalsJoin)),
        ],
      };
    }),
  ];
};

/** A tick is read by the commands that register or refuse. */
const registeringLines = ({ registering }: Home, { say }: Telling): readonly HomeLine[] => {
  if (!registering) return [];
  const { registrations, count } = registering;
  const more = count - registrations.length;
  return [
    section(say(registrationWords.section, { count })),
    text(say(registrationWords.sectionHelp)),
    {
      kind: 'head',
      cells: [
        registrationWords.unitName,
        registrationWords.ownership,
        registrationWords.code,
        words.waited,
        registrationWords.applicant,
        words.next,
      ].map((each) => say(each)),
    },
    ...registrations.map(
      (each): HomeLine => ({
        kind: 'line',
        key: registrationKey(each.id),
        cells: [
          each.name,
          say(each.ownershipName),
          each.creditCode,
          each.workingDays,
          [each.person, each.email, each.telephone ?? ''].filter(Boolean).join(' '),
          say(each.district.name),
        ],
      }),
    ),
    ...(more > 0 ? [text(say(registrationWords.sectionMore, { count: more }))] : []),
  ];
};

const statusLines = ({ status }: Home, telling: Telling): readonly HomeLine[] => {
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

type NamedDocument = Named & Pick<Waiting, 'unitName' | 'title'>;

/** A document that opens to be read, named by unit, period and form. */
const documentLine = (
  named: NamedDocument,
  rest: readonly string[],
  { say }: Telling,
  tone?: HomeTone,
): HomeLine => ({
  kind: 'line',
  key: reviewKey(named),
  cells: [say(named.unitName), say(periodName(named.period)), say(named.title), ...rest],
  ...(tone && { tones: [undefined, undefined, tone] }),
});

const decidedLines = ({ decided = [] }: Home, telling: Telling): readonly HomeLine[] => {
  const { say } = telling;
  if (decided.length === 0) return [];
  return [
    section(say(words.decided, { count: decided.length })),
    ...decided.map((each) =>
      documentLine(each, [say(verbTexts[each.verb as keyof typeof verbTexts]), each.at], telling),
    ),
  ];
};

const setAsideLines = ({ setAside = [] }: Home, telling: Telling): readonly HomeLine[] => {
  const { say } = telling;
  if (setAside.length === 0) return [];
  return [
    section(say(words.setAside, { count: setAside.length })),
    ...setAside.map((each) => {
      const told = say(words.setAsideLine, { reason: each.reason, until: each.until.slice(0, 10) });
      return documentLine(each, ['', '', told], telling, 'error');
    }),
  ];
};

const keepingLines = ({ keeping }: Home, telling: Telling): readonly HomeLine[] => {
  const { say, time } = telling;
  if (!keeping) return [];
  const { unreached, ending, unsent, editions } = keeping;
  const more = (count: number): string => say(words.keepingMore, { count });
  return [
    ...(unreached.length
      ? [section(say(words.unreached, { count: unreached.length })), text(say(words.unreachedHelp))]
      : []),
    ...firstOf(unreached, ({ name }) => plain(say(name)), more),
    ...(ending.length ? [section(say(words.ending, { count: ending.length }))] : []),
    ...firstOf(
      ending,
      ({ name, person, until }) => plain(say(name), person, say(words.endingLine, { until })),
      more,
    ),
    ...(unsent.length ? [section(say(words.unsent, { count: unsent.length }))] : []),
    ...firstOf(
      unsent,
      ({ name, person, ...told }) => plain(say(name), person, '', '', '', say(words.unsentLine, told)),
      more,
    ),
    ...(editions.length ? [section(say(words.editions, { count: editions.length }))] : []),
    ...editions.flatMap(({ month, since, until, documents }) => {
      const told = { since, count: documents.length, until: until ? time(until) : '' };
      return [
        plain(say(periodName(month)), '', '', '', '', say(waitsFor(documents, until), told)),
        ...documents.slice(0, shownUnits).map((each) => documentLine(each, [], telling)),
      ];
    }),
  ];
};

/** A month that waits for no document could not be compiled at all. */
const waitsFor = (documents: readonly unknown[], until: string | undefined): Bilingual =>
  documents.length === 0 ? words.editionFailed : until ? words.editionUntil : words.editionLine;

const reportLines = ({ report }: Home, telling: Telling): readonly HomeLine[] => {
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

/** Nothing for whoever looks after their own unit alone. */
export const lookAfterLines = (home: Home, telling: Telling): readonly HomeLine[] => [
  ...waitingLines(home, telling),
  ...mergingLines(home, telling),
  ...registeringLines(home, telling),
  ...statusLines(home, telling),
  ...setAsideLines(home, telling),
  ...keepingLines(home, telling),
  ...reportLines(home, telling),
  ...decidedLines(home, telling),
];
