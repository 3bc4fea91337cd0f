import { limits } from '../../shared/contract/limits.ts';
import type { BodyOf } from '../../shared/contract/routes.ts';
import { isoDay } from '../../shared/form/calendar-day.ts';
import { type Bilingual, fill, same } from '../../shared/ground/bilingual.ts';
import { dayExists } from '../../shared/ground/day-exists.ts';
import { completenessSheet as words } from '../../shared/words/completeness-sheet.ts';
import type { Desk } from '../google/desk.ts';
import { Refusal, within } from '../google/refusal.ts';
import { headerRow, layCompleteness, periodOfTab, totalKey } from '../lay/lay-completeness.ts';

type Owed = BodyOf<'readCompleteness'>;
type Target = { readonly period: string; readonly unit: string | undefined };

/** The unit in the row under the cursor; none for the line of the total. */
const selectedTarget = ({ google }: Desk): Target => {
  const tab = google.activeTab();
  const period = periodOfTab(tab);
  const row = google.activeRow();
  const key = period !== undefined && row > headerRow ? tab.readAll()[row - 1]?.[0] : undefined;
  if (period === undefined || typeof key !== 'string' || key === '')
    throw new Refusal('no-row', words.chooseRow);
  return { period, unit: key === totalKey ? undefined : key };
};

type Offered = {
  readonly form: string;
  readonly title: Bilingual;
  readonly due: string;
  readonly inForce: boolean;
};

/** Forms of the period: of one unit all that are due, for what is in force may have to be corrected; else what some unit lacks. */
const offeredOf = ({ documents, forms }: Owed, { period, unit }: Target): readonly Offered[] =>
  forms.flatMap(({ form, title }) => {
    const isInForce = ({ status }: (typeof documents)[number]) => status === 'on-time' || status === 'late';
    const found = documents.find(
      (document) =>
        document.form === form &&
        document.period === period &&
        (unit === undefined ? !isInForce(document) : document.unit === unit),
    );
    return found ? [{ form, title, due: found.due, inForce: isInForce(found) }] : [];
  });

/** Undefined when the person cancels. */
const chooseForms = (
  { google, say }: Desk,
  unit: Bilingual,
  offered: readonly Offered[],
): readonly Offered[] | undefined => {
  const list = offered
    .map(({ title, due, inForce }, i) =>
      say(inForce ? words.formLineInForce : words.formLine, { number: i + 1, title, due }),
    )
    .join('\n');
  const open = offered.filter(({ inForce }) => !inForce);
  const all = open.length ? words.emptyForAll : same('');
  const answer = google.askText(say(words.extend), say(words.whichForm, { unit, list, all }));
  if (answer === undefined) return undefined;
  if (answer === '' && open.length) return open;
  if (answer === '') throw new Refusal('wrong-number', fill(words.noForm, { count: offered.length }));
  const chosen = offered[Number(answer.normalize('NFKC')) - 1];
  if (!chosen)
    throw new Refusal(
      'wrong-number',
      fill(words.wrongForm, { answer: answer.slice(0, 20), count: offered.length }),
    );
  return [chosen];
};

/** 2015-05-30, 2015/5/30, 2015年5月30日. */
const readDay = (answer: string): string | undefined => {
  const found = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/.exec(
    answer.normalize('NFKC').trim(),
  );
  const [year, month, day] = (found ?? []).slice(1).map(Number) as [number?, number?, number?];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  return dayExists(year, month, day) ? isoDay(year, month, day) : undefined;
};

const askUntil = ({ google, say }: Desk): string | undefined => {
  const sample = google.formatDate(google.now(), 'yyyy-MM-dd');
  const answer = google.askText(say(words.extend), say(words.until, { sample }));
  if (answer === undefined) return undefined;
  const day = readDay(answer);
  if (day === undefined)
    throw new Refusal('wrong-day', fill(words.wrongDay, { answer: answer.slice(0, 20), sample }));
  return day;
};

/** So many refusals are listed in the dialog; mostly they have the same reason. */
const refusalsTold = 5;

const tellOutcome = (desk: Desk, { documents }: BodyOf<'extendDeadlines'>, until: string): void => {
  const { say } = desk;
  const refused = documents.filter(({ problem }) => problem);
  const lines = refused
    .slice(0, refusalsTold)
    .map(({ unitName, title, problem }) =>
      say(words.refusedLine, { unit: unitName, title, why: problem?.title ?? '' }),
    );
  const done = say(words.extended, { count: documents.length - refused.length, until });
  const more = refused.length ? ['', say(words.refused, { count: refused.length }), ...lines] : [];
  desk.tell(words.extend, [done, ...more].join('\n'));
};

/** 批准延期: for the unit of the selected row, or for all that have not filed, with the last day and a reason. */
export const extendDeadlines = (desk: Desk): void => {
  const { google, say, api } = desk;
  const target = selectedTarget(desk);
  const { period, unit: code } = target;
  const owed = api('readCompleteness', { params: { period } });
  const unit =
    code === undefined ? words.allUnits : (owed.units.find((each) => each.unit === code)?.name ?? same(code));
  const offered = offeredOf(owed, target);
  if (offered.length === 0) throw new Refusal('nothing-to-extend', fill(words.nothingToExtend, { unit }));
  const chosen = chooseForms(desk, unit, offered);
  if (!chosen) return;
  const until = askUntil(desk);
  if (until === undefined) return;
  const reason = google.askText(say(words.extend), say(words.reason));
  if (reason === undefined) return;
  if (reason === '') throw new Refusal('reason-missing', words.noReason);
  within(limits.reason, reason);
  const forms = chosen.map(({ title }) => say(title)).join('\n');
  if (!desk.confirm(words.extend, say(words.confirm, { unit, forms, until, reason }))) return;
  const outcome = api('extendDeadlines', {
    body: {
      period,
      forms: chosen.map(({ form }) => form),
      ...(code !== undefined && { units: [code] }),
      until,
      reason,
    },
  });
  layCompleteness(desk, api('readCompleteness', { params: { period } })).activate();
  tellOutcome(desk, outcome, until);
};
