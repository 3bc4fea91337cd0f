/** GET /openapi.json: the contract as OpenAPI 3.1, for those who connect their own systems. */
import { type OpenAction, openEndpoint } from '../http/endpoint.ts';
import { describeApi } from '../http/openapi.ts';
import { setting } from '../storage/setting.ts';

type Described = { readonly document: ReturnType<typeof describeApi> };

export const readOpenapi: OpenAction<'readOpenapi', Described> = async (_request, { services }) => ({
  status: 200,
  body: { ...services.document },
});

/** Made once per container: it changes only with the code. */
const connect = (): Described => ({ document: describeApi(setting('PUBLIC_URL')) });

export const handler = openEndpoint('readOpenapi', connect, readOpenapi);
