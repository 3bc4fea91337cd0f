import type { BodyOf } from '../../shared/contract/routes.ts';
import { statisticalHead } from '../../shared/form/statistical-head.ts';
import { fill } from '../../shared/ground/bilingual.ts';
import { periodName } from '../../shared/ground/period.ts';
import { findProgramme } from '../../shared/programme/programmes.ts';
import { directoryWords } from '../../shared/words/directory.ts';
import { stateTexts } from '../../shared/words/life-cycle.ts';
import { sheetWords } from '../../shared/words/sheet.ts';
import type { Desk } from '../google/desk.ts';
import type { Tab } from '../google/google.ts';
import { Refusal } from '../google/refusal.ts';
import { headLine } from '../lay/head-line.ts';
import { headerRowOfLayout, layDocument } from '../lay/lay-document.ts';
import { freeName } from '../lay/list-tab.ts';
import { aboutOf, statusText } from '../lay/status-line.ts';
import { notePersons } from '../marks/note-persons.ts';
import { tabOfDocument } from '../tab/copied-tab.ts';
import { formOf, type Known, personsOf } from '../tab/open-tab.ts';
import { documentText, type Seal, writeSeal } from '../tab/seal.ts';

type Me = BodyOf<'whoAmI'>;
type Obligation = Me['obligations'][number];

export const windowStateTexts = {
  'not-yet': sheetWords.standingNotYet,
  open: sheetWords.standingOpen,
  late: sheetWords.standingLate,
  closed: sheetWords.standingClosed,
} as const;

export const obligationLine = (
  { say }: Desk,
  { title, period, state, standing, due, extension, optional, unit }: Obligation,
  i: number,
): string => {
  const known = stateTexts[state as keyof typeof stateTexts] ?? stateTexts.none;
  const whose = unit ? say(directoryWords.ofUnit, { unit: unit.name }) : '';
  const line = say(sheetWords.openLine, {
    number: i + 1,
    title,
    period: periodName(period),
    state: known,
    standing: optional && standing === 'open' ? sheetWords.standingOptional : windowStateTexts[standing],
    due,
    moved: extension ? fill(sheetWords.openMoved, { reason: extension.reason }) : '',
  });
  return line + whose;
};

/** Asks which of the unit's forms; undefined when the person cancels. */
const chooseObligation = (desk: Desk, { person, obligations, why }: Me): Obligation | undefined => {
  const unit = person.unitName;
  if (why) throw new Refusal('nothing-owed', why);
  const list = obligations.map((obligation, i) => obligationLine(desk, obligation, i)).join('\n');
  const answer = desk.google.askText(
    desk.say(sheetWords.openTitle),
    desk.say(sheetWords.openQuestion, { unit, list }),
  );
  if (answer === undefined) return undefined;
  const chosen = obligations[Number(answer.normalize('NFKC')) - 1];
  if (!chosen)
    throw new Refusal(
      'wrong-number',
      fill(sheetWords.openWrongNumber, { answer: answer.slice(0, 20), count: obligations.length }),
    );
  return chosen;
};

/** What was filed for the period; with nothing filed yet, the rows of the period before when the person wants them. */
const rowsToBegin = (desk: Desk, { before, rows }: Known): Known['rows'] => {
  if (!before?.rows.length) return rows;
  const asked = { period: periodName(before.period), rows: before.rows.length };
  return desk.confirm(sheetWords.openTitle, desk.say(sheetWords.carryQuestion, asked)) ? before.rows : rows;
};

const cornerOf = ({ say }: Desk, seal: Seal): string[] => {
  const [number, authority, under] = statisticalHead(findProgramme(seal.programme), formOf(seal));
  return [`${say(number)}　${say(authority)}`, say(under)];
};

/** Tabs of another unit's documents say whose they are. */
const nameOfTab = ({ say }: Desk, { title, unitName }: Known, { period, inherited }: Seal): string =>
  `${inherited ? `${say(unitName)} ` : ''}${say(title)} ${period}`;

const layForm = (desk: Desk, known: Known, seal: Seal): Tab => {
  const { say, google } = desk;
  const { title, purpose } = known;
  const tab = google.addTab(freeName(google, nameOfTab(desk, known, seal)));
  const rows = rowsToBegin(desk, known);
  const headers = known.columns.map(({ header }) => header);
  const line = headLine(desk, { seal, known }, { headers, rows, ids: known.ids });
  layDocument(tab, {
    title: say(sheetWords.titleLine, { title, purpose }),
    about: aboutOf(desk, known, line),
    status: statusText(desk, known.standing),
    corner: cornerOf(desk, seal),
    columns: known.columns,
    rows,
    ids: known.ids,
    headerWarning: say(sheetWords.headerWarning),
  });
  const numbers = known.columns.findIndex(({ kind }) => kind === 'citizen-number') + 1;
  const place = { firstRow: headerRowOfLayout + 1, column: numbers && numbers + 1, ids: known.ids };
  notePersons(desk, tab, place, personsOf(known));
  writeSeal(tab, seal);
  return tab;
};

/** 打开表格…: one of the unit's forms, in its tab if there is one already, otherwise laid out in a new one. */
export const openForm = (desk: Desk): void => {
  const { google } = desk;
  const me = desk.api('whoAmI', {});
  const chosen = chooseObligation(desk, me);
  if (!chosen) return;
  const { form, period } = chosen;
  const unit = chosen.unit?.code ?? me.person.unit;
  const there = tabOfDocument(google, documentText({ kind: 'fill', unit, form, period }));
  if (there) {
    there.activate();
    google.toast(desk.say(sheetWords.openTitle), desk.say(sheetWords.openedAgain, { tab: there.name() }));
    return;
  }
  google.toast(desk.say(sheetWords.openTitle), desk.say(sheetWords.preparing));
  const known = desk.api('readForm', {
    params: { form },
    query: { unit, period, language: desk.language, carry: 'yes' },
  });
  const tab = layForm(desk, known, {
    kind: 'fill',
    programme: known.programme,
    form,
    formVersion: known.version,
    unit,
    period,
    baseVersion: known.standing?.version ?? 0,
    ...(chosen.unit && { inherited: true as const }),
  });
  tab.activate();
  google.toast(desk.say(sheetWords.openTitle), desk.say(sheetWords.opened, { tab: tab.name() }));
};
