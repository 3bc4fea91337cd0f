/** Changes of supervision; see planted.ts. */
import type { PlantedChange } from './planted.ts';

export const plantedSupervision: readonly PlantedChange[] = [
  {
    name: 'a look at a case leaves no trace',
    plants: [{ file: 'functions/common/note-look.ts', from: 'if (!restricted) return;', to: 'return;' }],
  },
  {
    name: 'everybody sees the flags of everybody',
    plants: [
      {
        file: 'shared/flags/night.ts',
        from: 'if (looksInto(actor, owner, programme)) return true;',
        to: 'if (owner) return true;',
      },
    ],
  },
  {
    name: 'a unit sees the classes of fields that are not its own',
    plants: [
      {
        file: 'functions/registers/field-classes.ts',
        from: 'return seesAll || role ?',
        to: 'return code ?',
      },
    ],
  },
  {
    name: 'flags forget what was returned',
    plants: [{ file: 'shared/money/account.ts', from: '  returned: -1,\n', to: '' }],
  },
];
