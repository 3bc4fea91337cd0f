/** Changes of the organisation; see planted.ts. */
import type { PlantedChange } from './planted.ts';

const rules = 'shared/forms/decision-rules.ts';

export const plantedOrganisation: readonly PlantedChange[] = [
  {
    name: 'the conference decides on one matter and another is done',
    plants: [
      {
        file: rules,
        from: 'found && about !== undefined && about !== matter ?',
        to: 'found && about === "nothing" ?',
      },
    ],
  },
  {
    name: 'the conference decides after what was done',
    plants: [{ file: rules, from: "typeof day === 'string' && held > day ?", to: "day === '' ?" }],
  },
  {
    name: 'the conference’s guidance to one unit is shown to all',
    plants: [{ file: 'shared/forms/guidance-note.ts', from: "one: 'nobody'", to: "one: 'members'" }],
  },
];
