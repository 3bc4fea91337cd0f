/**
 * What the status line says of a sheet that was changed since its version was received: it looks approved, and
 * is not what was approved. Written only when it changes, at the end of the line.
 */
import { stateTexts } from '../../shared/words/life-cycle.ts';
import { sheetWords } from '../../shared/words/sheet.ts';
import type { Desk } from '../google/desk.ts';
import type { CheckedTab } from '../tab/check-tab.ts';
import { differingFrom } from '../tab/differing.ts';
import type { OpenTab } from '../tab/open-tab.ts';
import { writeStatus } from './lay-document.ts';

/** States in which a version waits or counts; in the others it is to be changed anyway. */
const received = ['submitted', 'endorsed', 'approved'] as const;

/** Empty where the sheet says what was submitted, or continues another version. */
export const differingText = (desk: Desk, open: OpenTab & Partial<CheckedTab>): string => {
  const { standing } = open.known;
  const state = received.find((each) => each === standing?.state);
  if (!standing || state === undefined || standing.version !== open.seal.baseVersion) return '';
  const cells = differingFrom(open);
  const { version } = standing;
  return cells ? desk.say(sheetWords.statusDiffers, { cells, version, state: stateTexts[state] }) : '';
};

const begins = (['zh', 'en'] as const).map((language) => {
  const [begin] = sheetWords.statusDiffers[language].split('{');
  return begin as string;
});
const withoutDiffering = (status: string): string => {
  const at = Math.max(...begins.map((begin) => status.lastIndexOf(begin)));
  return at < 0 ? status : status.slice(0, at);
};

/** Brings the end of the status line up to date after a check. */
export const renewDiffering = (desk: Desk, open: CheckedTab): void => {
  const { tab, grid } = open;
  const status = withoutDiffering(grid.status) + differingText(desk, open);
  if (status !== grid.status) writeStatus(tab, grid.headerRow, status);
};
