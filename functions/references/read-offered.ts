/** What documents of a unit offer to be named: which years of them, of whom, and with what was said elsewhere of a hosted class. */
import type { Form, ReferenceTarget } from '../../shared/form/define-form.ts';
import { yearOf } from '../../shared/ground/period.ts';
import { findProgrammeOf } from '../../shared/programme/define-city.ts';
import type { DocumentId } from '../../shared/submission/submission.ts';
import { isClassCode, projectOfClass } from '../../shared/tables/codes.ts';
import type { TableName } from '../../shared/tables/define-table.ts';
import { ledgerOf } from '../../shared/tables/project.ts';
import {
  isOfRegister,
  namesEverybodys,
  namesLastYear,
  namesYearBeforeLast,
  targetsOf,
} from '../../shared/tables/references.ts';
import { hostedProjects, namesHosted } from './hosted-projects.ts';
import {
  documentsOf,
  mayName,
  type ReferenceServices,
  readSaid,
  type Said,
  type UnitDocument,
} from './unit-documents.ts';

export type Asked = Pick<DocumentId, 'unit' | 'period'>;

const countedByCategory: readonly (TableName | undefined)[] = ['Plans', 'Trainees'];

/** Years whose projects and classes the form may name in a period. */
export const yearsNamed = (form: Form, period: string): readonly string[] => {
  const year = yearOf(period);
  const back = namesYearBeforeLast(form) ? 2 : namesLastYear(form) ? 1 : 0;
  return Array.from({ length: back + 1 }, (_, i) => String(Number(year) - back + i));
};

/**
 * What is offered under the kinds that the form names, by document. A class takes its category and field from its
 * project, so projects are read for either.
 */
export const readOffered = async (
  form: Form,
  { unit, period }: Asked,
  today: string,
  services: ReferenceServices,
): Promise<readonly Said[]> => {
  const wanted = targetsOf(form);
  if (wanted.every(isOfRegister)) return [];
  const kinds = new Set<ReferenceTarget | undefined>([...wanted, 'project']);
  const isWanted = ({ referredAs }: Form): boolean => referredAs !== undefined && kinds.has(referredAs);
  const own = findProgrammeOf(services.city, period);
  // A class counts under a category of its programme, which the next one need not have: what began under one
  // programme is reported in a period of it. Money may be paid later.
  const isOfItsTime = ({ programme }: UnitDocument): boolean =>
    !countedByCategory.includes(ledgerOf(form.id)?.table) || programme.id === own?.id;
  const years = yearsNamed(form, period);
  const units = namesEverybodys(form)
    ? services.city.units.map(({ code }) => code)
    : mayName(services, unit, today);
  const documents = documentsOf(services, units, years, today, isWanted);
  const [said, hosted] = await Promise.all([
    readSaid(documents.filter(isOfItsTime), services),
    namesHosted(form) ? hostedProjects(unit, years, services) : new Map<string, string>(),
  ]);
  if (hosted.size === 0) return said;
  const owners = [...new Set(hosted.values())];
  const others = await readSaid(documentsOf(services, owners, years, today, isWanted), services);
  const isHosted = (code: string): boolean => hosted.has(isClassCode(code) ? projectOfClass(code) : code);
  return [
    ...said,
    ...others.map((other) => ({
      ...other,
      offered: new Map([...other.offered].filter(([code]) => isHosted(code))),
    })),
  ];
};
