import type { Row } from '../form/define-form.ts';

/** Which form of which unit for which period: the identity of a document, `unit/form/period`. */
export type DocumentId = { readonly unit: string; readonly form: string; readonly period: string };

export const documentPath = (id: DocumentId): string => `${id.unit}/${id.form}/${id.period}`;

export const parseDocumentPath = (path: string): DocumentId => {
  const [unit, form, period, ...rest] = path.split('/');
  if (!unit || !form || !period || rest.length) throw new Error(`not a document path: ${path}`);
  return { unit, form, period };
};

/** How a state of a compiled document was made known (下达). Number 0 is the document itself, 1 and on its change notices. */
export type Issuance = {
  readonly notice: number;
  /** Number of the official document, e.g. 青人社字〔2015〕示例号. */
  readonly documentNumber: string;
  /** Day of the document, ISO date. */
  readonly issuedOn: string;
  /** Decision of the joint conference it rests on, where the programme demands one (notice 52). */
  readonly decision: string;
  /** Why it is changed; empty for the document itself. */
  readonly reason: string;
  /** May the public read it? What was issued before this was asked is public. */
  readonly disclosure?: Disclosure;
  /** Codes of the issuing bodies of the programme that signed it with the bureau (notice 2). */
  readonly cosigners?: readonly string[];
};

/** 主动公开, 依申请公开, 不予公开. */
export const disclosures = ['public', 'request', 'none'] as const;
export type Disclosure = (typeof disclosures)[number];

/**
 * What is archived of a submission, once and for ever, under the hash of this very content. Rows are
 * normalised values; citizen numbers are replaced by `person` (HMAC) and `mask` before it exists.
 */
export type Content = DocumentId & {
  readonly programme: string;
  readonly formVersion: number;
  readonly nil: boolean;
  readonly certifier: string;
  readonly rows: readonly Row[];
  /** Row ids in the order of the rows; they carry comments back and make row diffs. */
  readonly ids: readonly string[];
  /** Of a compiled document alone. */
  readonly issue?: Issuance;
};

export type CellComment = { readonly rowId: string; readonly column: string; readonly text: string };
