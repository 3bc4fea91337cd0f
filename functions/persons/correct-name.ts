/**
 * Corrects the name of a person in every document in force (个人信息保护法 Art. 46): the bureau files the next version of
 * each, with the name and the mask that follows from it changed and nothing else. What was filed before stays as it was
 * filed.
 */

import type { Row } from '../../shared/form/define-form.ts';
import { totalsOf } from '../../shared/form/summarise.ts';
import type { Actor } from '../../shared/ground/access.ts';
import { programmeOf } from '../../shared/programme/define-city.ts';
import { canonical } from '../../shared/submission/chain.ts';
import { receiptNumber } from '../../shared/submission/keys.ts';
import { sha256 } from '../common/hashes.ts';
import type { Services } from '../common/services.ts';
import { movesOf } from '../references/unit-documents.ts';
import { keepSubmission } from '../submitting/keep-submission.ts';
import type { Holding, PersonServices } from './rows-of-person.ts';

export const correctName = async (
  holdings: readonly Holding[],
  person: string,
  name: string,
  services: PersonServices & Pick<Services, 'programme'>,
  { actor, now }: { readonly actor: Pick<Actor, 'email' | 'name'>; readonly now: Date },
): Promise<void> => {
  const surname = String.fromCodePoint(name.codePointAt(0) ?? 63);
  const corrected = (row: Row): Row =>
    row.person === person
      ? { ...row, name, mask: surname + String(row.mask ?? '').slice(String(row.mask ?? '').indexOf('*')) }
      : row;
  for (const { id, form, inForce, content: was } of holdings) {
    const programme = programmeOf(services.city, id.period);
    const before = await services.submissions.load(id);
    const moves = await movesOf(services, id.unit);
    const content = { ...was, certifier: actor.name, rows: was.rows.map(corrected) };
    const canonicalText = canonical(content);
    const version = before.version + 1;
    await keepSubmission(
      id,
      form,
      { hash: sha256(canonicalText), canonicalText, content, issues: [], before, moves },
      { ...services, programme },
      {
        type: 'submit',
        at: now.toISOString(),
        by: actor.email,
        byName: actor.name,
        version,
        baseVersion: before.version,
        content: sha256(canonicalText),
        rows: content.rows.length,
        ledgerRows: inForce.ledgerRows,
        nil: false,
        certifier: content.certifier,
        warnings: inForce.warnings,
        receipt: receiptNumber(id, form.letters, version),
        totals: totalsOf(form, content.rows),
      },
    );
  }
};
