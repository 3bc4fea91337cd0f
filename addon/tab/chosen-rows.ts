/** What the rows selected in a list of supervision are about: keys of flags, codes of findings. */
import { inspectionFinding } from '../../shared/forms/inspection-finding.ts';
import { type Bilingual, fill } from '../../shared/ground/bilingual.ts';
import { caseWords as words } from '../../shared/words/cases.ts';
import type { Desk } from '../google/desk.ts';
import { Refusal } from '../google/refusal.ts';
import { firstListRow, isList } from '../lay/list-tab.ts';
import { registerIn, selectedCodes } from './read-register.ts';

export const flagsId = 'flags';
const most = 20;

/** @param nothing says what to do where no row is selected @throws Refusal no-row, too-many */
export const chosenRows = ({ google }: Desk, nothing: Bilingual = words.chooseRow): readonly string[] => {
  const tab = google.activeTab();
  const area = google.activeArea();
  const first = Math.max(firstListRow, area.row) - 1;
  const chosen = isList(tab, flagsId)
    ? tab
        .readAll()
        .slice(first, Math.max(first, area.row - 1 + area.rows))
        .flatMap(([key]) => (key ? [String(key)] : []))
    : registerIn(tab) === inspectionFinding.id
      ? selectedCodes(tab, area)
      : [];
  if (chosen.length === 0) throw new Refusal('no-row', nothing);
  if (chosen.length > most) throw new Refusal('too-many', fill(words.tooMany, { most }));
  return chosen;
};
