/** What is a person's own to do and what their unit has submitted, as lines of the home. */
import { staffList } from '../forms/staff-list.ts';
import { mayEver } from '../ground/access.ts';
import { periodName } from '../ground/period.ts';
import { groupOfTask } from '../submission/tasks.ts';
import { homeWords as words } from '../words/home.ts';
import { staffWords } from '../words/staff.ts';
import { dueLine, fillKey } from './due-lines.ts';
import { type Asking, type Home, type HomeLine, section, type Telling, text } from './line.ts';
import { leftText, notesOf, type Obligation, stateText, tones } from './standing-text.ts';

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
