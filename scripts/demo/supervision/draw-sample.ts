/** A sample that anybody can draw again, telephone checks, and the card of a class. */
import type { BodyOf } from '../../../shared/contract/routes.ts';
import { unitOfClass } from '../../../shared/forms/rules/class-of-unit.ts';
import { nameOfUnit } from '../../../shared/ground/define-city.ts';
import { qingdao20132020 as programme } from '../../../shared/programme/qingdao.ts';
import { sitDown } from '../at-the-sheet.ts';
import { clerkOf, reviewer } from '../bureau-desk.ts';
import { rowOf } from '../cast.ts';
import { equal, must } from '../steps.ts';

import { type FlagDesk, type Steps, treasurer } from './flag-desk.ts';

export const sampled = ({ system, send, form }: FlagDesk, { step }: Steps) =>
  step(
    '抽取样本、列入检查计划、电话回访，培训班质量卡 · a sample, telephone checks, the card of a class',
    async () => {
      const seat = sitDown(system, reviewer);
      await seat.run('drawSample', ['2015 2', 'JH2015-RSJ-001 47']);
      const lines = Array.from({ length: 12 }, (_, i) =>
        [1, 2].map((column) => String(seat.read('抽取样本', i + 3, column) ?? '')),
      );
      const said = (item: string) => lines.find(([name]) => name === item)?.[1] ?? '';
      const drawn = lines.flatMap(([item = '', code = '']) => (item.startsWith('抽中') ? [code] : []));
      const again = await system.api<BodyOf<'drawSample'>>(
        treasurer,
        `/supervision/samples/2015?until=${system.now().toISOString().slice(0, 10)}&most=2&seed=${said('种子')}`,
      );
      equal(
        drawn,
        again.drawn.map(({ code }) => code),
        'whoever has the seed draws the same',
      );
      const [code = ''] = drawn;
      const unit = unitOfClass(code) ?? '';
      await send(reviewer, 'rsj', '2015', form('inspection-plan'), [
        rowOf(form('inspection-plan').columns, {
          number: 1,
          unit: nameOfUnit(programme, unit).zh,
          subject: '抽查培训班实际效果',
          mode: '不定期检查',
          by: '2015-12-31',
          objects: '实际效果',
          choosing: '抽取',
          listHash: said('名单指纹'),
          seed: said('种子'),
          drawn: drawn.join('、'),
        }),
      ]);
      const survey = { number: 1, class: code, asked: 50, answered: 46, overall: 93, contents: 93 };
      const scores = { teachers: 94, organisation: 92, services: 93 };
      await send(clerkOf(unit), unit, '2015-09', form('satisfaction'), [
        rowOf(form('satisfaction').columns, { ...survey, ...scores }),
      ]);
      await send(reviewer, 'rsj', '2015', form('phone-check'), [
        rowOf(form('phone-check').columns, {
          number: 1,
          unit: nameOfUnit(programme, unit).zh,
          class: code,
          calledOn: '2015-09-28',
          called: 6,
          reached: 5,
          attended: 5,
          satisfied: 4,
          differing: 0,
        }),
      ]);
      await system.settle();
      const card = await system.api<BodyOf<'readClass'>>(clerkOf(unit), `/supervision/classes/${code}`);
      const { overall, answered, called, attended } = card.quality;
      equal(
        [overall, answered, called, attended],
        [93, 46, 6, 5],
        'the unit reads it on the card of its class',
      );
      await seat.run('viewClass', [code]);
      must(
        seat.tabs().some((name) => name.includes(code)),
        'and the reviewer in the sheet',
      );
      return drawn.join('、');
    },
  );
