/** One count of a register as a table. */
import type { Column } from '../../form/define-form.ts';
import { type Bilingual, fill, listNames } from '../../ground/bilingual.ts';
import { reportTexts } from '../../words/report.ts';
import { registerTexts as words } from '../../words/report-registers.ts';
import type { Frame } from '../frame.ts';
import type { Tally } from '../monoid.ts';
import { withSpan } from '../span.ts';
import { type Format, hours, round, type Table, type TableCell, type TableColumn, yuan } from '../table.ts';
import { type Counting, nameOf } from './register-countings.ts';

const formatOfSum = (column: Column | undefined): Format =>
  column?.kind === 'money' ? 'money' : column?.kind === 'quantity' ? 'hours' : 'count';
const printSum = (format: Format, whole: number): number =>
  format === 'money' ? yuan(whole) : format === 'hours' ? hours(whole / 100) : whole;

export const tableOf = (tally: Tally, counting: Counting, frame: Frame): Table => {
  const { form, counted, options } = counting;
  const { title, by, sums = [], means = [], ofWhich = [] } = counted;
  const at = (measure: string, place: number): number => tally[nameOf(counting, measure)]?.[place] ?? 0;
  const headerOf = (name: string): Bilingual => (form.columns[name] as Column).header;
  const figuresOf = (place: number): readonly TableCell[] => [
    at('entries', place),
    ...ofWhich.map((_, i) => at(`part${i}`, place)),
    ...sums.map((name) => printSum(formatOfSum(form.columns[name]), at(`sum-${name}`, place))),
    ...means.map((name) => {
      const rows = at(`rows-${name}`, place);
      return rows === 0 ? null : round(at(`sum-${name}`, place) / rows, 1);
    }),
  ];
  const named = [...options.map(({ zh, en }) => ({ zh, en })), reportTexts.notStated];
  const column = (name: Bilingual, format: Format): TableColumn => ({ title: name, format });
  const without = options.filter((_, place) => at('entries', place) === 0);
  return {
    id: `register-${form.id}-${by}`,
    title: form.period === 'month' ? withSpan(words.inSpan, frame, { title }) : title,
    columns: [
      column(headerOf(by), 'text'),
      column(words.entries, 'count'),
      ...ofWhich.map((each) => column(fill(words.ofWhich, { title: each.title }), 'count')),
      ...sums.map((name) => column(headerOf(name), formatOfSum(form.columns[name]))),
      ...means.map((name) => column(fill(words.mean, { column: headerOf(name) }), 'hours')),
    ],
    rows: [
      ...named.flatMap((name, place) =>
        at('entries', place) > 0 ? [{ cells: [name, ...figuresOf(place)] }] : [],
      ),
      { cells: [reportTexts.total, ...figuresOf(options.length + 1)], role: 'total' },
    ],
    notes: [
      ...(form.columns[by]?.kind === 'choices' ? [words.several] : []),
      ...(without.length > 0 ? [fill(words.without, { list: listNames(without) })] : []),
    ],
  };
};
