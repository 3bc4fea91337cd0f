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
  'journey/deadlines-and-directory',
  'local/sheet/page',
  'scripts/bench',
  'faults/verify-record',
  'faults/remind',
  'faults/compile',
  'journey/english-and-keyboard',
  'functions/routes/access',
  'faults/submit',
  'faults/projection',
  'faults/issue-plan',
  'faults/last-minute',
  'local/process',
  'shared/corpus',
  'addon/call-counts',
  'cli/zhixin',
  'infra/stack',
  'intake-properties',
  'model/desk',
  'addon/reviewing',
  'addon/submitting',
  'addon/merging',
  'addon/answering',
];

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rankOf = ({ moduleId, project }: TestSpecification): number => {
      const name = relative(`${this.ctx.config.root}/test`, moduleId).replace(/\.test\.tsx?$/, '');
      const place = long.includes(name) ? long.indexOf(name) : long.length;
      return project.config.isolate ? place : place + long.length + 1;
    };
    return (await super.sort(files)).sort((a, b) => rankOf(a) - rankOf(b));
  }
}
