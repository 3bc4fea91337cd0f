/** The sample directory: invented people and units that a new data directory begins with. */
import fs from 'node:fs';
import type { Engine } from './aws/dynamodb-engine.ts';

export type Person = {
  email: string;
  name: string | { zh: string; en: string };
  unit: string;
  roles: string[];
};
/** Somebody whom the directory does not know, so that registering can be tried; once registered, they are in it. */
const visitor: Person = { email: 'visitor@firm.example', name: '企示例', unit: '', roles: ['visitor'] };

type Item = Record<string, unknown> & { pk: string; sk: string };

/** Items in stored form; those with an email are people. */
export function readSample(file: string): { items: Item[]; people: Person[] } {
  if (!fs.existsSync(file)) return { items: [], people: [] };
  const items = JSON.parse(fs.readFileSync(file, 'utf8')) as Item[];
  const people = items
    .filter((item) => typeof item.email === 'string' && Array.isArray(item.roles))
    .map(({ email, name, unit, roles }) => ({ email, name, unit, roles }) as Person);
  return { items, people };
}

/** Adds items that are missing; items changed since are left as they are. */
export async function seedDirectory(engine: Engine, table: string, items: Item[]): Promise<void> {
  await Promise.all(
    items.map((item) =>
      engine
        .call('PutItem', {
          TableName: table,
          Item: Object.fromEntries(Object.entries(item).map(([name, value]) => [name, toAttribute(value)])),
          ConditionExpression: 'attribute_not_exists(pk)',
        })
        .catch((error: Error) => {
          if (error.name !== 'ConditionalCheckFailedException') throw error;
        }),
    ),
  );
}

type Stored = {
  email: { S: string };
  name: { S: string };
  unit: { S: string };
  roles: { L: { S: string }[] };
};

/** People administrators have added to the directory since, by email; they sign in like the sample people. */
export async function readNewcomers(
  engine: Engine,
  table: string,
  sample: readonly Person[],
): Promise<Person[]> {
  const known = new Set(sample.map(({ email }) => email));
  const found: Person[] = [];
  let from: object | undefined;
  do {
    const page: { Items: Stored[]; LastEvaluatedKey?: object } = await engine.call('Scan', {
      TableName: table,
      FilterExpression: 'sk = :person',
      ExpressionAttributeValues: { ':person': { S: 'PERSON' } },
      ...(from && { ExclusiveStartKey: from }),
    });
    for (const { email, name, unit, roles } of page.Items)
      if (!known.has(email.S))
        found.push({ email: email.S, name: name.S, unit: unit.S, roles: roles.L.map(({ S }) => S) });
    from = page.LastEvaluatedKey;
  } while (from);
  return found.sort((a, b) => (a.email < b.email ? -1 : 1));
}

/** Whom a page offers to sign in as; nobody where there is no sample. */
export const offeredPeople = (sample: readonly Person[], newcomers: readonly Person[]): Person[] => {
  const known = [...sample, ...newcomers];
  const isKnown = known.length === 0 || known.some(({ email }) => email === visitor.email);
  return isKnown ? known : [...known, visitor];
};

function toAttribute(value: unknown): object {
  if (value === null) return { NULL: true };
  if (typeof value === 'string') return { S: value };
  if (typeof value === 'number') return { N: String(value) };
  if (typeof value === 'boolean') return { BOOL: value };
  if (Array.isArray(value)) return { L: value.map(toAttribute) };
  return {
    M: Object.fromEntries(Object.entries(value as object).map(([name, inner]) => [name, toAttribute(inner)])),
  };
}
