/** Events without sheets, for tests of the record: a submission or a decision at an instant, by somebody. */
import { sha256 } from '../../functions/common/hashes.ts';
import type { Archive } from '../../functions/services/archive.ts';
import type { Submissions } from '../../functions/services/submissions.ts';
import { forms } from '../../shared/programme/programmes.ts';
import { canonical } from '../../shared/submission/chain.ts';
import type { Decided, Submitted } from '../../shared/submission/events.ts';
import { receiptNumber } from '../../shared/submission/keys.ts';
import { recordDecision, recordSubmission } from '../../shared/submission/record.ts';
import { type DocumentId, parseDocumentPath } from '../../shared/submission/submission.ts';

type Stores = { readonly submissions: Submissions; readonly archive: Archive };

const formOf = (id: DocumentId) => forms.find(({ id: form }) => form === id.form) as (typeof forms)[number];

/** @param path unit/form/period; what the form's rules approve is approved in the same breath */
export const submitAt = async (
  { submissions, archive }: Stores,
  path: string,
  at: string,
  by = 'clerk.nyw@qingdao.example',
): Promise<void> => {
  const id = parseDocumentPath(path);
  const before = await submissions.load(id);
  const version = before.version + 1;
  const text = canonical({ ...id, rows: [], ids: [], at });
  const given: Omit<Submitted, 'n'> = {
    type: 'submit',
    at,
    by,
    byName: '陈晓样',
    version,
    baseVersion: version - 1,
    content: sha256(text),
    rows: 0,
    ledgerRows: 0,
    nil: false,
    certifier: '样负责',
    warnings: 0,
    receipt: receiptNumber(id, formOf(id).letters, version),
  };
  const { after, events } = recordSubmission(formOf(id), before, given, sha256);
  await archive.keep(id, sha256(text), text);
  await submissions.append(id, before, after, events);
};

export const decideAt = async (
  { submissions }: Stores,
  path: string,
  at: string,
  type: Decided['type'],
  given: Partial<Decided> = {},
): Promise<void> => {
  const id = parseDocumentPath(path);
  const before = await submissions.load(id);
  const decided: Omit<Decided, 'n'> = {
    type,
    at,
    by: 'reviewer@qingdao.example',
    byName: '审示例',
    version: before.version,
    reason: '',
    comments: [],
    ...given,
  };
  const { after, events } = recordDecision(before, decided, sha256);
  await submissions.append(id, before, after, events);
};
