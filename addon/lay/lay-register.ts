/** The rows of a register in a tab of their own, one for each register; column A, hidden, has the codes. */
import { paths } from '../../shared/contract/paths.ts';
import type { BodyOf } from '../../shared/contract/routes.ts';
import type { Cell } from '../../shared/form/define-form.ts';
import { joinNames } from '../../shared/ground/bilingual.ts';
import { periodName, yearOf } from '../../shared/ground/period.ts';
import { stateTexts } from '../../shared/words/life-cycle.ts';
import { registerWords as words } from '../../shared/words/registers.ts';
import { sheetWords } from '../../shared/words/sheet.ts';
import type { Desk } from '../google/desk.ts';
import type { Tab } from '../google/interface.ts';
import { tones } from '../marks/tones.ts';
import { registerId } from '../tab/read-register.ts';
import { type List, writeList } from './list-tab.ts';

type Told = BodyOf<'readRegister'>;
type Entry = Told['entries'][number];

/** Documents named in the title; a list of a whole city's would hide what was found. */
const pendingNamed = 3;

const pendingText = (desk: Desk, { pending }: Told): string => {
  const { say, language } = desk;
  if (pending.length === 0) return '';
  const named = pending.slice(0, pendingNamed).map(({ unitName: unit, period, state }) =>
    say(words.pendingItem, {
      unit,
      period: periodName(period),
      state: stateTexts[state as keyof typeof stateTexts] ?? stateTexts.none,
    }),
  );
  const count = pending.length;
  const list = joinNames(named, language);
  return say(words.pending, {
    list: count > pendingNamed ? say(words.pendingMore, { list, count }) : list,
  });
};

const titleOf = (desk: Desk, told: Told, text: string): string => {
  const { say, google } = desk;
  const { title, period, total: count, entries } = told;
  const values = {
    title,
    period: periodName(period),
    asked: text ? say(words.asked, { text }) : '',
    count,
    shown: entries.length,
    at: google.formatDate(google.now(), 'yyyy-MM-dd HH:mm'),
  };
  return say(entries.length < count ? words.titlePart : words.title, values) + pendingText(desk, told);
};

const concernText = ({ say }: Desk, { concerned, own }: Entry): string =>
  concerned ? say(words.concerned) : own ? say(words.own) : '';

/** Wide enough for what stands in it, within what a screen can show of several columns. */
const widest = 320;
const widthOf = (laid: number): number => Math.min(laid, widest);

const listed = (desk: Desk, told: Told): Omit<List, 'id' | 'name' | 'title'> => {
  const { say } = desk;
  const { columns, entries } = told;
  const address = paths.downloadRegister.path.replace('{form}', told.form);
  return {
    headers: [
      say(sheetWords.idHeader),
      say(words.concerns),
      say(words.code),
      say(words.unit),
      ...columns.map(({ header }) => say(header)),
    ],
    notes: ['', '', say(words.codeHelp, { address }), '', ...columns.map(() => '')],
    widths: [40, 100, 165, 180, ...columns.map(({ width }) => widthOf(width))],
    formats: ['@', '@', '@', '@', ...columns.map(({ format }) => format)],
    aligns: ['left', 'center', 'left', 'left', ...columns.map(({ align }) => align)],
    rows: entries.map((entry): Cell[] => [
      entry.code,
      concernText(desk, entry),
      entry.code,
      say(entry.unitName),
      ...entry.cells,
    ]),
    colours: entries.map(({ concerned }) => [
      null,
      concerned ? tones.note : null,
      null,
      null,
      ...columns.map(() => null),
    ]),
  };
};

const nothing = (desk: Desk, { period }: Told, text: string): Omit<List, 'id' | 'name' | 'title'> => {
  const { say } = desk;
  const year = String(Number(yearOf(period)) - 1);
  const sentence = text
    ? say(words.noneFound, { text, year })
    : say(words.noneThere, { period: periodName(period), year });
  return {
    headers: [say(sheetWords.idHeader), say(words.result)],
    widths: [40, 600],
    rows: [['', sentence]],
  };
};

/** @param text what was searched for, '' for everything */
export const layRegister = (desk: Desk, told: Told, text: string): Tab => {
  const { say, google } = desk;
  return writeList(google, {
    id: registerId(told.form),
    name: say(words.tab, { title: told.title }),
    title: titleOf(desk, told, text),
    ...(told.entries.length ? listed(desk, told) : nothing(desk, told, text)),
    hiddenKeys: true,
  });
};
