/**
 * Names of the sample people's units: the sheet knows codes only and asks the API. An administrator's list has
 * every unit, those of other days too; without one, each person is asked for their own. A code is shown only
 * when neither answers.
 */
import * as z from 'zod';
import type { Bilingual } from '../../shared/ground/bilingual.ts';
import type { SamplePerson } from './people.ts';

const name = z.object({ zh: z.string(), en: z.string() });
const listed = z.object({ units: z.array(z.object({ code: z.string(), name })) });
const own = z.object({ person: z.object({ unitName: name }) });

type Asking = { apiUrl: string; signToken(email: string): Promise<string> };

export type UnitNames = (people: readonly SamplePerson[]) => Promise<ReadonlyMap<string, Bilingual>>;

async function ask({ apiUrl, signToken }: Asking, path: string, { email }: SamplePerson): Promise<unknown> {
  try {
    const response = await fetch(new URL(path, apiUrl), {
      headers: { authorization: `Bearer ${await signToken(email)}` },
      signal: AbortSignal.timeout(4000),
    });
    return await response.json();
  } catch {
    return undefined;
  }
}

/** Names by unit code; names once found are not asked for again. @param everybody who may sign in */
export function createUnitNames(
  asking: Asking,
  everybody: () => Promise<readonly SamplePerson[]>,
): UnitNames {
  const known = new Map<string, Bilingual>();
  const without = (people: readonly SamplePerson[]) =>
    people.filter(({ unit }) => unit !== '' && !known.has(unit));

  async function askAdministrators(): Promise<void> {
    const administrators = (await everybody()).filter(({ roles }) => roles.includes('administrator'));
    for (const person of administrators) {
      const answer = listed.safeParse(await ask(asking, '/directory/units', person));
      for (const unit of answer.data?.units ?? []) known.set(unit.code, unit.name);
      if (answer.success) return;
    }
  }

  async function askEachUnit(people: readonly SamplePerson[]): Promise<void> {
    const firstOfUnit = new Map(people.toReversed().map((person) => [person.unit, person]));
    await Promise.all(
      [...firstOfUnit].map(async ([unit, person]) => {
        const found = own.safeParse(await ask(asking, '/me', person)).data?.person.unitName;
        if (found) known.set(unit, found);
      }),
    );
  }

  return async (people) => {
    if (without(people).length > 0) await askAdministrators();
    await askEachUnit(without(people));
    return known;
  };
}
