/** 空白证: the serials typed beside the numbers of an issue sheet are noted, spoiled ones with a reason, and all of them listed. */
import { limits } from '../../shared/contract/limits.ts';
import { certificateSheet as words } from '../../shared/words/certificate-sheet.ts';
import type { Desk } from '../google/desk.ts';
import { Refusal, within } from '../google/refusal.ts';
import { blanksTyped, classOfTab, layIssueSheet } from '../lay/lay-certificates.ts';
import { writeList } from '../lay/list-tab.ts';

type Used = { readonly number: string; readonly blank: string };

/** As many at once as are taken. @returns how many were noted anew */
export const sendBlanks = (desk: Desk, code: string, used: readonly Used[]): number => {
  let noted = 0;
  for (let from = 0; from < used.length; from += limits.blanksAtOnce) {
    const part = used.slice(from, from + limits.blanksAtOnce);
    noted += desk.api('noteBlanks', { body: { class: code, used: part } }).used;
  }
  return noted;
};

/** @throws Refusal no-class */
const classHere = ({ google }: Desk): string => {
  const code = classOfTab(google.activeTab());
  if (code === undefined) throw new Refusal('no-class', words.openForBlanks);
  return code;
};

const layAgain = (desk: Desk, code: string): void => {
  layIssueSheet(desk, desk.api('readClassCertificates', { params: { class: code } })).activate();
};

export const noteBlanks = (desk: Desk): void => {
  const { google, say } = desk;
  const code = classHere(desk);
  const used = blanksTyped(google.activeTab()).filter(({ number }) => number !== '');
  if (used.length === 0) throw new Refusal('no-blanks', words.noBlanks);
  const noted = sendBlanks(desk, code, used);
  layAgain(desk, code);
  google.toast(say(words.noteBlanks), say(words.blanksNoted, { count: noted, all: used.length }));
};

/** A000101、A000105~A000106 打印错位: the reason is what follows the last serial. */
const spoiledText = /^((?:[0-9A-Za-z-]*\d[\s,，、;；~～至—]*)+)(.*)$/;

export const spoilBlanks = (desk: Desk): void => {
  const { google, say, api } = desk;
  const code = classHere(desk);
  const answer = google.askText(say(words.spoilBlanks), say(words.askSpoiled));
  if (!answer) return;
  const [, blanks = '', reason = ''] = spoiledText.exec(answer.normalize('NFKC').trim()) ?? [];
  if (blanks === '' || reason.trim() === '') throw new Refusal('spoiled-unread', words.spoiledUnread);
  const spoiled = {
    blanks: within(limits.spoiledText, blanks.trim()),
    reason: within(limits.reason, reason.trim()),
  };
  const done = api('noteBlanks', { body: { class: code, spoiled } });
  layAgain(desk, code);
  google.toast(say(words.spoilBlanks), say(words.blanksSpoiled, { count: done.spoiled }));
};

/** 空白证情况: how many each unit used and spoiled, and what nobody accounts for. */
export const viewBlanks = (desk: Desk): void => {
  const { google, say, api } = desk;
  const { units, spoiled, gaps } = api('readBlanks', {});
  const missing = gaps.reduce((sum, { count }) => sum + count, 0);
  const sum = (of: 'used' | 'spoiled') => units.reduce((all, each) => all + each[of], 0);
  writeList(google, {
    id: 'certificate-blanks',
    name: say(words.blanksTab),
    title: say(words.blanksTitle, { used: sum('used'), spoiled: sum('spoiled'), missing }),
    headers: [words.state, words.blanks, words.copies, words.unit, words.classCode, words.remark].map(
      (each) => say(each),
    ),
    widths: [110, 220, 70, 220, 150, 300],
    formats: ['@', '@', 'General', '@', '@', '@'],
    rows: [
      ...gaps.map(({ from, to, count }) => [
        say(words.blankMissing),
        count === 1 ? from : `${from}~${to}`,
        count,
        '',
        '',
        say(words.blankMissingHelp),
      ]),
      ...spoiled.map(({ blank, unitName, class: code, reason, byName, on }) => [
        say(words.blankSpoiled),
        blank,
        1,
        say(unitName),
        code,
        say(words.endedRemark, { reason, by: byName, on }),
      ]),
      ...units.map(({ unitName, used }) => [say(words.blankUsed), '', used, say(unitName), '', '']),
    ],
  }).activate();
};
