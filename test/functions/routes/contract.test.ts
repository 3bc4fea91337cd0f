import { expect, test } from 'vitest';
import { jsonAnswer, pack } from '../../../functions/http/http-answer.ts';
import { describeApi } from '../../../functions/http/openapi.ts';
import { statusOf } from '../../../functions/http/problem-status.ts';
import { paths } from '../../../shared/contract/paths.ts';
import { routes } from '../../../shared/contract/routes.ts';
import { Problem } from '../../../shared/ground/problem.ts';
import { problemTexts } from '../../../shared/words/problems.ts';

const document = describeApi('https://zhixin.qingdao.example/');
type Operation = {
  operationId: string;
  parameters?: { name: string }[];
  requestBody?: { content: object };
  responses: Record<string, { content: object }>;
  security?: unknown[];
};

test('the description lists every route, with its parameters and its refusals', () => {
  const described = Object.entries(document.paths ?? {}).flatMap(([path, methods]) =>
    Object.entries(methods as Record<string, Operation>).map(([method, operation]) => ({
      path,
      method,
      ...operation,
    })),
  );
  expect(described.map(({ operationId }) => operationId).sort()).toEqual(Object.keys(routes).sort());
  for (const { operationId, path, method, parameters = [], responses, security } of described) {
    const { path: wanted, method: wantedMethod, ...rest } = paths[operationId as keyof typeof paths];
    expect([path, method.toUpperCase()]).toEqual([wanted, wantedMethod]);
    for (const [, name] of path.matchAll(/\{(\w+)\}/g))
      expect(parameters.map((each) => each.name)).toContain(name);
    expect(Object.keys(responses)).toContain('default');
    expect(security).toEqual('open' in rest ? [] : undefined);
  }
});

test('every reference in the description leads somewhere', () => {
  const text = JSON.stringify(document);
  const references = [...text.matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name);
  expect(references.length).toBeGreaterThan(10);
  for (const name of references) expect(Object.keys(document.components?.schemas ?? {})).toContain(name);
  expect(document.openapi).toBe('3.1.1');
});

test('a sheet may be sent as JSON or as gzip', () => {
  const described = document.paths?.['/submissions'] as { post: Operation } | undefined;
  expect(Object.keys(described?.post.requestBody?.content ?? {})).toEqual([
    'application/json',
    'application/gzip',
  ]);
});

test('every problem has a status, and only failures of ours are in the five hundreds', () => {
  expect(Object.keys(statusOf).sort()).toEqual(Object.keys(problemTexts).sort());
  const ours = Object.entries(statusOf).filter(([, status]) => status >= 500);
  expect(ours.map(([code]) => code).sort()).toEqual(['busy', 'internal']);
});

test('a large answer is packed for those who take gzip, and refused with words when it cannot go through', () => {
  const large = jsonAnswer(200, { rows: Array.from({ length: 60_000 }, (_, i) => ['海洋牧场技术', i]) });
  const packed = pack(large, 'gzip, deflate');
  expect(packed).toMatchObject({ isBase64Encoded: true, headers: { 'content-encoding': 'gzip' } });
  expect(packed.body.length).toBeLessThan(large.body.length / 2);
  expect(pack(jsonAnswer(200, {}), 'gzip').headers['content-encoding']).toBeUndefined();
  const huge = jsonAnswer(200, { text: '海'.repeat(2_500_000) });
  expect(() => pack(huge, undefined)).toThrow(Problem);
});
