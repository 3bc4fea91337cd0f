/** A register as a city keeps it: 35 units with 70 experts each, filed, approved and archived. */
import { sha256 } from '../../functions/common/hashes.ts';
import type { Head } from '../../functions/services/submissions.ts';
import type { Form, Row } from '../../shared/form/define-form.ts';
import { expertRegister } from '../../shared/forms/expert-register.ts';
import { qingdao20132020 as programme } from '../../shared/programme/qingdao.ts';
import { canonical } from '../../shared/submission/chain.ts';
import type { ChainedEvent } from '../../shared/submission/events.ts';
import { receiptNumber } from '../../shared/submission/keys.ts';
import { type DocumentState, noDocument } from '../../shared/submission/life-cycle.ts';
import { recordDecision, recordSubmission } from '../../shared/submission/record.ts';
import type { DocumentId } from '../../shared/submission/submission.ts';

export const filers = 35;
export const rowsEach = 70;
export type Filed = {
  readonly head: Head;
  readonly events: readonly ChainedEvent[];
  /** Canonical, as the archive has it. */
  readonly text: string;
};

const expert = (n: number): Row => ({
  number: n,
  name: `示例专家${n}`,
  employer: '海洋技术示例学院水产养殖系',
  title: n % 3 ? '教授' : '高级工程师',
  titleLevel: n % 3 ? 'senior' : 'associate',
  fields: n % 2 ? ['E01', 'E08'] : ['E06'],
  expertise: '海水养殖病害防控、良种选育、海洋牧场规划与建设',
  courses: '海洋牧场建设、水产养殖新技术',
  contact: 'expert@qingdao.example',
  consented: true,
  sharing: n % 4 ? 'public' : 'members',
});

const told = { by: 'clerk.nyw@qingdao.example', byName: '陈晓样', version: 1 };

/** @param salt makes another content of it */
export const fileRegister = (unit: string, period: string, form: Form = expertRegister, salt = ''): Filed => {
  const id: DocumentId = { unit, form: form.id, period };
  const rows = Array.from({ length: rowsEach }, (_, i) => ({ ...expert(i + 1), remark: salt }));
  const ids = rows.map((_, i) => `row-${i}`);
  const text = canonical({
    ...id,
    programme: programme.id,
    formVersion: form.version,
    nil: false,
    certifier: '样负责',
    rows,
    ids,
  });
  const at = `${period}-03-05T02:00:00.000Z`;
  const submitted = recordSubmission(
    form,
    noDocument,
    {
      ...told,
      at,
      type: 'submit',
      baseVersion: 0,
      content: sha256(text),
      rows: rows.length,
      ledgerRows: 0,
      nil: false,
      certifier: '样负责',
      warnings: 0,
      receipt: receiptNumber(id, form.letters, 1),
    },
    sha256,
  );
  const approved = recordDecision(
    submitted.after,
    {
      ...told,
      at,
      by: 'reviewer@qingdao.example',
      byName: '审示例',
      type: 'approve',
      reason: '',
      comments: [],
    },
    sha256,
  );
  return { head: { ...id, state: approved.after }, events: [...submitted.events, ...approved.events], text };
};

export const codes: readonly string[] = programme.units.slice(0, filers).map(({ code }) => code);
export const nothingYet: DocumentState = noDocument;
