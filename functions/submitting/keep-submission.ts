/** Archives a checked content and moves its document, or finds that this was done before. */
import type { Form } from '../../shared/form/define-form.ts';
import type { Issue } from '../../shared/ground/issue.ts';
import { Problem } from '../../shared/ground/problem.ts';
import { countAnswered } from '../../shared/submission/answered-comments.ts';
import type { Submitted } from '../../shared/submission/events.ts';
import type { DocumentState } from '../../shared/submission/life-cycle.ts';
import { isRepeated, recordSubmission } from '../../shared/submission/record.ts';
import type { Content, DocumentId } from '../../shared/submission/submission.ts';
import { sha256 } from '../common/hashes.ts';
import { localTime } from '../common/local-time.ts';
import type { Services } from '../common/services.ts';
import { untilWritten } from '../common/until-written.ts';
import { holdCertificates } from '../references/hold-certificates.ts';
import { holdNumbers } from '../references/hold-numbers.ts';
import { holdReferences } from '../references/hold-references.ts';
import type { Moves } from '../services/submissions.ts';
import { type Answer, answeredBy, changesOf, type KeepServices, receiptOf } from './receipt-of.ts';

type Kept = {
  readonly hash: string;
  readonly canonicalText: string;
  readonly content: Content;
  readonly issues: readonly Issue[];
  /** The document as the check knew it; whoever moved it since is met when this is written. */
  readonly before: DocumentState | undefined;
  /** Moves of the unit before the check read what the rows refer to, where the rules approve them. */
  readonly moves: Moves | undefined;
};

export const keepSubmission = async (
  id: DocumentId,
  form: Form,
  { hash, canonicalText, content, issues, before: known, moves: seen }: Kept,
  services: KeepServices,
  submitted: Omit<Submitted, 'n'>,
): Promise<Answer> => {
  const { programme, submissions, archive } = services;
  return untilWritten<Answer>(async (round) => {
    const before = (round === 1 && known) || (await submissions.load(id));
    if (isRepeated(before, hash, submitted.baseVersion, submitted.answers))
      return { status: 200, body: receiptOf(id, form, before, programme, issues, true) };
    refuseOtherBase(before, submitted.baseVersion, programme);
    const answered = await answeredBy(id, form, before, content, services, submitted.answers);
    const { answers: _, ...told } = submitted;
    const { after, events } = recordSubmission(
      form,
      before,
      {
        // Words to a comment are only kept where there is one.
        ...(answered ? submitted : told),
        ...(await changesOf(id, form, before, content, services)),
        ...(answered && { answered: countAnswered(answered.from, answered.comments) }),
      },
      sha256,
    );
    if (round === 1) await archive.keep(id, hash, canonicalText);
    const numbers = form.review === 'automatic' ? await holdNumbers(form, id, content, services) : undefined;
    // The moves seen were read before the check; a further round looks at everything again.
    if (round === 1 && form.review === 'automatic')
      await holdCertificates(form, id, before, content, services);
    // Whoever was faster may have moved what the rows refer to since they were checked.
    const moves =
      round === 1 || form.review !== 'automatic'
        ? seen
        : await holdReferences(form, id, before, content, services, new Date(submitted.at), submitted.at);
    if ((await submissions.append(id, before, after, events, moves ?? numbers)) === 'moved') return undefined;
    return { status: 201, body: receiptOf(id, form, after, programme, issues, false, answered?.comments) };
  });
};

const refuseOtherBase = (
  { version, latest }: DocumentState,
  base: number,
  programme: Services['programme'],
): void => {
  if (base > version || !latest) {
    if (base !== version) throw new Problem('unknown-version', { version: base });
    return;
  }
  if (base !== version)
    throw new Problem('version-conflict', {
      by: latest.byName,
      at: localTime(programme, latest.at),
      version,
      base,
    });
};
