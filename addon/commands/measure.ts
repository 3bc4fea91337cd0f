/**
 * Times each class of call on the account it runs on and lays the table of local/sheet/latency.ts anew, a line of it
 * for each class. Of development builds only (addon/development.ts).
 */
import { paths } from '../../shared/contract/paths.ts';
import { fill } from '../../shared/ground/bilingual.ts';
import { measureWords } from '../../shared/words/measure.ts';
import type { Desk } from '../google/desk.ts';
import { measureCalls, type Timed } from '../google/measure-calls.ts';
import { writeList } from '../lay/list-tab.ts';

/** As exact as a sample of a few can be. */
const rounded = (milliseconds: number): number => Number(milliseconds.toPrecision(2));

const spreadOf = (samples: readonly number[]): [low: number, mid: number, high: number] => {
  const sorted = [...samples].sort((a, b) => a - b);
  const at = (share: number) => rounded(sorted[Math.round(share * (sorted.length - 1))] as number);
  return [at(0.1), at(0.5), at(0.9)];
};

const rowOf = ({ what, call, samples }: Timed) => [what, call, samples.length, ...spreadOf(samples)];

/** Of all calls of a class together, as latency.ts writes it. */
const lineOf = (what: string, timed: readonly Timed[]) => {
  const samples = timed.filter((one) => one.what === what).flatMap((one) => one.samples);
  const [low, mid, high] = spreadOf(samples);
  return rowOf({ what, call: `${what}: { low: ${low}, mid: ${mid}, high: ${high} },`, samples });
};

/** @param apiUrl ends with a slash */
export const measure =
  (apiUrl: string) =>
  ({ google, api, say }: Desk): void => {
    google.toast(say(measureWords.title), say(measureWords.running));
    // Who is refused would time refusals.
    api('whoAmI', {});
    const headers = { authorization: `Bearer ${google.identityToken()}` };
    const { method, path } = paths.whoAmI;
    const timed = measureCalls(() => google.send({ method, url: `${apiUrl}${path.slice(1)}`, headers }));
    const classes = [...new Set(timed.map(({ what }) => what))];
    const w = measureWords;
    const tab = writeList(google, {
      id: 'measure',
      name: say(w.tab),
      title: say(fill(w.head, { at: google.formatDate(google.now(), 'yyyy-MM-dd HH:mm') })),
      headers: [w.what, w.call, w.times, w.low, w.mid, w.high].map((text) => say(text)),
      widths: [110, 420, 60, 80, 80, 80],
      formats: ['@', '@', ...Array.from({ length: 4 }, () => 'General')],
      rows: [...classes.map((what) => lineOf(what, timed)), ...timed.map(rowOf)],
    });
    tab.activate();
    google.toast(say(w.title), say(w.done, { tab: tab.name() }));
  };
