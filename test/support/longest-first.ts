/**
 * The order of test files: what takes long begins first, so that at the end no core waits for one file; journeys in a
 * browser one after the other, for two at once take longer than that, each drawing a sheet without a graphics card; and
 * last the files that share processes, since the process that begins one is kept for the others.
 */
import { relative } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files at a time, as many as a small machine has cores: with three at a time each takes half as long again. */
export const atOnce = 2;

/** Seconds, of what takes more than six; a name that is missing or wrong here costs a little time and nothing else. */
const secondsOf: Readonly<Record<string, number>> = {
  'journey/bureau.landing': 141,
  'journey/journey': 170,
  'journey/deadlines-and-directory.landing': 105,
  'local/sheet/page': 85,
  'journey/english-and-keyboard.landing': 87,
  'simulation/simulation': 29,
  'simulation/planted.landing': 32,
  'faults/persons': 22,
  'journey/accessibility': 55,
  'functions/routes/access': 47,
  'scripts/bench': 9,
  'faults/remind': 30,
  'functions/certificates/through-http.landing': 25,
  'local/today.landing': 22,
  'faults/compile': 20,
  'faults/verify-record': 20,
  'faults/issue-plan': 15,
  'faults/last-minute.landing': 31,
  'faults/projection': 25,
  'shared/corpus': 23,
  'faults/submit': 20,
  'local/process': 19,
  'journey/certificates': 17,
  'faults/news': 14,
  'infra/native-parts': 11,
  'local/lambda': 8,
};

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const timeOf = ({ moduleId }: TestSpecification): number =>
      secondsOf[relative(`${this.ctx.config.root}/test`, moduleId).replace(/\.test\.tsx?$/, '')] ?? 2;
    const sorted = (await super.sort(files)).sort((a, b) => timeOf(b) - timeOf(a));
    const kinds = Map.groupBy(sorted, ({ project: { name, config } }) =>
      name === 'browser' ? 'journey' : config.isolate ? 'apart' : 'together',
    );
    const apart = kinds.get('apart') ?? [];
    // While one process is on a journey, the others have as much else to do.
    const besideJourneys = (kinds.get('journey') ?? []).flatMap((journey) => {
      const beside = [journey];
      for (let left = timeOf(journey) * (atOnce - 1); left > 0 && apart.length > 0; ) {
        const next = apart.shift() as TestSpecification;
        left -= timeOf(next);
        beside.push(next);
      }
      return beside;
    });
    return [...besideJourneys, ...apart, ...(kinds.get('together') ?? [])];
  }
}
