/** Who of a staff list is short of hours, the largest shortage first; column A, hidden, has the rows' ids. */
import type { BodyOf } from '../../shared/contract/routes.ts';
import type { Cell } from '../../shared/form/define-form.ts';
import { staffList } from '../../shared/forms/staff-list.ts';
import { periodName } from '../../shared/ground/period.ts';
import { sheetWords } from '../../shared/words/sheet.ts';
import { staffWords as words } from '../../shared/words/staff.ts';
import type { Desk } from '../google/desk.ts';
import type { Tab } from '../google/interface.ts';
import { tones } from '../marks/tones.ts';
import { writeList } from './list-tab.ts';

type Told = BodyOf<'readStaffHours'>;
type Person = Told['people'][number];
type OfCategory = Person['categories'][number];
type OfYear = Person['allHours'];

const yearly = ({ publicHours, professionalHours, allHours }: Person): readonly OfYear[] => [
  publicHours,
  professionalHours,
  allHours,
];
const most = (shortages: readonly number[]): number => Math.max(0, ...shortages);
const ofCategories = ({ categories }: Person): number => most(categories.map(({ short }) => short));
const ofYear = (person: Person): number => most(yearly(person).map(({ short = 0 }) => short));

/** The hours of the category are what the programme asks for: they come first. */
const byShortage = (a: Person, b: Person): number =>
  ofCategories(b) - ofCategories(a) || ofYear(b) - ofYear(a);

const tone = (short: number | undefined): string | null =>
  short === undefined ? null : short > 0 ? tones.warning : tones.added;

type Line = { readonly cells: readonly Cell[]; readonly colours: readonly (string | null)[] };

/** Of a category without required hours, and where there is none, nothing is short. */
const categoryPart = ({ say }: Desk, { categories }: Told, of: OfCategory | undefined): Line => {
  if (!of) return { cells: ['', '', '', ''], colours: [null, null, null, null] };
  const { category, hours, required, short } = of;
  const name = categories.find(({ code }) => code === category)?.name;
  return required
    ? {
        cells: [name ? say(name) : category, hours, required, short],
        colours: [null, null, null, tone(short)],
      }
    : { cells: [name ? say(name) : category, hours, '', ''], colours: [null, null, null, null] };
};

const yearPart = (person: Person, { rule }: Told): Line => {
  const parts = yearly(person);
  return rule
    ? {
        cells: parts.flatMap(({ hours, short = 0 }) => [hours, short]),
        colours: parts.flatMap(({ short }) => [null, tone(short)]),
      }
    : { cells: parts.map(({ hours }) => hours), colours: parts.map(() => null) };
};

/** One for each category, each with all there is to say: lines may be sorted and filtered. */
const linesOf = (desk: Desk, told: Told, person: Person, name: string): readonly Line[] => {
  const year = yearPart(person, told);
  const categories: readonly (OfCategory | undefined)[] = person.categories.length
    ? [...person.categories].sort((a, b) => b.short - a.short)
    : [undefined];
  return categories.map((each) => {
    const of = categoryPart(desk, told, each);
    return {
      cells: [person.row, name, person.mask, ...of.cells, ...year.cells],
      colours: [null, null, null, ...of.colours, ...year.colours],
    };
  });
};

const yearHeaders = ({ say }: Desk, { rule }: Told): readonly string[] =>
  rule
    ? [
        [words.public, rule.publicHours] as const,
        [words.professional, rule.professionalHours] as const,
        [words.all, rule.hours] as const,
      ].flatMap(([what, hours]) => [say(words.asked, { what, hours }), say(words.short)])
    : [words.public, words.professional, words.all].map((each) => say(each));

/** @param names by row; undefined where the list is not open in this spreadsheet @param isOwn of the reader's unit */
export const layStaffHours = (
  desk: Desk,
  told: Told,
  names: ReadonlyMap<string, string> | undefined,
  isOwn: boolean,
): Tab => {
  const { say, google } = desk;
  const { unit, unitName, year, people, total, at, month } = told;
  const lines = [...people]
    .sort(byShortage)
    .flatMap((person) => linesOf(desk, told, person, names?.get(person.row) ?? ''));
  const short = people.filter((person) => ofCategories(person) > 0 || ofYear(person) > 0).length;
  const title = say(words.title, { unit: unitName, year, total, short, at, month: periodName(month) });
  const ofYears = yearHeaders(desk, told);
  const headers = [
    say(sheetWords.idHeader),
    ...[words.name, words.mask, words.category, words.hours, words.required, words.short].map((each) =>
      say(each),
    ),
    ...ofYears,
  ];
  const texts = 4;
  return writeList(google, {
    id: `staff-hours/${unit}/${year}`,
    name: say(isOwn ? words.tab : words.tabOf, { year, unit: unitName }),
    title: names || !isOwn ? title : title + say(words.namesHidden, { form: staffList.title }),
    headers,
    widths: [40, 90, 80, 190, ...headers.slice(texts).map(() => 80)],
    formats: headers.map((_, i) => (i < texts ? '@' : 'General')),
    aligns: headers.map((_, i) => (i < texts ? 'left' : 'right')),
    notes: [
      '',
      '',
      say(words.maskHelp),
      say(words.categoryHelp),
      say(words.hoursHelp),
      '',
      '',
      ...ofYears.map((_, i) => (i === 0 ? say(words.yearHelp) : '')),
    ],
    rows: lines.map(({ cells }) => cells),
    colours: lines.map(({ colours }) => colours),
    hiddenKeys: true,
  });
};
