/**
 * Cumulative line by month against an even pace; the axis runs over the whole year. It is drawn twice, for pages and
 * for telephones, and the style shows one: scaled down, its months would touch and its figures be cut.
 */
import { printNumber } from '../../shared/statistics/table.ts';
import { chartTexts } from '../../shared/words/report-page.ts';
import { Legend, legendPlaces } from './chart-legend.tsx';
import { type Size, sizes } from './chart-size.ts';
import { type Drawn, label, number } from './drawn.ts';

type Columns = { readonly planned: number; readonly actual: number };
const bottom = 26;

/** 1, 2, 2.5 or 5 times a power of ten: about four steps up to the largest value. */
const stepFor = (largest: number): number => {
  const raw = Math.max(largest, 4) / 4;
  const power = 10 ** Math.floor(Math.log10(raw));
  const lead = raw / power;
  return (lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 2.5 ? 2.5 : lead <= 5 ? 5 : 10) * power;
};

export const Line = (drawn: Drawn & Columns) => (
  <>
    {sizes.map((size) => (
      <Drawing key={size.kind} {...drawn} size={size} />
    ))}
  </>
);

const Drawing = ({ table, language, planned, actual, size }: Drawn & Columns & { readonly size: Size }) => {
  const { kind, width, height, left, right, top, named } = size;
  const { rows } = table;
  const pace = rows[0] ? number(rows[0], planned) * 12 : 0;
  const largest = Math.max(pace, ...rows.map((row) => number(row, actual)));
  const step = stepFor(largest);
  const highest = Math.max(step, Math.ceil(largest / step) * step);
  const x = (month: number): number => left + ((width - left - right) * month) / 12;
  const y = (value: number): number => height - bottom - ((height - bottom - top) * value) / highest;
  const ticks = Array.from({ length: Math.round(highest / step) + 1 }, (_, i) => i * step);
  const points = rows.map((row, i) => `${x(i + 1).toFixed(1)} ${y(number(row, actual)).toFixed(1)}`);
  const id = `chart-${table.id}-${kind}`;
  const described = rows.map((row) => `${label(row, language)} ${printNumber(number(row, actual), 'count')}`);
  return (
    <svg
      class={`chart line ${kind}`}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-labelledby={`${id}-t ${id}-d`}
      font-size="12"
    >
      <title id={`${id}-t`}>{table.title[language]}</title>
      <desc id={`${id}-d`}>{described.join(language === 'zh' ? '；' : '; ')}</desc>
      {ticks.map((tick) => (
        <g key={tick}>
          <line class="grid" x1={left} x2={width - right} y1={y(tick).toFixed(1)} y2={y(tick).toFixed(1)} />
          <text x={left - 6} y={(y(tick) + 4).toFixed(1)} text-anchor="end">
            {printNumber(tick, 'count')}
          </text>
        </g>
      ))}
      {chartTexts.months[language].map((month, i) =>
        (i + 1) % named === 0 ? (
          <text key={month} x={x(i + 1).toFixed(1)} y={height - 7} text-anchor="middle">
            {month}
          </text>
        ) : null,
      )}
      <path class="pace" d={`M${x(0)} ${y(0)}L${x(12)} ${y(pace).toFixed(1)}`} />
      <path class="path" d={`M${x(0)} ${y(0)}L${points.join('L')}`} />
      {rows.map((row, i) => (
        <circle
          key={label(row, language)}
          class="dot"
          cx={x(i + 1).toFixed(1)}
          cy={y(number(row, actual)).toFixed(1)}
          r="3.2"
        />
      ))}
      <Legend
        {...legendPlaces(size)}
        actual={table.columns[actual]?.title[language]}
        planned={table.columns[planned]?.title[language]}
      />
    </svg>
  );
};
