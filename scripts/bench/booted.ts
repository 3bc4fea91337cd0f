/** The whole system on this machine, with one class in force, so that a roster can name it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bootLocal, type Local } from '../../local/boot.ts';
import { prepareZhixin } from '../../local/template/zhixin-assembly.ts';
import type { SheetCells } from '../../shared/form/check-sheet.ts';
import type { Cell, Form } from '../../shared/form/define-form.ts';
import { advancedPlan } from '../../shared/forms/advanced-plan.ts';
import { classReturn } from '../../shared/forms/class-return.ts';
import { createSystem, type System } from '../demo/system.ts';
import { givenClass, packed, period, projectCode, unit } from './given-roster.ts';

export const clerk = `clerk.${unit}@qingdao.example`;
const reviewer = 'reviewer@qingdao.example';

export type Booted = {
  readonly local: Local;
  readonly system: System;
  /** Answers with what the API said; throws when it refused. */
  readonly post: (path: string, body: object | Buffer, email?: string) => Promise<unknown>;
  readonly close: () => Promise<void>;
};

type Cells = { readonly [column: string]: Cell };

const sheetOf = (form: Form, cells: Cells): SheetCells => ({
  headers: Object.values(form.columns).map(({ header }) => header.zh),
  rows: [Object.keys(form.columns).map((name) => cells[name] ?? null)],
  ids: ['r1'],
});

/** What the add-on sends for a sheet. */
export const submissionOf = (
  form: Form,
  sheetPeriod: string,
  baseVersion: number,
  sheet: SheetCells,
): object => ({
  form: form.id,
  formVersion: form.version,
  unit,
  period: sheetPeriod,
  baseVersion,
  certifier: '样负责',
  nil: false,
  dropConfirmed: true,
  ...sheet,
});

const plan: Cells = {
  number: 1,
  title: givenClass.facts.title as string,
  field: '海洋科技开发',
  level: '市级',
  host: '示例大学',
  hostKind: '高等院校',
  when: '2015-03-09/2015-03-13',
  place: '青岛',
  persons: 60,
  days: 5,
  hours: 40,
  budget: 150_000,
};

const held: Cells = {
  project: projectCode,
  run: 1,
  start: givenClass.facts.start as string,
  end: givenClass.facts.end as string,
  days: 5,
  hours: 40,
  onlineHours: 8,
  persons: 60,
  passed: 58,
  host: '示例大学',
  contents: '海水养殖与牧场建设',
};

const poster =
  ({ url, signToken }: System): Booted['post'] =>
  async (path, body, email = clerk) => {
    const isPacked = Buffer.isBuffer(body);
    const answer = await fetch(new URL(path, url), {
      method: 'POST',
      headers: {
        authorization: `Bearer ${await signToken(email)}`,
        'content-type': isPacked ? 'application/gzip' : 'application/json',
      },
      body: isPacked ? new Uint8Array(body) : JSON.stringify(body),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${text.slice(0, 500)}`);
    return JSON.parse(text);
  };

export const bootWithClass = async (): Promise<Booted> => {
  const data = mkdtempSync(join(tmpdir(), 'zhixin-bench-'));
  const local = await bootLocal({
    outdir: await prepareZhixin(),
    data,
    start: new Date('2015-01-20T09:00:00+08:00'),
    requestBurst: 1_000_000,
    sample: fileURLToPath(new URL('../../local/sample-people.json', import.meta.url)),
  });
  const system = createSystem(local);
  const post = poster(system);
  const year = period.slice(0, 4);
  const decision = { decision: 'approve', version: 1, reason: '', comments: [] };
  await post('submissions', submissionOf(advancedPlan, year, 0, sheetOf(advancedPlan, plan)));
  await post(`submissions/${unit}/${advancedPlan.id}/${year}/decisions`, decision, reviewer);
  await system.settle();
  await system.setClock('2015-04-02T09:30:00+08:00');
  await post('submissions', packed(submissionOf(classReturn, period, 0, sheetOf(classReturn, held))));
  await system.settle();
  return {
    local,
    system,
    post,
    async close() {
      system.close();
      await local.close();
      rmSync(data, { recursive: true, force: true });
    },
  };
};
