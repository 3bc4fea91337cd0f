import { newsOf } from '../../shared/form/form-releases.ts';
import { statisticalHead } from '../../shared/form/statistical-head.ts';
import { findProgramme } from '../../shared/programme/programmes.ts';
import type { DocumentId } from '../../shared/submission/submission.ts';
import { sheetWords } from '../../shared/words/sheet.ts';
import type { Desk } from '../google/desk.ts';
import type { Tab } from '../google/interface.ts';
import { headLine } from '../lay/head-line.ts';
import { headerRowOfLayout, layDocument } from '../lay/lay-document.ts';
import { freeName } from '../lay/list-tab.ts';
import { aboutOf, statusText } from '../lay/status-line.ts';
import { noteBeside } from '../marks/beside-marks.ts';
import { notePersons } from '../marks/note-persons.ts';
import { chooseObligation } from '../tab/choose-obligation.ts';
import { tabOfDocument } from '../tab/copied-tab.ts';
import { type Known, keepKnown } from '../tab/known-document.ts';
import { formOf, personsOf } from '../tab/open-tab.ts';
import { documentText, type Seal, writeSeal } from '../tab/seal.ts';
import { rowsToBegin, tellToAnswer } from './rows-to-begin.ts';

const cornerOf = ({ say }: Desk, seal: Seal): string[] => {
  const [number, authority, under] = statisticalHead(findProgramme(seal.programme), formOf(seal));
  return [`${say(number)}　${say(authority)}`, say(under)];
};

const seenKey = 'zhixin.versions';

/** What is new in the form since the person last opened one; told once, for the tab keeps it until its status changes. */
const newsFor = ({ google, say }: Desk, { form, formVersion }: Seal): string => {
  const seen = JSON.parse(google.recall(seenKey) || '{}') as { [form: string]: number };
  const news = newsOf(form, formVersion);
  if (!news || (seen[form] ?? 0) >= formVersion) return '';
  google.keep(seenKey, JSON.stringify({ ...seen, [form]: formVersion }));
  return say(sheetWords.formNews, { news });
};

/** Tabs of another unit's documents say whose they are. */
const nameOfTab = ({ say }: Desk, { title, unitName }: Known, { period, inherited }: Seal): string =>
  `${inherited ? `${say(unitName)} ` : ''}${say(title)} ${period}`;

const layForm = (desk: Desk, known: Known, seal: Seal, news: string): Tab => {
  const { say, google } = desk;
  const { title, purpose } = known;
  const tab = google.addTab(freeName(google, nameOfTab(desk, known, seal)));
  const { rows: begun, ids } = rowsToBegin(desk, known);
  const rows = [...begun, ...(known.toAnswer?.rows ?? [])];
  const headers = known.columns.map(({ header }) => header);
  const cells = { headers, rows, ids };
  const line = headLine(desk, { seal, known }, cells);
  layDocument(tab, {
    title: say(sheetWords.titleLine, { title, purpose }),
    about: aboutOf(desk, known, line),
    status: statusText(desk, known.standing) + tellToAnswer(desk, known) + news,
    corner: cornerOf(desk, seal),
    columns: known.columns,
    rows,
    ids,
    headerWarning: say(sheetWords.headerWarning),
    // Sentences that the sheet begins with are there to be read.
    ...(formOf(seal).begins && { wrap: 'rows' as const }),
  });
  const numbers = known.columns.findIndex(({ kind }) => kind === 'citizen-number') + 1;
  const place = { firstRow: headerRowOfLayout + 1, column: numbers && numbers + 1, ids: known.ids };
  notePersons(desk, tab, place, personsOf(known));
  noteBeside(desk, tab, { seal, known }, cells, (column) => [
    headerRowOfLayout + 1,
    2 + known.columns.findIndex(({ name }) => name === column),
  ]);
  writeSeal(tab, seal);
  return tab;
};

/** 打开表格…: one of the unit's forms, in its tab if there is one already, otherwise laid out in a new one. */
export const openForm = (desk: Desk): void => {
  const me = desk.api('whoAmI', {});
  const chosen = chooseObligation(desk, me);
  if (chosen) openToFill(desk, { ...chosen, unit: chosen.unit?.code ?? me.person.unit }, me.person.unit);
};

/**
 * @param own the person's unit, which may file for others that have ended
 * @param about keys and codes that a case is opened about
 * @returns what the bureau knows; undefined where the document has a tab already
 */
export const openToFill = (
  desk: Desk,
  { unit, form, period }: DocumentId,
  own: string,
  about?: string,
): Known | undefined => {
  const { google } = desk;
  const there = tabOfDocument(google, documentText({ kind: 'fill', unit, form, period }));
  if (there) {
    there.activate();
    google.toast(desk.say(sheetWords.openTitle), desk.say(sheetWords.openedAgain, { tab: there.name() }));
    return undefined;
  }
  google.toast(desk.say(sheetWords.openTitle), desk.say(sheetWords.preparing));
  const known = desk.api('readForm', {
    params: { form },
    query: { unit, period, language: desk.language, carry: 'yes', ...(about !== undefined && { about }) },
  });
  const seal: Seal = {
    kind: 'fill',
    programme: known.programme,
    form,
    formVersion: known.version,
    unit,
    period,
    baseVersion: known.standing?.version ?? 0,
    ...(unit !== own && { inherited: true as const }),
  };
  const news = newsFor(desk, seal);
  const tab = layForm(desk, known, seal, news);
  keepKnown(desk, seal, known);
  tab.activate();
  google.toast(desk.say(sheetWords.openTitle), desk.say(sheetWords.opened, { tab: tab.name() }) + news);
  return known;
};
