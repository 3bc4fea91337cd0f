/** Documents of the plan without S3; test/functions/storage/report-storage.test.ts proves that they behave alike. */
import type { PlanPapers } from '../../functions/storage/plan-papers.ts';
import type { PlanPaper } from '../../shared/plan/annual-plan.ts';
import { paperFile, planFileKey } from '../../shared/plan/plan-files.ts';
import { canonical } from '../../shared/submission/chain.ts';

export type InMemoryPapers = PlanPapers & { readonly objects: Map<string, Uint8Array> };

export const inMemoryPapers = (): InMemoryPapers => {
  const objects = new Map<string, Uint8Array>();
  const keep = (key: string, bytes: Uint8Array): Uint8Array => {
    const kept = objects.get(key) ?? bytes;
    objects.set(key, kept);
    return kept;
  };
  return {
    objects,
    keepPaper: async (id, paper) => void keep(planFileKey(id, paperFile), Buffer.from(canonical(paper))),
    paper: async (id) => {
      const bytes = objects.get(planFileKey(id, paperFile));
      return bytes && (JSON.parse(Buffer.from(bytes).toString()) as PlanPaper);
    },
    file: async (id, file) => objects.get(planFileKey(id, file)),
    keepFile: async (id, file, bytes) => keep(planFileKey(id, file), bytes),
  };
};
