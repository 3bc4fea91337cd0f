/** Printed records by their numbers, as table Persons keeps them; the storage suite proves both alike. */
import type { KeptRecords } from '../../functions/storage/kept-records.ts';
import type { RecordContent } from '../../shared/certificates/record-paper.ts';

export const inMemoryRecords = (): KeptRecords => {
  const kept = new Map<string, { readonly person: string; readonly record: RecordContent }>();
  return {
    find: async (number) => kept.get(number)?.record,
    keep: async (number, person, record) => void kept.set(number, { person, record }),
    async erase(person) {
      const own = [...kept].filter(([, each]) => each.person === person);
      for (const [number] of own) kept.delete(number);
      return own.length;
    },
  };
};
