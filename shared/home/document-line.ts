import { periodName } from '../ground/period.ts';
import { documentPath } from '../submission/submission.ts';
import type { Home, HomeLine, HomeTone, Telling } from './line.ts';

export type Waiting = NonNullable<Home['waiting']>['documents'][number];
type Named = { readonly unit: string; readonly form: string; readonly period: string };

export const reviewKey = ({ unit, form, period }: Named): string =>
  `review:${documentPath({ unit, form, period })}`;

type NamedDocument = Named & Pick<Waiting, 'unitName' | 'title'>;

/** A document that opens to be read, named by unit, period and form. */
export const documentLine = (
  named: NamedDocument,
  rest: readonly string[],
  { say }: Telling,
  tone?: HomeTone,
): HomeLine => ({
  kind: 'line',
  key: reviewKey(named),
  cells: [say(named.unitName), say(periodName(named.period)), say(named.title), ...rest],
  ...(tone && { tones: [undefined, undefined, tone] }),
});
