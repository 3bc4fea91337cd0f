/** 作废…, 换发…, 号段（市局）…: what the bureau decides on. The number is that of the selected line, or is asked for. */
import { replacementReasons } from '../../shared/certificates/certificate-event.ts';
import { printNumber } from '../../shared/certificates/number.ts';
import { limits } from '../../shared/contract/limits.ts';
import { type Bilingual, fill } from '../../shared/ground/bilingual.ts';
import { yearOf } from '../../shared/ground/period.ts';
import { certificateSheet as words } from '../../shared/words/certificate-sheet.ts';
import type { Desk } from '../google/desk.ts';
import { Refusal, within } from '../google/refusal.ts';
import { classOfTab, layIssueSheet, numberColumn } from '../lay/lay-certificates.ts';
import { firstListRow, writeList } from '../lay/list-tab.ts';
import { codeOfUnit } from '../tab/ask-unit-year.ts';

const numberMeant = ({ google, say }: Desk, title: Bilingual): string | undefined => {
  const tab = google.activeTab();
  const row = google.activeRow();
  if (classOfTab(tab) !== undefined && row >= firstListRow) {
    const number = String(tab.readAll()[row - 1]?.[numberColumn - 1] ?? '');
    if (number !== '') return number;
  }
  const typed = google.askText(say(title), say(words.askNumber));
  return typed === '' ? undefined : typed;
};

/** Undefined when the person cancels. @throws Refusal reason-missing */
const askReason = ({ google, say }: Desk, title: Bilingual, text: Bilingual, number: string) => {
  const reason = google.askText(say(title), say(text, { number }));
  if (reason === '') throw new Refusal('reason-missing', words.reasonMissing);
  return reason === undefined ? undefined : within(limits.reason, reason);
};

/** The sheet of the class in front says it at once. */
const layAgain = (desk: Desk): void => {
  const code = classOfTab(desk.google.activeTab());
  if (code !== undefined) layIssueSheet(desk, desk.api('readClassCertificates', { params: { class: code } }));
};

export const voidCertificate = (desk: Desk): void => {
  const number = numberMeant(desk, words.end);
  const reason = number && askReason(desk, words.end, words.askVoidReason, number);
  if (!number || !reason) return;
  const done = desk.api('voidCertificate', { params: { number }, body: { reason } });
  layAgain(desk);
  desk.tell(words.end, desk.say(words.voided, { number: printNumber(done.number) }));
};

export const replaceCertificate = (desk: Desk): void => {
  const { google, say } = desk;
  const number = numberMeant(desk, words.replace);
  if (!number) return;
  const answer = google.askText(say(words.replace), say(words.askKind, { number }));
  if (answer === undefined) return;
  const kind = replacementReasons[Number(answer.normalize('NFKC')) - 1];
  if (!kind) throw new Refusal('wrong-number', words.wrongKind);
  const name = kind === 'name' ? google.askText(say(words.replace), say(words.askName)) : '';
  if (name === undefined) return;
  const reason = askReason(desk, words.replace, words.askReplaceReason, number);
  if (!reason) return;
  const body = { kind, reason, ...(name !== '' && { name }) };
  const done = desk.api('replaceCertificate', { params: { number }, body });
  layAgain(desk);
  const told = { number: printNumber(done.number), successor: printNumber(done.successor) };
  desk.tell(words.replace, say(words.replaced, told));
};

/** 07 市农业委员会 承办量大 */
const seriesText = /^(停用|关闭|close)?\s*(\d\d)\s+(\S+)\s+(\S.*)$/i;

export const keepSeries = (desk: Desk): void => {
  const { google, say, api } = desk;
  const answer = google.askText(say(words.series), say(words.askSeries));
  if (answer === undefined) return;
  const me = api('whoAmI', {});
  if (answer !== '') {
    const [, closes, series, unit, reason] = seriesText.exec(answer.normalize('NFKC').trim()) ?? [];
    if (series === undefined || unit === undefined || reason === undefined)
      throw new Refusal('wrong-series', fill(words.wrongSeries, { text: answer.slice(0, 40) }));
    const code = codeOfUnit(desk, unit, me, words.unknownUnit);
    api('allowSeries', {
      body: { series, unit: code, isOpen: closes === undefined, reason: within(limits.reason, reason) },
    });
  }
  const { mark, year, series } = api('listCertificateSeries', { query: { year: yearOf(me.today) } });
  writeList(google, {
    id: `certificate-series/${year}`,
    name: say(words.seriesTab, { year }),
    title: say(words.seriesTitle, { mark, year }),
    headers: [words.seriesHeader, words.unit, words.lastNumber, words.since, words.state].map((each) =>
      say(each),
    ),
    widths: [80, 240, 100, 110, 90],
    formats: ['@', '@', 'General', '@', '@'],
    rows: series.map((each) => [
      each.series,
      say(each.unitName),
      each.last,
      each.since ?? '',
      say(each.isOpen ? words.open : words.closed),
    ]),
  }).activate();
};
