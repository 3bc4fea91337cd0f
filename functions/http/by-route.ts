/** One function for several routes: API Gateway says which was asked. */
import type { Context } from 'aws-lambda';
import { paths, type RouteName } from '../../shared/contract/paths.ts';
import type { HttpEvent } from './endpoint.ts';
import type { HttpAnswer } from './http-answer.ts';

type Handler = (event: HttpEvent, context: Context) => Promise<HttpAnswer>;

/** @throws Error for a route that the table of handlers does not name: a mistake in paths.ts */
export const byRoute = (handlers: { readonly [name in RouteName]?: Handler }): Handler => {
  const byKey = new Map<string, Handler>(
    Object.entries(handlers).map(([name, handler]) => {
      const { method, path } = paths[name as RouteName];
      return [`${method} ${path}`, handler as Handler] as const;
    }),
  );
  return (event, context) => {
    const handler = byKey.get(event.routeKey);
    if (!handler) throw new Error(`no handler for ${event.routeKey}`);
    return handler(event, context);
  };
};
