/**
 * GET /public/registers/{form}/{language}: a page compiled at night, for anybody; `index` names all of them. This
 * function reaches no table and no document: what is not on a page cannot leave through it.
 */
import { indexPage } from '../documents/register-head.tsx';
import { renderMissing, renderNotYet } from '../documents/register-missing.tsx';
import { registerSearchHash } from '../documents/register-search.ts';
import { type OpenAction, openEndpoint } from '../http/endpoint.ts';
import { publicPageHeaders } from '../http/page-headers.ts';
import { connectPublicPages, type PublicPages } from '../storage/public-pages.ts';

export type OpenRegisterServices = { readonly pages: Pick<PublicPages, 'read'> };

const headers = publicPageHeaders(registerSearchHash);

export const openRegister: OpenAction<'openRegister', OpenRegisterServices> = async (
  { params: { form, language } },
  { services },
) => {
  const page = await services.pages.read(form, language);
  if (page !== undefined) return { status: 200, body: page, headers };
  // A wrong address is told from one that is right too early by the index, which the first night writes.
  const compiled = form !== indexPage && (await services.pages.read(indexPage, language)) !== undefined;
  const body = compiled ? renderMissing(language) : renderNotYet(language);
  return { status: 404, body, headers: { ...headers, 'cache-control': 'no-store' } };
};

const connect = (): OpenRegisterServices => ({ pages: connectPublicPages() });

export const handler = openEndpoint('openRegister', connect, openRegister);
