/**
 * The order of test files: what takes long begins first, so that at the end no core waits for one file; journeys in a
 * browser one after the other, for two at once take longer than that, each drawing a sheet without a graphics card; and
 * last the files that share processes, since the process that begins one is kept for the others.
 */
import { relative } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Seconds of what takes more than three; a name that is missing or wrong here costs a little time and nothing else. */
const secondsOf: Readonly<Record<string, number>> = {
  'journey/bureau': 64,
  'journey/journey': 56,
  'journey/english-and-keyboard': 60,
  'journey/deadlines-and-directory': 45,
  'journey/accessibility': 20,
  'simulation/simulation': 60,
  'scripts/bench': 33,
  'local/sheet/page': 26,
  'addon/submitting': 24,
  'faults/remind': 21,
  'functions/routes/access': 20,
  'faults/verify-record': 18,
  'faults/issue-plan': 16,
  'addon/call-counts': 13,
  'local/today': 13,
  'faults/compile': 12,
  'shared/corpus': 11,
  'faults/news': 9,
  'faults/projection': 9,
  'faults/submit': 8,
  'local/process': 8,
  'addon/planning': 7,
  'local/lambda': 6,
  'addon/targets': 5,
  'addon/filling': 5,
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
    // While one of two processes is on a journey, the other has as much else to do.
    const besideJourneys = (kinds.get('journey') ?? []).flatMap((journey) => {
      const beside = [journey];
      for (let left = timeOf(journey); left > 0 && apart.length > 0; ) {
        const next = apart.shift() as TestSpecification;
        left -= timeOf(next);
        beside.push(next);
      }
      return beside;
    });
    return [...besideJourneys, ...apart, ...(kinds.get('together') ?? [])];
  }
}
