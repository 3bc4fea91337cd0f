/**
 * What the units of the sample people are called: the sheet knows codes only and asks the API, as the
 * add-on would, once per unit. A person nobody knows any more is refused there; the code is shown then.
 */
import * as z from 'zod';
import type { Bilingual } from '../../shared/ground/bilingual.ts';
import type { SamplePerson } from './people.ts';

const answer = z.object({ person: z.object({ unitName: z.object({ zh: z.string(), en: z.string() }) }) });

type Asking = { apiUrl: string; signToken(email: string): Promise<string> };

export type UnitNames = (people: readonly SamplePerson[]) => Promise<ReadonlyMap<string, Bilingual>>;

async function ask({ apiUrl, signToken }: Asking, person: SamplePerson): Promise<Bilingual | undefined> {
  try {
    const response = await fetch(new URL('/me', apiUrl), {
      headers: { authorization: `Bearer ${await signToken(person.email)}` },
      signal: AbortSignal.timeout(4000),
    });
    return answer.safeParse(await response.json()).data?.person.unitName;
  } catch {
    return undefined;
  }
}

/** Names by unit code; found names are kept. */
export function createUnitNames(asking: Asking): UnitNames {
  const known = new Map<string, Bilingual>();
  return async (people) => {
    const firstOfUnit = new Map<string, SamplePerson>();
    for (const person of people) if (!firstOfUnit.has(person.unit)) firstOfUnit.set(person.unit, person);
    await Promise.all(
      [...firstOfUnit].map(async ([unit, person]) => {
        const name = known.has(unit) ? undefined : await ask(asking, person);
        if (name) known.set(unit, name);
      }),
    );
    return known;
  };
}
