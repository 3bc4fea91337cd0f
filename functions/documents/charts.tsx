/**
 * Charts drawn by hand as SVG (decision: no chart library, its own Chinese labels get cut and it adds half a
 * megabyte). A chart draws columns of the table that stands beneath it and has no figures of its own.
 */
import type { Language } from '../../shared/ground/bilingual.ts';
import { printCell, printNumber, share, type Table, type TableRow } from '../../shared/statistics/table.ts';
import { chartTexts } from '../../shared/words/report-page.ts';

type Drawn = { readonly table: Table; readonly language: Language };

const number = (row: TableRow, column: number): number => {
  const cell = row.cells[column];
  return typeof cell === 'number' ? cell : 0;
};
const label = (row: TableRow, language: Language): string =>
  printCell(row.cells[0] ?? null, 'text', language);

/** 1, 2, 2.5 or 5 times a power of ten: about four steps up to the largest value. */
const stepFor = (largest: number): number => {
  const raw = Math.max(largest, 4) / 4;
  const power = 10 ** Math.floor(Math.log10(raw));
  const lead = raw / power;
  return (lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 2.5 ? 2.5 : lead <= 5 ? 5 : 10) * power;
};

const Swatch = ({ kind }: { readonly kind: string }) => (
  <svg viewBox="0 0 12 12" aria-hidden="true">
    <rect class={kind} width="12" height="12" rx="2" />
  </svg>
);

/** Planned and actual, one bar above the other, for each plain row. */
export const Bars = ({
  table,
  language,
  planned,
  actual,
}: Drawn & { readonly planned: number; readonly actual: number }) => {
  const rows = table.rows.filter(({ role }) => role === undefined || role === 'part');
  const largest = Math.max(1, ...rows.flatMap((row) => [number(row, planned), number(row, actual)]));
  const width = (value: number): string => ((Math.max(0, value) / largest) * 100).toFixed(2);
  return (
    <>
      <ul class="legend">
        <li>
          <Swatch kind="set" />
          {table.columns[planned]?.title[language]}
        </li>
        <li>
          <Swatch kind="got" />
          {table.columns[actual]?.title[language]}
        </li>
      </ul>
      <ul class="bars">
        {rows.map((row) => (
          <li key={label(row, language)}>
            <span>{label(row, language)}</span>
            <svg viewBox="0 0 100 14" preserveAspectRatio="none" aria-hidden="true">
              <rect class="set" y="1" width={width(number(row, planned))} height="12" />
              <rect class="got" y="4" width={width(number(row, actual))} height="6" />
            </svg>
            <span class="n">
              {printNumber(number(row, actual), 'count')} / {printNumber(number(row, planned), 'count')}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
};

/** Cumulative line by month against an even pace; the axis runs over the whole year. */
export const Line = ({
  table,
  language,
  planned,
  actual,
}: Drawn & { readonly planned: number; readonly actual: number }) => {
  const [width, height, left, right, top, bottom] = [640, 300, 62, 26, 26, 26];
  const rows = table.rows;
  const pace = rows[0] ? number(rows[0], planned) * 12 : 0;
  const step = stepFor(Math.max(pace, ...rows.map((row) => number(row, actual))));
  const highest = Math.max(
    step,
    Math.ceil(Math.max(pace, ...rows.map((row) => number(row, actual))) / step) * step,
  );
  const x = (month: number): number => left + ((width - left - right) * month) / 12;
  const y = (value: number): number => height - bottom - ((height - bottom - top) * value) / highest;
  const ticks = Array.from({ length: Math.round(highest / step) + 1 }, (_, i) => i * step);
  const points = rows.map((row, i) => `${x(i + 1).toFixed(1)} ${y(number(row, actual)).toFixed(1)}`);
  const id = `chart-${table.id}`;
  const described = rows.map((row) => `${label(row, language)} ${printNumber(number(row, actual), 'count')}`);
  return (
    <svg
      class="chart line"
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
          <text x={left - 8} y={(y(tick) + 4).toFixed(1)} text-anchor="end">
            {printNumber(tick, 'count')}
          </text>
        </g>
      ))}
      {chartTexts.months[language].map((month, i) => (
        <text key={month} x={x(i + 1).toFixed(1)} y={height - 7} text-anchor="middle">
          {month}
        </text>
      ))}
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
      <line class="path" x1={left} x2={left + 24} y1="12" y2="12" />
      <text x={left + 30} y="16">
        {table.columns[actual]?.title[language]}
      </text>
      <line class="pace" x1={left + 230} x2={left + 254} y1="12" y2="12" />
      <text x={left + 260} y="16">
        {table.columns[planned]?.title[language]}
      </text>
    </svg>
  );
};

/** Parts of a whole in one bar; parts that are nothing are left out of the bar and stay in the table. */
export const Stack = ({ table, language, actual }: Drawn & { readonly actual: number }) => {
  const rows = table.rows.filter(({ role }) => role === undefined);
  const whole = rows.reduce((total, row) => total + Math.max(0, number(row, actual)), 0);
  if (whole === 0) return <p class="na">{chartTexts.nothing[language]}</p>;
  let from = 0;
  const parts = rows.map((row, i) => {
    const value = Math.max(0, number(row, actual));
    const part = {
      row,
      kind: `s${i % 6}`,
      x: from,
      width: (value / whole) * 640,
      percent: printNumber(share(value, whole) ?? 0, 'share'),
    };
    from += part.width;
    return part;
  });
  const named = parts.map(({ row, percent }) => `${label(row, language)} ${percent}%`);
  return (
    <>
      <ul class="legend">
        {parts.map(({ row, kind, percent }) => (
          <li key={kind}>
            <Swatch kind={kind} />
            {label(row, language)} {percent}%
          </li>
        ))}
      </ul>
      <svg
        class="chart"
        viewBox="0 0 640 30"
        role="img"
        aria-label={named.join(language === 'zh' ? '，' : ', ')}
        font-size="12"
      >
        <title>{`${table.title[language]} · ${table.columns[actual]?.title[language] ?? ''}`}</title>
        {parts.map(({ kind, x, width, percent }) => (
          <g key={kind}>
            <rect class={kind} x={x.toFixed(1)} y="2" width={width.toFixed(1)} height="26" />
            {width > 60 ? (
              <text class="in" x={(x + width / 2).toFixed(1)} y="20" text-anchor="middle">
                {percent}%
              </text>
            ) : null}
          </g>
        ))}
      </svg>
    </>
  );
};

export const ChartOf = ({ table, language }: Drawn) => {
  const { chart } = table;
  if (!chart) return null;
  if (chart.kind === 'bars')
    return <Bars table={table} language={language} planned={chart.planned} actual={chart.actual} />;
  if (chart.kind === 'line')
    return <Line table={table} language={language} planned={chart.planned} actual={chart.actual} />;
  return <Stack table={table} language={language} actual={chart.actual} />;
};
