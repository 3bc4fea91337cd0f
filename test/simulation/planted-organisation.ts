/** Changes of the organisation; see planted.ts. */
import type { PlantedChange } from './planted.ts';

const merging = 'shared/plan/merge-lines.ts';
const following = 'functions/registers/follow-ups-due.ts';

export const plantedOrganisation: readonly PlantedChange[] = [
  {
    name: 'the conference decides on one matter and another is done',
    plants: [
      {
        file: 'shared/forms/rules/decision-rules.ts',
        from: 'found && about !== undefined && about !== matter ?',
        to: 'found && about === "nothing" ?',
      },
    ],
  },
  {
    name: 'the conference decides after what was done',
    plants: [
      {
        file: 'shared/forms/rules/decided-before.ts',
        from: "typeof day === 'string' && held > day ?",
        to: "day === '' ?",
      },
    ],
  },
  {
    name: 'the conference’s guidance to one unit is shown to all',
    plants: [{ file: 'shared/forms/guidance-note.ts', from: "one: 'nobody'", to: "one: 'members'" }],
  },
  {
    name: 'of projects that were merged both stay in the plan',
    plants: [{ file: merging, from: '.filter(({ code }) => !gone.has(code))', to: '' }],
  },
  {
    name: 'projects are merged that were to stay apart',
    plants: [
      {
        file: merging,
        from: "result === 'merged' && byCode.has(project)",
        to: 'result && byCode.has(project)',
      },
    ],
  },
  {
    name: 'a plan is issued that has moved since it was looked at',
    plants: [
      {
        file: 'functions/plan/refuse-issue.ts',
        from: "if (hash !== seen) throw new Problem('plan-moved');",
        to: '',
      },
    ],
  },
  {
    name: 'a follow-up of a key project that was filed is expected still',
    plants: [
      {
        file: following,
        from: '.filter(({ project, point }) => !filed.some((entry) => isOf(entry, project.code, point)))',
        to: '',
      },
    ],
  },
  {
    name: 'a follow-up of a key project after six months stands for that after twelve',
    plants: [
      {
        file: following,
        from: 'row.project === project && row.point === point',
        to: 'row.project === project',
      },
    ],
  },
  {
    name: 'a follow-up of a key project counts twice',
    plants: [
      {
        file: 'shared/statistics/follow-up-table.ts',
        from: 'rowsOfRegister(registers, projectFollowUp).map(({ row }) => row)',
        to: 'rowsOfRegister(registers, projectFollowUp).flatMap(({ row }) => [row, row])',
      },
    ],
  },
];
