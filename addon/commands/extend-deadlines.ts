import { limits } from '../../shared/contract/limits.ts';
import type { BodyOf } from '../../shared/contract/routes.ts';
import { fill, same } from '../../shared/ground/bilingual.ts';
import { completenessSheet as words } from '../../shared/words/completeness-sheet.ts';
import type { Desk } from '../google/desk.ts';
import { Refusal, within } from '../google/refusal.ts';
import { headerRow, layCompleteness, periodOfTab, totalKey } from '../lay/lay-completeness.ts';
import { askUntil, chooseForms, offeredOf, type Target } from './ask-deadline.ts';

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
