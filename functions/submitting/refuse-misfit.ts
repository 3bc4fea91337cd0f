import { limits } from '../../shared/contract/limits.ts';
import { type Form, readsVersion } from '../../shared/form/define-form.ts';
import { isBlank } from '../../shared/form/tidy.ts';
import { Problem } from '../../shared/ground/problem.ts';
import { isNameOfSomebody } from '../../shared/submission/certifier.ts';
import type { Body } from './submit-services.ts';

/** What can be seen without looking at a single cell. */
export const refuseMisfit = (form: Form, { formVersion, certifier, nil, rows }: Body): void => {
  if (!readsVersion(form, formVersion))
    throw new Problem('outdated-form', { version: formVersion, current: form.version });
  const { length } = certifier.trim();
  if (length > limits.certifier) throw new Problem('certifier-too-long', { limit: limits.certifier, length });
  if (!isNameOfSomebody(certifier)) throw new Problem('certifier-missing');
  if (rows.length > limits.rows)
    throw new Problem('too-many-rows', { rows: rows.length, limit: limits.rows });
  const isEmpty = rows.every((cells) => cells.every((cell) => cell === null || isBlank(String(cell))));
  if (nil && !(form.nilAllowed && isEmpty)) throw new Problem('nil-not-allowed');
  if (!nil && isEmpty) throw new Problem('empty-sheet');
};
