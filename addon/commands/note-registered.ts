/** Says of exported numbers that the platform has registered them. */
import { limits } from '../../shared/contract/limits.ts';
import { certificateSheet as words } from '../../shared/words/certificate-sheet.ts';
import type { Desk } from '../google/desk.ts';
import { Refusal, within } from '../google/refusal.ts';
import { layIssueSheet } from '../lay/lay-certificates.ts';
import { firstListRow, listIdOf } from '../lay/list-tab.ts';
import { exportId } from './export-registration.ts';
import { numberAt } from './registration-lines.ts';

/** 标记已登记…: the numbers of the export in front. */
export const noteRegistered = (desk: Desk): void => {
  const { google, say, api } = desk;
  const tab = google.activeTab();
  const id = listIdOf(tab) ?? '';
  if (id.indexOf(exportId) !== 0) throw new Refusal('no-export', words.openExportFirst);
  const numbers = tab
    .readAll()
    .slice(firstListRow - 1)
    .map((cells) => String(cells[numberAt] ?? '').trim())
    .filter((number) => number !== '');
  const platform = google.askText(say(words.register), say(words.askPlatform));
  if (!platform || numbers.length === 0) return;
  const total = { count: 0, before: 0 };
  for (let from = 0; from < numbers.length; from += limits.registeredAtOnce) {
    const some = numbers.slice(from, from + limits.registeredAtOnce);
    const body = { numbers: some, platform: within(limits.platform, platform) };
    const { registered, before } = api('registerCertificates', { body });
    total.count += registered.length;
    total.before += before.length;
  }
  const code = id.slice(exportId.length);
  layIssueSheet(desk, api('readClassCertificates', { params: { class: code } })).activate();
  const noted = say(words.noted, { count: total.count });
  google.toast(
    say(words.register),
    total.before ? noted + say(words.notedBefore, { before: total.before }) : noted,
  );
};
