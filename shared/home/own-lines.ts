/** What is a person's own to do and what their unit has submitted, as lines of the home. */
import { staffList } from '../forms/staff-list.ts';
import { mayEver } from '../ground/access.ts';
import type { Bilingual } from '../ground/bilingual.ts';
import { periodName } from '../ground/period.ts';
import { daysBetween } from '../programme/days.ts';
import { documentPath } from '../submission/submission.ts';
import { groupOfTask } from '../submission/tasks.ts';
import { homeWords as words } from '../words/home.ts';
import { stateTexts } from '../words/life-cycle.ts';
import { owedSigns, owedTexts } from '../words/obligations.ts';
import { sheetWords } from '../words/sheet.ts';
import { staffWords } from '../words/staff.ts';
import { type Asking, type Home, type HomeLine, type HomeTone, section, type Telling, text } from './line.ts';

export type Obligation = Home['obligations'][number];
type Due = NonNullable<Home['dues']>[number];

const fillKey = (home: Home, { unit, form, period }: Obligation): string =>
  `fill:${documentPath({ unit: unit?.code ?? home.person.unit, form, period })}`;

/** What came back first, then what is overdue, then by the day it is due. */
const order = { returned: 0, overdue: 1, soon: 2, due: 2 } as const;
const isToDo = ({ task }: Obligation): boolean => task in order;
const placeOf = ({ task }: Obligation): number => order[task as keyof typeof order];
const inOrder = (a: Obligation, b: Obligation): number =>
  placeOf(a) - placeOf(b) || (a.due < b.due ? -1 : a.due > b.due ? 1 : 0);

export const toDoOf = ({ obligations }: Pick<Home, 'obligations'>): readonly Obligation[] =>
  obligations
    .map((obligation, i) => ({ obligation, i }))
    .filter(({ obligation }) => isToDo(obligation))
    .sort((a, b) => inOrder(a.obligation, b.obligation) || a.i - b.i)
    .map(({ obligation }) => obligation);

const signs = {
  overdue: owedSigns.overdue,
  returned: owedSigns.returned,
  soon: owedSigns.open,
  due: owedSigns.open,
  optional: owedSigns.open,
  waiting: owedSigns.waiting,
  approved: owedSigns['on-time'],
} as const;
const tones: { readonly [task in Obligation['task']]?: HomeTone } = {
  overdue: 'error',
  returned: 'comment',
  soon: 'warning',
  approved: 'added',
};

/** What has not been filed is named by its day, what has been by what became of it. */
const stateNamed = ({ task, state }: Obligation): Bilingual => {
  if (task === 'overdue') return owedTexts.overdue;
  if (state === 'returned' || state === 'withdrawn') return owedTexts[state];
  if (state === 'none') return owedTexts.open;
  return stateTexts[state as keyof typeof stateTexts] ?? owedTexts.open;
};

const stateText = (obligation: Obligation, { say }: Telling): string => {
  const { task, filed } = obligation;
  const named = { sign: signs[task], state: stateNamed(obligation) };
  return filed ? say(words.version, { ...named, version: filed.version }) : say(words.plain, named);
};

const leftText = ({ task, due, closes }: Obligation, today: string, { say }: Telling): string => {
  if (task === 'returned') return say(words.resubmitBy, { closes });
  if (task === 'overdue') return say(words.overdue, { days: daysBetween(due, today), closes });
  if (groupOfTask[task] === 'filed') return say(words.openUntil, { closes });
  const days = daysBetween(today, due);
  return days === 0 ? say(words.dueToday) : say(words.daysLeft, { days });
};

const notesOf = ({ task, filed, returned, extension }: Obligation, { say }: Telling): string => {
  const told =
    task === 'returned' && returned
      ? say(returned.comments ? words.returned : words.returnedPlain, returned)
      : task === 'overdue'
        ? say(words.countsLate)
        : task === 'waiting' && filed
          ? say(words.waitingSince, { receipt: filed.receipt, days: filed.workingDays })
          : task === 'approved' && filed
            ? say(words.inForce, filed)
            : '';
  const moved = extension ? say(words.extended, { reason: extension.reason }) : '';
  return [told, moved].filter(Boolean).join(say(sheetWords.totalsJoin));
};

const lineOf = (home: Home, obligation: Obligation, telling: Telling): HomeLine => {
  const { say } = telling;
  const { task, title, period, due, unit } = obligation;
  return {
    kind: 'line',
    key: fillKey(home, obligation),
    cells: [
      unit ? `${say(unit.name)} ${say(title)}` : say(title),
      say(periodName(period)),
      stateText(obligation, telling),
      due,
      leftText(obligation, home.today, telling),
      notesOf(obligation, telling),
    ],
    tones: [undefined, undefined, tones[task]],
  };
};

const head = ({ say }: Telling): HomeLine => ({
  kind: 'head',
  cells: [words.form, words.period, words.state, words.due, words.left, words.next].map((each) => say(each)),
});

/** The document to answer with: of the unit itself, in the latest period; none where the owner notes it. */
const answering = ({ obligations }: Home, { answerWith }: Due): Obligation | undefined =>
  obligations
    .filter(({ form, unit }) => form === answerWith?.form && !unit)
    .reduce<Obligation | undefined>(
      (found, each) => (!found || each.period > found.period ? each : found),
      undefined,
    );

const dueLine = (home: Home, due: Due, { say }: Telling): HomeLine => {
  const { code, title, what, on, daysOver, owner, answerWith, how } = due;
  const open = answering(home, due);
  const days = Math.abs(daysOver);
  return {
    kind: 'line',
    ...(open && { key: fillKey(home, open) }),
    cells: [
      `${code} ${title}`,
      '',
      say(words.plain, { sign: daysOver > 0 ? owedSigns.overdue : owedSigns.open, state: what }),
      on,
      daysOver > 0
        ? say(words.overdueDays, { days })
        : days
          ? say(words.daysLeft, { days })
          : say(words.dueToday),
      answerWith
        ? say(words.answerIn, { what, form: answerWith.title })
        : how
          ? say(words.answerHow, { what, how })
          : say(words.answerTo, { what, owner }),
    ],
    tones: [undefined, undefined, daysOver > 0 ? 'error' : 'warning'],
  };
};

/** What a document is called where it is chosen from a list. */
export const nameOfObligation = (
  { title, period, unit }: Obligation,
  { say }: Pick<Telling, 'say'>,
): string => {
  const name = say(words.named, { title, period: periodName(period) });
  return unit ? `${say(unit.name)} ${name}` : name;
};

/** Forms to be submitted when there is something. */
export const optionalOf = ({ obligations }: Pick<Home, 'obligations'>): readonly Obligation[] =>
  obligations.filter(({ task }) => task === 'optional');

const filedOf = ({ obligations }: Pick<Home, 'obligations'>): readonly Obligation[] =>
  obligations.filter(({ task }) => groupOfTask[task] === 'filed');

const lead = (home: Home, { say }: Telling, asking: Asking | undefined): HomeLine => {
  const count = (task: Obligation['task']): number =>
    home.obligations.filter((each) => each.task === task).length;
  const [returned, overdue, soon] = [count('returned'), count('overdue'), count('soon')];
  const wanted = returned + overdue + soon;
  return {
    kind: 'lead',
    cells: [
      wanted
        ? say(asking ? words.leadOwn : words.leadFile, { wanted, returned, overdue, soon })
        : say(words.leadNothing),
    ],
  };
};

/** Where to see who is short of hours, once there is a list of whom to look at. */
const staffLines = ({ obligations }: Home, { say }: Telling): readonly HomeLine[] =>
  obligations
    .filter(({ form, task }) => form === staffList.id && task === 'approved')
    .map(({ title, period }) => text(say(staffWords.homeLine, { form: title, year: period })));

/** What waits for the person, with its days. Nothing for a role that submits nothing. */
export const toDoLines = (home: Home, telling: Telling, asking?: Asking): readonly HomeLine[] => {
  const { say } = telling;
  const { obligations, dues = [], why } = home;
  if (obligations.length === 0 && dues.length === 0) return why ? [text(say(why))] : [];
  const toDo = toDoOf(home);
  const owes = toDo.length > 0 || filedOf(home).length > 0;
  return [
    ...(owes ? [lead(home, telling, asking)] : []),
    ...(toDo.length ? [section(say(words.todo, { count: toDo.length })), head(telling)] : []),
    ...toDo.map((each) => lineOf(home, each, telling)),
    ...(dues.length ? [section(say(words.dues, { count: dues.length })), head(telling)] : []),
    ...dues.map((each) => dueLine(home, each, telling)),
  ];
};

/** What the unit has submitted, and what the person may open besides. */
export const filedLines = (home: Home, telling: Telling, asking?: Asking): readonly HomeLine[] => {
  const { say } = telling;
  const { obligations, dues = [] } = home;
  if (obligations.length === 0 && dues.length === 0) return [];
  const filed = filedOf(home);
  const optional = optionalOf(home);
  return [
    ...(filed.length ? [section(say(words.filed, { count: filed.length })), head(telling)] : []),
    ...filed.map((each) => lineOf(home, each, telling)),
    ...(asking ? staffLines(home, telling) : []),
    ...(optional.length
      ? [
          section(say(words.optional, { count: optional.length })),
          ...(asking
            ? [
                text(
                  { choose: optional.map((each) => nameOfObligation(each, telling)), as: 'optional' },
                  '',
                  say(words.optionalHelp),
                ),
              ]
            : optional.map((each) => lineOf(home, each, telling))),
        ]
      : []),
    ...(asking && mayEver(home.person, 'fill')
      ? [
          section(say(words.earlier)),
          { kind: 'labels' as const, cells: [say(words.form), say(words.period)] },
          text({ choose: asking.forms, as: 'form' }, { type: 'period' }, say(words.earlierHelp)),
        ]
      : []),
  ];
};
