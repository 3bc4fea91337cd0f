/** Enrolments of a year as the index answers them, made page by page, so that a million fit into no memory. */

import type { Row } from '../../shared/form/define-form.ts';
import { qingdao20132020 } from '../../shared/programme/qingdao.ts';
import { documentPk } from '../../shared/submission/keys.ts';
import type { Content } from '../../shared/submission/submission.ts';
import { projectOfClass } from '../../shared/tables/codes.ts';
import type { PlacedRow } from '../../shared/tables/define-table.ts';
import { rowSk } from '../../shared/tables/project.ts';
import type { ClassRow, ProjectRow } from '../../shared/tables/rows.ts';
import { traineeLedger } from '../../shared/tables/trainees.ts';

/** As many as DynamoDB gives in a megabyte. */
const pageRows = 1_800;
const units = ['nyw', 'hyj', 'kjj', 'wjw', 'jimo', 'huangdao'];
const letters = { A: 'advanced', B: 'urgent', C: 'post' } as const;
const fields = ['E01', 'E02', 'E03', 'E04', 'E05'];
const titleLevels = ['middle', 'junior', 'associate', 'senior', undefined];
const groups = [undefined, 'backbone', 'urgent'];
const ownerships = ['state', 'private', 'public', 'foreign'];
const classesOfMonth = 8;

const pick = <T>(list: readonly T[], n: number): T => list[n % list.length] as T;
const monthText = (month: number): string => `2015-${String(month + 1).padStart(2, '0')}`;

/** The n-th class of the year; each of 48 projects has two runs. */
const classCode = (n: number): string => {
  const letter = pick(Object.keys(letters), n);
  return `2015${letter}-${pick(units, n).toUpperCase()}-${String(1 + (n % 48)).padStart(3, '0')}-${1 + Math.floor(n / 48)}`;
};

const unitOf = (code: string): string => (code.split('-')[1] as string).toLowerCase();

const classCodes = Array.from({ length: 12 * classesOfMonth }, (_, n) => classCode(n));
const monthOf = (n: number): number => Math.floor(n / classesOfMonth);

export const givenProjects = (): ProjectRow[] =>
  [...new Set(classCodes.map(projectOfClass))].map((code, n) => ({
    type: 'project',
    code,
    unit: unitOf(code),
    year: '2015',
    category: letters[code.charAt(4) as keyof typeof letters],
    number: Number(code.split('-')[2]),
    title: `示例项目 ${code}`,
    field: pick(fields, n),
    host: '示例大学',
    hostKind: 'university',
    when: '2015-05',
    persons: 60,
    budget: 10_000_000,
  }));

export const givenClasses = (): ClassRow[] =>
  classCodes.map((code, n) => ({
    type: 'class',
    code,
    project: projectOfClass(code),
    run: 1 + Math.floor(n / 48),
    unit: unitOf(code),
    month: monthText(monthOf(n)),
    start: `${monthText(monthOf(n))}-09`,
    end: `${monthText(monthOf(n))}-13`,
    hours: 40,
    persons: 60,
  }));

/** A row of a roster as the table holds it, keys and all. */
const itemOf = (person: string, n: number, at: number): object => {
  const code = classCodes[at] as string;
  const content = { unit: unitOf(code), form: traineeLedger.form, period: monthText(monthOf(at)) } as Content;
  const failed = n % 25 === 24;
  const cells = {
    person,
    class: code,
    hours: n % 10 === 9 ? 32 : 40,
    onlineHours: n % 3 === 0 ? 8 : undefined,
    result: failed ? 'failed' : 'passed',
    titleLevel: pick(titleLevels, n),
    group: pick(groups, n),
    ownership: pick(ownerships, n),
    certificate: failed ? undefined : `ZX2015-${100_000 + n}`,
  };
  const { key, index, row } = traineeLedger.place(
    cells as unknown as Row,
    content,
    qingdao20132020,
  ) as PlacedRow;
  return { pk: documentPk(content), sk: rowSk(key), ...index, ...row };
};

/** Classes of a person: 72 hours a year (notice 29) take two of 40. */
const attendances = [1, 2, 2, 3];

/**
 * JSON of the pages, sorted by person and class, each item with the keys it has in the table.
 * Pseudonyms are spread evenly, as those of an HMAC are.
 */
export function* pagesOfEnrolments(rows: number): Generator<string> {
  const gap = Math.floor(2 ** 48 / rows);
  let page: object[] = [];
  let made = 0;
  for (let n = 0; made < rows; n++) {
    const person = `${(n * gap).toString(16).padStart(12, '0')}${'5a3c'.repeat(13)}`;
    const attended = Array.from(
      { length: pick(attendances, n) },
      (_, i) => (n * 7 + i * 31) % classCodes.length,
    );
    attended.sort((a, b) => ((classCodes[a] as string) < (classCodes[b] as string) ? -1 : 1));
    for (const at of attended.slice(0, rows - made)) {
      page.push(itemOf(person, n, at));
      made++;
    }
    if (page.length < pageRows) continue;
    yield JSON.stringify(page);
    page = [];
  }
  if (page.length) yield JSON.stringify(page);
}
