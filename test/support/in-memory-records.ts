/** Printed records by their numbers, as table Certificates keeps them; the storage suite proves both alike. */
import type { KeptRecord, KeptRecords } from '../../functions/storage/kept-records.ts';

export const inMemoryRecords = (): KeptRecords => {
  const kept = new Map<string, KeptRecord>();
  return {
    find: async (number) => kept.get(number),
    keep: async (number, record) => void kept.set(number, record),
  };
};
