/**
 * Charts drawn by hand as SVG (decision: no chart library, its own Chinese labels get cut and it adds half a
 * megabyte). A chart draws columns of the table that stands beneath it and has no figures of its own.
 */
import { printNumber, share } from '../../shared/statistics/table.ts';
import { chartTexts } from '../../shared/words/report-page.ts';
import { type Drawn, label, number } from './drawn.ts';
import { Line } from './line-chart.tsx';

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
        class="chart parts"
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
