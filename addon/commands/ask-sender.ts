/** What the sender is asked before a sheet is sent. */
import { isDrop } from '../../shared/form/against-filed.ts';
import type { Issue } from '../../shared/ground/issue.ts';
import { periodName } from '../../shared/ground/period.ts';
import { sheetWords } from '../../shared/words/sheet.ts';
import type { Desk } from '../google/desk.ts';
import { countOf, sentences } from '../marks/issue-text.ts';
import { totalsNowAndBefore } from '../marks/totals-text.ts';
import { askCertifier } from '../tab/ask-certifier.ts';
import type { CheckedTab } from '../tab/check-tab.ts';
import type { OpenTab } from '../tab/open-tab.ts';
import type { Seal } from '../tab/seal.ts';
import type { Sending } from './send-sheet.ts';

/** The version to build on: a colleague's, once compared and confirmed; undefined when the person declines. */
export const baseOf = (desk: Desk, { baseVersion, comparedVersion = 0 }: Seal): number | undefined => {
  if (comparedVersion <= baseVersion) return baseVersion;
  return desk.confirm(
    sheetWords.submitTitle,
    desk.say(sheetWords.onTopQuestion, { version: comparedVersion }),
  )
    ? comparedVersion
    : undefined;
};

export const namesOf = ({ known, seal }: OpenTab) => ({
  unit: known.unitName,
  title: known.title,
  period: periodName(seal.period),
});

/** What the version in force would lose is asked about by itself. */
export const confirmDrops = (desk: Desk, issues: readonly Issue[]): boolean => {
  const drops = issues.filter(isDrop).map((issue) => sentences(desk, issue));
  return (
    drops.length === 0 ||
    desk.confirm(sheetWords.submitTitle, desk.say(sheetWords.dropQuestion, { drops: drops.join('\n') }))
  );
};

/** What the sender answers before a sheet is sent; undefined when the person declines. */
export const agree = (desk: Desk, open: CheckedTab): Pick<Sending, 'base' | 'certifier'> | undefined => {
  const { say } = desk;
  const { issues } = open.checked;
  const base = baseOf(desk, open.seal);
  if (base === undefined) return undefined;
  const certifier = askCertifier(desk, say(sheetWords.submitTitle), open);
  if (certifier === undefined) return undefined;
  const totals = totalsNowAndBefore(desk, open);
  const asked = { ...namesOf(open), totals, warnings: countOf(issues, 'warning'), certifier };
  const isAgreed =
    desk.confirm(sheetWords.submitTitle, say(sheetWords.submitQuestion, asked)) && confirmDrops(desk, issues);
  return isAgreed ? { base, certifier } : undefined;
};
