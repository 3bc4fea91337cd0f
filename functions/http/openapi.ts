/** OpenAPI from the contract's table; only read-openapi loads the library that writes it. */
import * as z from 'zod/mini';
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject } from 'zod-openapi';
import { problem } from '../../shared/contract/issue-shapes.ts';
import type { Path } from '../../shared/contract/path.ts';
import { paths, type RouteName } from '../../shared/contract/paths.ts';
import { type Route, routes } from '../../shared/contract/routes.ts';

/** @param publicUrl base of the API, ends with a slash */
export const describeApi = (publicUrl: string) =>
  createDocument({
    openapi: '3.1.1',
    info: {
      title: 'Zhixin 知新',
      version: '1.0.0',
      description:
        'Reporting, review and statistics of a knowledge-renewal programme. Every refusal is a Problem with a code and a title in Chinese and English.',
    },
    servers: [{ url: publicUrl.replace(/\/$/, '') }],
    security: [{ google: [] }],
    components: {
      securitySchemes: {
        google: { type: 'http', scheme: 'bearer', bearerFormat: 'Google identity token (JWT)' },
      },
    },
    paths: describePaths(),
  });

const describePaths = (): ZodOpenApiPathsObject => {
  const described: Record<string, Record<string, ZodOpenApiOperationObject>> = {};
  for (const name of Object.keys(routes) as RouteName[]) {
    const { path, method } = paths[name];
    described[path] = { ...described[path], [method.toLowerCase()]: describeRoute(name) };
  }
  return described;
};

const describeRoute = (name: RouteName): ZodOpenApiOperationObject => {
  const route: Route = routes[name];
  const { open }: Path = paths[name];
  const answers = Object.entries(route.answers).map(([status, schema]) => [
    status,
    {
      description: route.summary,
      content: { [route.contentType?.split(';')[0] ?? 'application/json']: { schema } },
    },
  ]);
  return {
    operationId: name,
    summary: route.summary,
    ...(open && { security: [] }),
    requestParams: {
      ...(route.params && { path: route.params }),
      ...(route.query && { query: route.query }),
    },
    ...(route.body && {
      requestBody: {
        required: true,
        content: route.form
          ? { 'application/x-www-form-urlencoded': { schema: route.body } }
          : {
              'application/json': { schema: route.body },
              'application/gzip': { schema: z.string().register(z.globalRegistry, { format: 'binary' }) },
            },
      },
    }),
    ...(route.upload && {
      requestBody: {
        required: true,
        content: Object.fromEntries(
          route.upload.map((type) => [
            type,
            { schema: z.string().register(z.globalRegistry, { format: 'binary' }) },
          ]),
        ),
      },
    }),
    responses: {
      ...Object.fromEntries(answers),
      default: {
        description: 'Refused: code and title say why',
        content: { 'application/problem+json': { schema: problem } },
      },
    },
  };
};
