/**
 * The order of test files: what takes long begins first, so that at the end no core waits for one file. The
 * files that share processes come last, since the process that begins one is kept for the others.
 */
import { relative } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files of more than ten seconds, the longest first; a name that is missing here costs a little time and nothing else. */
const long = [
  'journey/journey',
  'journey/bureau',
  'scripts/bench',
  'local/sheet/page',
  'journey/deadlines-and-directory',
  'faults/remind',
  'faults/verify-record',
  'faults/compile',
  'journey/english-and-keyboard',
  'faults/issue-plan',
  'shared/corpus',
  'addon/call-counts',
  'functions/routes/access',
  'model/desk',
  'faults/last-minute',
  'intake-properties',
  'infra/stack',
  'faults/projection',
  'faults/submit',
  'addon/reviewing',
  'addon/submitting',
  'addon/merging',
  'addon/answering',
  'addon/targets',
  'addon/planning',
  'addon/filling',
  'local/process',
];

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rankOf = ({ moduleId, project }: TestSpecification): number => {
      const name = relative(`${this.ctx.config.root}/test`, moduleId).replace(/\.test\.tsx?$/, '');
      const place = long.indexOf(name);
      if (place >= 0) return place;
      return project.config.isolate ? long.length : long.length + 1;
    };
    return (await super.sort(files)).sort((a, b) => rankOf(a) - rankOf(b));
  }
}
