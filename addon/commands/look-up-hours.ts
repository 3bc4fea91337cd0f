/**
 * 学时查询: names and citizen numbers are pasted, sent once in the body of a request, and cleared from the sheet before
 * the answer is laid; the classes of everybody found stand in a tab of their own.
 */
import { printNumber } from '../../shared/certificates/number.ts';
import { limits } from '../../shared/contract/limits.ts';
import type { BodyOf } from '../../shared/contract/routes.ts';
import type { Cell } from '../../shared/form/define-form.ts';
import { certificateSheet as words } from '../../shared/words/certificate-sheet.ts';
import { certificateStateTexts } from '../../shared/words/certificates.ts';
import type { Desk } from '../google/desk.ts';
import { within } from '../google/refusal.ts';
import { writeList } from '../lay/list-tab.ts';
import { answerBeside, askPurpose, type PasteList, pastedIn, pasteTabHere } from '../lay/paste-tab.ts';

const list: PasteList = {
  id: 'hours-look-up',
  name: words.lookUp,
  title: words.lookUpTitle,
  headers: [words.name, words.citizenNumber, words.mask, words.outcome],
  widths: [120, 200, 100, 260],
  pasted: 2,
  limit: limits.recordPeople,
};

type Found = BodyOf<'readRecords'>['records'][number];
type Attended = Found['classes'][number];
type Line = ReturnType<typeof pastedIn>[number];

const resultWords = {
  passed: words.passedResult,
  failed: words.failedResult,
  studying: words.studyingResult,
};

const lineOf = ({ say }: Desk, name: string, mask: string, of: Attended): readonly Cell[] => [
  name,
  mask,
  of.year,
  say(of.programme),
  say(of.category),
  of.subject ? say(words[of.subject]) : '',
  of.title,
  of.class,
  say(of.host),
  of.start ?? '',
  of.end ?? '',
  of.hours,
  of.onlineHours ?? '',
  say(resultWords[of.result]),
  of.number ? printNumber(of.number) : '',
  of.state ? say(certificateStateTexts[of.state]) : '',
  of.issuedOn ?? '',
  of.oldNumber ?? '',
];

const headers = [
  words.name,
  words.mask,
  words.year,
  words.programme,
  words.category,
  words.subject,
  words.classTitle,
  words.classCode,
  words.host,
  words.starts,
  words.ends,
  words.hours,
  words.onlineHours,
  words.result,
  words.number,
  words.state,
  words.issuedOn,
  words.oldNumber,
];
const [hoursAt, onlineAt] = [11, 12];

const layRecords = (desk: Desk, lines: readonly Line[], records: readonly Found[]): void => {
  const { google, say } = desk;
  const found = records.filter((each) => each.found).length;
  writeList(google, {
    id: 'hours-found',
    name: say(words.recordsTab),
    title: say(words.recordsTitle, {
      count: found,
      at: google.formatDate(google.now(), 'yyyy-MM-dd HH:mm'),
    }),
    headers: headers.map((each) => say(each)),
    widths: [90, 90, 60, 220, 160, 80, 260, 150, 180, 100, 100, 60, 80, 80, 190, 70, 100, 140],
    formats: headers.map((_, i) => (i === hoursAt || i === onlineAt ? 'General' : '@')),
    rows: records.flatMap(({ mask, classes }, i) =>
      classes.map((each) => lineOf(desk, (lines[i] as Line).cells[0] ?? '', mask, each)),
    ),
  });
};

const passedHours = ({ classes }: Found): number =>
  classes.filter(({ result }) => result === 'passed').reduce((sum, { hours }) => sum + hours, 0);

export const lookUpHours = (desk: Desk): void => {
  const { google, say } = desk;
  const tab = pasteTabHere(desk, list);
  if (!tab) return;
  const lines = pastedIn(tab, list);
  const purpose = askPurpose(desk, words.lookUp);
  if (purpose === undefined) return;
  google.toast(say(words.lookUp), say(words.working));
  const { records, left } = desk.api('readRecords', {
    body: {
      people: lines.map(({ cells: [name = '', number = ''] }) => ({
        citizenNumber: number.slice(0, 40) || '-',
        name: name.slice(0, 60) || '-',
      })),
      purpose: within(limits.purpose, purpose),
    },
  });
  answerBeside(
    tab,
    list.pasted,
    list.headers.length - 1,
    lines.map(({ at }, i) => {
      const record = records[i] as Found;
      const told = record.found
        ? say(words.found, { classes: record.classes.length, hours: passedHours(record) })
        : say(words.notFound);
      return { at, cells: ['', record.mask, told] };
    }),
  );
  layRecords(desk, lines, records);
  const found = records.filter((each) => each.found).length;
  google.toast(say(words.lookUp), say(words.lookedUp, { count: lines.length, found, left }));
};
