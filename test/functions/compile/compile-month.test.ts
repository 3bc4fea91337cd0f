import { sha256 } from '../../../functions/common/hashes.ts';
import {
  inOldOrder,
  noDirectory,
  recordChange,
  unitChanges,
} from '../../../shared/directory/directory-event.ts';
import { unitsOf } from '../../../shared/directory/unit-rows.ts';
import { listContext, unitsSheet } from '../../../shared/directory/units-sheet.ts';
import { checkSheet } from '../../../shared/form/check-sheet.ts';
import { holesIn } from '../../support/holes.ts';
import { reform } from '../../support/lists.ts';
import '../../support/quiet.ts';
import { expect, test } from 'vitest';
import { claimLife } from '../../../functions/storage/mail-claims.ts';
import { heldClass, type Newsroom, openNewsroom, plannedProject, trainee } from '../../support/newsroom.ts';

const afterMarch = '2015-04-08T18:00:00Z'; // 2015-04-09 02:00 in Qingdao, the day after the due day
const code = '2015B-NYW-001-1';

const givenMarch = async (): Promise<Newsroom> => {
  const room = openNewsroom();
  await room.file('nyw/urgent-plan/2015', [plannedProject(1)], '2015-01-20T02:00:00Z');
  await room.file('nyw/class-return/2015-03', [heldClass('2015B-NYW-001', 1)], '2015-04-02T02:00:00Z');
  await room.file(
    'nyw/trainee-roster/2015-03',
    [trainee('a1', code), trainee('b2', code, { hours: 40 })],
    '2015-04-02T02:00:00Z',
  );
  await room.file('nyw/funding-return/2015-03', [], '2015-04-02T02:00:00Z');
  await room.project();
  return room;
};

const reportIn = (
  room: Newsroom,
  key: string,
): { headlines: { value: number }[]; corrects?: unknown; documents: unknown[] } =>
  JSON.parse(room.reports.objects.get(key) as string);

test('the day after the due day the report is compiled, in all its forms', async () => {
  const room = await givenMarch();
  const { reports } = await room.compile(afterMarch);
  expect(reports).toEqual([{ month: '2015-03', status: 'compiled', revision: 1 }]);
  expect([...room.reports.objects.keys()]).toEqual(
    ['report.json', 'zh.csv', 'en.csv', 'zh.html', 'en.html', 'suspicions.json', 'sources.json'].map(
      (file) => `reports/2015-03/r1/${file}`,
    ),
  );
  expect(
    reportIn(room, 'reports/2015-03/r1/report.json')
      .headlines.slice(0, 2)
      .map(({ value }) => value),
  ).toEqual([2, 2]);
});

test('on the due day itself nothing is compiled yet for the month', async () => {
  const room = await givenMarch();
  const { reports } = await room.compile('2015-04-08T03:00:00Z');
  expect(reports.map(({ month }) => month)).toEqual(['2015-02']);
});

test('the same documents give the same bytes, and no second edition', async () => {
  const room = await givenMarch();
  await room.compile(afterMarch);
  const first = new Map(room.reports.objects);
  expect((await room.compile('2015-04-20T18:00:00Z')).reports).toEqual([
    { month: '2015-03', status: 'unchanged', revision: 1 },
  ]);
  expect(room.reports.objects).toEqual(first);

  const again = await givenMarch();
  await again.compile('2015-04-25T18:00:00Z', '2015-03');
  expect(again.reports.objects).toEqual(first);
});

/** As if an administrator had kept the list (test data, test/support/lists.ts). */
const keepReform = async ({ services: { programme, directory } }: Newsroom): Promise<void> => {
  const { rows } = checkSheet(unitsSheet({ programme }), reform(), listContext(programme, '2018-12-01'));
  const units = inOldOrder(programme, unitsOf(rows, programme));
  const told = {
    at: '2015-04-01T02:00:00.000Z',
    by: 'a@qingdao.example',
    byName: '管示例',
    reason: '机构改革',
  };
  const changes = unitChanges(programme.units, units);
  const event = recordChange(noDirectory, { ...told, type: 'units', changes }, sha256);
  await directory.append(noDirectory, [event], { units: { version: 1, units } });
};

test('units that change later leave the bytes of a month as they are', async () => {
  const room = await givenMarch();
  await room.compile(afterMarch);
  const reformed = await givenMarch();
  await keepReform(reformed);
  await reformed.compile(afterMarch);
  expect(reformed.reports.objects).toEqual(room.reports.objects);
});

test('who owes a month follows the units of that month', async () => {
  const room = await givenMarch();
  await keepReform(room);
  const owing = async (month: string, now: string): Promise<string> => {
    await room.compile(now, month);
    return room.reports.objects.get(`reports/${month}/r1/zh.csv`) as string;
  };
  const [december, march] = [
    await owing('2018-12', '2019-01-12T18:00:00Z'),
    await owing('2019-03', '2019-04-12T18:00:00Z'),
  ];
  expect([december.includes('市旅游局'), december.includes('市文化和旅游局')]).toEqual([true, false]);
  expect([march.includes('市旅游局'), march.includes('市文化和旅游局')]).toEqual([false, true]);
});

test('only approved documents count, and those of later months do not', async () => {
  const room = await givenMarch();
  await room.file('hyj/urgent-plan/2015', [plannedProject(1)], '2015-01-20T02:00:00Z', false);
  await room.file('nyw/trainee-roster/2015-04', [trainee('c3', code)], '2015-05-02T02:00:00Z');
  await room.project();
  await room.compile('2015-05-10T18:00:00Z', '2015-03');
  const report = reportIn(room, 'reports/2015-03/r1/report.json');
  expect(report.headlines[0]?.value).toBe(2);
  const listed = report.documents as { unit: string; form: string; period: string; state: string }[];
  expect(listed.some(({ period }) => period === '2015-04')).toBe(false);
  expect(listed.find(({ unit, form }) => unit === 'hyj' && form === 'urgent-plan')?.state).toBe('waiting');
});

test('a projection that lags is waited for, and no figure is written without it', async () => {
  const room = await givenMarch();
  await room.file('hyj/trainee-roster/2015-03', [trainee('c3', code)], '2015-04-03T02:00:00Z');
  let pauses = 0;
  const pause = async (): Promise<void> => void pauses++;
  const { reports, mails } = await room.compile(afterMarch, undefined, { pause });
  expect(reports).toEqual([
    { month: '2015-03', status: 'waiting', documents: ['hyj/trainee-roster/2015-03'] },
  ]);
  expect(pauses).toBe(4);
  expect(mails).toBe(0);
  expect(room.reports.objects.size).toBe(0);

  await room.project();
  expect((await room.compile('2015-04-09T18:00:00Z')).reports[0]?.status).toBe('compiled');
});

test('a projection that catches up during the wait is enough', async () => {
  const room = await givenMarch();
  await room.file('hyj/trainee-roster/2015-03', [trainee('c3', code)], '2015-04-03T02:00:00Z');
  const { reports } = await room.compile(afterMarch, undefined, { pause: room.project });
  expect(reports[0]?.status).toBe('compiled');
});

test('a month that waits is noted since the first run, and no more once it is compiled', async () => {
  const room = await givenMarch();
  const { standstills } = room.services;
  await room.file('hyj/trainee-roster/2015-03', [trainee('c3', code)], '2015-04-03T02:00:00Z');
  await room.compile('2015-04-09T02:00:00Z');
  await room.compile('2015-04-10T02:00:00Z');
  expect(await standstills.months()).toEqual([
    { month: '2015-03', since: '2015-04-09T02:00:00.000Z', documents: ['hyj/trainee-roster/2015-03'] },
  ]);
  await room.project();
  const broken = { ...standstills, months: async () => Promise.reject(new Error('no table')) };
  const { reports } = await room.compile('2015-04-11T02:00:00Z', undefined, { standstills: broken });
  expect(reports[0]?.status).toBe('compiled');
  await room.compile('2015-04-12T02:00:00Z');
  expect(await standstills.months()).toEqual([]);
});

test('a month that cannot be compiled at all is noted since the first run too, and the run fails', async () => {
  const room = await givenMarch();
  const { standstills } = room.services;
  const finished = async () => Promise.reject(new Error('no bucket'));
  for (const day of ['09', '10'])
    await expect(
      room.compile(`2015-04-${day}T02:00:00Z`, '2015-03', { reports: { ...room.reports, finished } }),
    ).rejects.toThrow('no bucket');
  expect(await standstills.months()).toEqual([
    { month: '2015-03', since: '2015-04-09T02:00:00.000Z', documents: [] },
  ]);
  await room.compile('2015-04-11T02:00:00Z');
  expect(await standstills.months()).toEqual([]);
});

test('an amendment of as many rows is not mistaken for the version before', async () => {
  const room = await givenMarch();
  await room.file(
    'nyw/trainee-roster/2015-03',
    [trainee('a1', code), trainee('b2', code)],
    '2015-04-05T02:00:00Z',
  );
  const { reports } = await room.compile(afterMarch);
  expect(reports).toEqual([
    { month: '2015-03', status: 'waiting', documents: ['nyw/trainee-roster/2015-03'] },
  ]);
});

test('a row that the index does not show yet is waited for, though the projection is done', async () => {
  const room = await givenMarch();
  const shelf = room.services.stored.ledger.Trainees.get('nyw/trainee-roster/2015-03');
  const [[key, row] = []] = shelf?.rows ?? [];
  if (!shelf || !key || !row) throw new Error('the roster should have been projected');
  shelf.rows.delete(key);
  expect((await room.compile(afterMarch)).reports).toEqual([
    { month: '2015-03', status: 'waiting', documents: ['nyw/trainee-roster/2015-03'] },
  ]);
  expect(room.reports.objects.size).toBe(0);

  shelf.rows.set(key, row);
  expect((await room.compile('2015-04-09T18:00:00Z')).reports[0]?.status).toBe('compiled');
});

test('rows whose document is not in force are found out', async () => {
  const room = await givenMarch();
  await room.file('hyj/trainee-roster/2015-02', [trainee('c3', code)], '2015-03-02T02:00:00Z');
  await room.project();
  room.services.stored.documents.delete('hyj/trainee-roster/2015-02');
  const { reports } = await room.compile(afterMarch);
  expect(reports[0]).toMatchObject({ status: 'waiting', documents: ['hyj/trainee-roster/2015-02'] });
});

test('a document that comes into force during the fold starts it again', async () => {
  const room = await givenMarch();
  let filed = false;
  const { trainees } = room.services;
  const byPerson = (year: string) => {
    const rows = trainees.byPerson(year);
    return (async function* () {
      yield* rows;
      if (filed) return;
      filed = true;
      await room.file('hyj/class-return/2015-03', [], '2015-04-03T02:00:00Z');
      await room.project();
    })();
  };
  const { reports } = await room.compile(afterMarch, undefined, { trainees: { ...trainees, byPerson } });
  expect(reports[0]?.status).toBe('compiled');
  const { documents } = reportIn(room, 'reports/2015-03/r1/report.json') as { documents: { unit: string }[] };
  expect(documents.some(({ unit }) => unit === 'hyj')).toBe(true);
});

test('a late document makes a corrected edition that names it; the first stays as it was', async () => {
  const room = await givenMarch();
  await room.compile(afterMarch);
  const first = room.reports.objects.get('reports/2015-03/r1/report.json');
  await room.file('hyj/trainee-roster/2015-03', [trainee('c3', code)], '2015-04-20T02:00:00Z');
  await room.project();
  const { reports } = await room.compile('2015-04-20T18:00:00Z');
  expect(reports).toEqual([{ month: '2015-03', status: 'compiled', revision: 2 }]);
  expect(room.reports.objects.get('reports/2015-03/r1/report.json')).toBe(first);
  const second = reportIn(room, 'reports/2015-03/r2/report.json');
  expect(second.corrects).toMatchObject({ revision: 1, documents: ['hyj/trainee-roster/2015-03'] });
  expect(second.headlines[0]?.value).toBe(3);
  expect(room.reports.objects.get('reports/2015-03/r2/zh.html')).toContain('更正版（第2版）');
  const told = room.mail.outbox.slice(-3).map(({ subject }) => subject);
  expect(told.filter((subject) => /^(【更正】|\[Corrected\])/.test(subject))).toHaveLength(3);
});

test('a document of January changes every month after it', async () => {
  const room = await givenMarch();
  await room.compile(afterMarch);
  await room.file('nyw/trainee-roster/2015-01', [trainee('d4', code)], '2015-04-10T02:00:00Z');
  await room.project();
  const { reports } = await room.compile('2015-04-10T18:00:00Z');
  expect(reports.map(({ month, status }) => `${month} ${status}`)).toEqual([
    '2015-01 compiled',
    '2015-02 compiled',
    '2015-03 compiled',
  ]);
});

test('a run that died half-way is completed by the next, with the same bytes', async () => {
  const whole = await givenMarch();
  await whole.compile(afterMarch);
  for (const written of [1, 3, 5]) {
    const room = await givenMarch();
    let left = written;
    const keep: typeof room.reports.keep = async (edition, file, text) => {
      if (left-- === 0) throw new Error('killed');
      return room.reports.keep(edition, file, text);
    };
    await expect(room.compile(afterMarch, undefined, { reports: { ...room.reports, keep } })).rejects.toThrow(
      'killed',
    );
    expect(room.reports.objects.size).toBe(written);
    expect((await room.compile('2015-04-09T18:00:00Z')).reports[0]).toMatchObject({
      status: 'compiled',
      revision: 1,
    });
    expect(room.reports.objects).toEqual(whole.reports.objects);
  }
});

test('a number that a dead run spent on other documents is passed over', async () => {
  const room = await givenMarch();
  await room.reports.keep({ month: '2015-03', revision: 1 }, 'report.json', 'of other documents');
  const { reports } = await room.compile(afterMarch);
  expect(reports[0]).toMatchObject({ status: 'compiled', revision: 2 });
  expect(reportIn(room, 'reports/2015-03/r2/report.json').corrects).toBeUndefined();
});

test('two runs at the same time leave one edition and one mail each', async () => {
  const room = await givenMarch();
  await Promise.all([room.compile(afterMarch), room.compile(afterMarch)]);
  expect(await room.reports.finished()).toEqual([{ month: '2015-03', revision: 1 }]);
  expect(room.mail.outbox.map(({ to }) => to.toLowerCase()).sort()).toEqual([
    'clerk.hyj@qingdao.example',
    'clerk.nyw@qingdao.example',
    'reviewer@qingdao.example',
  ]);
});

test('a slow run publishes no older figures after a fast one', async () => {
  const room = await givenMarch();
  let looks = 0;
  const { finished } = room.reports;
  const slow = await room.compile(afterMarch, '2015-03', {
    reports: {
      ...room.reports,
      // It is about to publish: as nothing has moved so far, it has looked twice for what is there.
      finished: async (month) => {
        looks++;
        if (looks === 3) {
          await room.file(
            'nyw/trainee-roster/2015-03',
            [trainee('a1', code), trainee('b2', code, { hours: 40 }), trainee('c3', code)],
            '2015-04-08T18:00:01Z',
          );
          await room.project();
          await room.compile(afterMarch, '2015-03');
        }
        return finished(month);
      },
    },
  });
  expect(slow.reports).toEqual([{ month: '2015-03', status: 'unchanged', revision: 1 }]);
  expect(reportIn(room, 'reports/2015-03/r1/report.json').headlines[0]?.value).toBe(3);
});

test('everybody of a reporting unit and of the bureau gets one mail, in their language first', async () => {
  const room = await givenMarch();
  await room.compile(afterMarch);
  await room.compile('2015-04-09T18:00:00Z');
  expect(room.mail.outbox).toHaveLength(3);
  const [clerk, english] = ['clerk.nyw', 'clerk.hyj'].map((name) =>
    room.mail.outbox.find(({ to }) => to.toLowerCase().startsWith(name)),
  );
  expect(clerk?.subject).toBe('专业技术人才知识更新工程统计月报 2015年第3期（总第15期）');
  expect(english?.subject).toBe(
    'Qingdao Knowledge Renewal Programme for Professional Talent: monthly statistics, No. 3 of 2015 (No. 15 in the series)',
  );
  for (const letter of room.mail.outbox) {
    expect(letter.text).toMatch(/https:\/\/zhixin\.example\/reports\/2015-03\/1\/zh\?key=[0-9a-f]{32}/);
    expect(letter.html).toContain('/reports/2015-03/1/en?key=');
    expect(letter.text).toContain('青岛市人力资源和社会保障局专业技术人员管理处\n2015年4月8日');
    expect(holesIn(letter.html + letter.text)).toEqual([]);
  }
});

test('a mail that failed is sent by a later run, not by one that comes too soon', async () => {
  const room = await givenMarch();
  let broken = true;
  const send: typeof room.mail.send = async (letter) => {
    if (broken && letter.to.startsWith('reviewer')) throw new Error('throttled');
    return room.mail.send(letter);
  };
  expect(await room.compile(afterMarch, undefined, { send })).toMatchObject({ mails: 2, failedMails: 1 });
  broken = false;
  const soon = new Date(Date.parse(afterMarch) + claimLife / 2).toISOString();
  expect((await room.compile(soon, undefined, { send })).mails).toBe(0);
  const later = new Date(Date.parse(afterMarch) + claimLife * 2).toISOString();
  expect((await room.compile(later, undefined, { send })).mails).toBe(1);
  expect(room.mail.outbox).toHaveLength(3);
});

test('several editions that are new to a person come in one mail', async () => {
  const room = await givenMarch();
  await room.file('nyw/class-return/2015-02', [], '2015-03-02T02:00:00Z');
  await room.project();
  const { reports } = await room.compile(afterMarch);
  expect(reports.map(({ month }) => month)).toEqual(['2015-02', '2015-03']);
  expect(room.mail.outbox).toHaveLength(3);
  expect(room.mail.outbox[0]?.text).toContain('/reports/2015-02/1/zh?key=');
});

test('no name, number or address of a person is in a report', async () => {
  const room = await givenMarch();
  await room.compile(afterMarch);
  for (const text of room.reports.objects.values()) expect(text).not.toMatch(/样某|样\*12|a1000000|@qingdao/);
});

test('a month outside the programme is refused', async () => {
  const room = await givenMarch();
  await expect(room.compile(afterMarch, '2031-01')).rejects.toThrow(/not a month/);
});

const asked = (unit: string, number: number) => ({
  unit,
  category: 'urgent',
  operator: 'at-least',
  number,
  basis: 'persons',
});
const tableIds = (room: Newsroom, key: string): string[] =>
  JSON.parse(room.reports.objects.get(key) as string).sections.flatMap(
    ({ tables }: { tables: { id: string }[] }) => tables.map(({ id }) => id),
  );

test('targets of the year count for its reports, are waited for, and are those in force at the end of the month', async () => {
  const room = await givenMarch();
  await room.file('rsj/targets/2014', [asked('nyw', 9)], '2014-01-10T02:00:00Z');
  await room.file('rsj/targets/2015', [asked('nyw', 600), asked('hyj', 5400)], '2015-01-10T02:00:00Z');
  const { reports: first } = await room.compile(afterMarch, '2015-03');
  expect(first).toEqual([{ month: '2015-03', status: 'waiting', documents: ['rsj/targets/2015'] }]);

  await room.project();
  const { reports } = await room.compile(afterMarch, '2015-03');
  expect(reports).toEqual([{ month: '2015-03', status: 'compiled', revision: 1 }]);
  expect(tableIds(room, 'reports/2015-03/r1/report.json')).toContain('unit-targets');
  const listed = reportIn(room, 'reports/2015-03/r1/report.json').documents as {
    form: string;
    period: string;
  }[];
  expect(listed.filter(({ form }) => form === 'targets')).toMatchObject([{ period: '2015', rows: 2 }]);

  await room.file('rsj/targets/2015', [asked('nyw', 700), asked('hyj', 5400)], '2015-04-10T02:00:00Z');
  await room.project();
  expect((await room.compile(afterMarch, '2015-03')).reports).toMatchObject([
    { status: 'unchanged', revision: 1 },
  ]);
  await room.compile('2015-05-12T18:00:00Z', '2015-04');
  const targetsOf = (month: string): string =>
    room.reports.objects
      .get(`reports/${month}/r1/zh.csv`)
      ?.match(/不少于\d+人(?=,)/g)
      ?.join() ?? '';
  expect([targetsOf('2015-03'), targetsOf('2015-04')]).toEqual([
    expect.stringContaining('不少于600人'),
    expect.stringContaining('不少于700人'),
  ]);
});

test('without targets the report is as it was', async () => {
  const room = await givenMarch();
  await room.compile(afterMarch, '2015-03');
  expect(tableIds(room, 'reports/2015-03/r1/report.json')).not.toContain('unit-targets');
});
