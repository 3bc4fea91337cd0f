/**
 * The form of what the annual plan or a notice is issued with: one line a field, to be filled in and read when the command
 * is chosen again. What was filled in stays when it is laid out anew.
 */
import { dayIn } from '../../shared/form/kinds/date.ts';
import { type Bilingual, fill, languages, listNames } from '../../shared/ground/bilingual.ts';
import { disclosures } from '../../shared/submission/submission.ts';
import { disclosureTexts } from '../../shared/words/plan.ts';
import { planMenu, planSheet } from '../../shared/words/plan-sheet.ts';
import type { Desk } from '../google/desk.ts';
import type { Tab } from '../google/interface.ts';
import { Refusal } from '../google/refusal.ts';
import { firstListRow, isList, listOf, writeList } from './list-tab.ts';
import type { Draft } from './plan-cells.ts';

const formId = 'issue-form';
const aboutKey = 'zhixin.issue-form';
const valueColumn = 2;
const choiceColour = '#fffbe0';

/** Which of the two commands it belongs to. */
export type Issuing = 'issue' | 'notice';
export type Field = 'number' | 'day' | 'decision' | 'disclosure' | 'cosigners' | 'reason';
type About = { readonly issuing: Issuing; readonly year: string; readonly fields: readonly Field[] };

const aboutOf = (tab: Tab | undefined): About | undefined => {
  const text = tab?.memory()[aboutKey];
  return text ? (JSON.parse(text) as About) : undefined;
};

export type IssueForm = {
  readonly year: string;
  /** What a field says. @throws Refusal when it is empty */
  readonly said: (field: Field) => string;
  /** The day that a field says, however it is written. @throws Refusal when it says none */
  readonly day: (field: Field) => string;
  /** '' when empty. */
  readonly found: (field: Field) => string;
};

/** A field stands where its name does, wherever people have moved the line. */
const read = (desk: Desk, tab: Tab, { year }: About): IssueForm => {
  const raw = tab.readAll();
  const placeOf = (field: Field): number =>
    raw.findIndex(([name]) => languages.some((language) => planSheet[field][language] === name));
  const found = (field: Field): string => {
    const value = raw[placeOf(field)]?.[valueColumn - 1];
    return value instanceof Date ? desk.google.formatDate(value, 'yyyy-MM-dd') : String(value ?? '').trim();
  };
  const select = (field: Field): number => {
    const row = placeOf(field) + 1;
    if (row === 0)
      throw new Refusal('field-missing', fill(planSheet.fieldMissing, { field: planSheet[field] }));
    tab.select(row, valueColumn);
    return row;
  };
  const said = (field: Field): string => {
    const text = found(field);
    if (text !== '') return text;
    throw new Refusal(
      'field-empty',
      fill(planSheet.fieldEmpty, { field: planSheet[field], row: select(field) }),
    );
  };
  return {
    year,
    found,
    said,
    day: (field) => {
      const text = said(field);
      const day = dayIn(text, year);
      if (day === undefined)
        throw new Refusal(
          'field-no-day',
          fill(planSheet.fieldNoDay, {
            field: planSheet[field],
            row: select(field),
            text: text.slice(0, 20),
          }),
        );
      return day;
    },
  };
};

/** The form, when it is in front and belongs to the command. */
export const issueFormHere = (desk: Desk, issuing: Issuing): IssueForm | undefined => {
  const tab = desk.google.activeTab();
  const about = isList(tab, formId) ? aboutOf(tab) : undefined;
  return about?.issuing === issuing ? read(desk, tab, about) : undefined;
};

type Asked = { readonly year: string; readonly today: string; readonly draft: Draft };

export const layIssueForm = (desk: Desk, issuing: Issuing, { year, today, draft }: Asked): Tab => {
  const { google, say } = desk;
  const fields: Field[] = [
    'number',
    'day',
    'decision',
    'disclosure',
    ...(issuing === 'notice' ? ['reason' as const] : []),
    ...(draft.cosigners.length ? ['cosigners' as const] : []),
  ];
  const known = listOf(google, formId);
  const about = aboutOf(known);
  const before =
    known && about?.issuing === issuing && about.year === year ? read(desk, known, about) : undefined;
  const disclosureNames = disclosures.map((each) => say(disclosureTexts[each]));
  const decisions = draft.decisions
    .map(({ name, heldOn, topic }, i) => say(planSheet.decisionLine, { number: i + 1, name, heldOn, topic }))
    .join('\n');
  const helps: Record<Field, string> = {
    number: say(planSheet.numberHelp, { year }),
    day: say(planSheet.dayHelp, { today }),
    decision: decisions || say(planSheet.none),
    disclosure: disclosureNames.join(desk.language === 'zh' ? '、' : ', '),
    cosigners: say(planSheet.cosignersHelp, { list: listNames(draft.cosigners) }),
    reason: say(planSheet.reasonHelp),
  };
  const given: { readonly [field in Field]?: string | undefined } = {
    day: today,
    disclosure: disclosureNames[0],
  };
  const what: Bilingual = planMenu[issuing];
  const tab = writeList(google, {
    id: formId,
    name: say(planSheet.formTab),
    title: say(planSheet.formTitle, { what: say(what), year }),
    headers: [planSheet.field, planSheet.fieldValue, planSheet.fieldHelp].map((text) => say(text)),
    widths: [150, 320, 520],
    rows: fields.map((field) => [
      say(planSheet[field]),
      before?.found(field) || (given[field] ?? ''),
      helps[field],
    ]),
    colours: fields.map(() => [null, choiceColour, null]),
  });
  tab.writeRules(
    firstListRow,
    valueColumn,
    fields.map((field) => [
      field === 'disclosure'
        ? disclosureNames
        : field === 'decision' && draft.decisions.length
          ? draft.decisions.map(({ name }) => name)
          : null,
    ]),
  );
  const memory: About = { issuing, year, fields };
  tab.remember(aboutKey, JSON.stringify(memory));
  return tab;
};
