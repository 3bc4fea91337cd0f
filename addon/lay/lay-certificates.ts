/** 发证 and 发证单: the classes of a unit, and the people of a class with their certificates; column A has the keys. */
import { printNumber } from '../../shared/certificates/number.ts';
import type { BodyOf } from '../../shared/contract/routes.ts';
import type { Cell } from '../../shared/form/define-form.ts';
import { certificateSheet as words } from '../../shared/words/certificate-sheet.ts';
import { certificateStateTexts } from '../../shared/words/certificates.ts';
import { sheetWords } from '../../shared/words/sheet.ts';
import type { Desk } from '../google/desk.ts';
import { unguardText } from '../google/guard-text.ts';
import type { Tab } from '../google/interface.ts';
import { tones } from '../marks/tones.ts';
import { firstListRow, listIdOf, writeList } from './list-tab.ts';

export const classesId = 'certificate-classes/';
const sheetId = 'certificates/';
const versionKey = 'zhixin.certificates';

/** Of the sheet or list in front: what follows the prefix of its id. */
const after = (tab: Tab, prefix: string): string | undefined => {
  const id = listIdOf(tab) ?? '';
  return id.indexOf(prefix) === 0 ? id.slice(prefix.length) : undefined;
};
export const isClassList = (tab: Tab): boolean => after(tab, classesId) !== undefined;
/** Code of the class whose people stand in the tab. */
export const classOfTab = (tab: Tab): string | undefined => after(tab, sheetId);
/** The version of the class's certificates that the tab shows. */
export const versionOfTab = (tab: Tab): number => Number(tab.memory()[versionKey] ?? 0);

/** Class in a line of the list; undefined where there is none. */
export const classInLine = (tab: Tab, row: number): string | undefined => {
  const key = row >= firstListRow ? tab.readAll()[row - 1]?.[0] : undefined;
  return typeof key === 'string' && key !== '' ? key : undefined;
};

type Told = BodyOf<'readClassCertificates'>;
type Line = { readonly cells: readonly Cell[]; readonly tone: string | null };

const resultWords = {
  passed: words.passedResult,
  failed: words.failedResult,
  studying: words.studyingResult,
};
const stateWords = {
  eligible: words.eligibleState,
  valid: certificateStateTexts.valid,
  not: words.notYet,
};

/** Where the words stand that say who gets a certificate now, and the numbers. */
export const [nowColumn, numberColumn] = [2, 7];
const blankColumn = 11;

/** Serials of blanks that stand in the sheet, with the row id and the number of their line; either may be empty. */
export const blanksTyped = (
  tab: Tab,
): readonly { readonly row: string; readonly number: string; readonly blank: string }[] =>
  tab
    .readAll()
    .slice(firstListRow - 1)
    .map((cells) => ({
      row: String(cells[0] ?? ''),
      number: String(cells[numberColumn - 1] ?? '').trim(),
      blank: unguardText(String(cells[blankColumn - 1] ?? '')).trim(),
    }))
    .filter(({ blank }) => blank !== '');

const lineOf = ({ say }: Desk, waits: boolean, person: Told['people'][number]): Line => {
  const { row, name, mask, hours, result, standing, number, issuedOn, registered, why, blank = '' } = person;
  const remark = registered ? say(words.registeredOn, registered) : why.map((each) => say(each)).join('；');
  return {
    cells: [
      row,
      standing === 'eligible' && !waits ? say(words.yes) : '',
      name,
      mask,
      hours,
      say(resultWords[result]),
      number ? printNumber(number) : '',
      issuedOn ?? '',
      say(stateWords[standing]),
      remark,
      blank,
    ],
    tone: standing === 'valid' ? tones.added : standing === 'not' ? tones.warning : null,
  };
};

const endedLine = ({ say }: Desk, ended: Told['ended'][number]): Line => {
  const { number, mask, state, on, byName, reason, successor, registered } = ended;
  const remark = [
    registered ? say(words.toUnregister, { platform: registered }) : '',
    successor ? say(words.replacedBy, { number: printNumber(successor) }) : '',
    say(words.endedRemark, { reason, by: byName, on }),
  ].join('');
  const cells = [
    '',
    '',
    '',
    mask,
    '',
    '',
    printNumber(number),
    '',
    say(certificateStateTexts[state]),
    remark,
    '',
  ];
  return { cells, tone: tones.removed };
};

export const layIssueSheet = (desk: Desk, told: Told): Tab => {
  const { google, say } = desk;
  const { class: held, people, ended, required, waits, version } = told;
  const count = (standing: string) => people.filter((each) => each.standing === standing).length;
  const lines = [
    ...people.map((person) => lineOf(desk, waits !== undefined, person)),
    ...ended.map((each) => endedLine(desk, each)),
  ];
  const headers = [
    words.now,
    words.name,
    words.mask,
    words.hours,
    words.result,
    words.number,
    words.issuedOn,
    words.state,
    words.remark,
    words.blank,
  ];
  const tab = writeList(google, {
    id: sheetId + held.code,
    name: say(words.sheetTab, { code: held.code }),
    title: say(words.sheetTitle, {
      title: held.title,
      code: held.code,
      required,
      eligible: count('eligible'),
      valid: count('valid'),
      waits: waits ? say(words.sheetWaits, { why: waits }) : '',
    }),
    headers: [say(sheetWords.idHeader), ...headers.map((each) => say(each))],
    widths: [40, 80, 90, 90, 60, 80, 190, 100, 80, 300, 130],
    formats: ['@', '@', '@', '@', 'General', '@', '@', '@', '@', '@', '@'],
    notes: ['', say(words.nowHelp), '', '', '', '', '', '', '', '', say(words.blankHelp)],
    rows: lines.map(({ cells }) => cells),
    colours: lines.map(({ cells, tone }) => cells.map((_, i) => (i === 8 ? tone : null))),
    hiddenKeys: true,
  });
  tab.remember(versionKey, String(version));
  return tab;
};
