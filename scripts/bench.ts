/**
 * npm run bench: what each piece of work takes, next to the least it could take in the same run. A missed
 * goal is printed as missed; only something that does not work at all ends with an error.
 *
 * -- --only NAME   one of check, receipt, compile, cold-start, sheet-calls, open-forms, units, register-units,
 *                  registers, staff-units, certificate-units, xlsx, certificate-papers, last-minute, crowd,
 *                  simulation (may be given again)
 * -- --json FILE   writes the figures
 * -- --long        a million enrolments too
 * -- --seconds N   of the crowd; 15 unless said, 60 for what is published
 * -- --counted     only what is counted and not timed, two to three minutes; a missed goal ends with an error
 */
import { writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { benches, countedSizes, everydaySizes, longSizes } from './bench/benches.ts';
import { type Figure, jsonOf, printFigures } from './bench/figure.ts';

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true, default: [] },
    json: { type: 'string' },
    long: { type: 'boolean', default: false },
    counted: { type: 'boolean', default: false },
    seconds: { type: 'string' },
  },
});
const unknown = values.only.filter((name) => !benches.some((bench) => bench.name === name));
if (unknown.length)
  throw new Error(
    `no such bench: ${unknown.join(', ')}; there are ${benches.map(({ name }) => name).join(', ')}`,
  );

console.log(
  `Node ${process.version}, ${availableParallelism()} × ${cpus()[0]?.model ?? 'unknown processor'}\n`,
);
const chosen = values.counted ? countedSizes : values.long ? longSizes : everydaySizes;
const sizes = {
  ...chosen,
  crowd: { ...chosen.crowd, ...(values.seconds && { seconds: Number(values.seconds) }) },
};
const figures: Figure[] = [];
for (const bench of benches) {
  if (values.only.length && !values.only.includes(bench.name)) continue;
  if (values.counted && !bench.counted) continue;
  const found = await bench.run(sizes);
  figures.push(...found);
  console.log(printFigures(found));
}
const missed = figures.filter(({ ok }) => !ok);
console.log(`\n${figures.length - missed.length} of ${figures.length} goals reached`);
if (values.json) writeFileSync(values.json, `${JSON.stringify(figures.map(jsonOf), null, 2)}\n`);
if (values.counted && missed.length) process.exitCode = 1;
