/** Where people write what they like, each on its route with all that has to happen before. */
import { vi } from 'vitest';
import { conferenceDecision } from '../../shared/forms/conference-decision.ts';
import { traineeRoster } from '../../shared/forms/trainee-roster.ts';
import { peopleRows, sampleBase, unitList } from './lists.ts';
import { type Office, sheetOf } from './office.ts';
import { classes, classRow, plan, planRow, roster, traineeRow } from './sheets.ts';
import { workbookOf } from './workbooks.ts';

const id = { unit: 'nyw', form: 'advanced-plan', period: '2015' };
const accepted = <A extends { readonly status: number; readonly problem?: { code: string } }>(
  answer: A,
): A => {
  if (answer.status >= 300) throw new Error(`refused: ${answer.problem?.code}`);
  return answer;
};
const file = async (office: Office) => accepted(await office.submit('clerk', plan(planRow(1))));
const approve = async (office: Office) => {
  await file(office);
  accepted(await office.decide('reviewer', id, {}));
  await office.project();
};
const holdClass = async (office: Office) => {
  await approve(office);
  vi.setSystemTime(new Date('2015-04-02T02:00:00Z'));
  accepted(await office.submit('clerk', classes(classRow(1))));
  await office.project();
};
const kept = { version: 0, check: false };

/** A number alone is nobody's name and is refused. */
const nameWith = (text: string): string => (/\p{L}|^\P{Nd}+$/u.test(text) ? text : `样 ${text}`);

/** Each answers with what the writer is told. */
export const freeTexts: Record<string, (office: Office, text: string) => Promise<unknown>> = {
  'the reason of a return': async (office, text) => {
    await file(office);
    return accepted(await office.decide('reviewer', id, { decision: 'return', reason: text }));
  },
  'a comment on a cell': async (office, text) => {
    await file(office);
    const comments = [{ rowId: 'r1', column: 'persons', text }];
    return accepted(await office.decide('reviewer', id, { decision: 'return', comments }));
  },
  'an answer to a comment': async (office, text) => {
    await file(office);
    const comments = [{ rowId: 'r1', column: 'persons', text: '请核实' }];
    accepted(await office.decide('reviewer', id, { decision: 'return', comments }));
    const answers = [{ rowId: 'r1', column: 'persons', text }];
    return accepted(await office.submit('clerk', { ...plan(planRow(1)), baseVersion: 1, answers }));
  },
  'who certifies a sheet': async (office, text) =>
    accepted(await office.submit('clerk', { ...plan(planRow(1)), certifier: nameWith(text) })),
  'who certifies a file': async (office, text) => {
    vi.setSystemTime(new Date('2015-04-02T02:00:00Z'));
    const bytes = await workbookOf(traineeRoster, { ...roster(), ids: [] });
    const params = { form: traineeRoster.id };
    const query = { certifier: nameWith(text), nil: 'true' };
    return accepted(await office.ask('clerk', 'submitWorkbook', { params, query, bytes }));
  },
  'a cell for text': async (office, text) =>
    accepted(await office.submit('clerk', plan(planRow(1, { title: `海洋牧场班 ${text}` })))),
  'the remark of a trainee': async (office, text) => {
    await holdClass(office);
    return accepted(await office.submit('clerk', roster(traineeRow(1, { remark: text }))));
  },
  'a cell of a file': async (office, text) => {
    await holdClass(office);
    const bytes = await workbookOf(traineeRoster, roster(traineeRow(1, { remark: text })));
    const query = { certifier: '样负责' };
    const params = { form: traineeRoster.id };
    return accepted(await office.ask('clerk', 'submitWorkbook', { params, query, bytes }));
  },
  'the reason of an extension': async (office, text) =>
    accepted(
      await office.ask('reviewer', 'extendDeadline', {
        params: id,
        body: { until: '2015-02-15', reason: text },
      }),
    ),
  'the reason of an extension for many': async (office, text) =>
    accepted(
      await office.ask('reviewer', 'extendDeadlines', {
        body: { until: '2015-02-15', reason: text, forms: [id.form], units: [id.unit], period: id.period },
      }),
    ),
  'the reason of a change to units': async (office, text) =>
    accepted(
      await office.ask('administrator', 'keepUnits', {
        body: { ...unitList({}, [sampleBase]), ...kept, reason: text },
      }),
    ),
  'the name of a unit': async (office, text) =>
    accepted(
      await office.ask('administrator', 'keepUnits', {
        body: { ...unitList({}, [{ ...sampleBase, name: `基地 ${text}` }]), ...kept, reason: '认定' },
      }),
    ),
  'the reason of a change to people': async (office, text) =>
    accepted(
      await office.ask('administrator', 'keepPeople', {
        body: {
          ...peopleRows({ email: 'n@qingdao.example', name: '新示例', unit: '市林业局', role: '经办人' }),
          ...kept,
          reason: text,
        },
      }),
    ),
  'the name of a person': async (office, text) =>
    accepted(
      await office.ask('administrator', 'keepPeople', {
        body: {
          ...peopleRows({ email: 'n@qingdao.example', name: `新 ${text}`, unit: '市林业局', role: '经办人' }),
          ...kept,
          reason: '新来的同事',
        },
      }),
    ),
  'the reason of a change notice': async (office, text) => {
    await approve(office);
    vi.setSystemTime(new Date('2015-02-10T02:00:00Z'));
    accepted(
      await office.submit('judge', {
        unit: 'rsj',
        form: 'conference-decision',
        period: '2015',
        ...sheetOf(conferenceDecision, [
          {
            number: 1,
            meeting: '2015年第一次联席会议',
            heldOn: '2015-02-02',
            matter: '下达年度计划',
            topic: '下达2015年度培训计划',
            decision: '同意下达',
            document: '青联席〔2015〕1号',
            status: '已落实',
          },
        ]),
      }),
    );
    const issue = async (documentNumber: string, baseVersion: number, reason: string) => {
      const { good } = await office.ask('reviewer', 'readPlan', { params: { year: '2015' } });
      return accepted(
        await office.ask('reviewer', 'issuePlan', {
          params: { year: '2015' },
          body: {
            documentNumber,
            issuedOn: '2015-02-10',
            decision: '2015年第一次联席会议第1项',
            reason,
            baseVersion,
            draftHash: good.draft?.hash ?? '',
          },
        }),
      );
    };
    await issue('青人社字〔2015〕12号', 0, '');
    accepted(await office.submit('clerk', { ...plan(planRow(1, { persons: 50 })), baseVersion: 1 }));
    accepted(await office.decide('reviewer', id, { version: 2 }));
    await office.project();
    return issue('青人社字〔2015〕30号', 1, text);
  },
};
