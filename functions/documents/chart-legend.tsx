import type { Size } from './chart-size.ts';

type Place = readonly [x: number, y: number];
/** Beside each other where there is room. */
export const legendPlaces = ({ kind, left }: Size): { readonly places: readonly [Place, Place] } => ({
  places:
    kind === 'wide'
      ? [
          [left, 12],
          [left + 230, 12],
        ]
      : [
          [left, 12],
          [left, 30],
        ],
});

export const Legend = ({
  places,
  actual,
  planned,
}: ReturnType<typeof legendPlaces> & {
  readonly actual: string | undefined;
  readonly planned: string | undefined;
}) => (
  <>
    {(
      [
        ['path', actual, places[0]],
        ['pace', planned, places[1]],
      ] as const
    ).map(([kind, name, [x, y]]) => (
      <g key={kind}>
        <line class={kind} x1={x} x2={x + 24} y1={y} y2={y} />
        <text x={x + 30} y={y + 4}>
          {name}
        </text>
      </g>
    ))}
  </>
);
