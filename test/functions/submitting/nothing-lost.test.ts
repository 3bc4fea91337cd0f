/** Nothing that counts is lost in silence: a column, rows, money; and what was changed or withdrawn is said. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { checkSheet, type SheetCells } from '../../../shared/form/check-sheet.ts';
import type { Cell } from '../../../shared/form/define-form.ts';
import { filedValuesOf } from '../../../shared/form/filed-cells.ts';
import { fundingReturn } from '../../../shared/forms/funding-return.ts';
import type { DocumentId } from '../../../shared/submission/submission.ts';
import { contextFor } from '../../support/given.ts';
import { type Office, openOffice, sheetOf } from '../../support/office.ts';
import { classes, classRow, plan, planRow, roster, traineeRow } from '../../support/sheets.ts';
import { sealOf, workbookOf } from '../../support/workbooks.ts';

let office: Office;
const document = (form: string, period = '2015-03'): DocumentId => ({ unit: 'nyw', form, period });
const money = document(fundingReturn.id);

const line = (name: string, received: Cell, spent: Cell = received): Record<string, Cell> => ({
  project: '2015A-NYW-001',
  source: '单位自筹',
  line: name,
  budgeted: 20_000,
  received,
  spent,
});
const moneySheet = (...rows: Record<string, Cell>[]) => ({
  form: fundingReturn.id,
  period: '2015-03',
  ...sheetOf(fundingReturn, rows),
});
type Sheet = ReturnType<typeof moneySheet>;
/** The trial's own: 本月到位 has 8,000 and 12,000, and two lines spend more than they received. */
const filed = () =>
  moneySheet(line('授课费', 8_000, 9_000), line('住宿费', 12_000, 13_000), line('伙食费', '', 500));
const withoutColumn = (sheet: Sheet, name: string): Sheet => {
  const at = Object.keys(fundingReturn.columns).indexOf(name);
  const cut = <T>(cells: readonly T[]): T[] => cells.filter((_, i) => i !== at);
  return { ...sheet, headers: cut(sheet.headers), rows: sheet.rows.map(cut) };
};

beforeEach(async () => {
  vi.useFakeTimers({ now: new Date('2015-01-20T02:00:00Z'), toFake: ['Date'] });
  office = openOffice();
  await office.submit('clerk', plan(planRow(1)));
  await office.decide('reviewer', document('advanced-plan', '2015'), {});
  await office.project();
  vi.setSystemTime(new Date('2015-04-02T02:00:00Z'));
});
afterEach(() => vi.useRealTimers());

const known = async (form = fundingReturn.id, query: Record<string, string> = {}) =>
  (await office.ask('clerk', 'readForm', { params: { form }, query: { period: '2015-03', ...query } })).good;

describe('a column', () => {
  beforeEach(async () => {
    expect((await office.submit('clerk', filed())).status).toBe(201);
  });

  test('that is gone while the version in force has filled it is refused, and is not emptied', async () => {
    const { status, problem } = await office.submit('clerk', {
      ...withoutColumn(filed(), 'received'),
      baseVersion: 1,
    });
    expect([status, problem.code]).toEqual([422, 'sheet-has-issues']);
    const [lost, ...others] = problem.issues ?? [];
    expect(lost?.message.zh).toBe(
      '缺少“本月到位（元）”栏，已报送的版本中此栏有 2 项数据，照此报送将全部丢失。',
    );
    expect(others.filter(({ severity }) => severity !== 'note').map(({ code }) => code)).toEqual([
      'more-out-than-in',
    ]);
  });

  test('is missed alike by the sheet, by a file and by the receipt, byte for byte', async () => {
    const told = await known(fundingReturn.id, { baseVersion: '1' });
    const context = {
      programme: office.services.programme,
      unit: 'nyw',
      period: '2015-03',
      today: told.today,
      references: told.references,
      filed: told.filed,
    };
    for (const name of ['received', 'source', 'budgeted']) {
      const sheet = withoutColumn(filed(), name);
      const inSheet = checkSheet(fundingReturn, sheet as SheetCells, {
        ...context,
        filedValues: filedValuesOf(fundingReturn, told, context),
      }).issues;
      expect(inSheet.filter(({ code }) => code === 'column-lost')).toHaveLength(1);
      const { problem } = await office.submit('clerk', { ...sheet, baseVersion: 1 });
      expect(problem.issues).toEqual(JSON.parse(JSON.stringify(inSheet)));
      const bytes = await workbookOf(
        fundingReturn,
        sheet,
        contextFor(fundingReturn),
        sealOf(fundingReturn, { baseVersion: 1 }),
      );
      const file = await office.ask('clerk', 'checkWorkbook', { bytes });
      expect(file.good.issues.map(({ code, column }) => [code, column])).toEqual(
        inSheet.map(({ code, column }) => [code, column]),
      );
    }
  });

  test('may go with the sheet of somebody who meets a conflict anyway', async () => {
    await office.submit('colleague', { ...filed(), baseVersion: 1, certifier: '另一示例' });
    const { problem } = await office.submit('clerk', {
      ...withoutColumn(filed(), 'received'),
      baseVersion: 1,
    });
    expect(problem.code).toBe('version-conflict');
    expect((await known(fundingReturn.id, { baseVersion: '1' })).filed).toBeUndefined();
    expect((await known()).filed?.version).toBe(2);
  });
});

describe('the archive', () => {
  const reads = () => {
    let count = 0;
    const { archive } = office.services;
    const read = archive.read;
    Object.assign(archive, {
      read: (...asked: Parameters<typeof read>) => {
        count += 1;
        return read(...asked);
      },
    });
    return () => count;
  };

  test('is read for no first version, and once for the next of a form that the rules approve', async () => {
    const count = reads();
    await office.submit('clerk', filed());
    expect(count()).toBe(0);
    await office.submit('clerk', { ...filed(), baseVersion: 1, certifier: '另一示例' });
    expect(count()).toBe(1);
  });

  test('is read no more often than before for the amendment of a plan, and once for an opened form', async () => {
    const count = reads();
    vi.setSystemTime(new Date('2015-01-21T02:00:00Z'));
    await office.submit('clerk', { ...plan(planRow(1, { persons: 50 })), baseVersion: 1 });
    expect(count()).toBe(1);
    vi.setSystemTime(new Date('2015-04-02T02:00:00Z'));
    await office.submit('clerk', filed());
    const { filed: told } = await known();
    expect(told?.rows).toBe(3);
    expect(count()).toBe(2);
  });
});

describe('rows and money in force', () => {
  beforeEach(async () => {
    await office.submit('clerk', filed());
  });
  const half = () => ({ ...moneySheet(line('授课费', 8_000, 9_000)), baseVersion: 1 });

  test('are not dropped before somebody says that it is meant', async () => {
    const refused = await office.submit('clerk', half());
    expect([refused.status, refused.problem.code]).toEqual([409, 'drop-unconfirmed']);
    expect(refused.problem.title.zh).toContain('本次 1 行，现行版（第 1 版）3 行');
    expect(refused.problem.issues?.map(({ code }) => code)).toEqual([
      'rows-dropped',
      'money-dropped',
      'money-dropped',
      'money-dropped',
    ]);
    const received = await office.submit('clerk', { ...half(), dropConfirmed: true });
    expect([received.status, received.good.version]).toEqual([201, 2]);
    expect(received.good.issues.map(({ code }) => code)).toContain('rows-dropped');
    // The answer may have been lost: what is in force now drops nothing.
    expect((await office.submit('clerk', half())).good).toMatchObject({ repeated: true, version: 2 });
  });

  test('are asked about of a file and of a nil return as well', async () => {
    const { headers, rows, ids } = half();
    const bytes = await workbookOf(
      fundingReturn,
      { ...half(), headers, rows, ids },
      contextFor(fundingReturn),
      sealOf(fundingReturn, { baseVersion: 1 }),
    );
    const query = { certifier: '样负责' };
    expect((await office.ask('clerk', 'submitWorkbook', { bytes, query })).problem.code).toBe(
      'drop-unconfirmed',
    );
    const nil = { ...moneySheet(), nil: true, baseVersion: 1 };
    expect((await office.submit('clerk', nil)).problem.code).toBe('drop-unconfirmed');
    const confirmed = await office.ask('clerk', 'submitWorkbook', {
      bytes,
      query: { ...query, dropConfirmed: 'true' },
    });
    expect(confirmed.status).toBe(201);
    const { good } = await office.submit('clerk', { ...nil, baseVersion: 2, dropConfirmed: true });
    expect(good).toMatchObject({ version: 3, rows: 0, warnings: 4 });
  });
});

describe('what the rules approve', () => {
  test('says on the receipt and in the history which figures changed', async () => {
    await office.submit('clerk', filed());
    const [teaching, room] = filed().rows;
    const changed = { ...filed(), rows: [teaching, room?.with(5, '')], ids: ['r1', 'r2'] } as Sheet;
    const sent = { ...changed, baseVersion: 1, dropConfirmed: true };
    const { good } = await office.submit('clerk', sent);
    expect(good.changes).toMatchObject({ from: 1, added: 0, changed: 1, removed: 1, moreFigures: 0 });
    expect(good.changes?.figures.map(({ zh }) => zh)).toEqual([
      '第 2 行“本月到位（元）”12,000.00 → 空',
      '原第 3 行（已删）“项目预算（元）”20,000.00 → 空',
      '原第 3 行（已删）“本月支出（元）”500.00 → 空',
    ]);
    expect((await office.submit('clerk', sent)).good.changes).toEqual(good.changes);
    const { good: audit } = await office.ask('reviewer', 'queryAudit', { query: { ...money } });
    const submitted = audit.events.filter(({ type }) => type === 'submit');
    expect(submitted.map(({ changes }) => changes)).toEqual([good.changes, undefined]);
  });

  test('names ten figures and counts the others', async () => {
    const lines = ['授课费', '住宿费', '伙食费', '交通费', '场地租用费', '设备租用费'];
    await office.submit('clerk', moneySheet(...lines.map((each) => line(each, 8_000))));
    const { good } = await office.submit('clerk', {
      ...moneySheet(...lines.map((each) => line(each, 8_100))),
      baseVersion: 1,
    });
    expect([good.changes?.figures.length, good.changes?.moreFigures]).toEqual([10, 2]);
  });

  test('is withdrawn by its unit with a reason while its period is open, and nothing counts then', async () => {
    await office.submit('clerk', filed());
    await office.project();
    const shelf = () => office.services.stored.ledger.Funding.get('nyw/funding-return/2015-03')?.rows.size;
    expect(shelf()).toBe(3);
    const withdraw = (reason: string, version = 1) =>
      office.decide('clerk', money, { decision: 'withdraw', reason, version });
    expect((await withdraw(' ')).problem.code).toBe('reason-missing');
    const { good } = await withdraw('误报');
    expect(good).toMatchObject({ state: 'withdrawn', inForceVersion: 0 });
    // The answer may have been lost.
    expect((await withdraw('误报')).good).toEqual(good);
    await office.project();
    expect(shelf()).toBe(0);
    expect((await known()).filed).toMatchObject({ version: 1, inForce: false });

    // Filed again it counts again; nothing is in force that it could drop.
    const again = { ...moneySheet(line('授课费', 8_000)), baseVersion: 1 };
    expect((await office.submit('clerk', again)).good).toMatchObject({ version: 2, state: 'approved' });
    await office.project();
    expect(shelf()).toBe(1);

    vi.setSystemTime(new Date('2015-12-20T02:00:00Z'));
    expect((await withdraw('误报', 2)).problem.code).toBe('period-closed');
  });

  test('stays while others refer to it, and what people approved is theirs to decide on', async () => {
    await office.submit('clerk', classes(classRow(1)));
    await office.project();
    await office.submit('clerk', roster(traineeRow(1)));
    const withdraw = { decision: 'withdraw', reason: '误报' } as const;
    const refused = await office.decide('clerk', document('class-return'), withdraw);
    expect(refused.problem.code).toBe('still-named');
    expect((await office.decide('clerk', document('trainee-roster'), withdraw)).status).toBe(200);
    expect((await office.decide('clerk', document('class-return'), withdraw)).status).toBe(200);
    vi.setSystemTime(new Date('2015-01-21T02:00:00Z'));
    const ofPlan = await office.decide('clerk', document('advanced-plan', '2015'), withdraw);
    expect(ofPlan.problem.code).toBe('not-allowed-now');
    const foreign = await office.decide('stranger', money, withdraw);
    expect(foreign.problem.code).toBe('not-yours');
  });
});
