/** What clerks type into the money return: money that comes in, goes to classes, is passed on, recovered and given back. */
import type { Random } from '../random.ts';

type Cells = Readonly<Record<string, string | number>>;

const sources: readonly Cells[] = [
  { source: '单位自筹' },
  { source: '个人' },
  { source: '社会资金' },
  // Projects are of the province, or of the city: another level has to say why, and every other time does.
  { source: '政府财政', fiscalLevel: '市级财政' },
  { source: '政府财政', fiscalLevel: '区（市）级财政' },
  { source: '政府财政', fiscalLevel: '省级财政' },
];
const payers = ['企业赞助', '基金会及其他社会组织', '学员个人'];
const whole = '不分科目（总额）';

/** Each account at most once, so that no two rows say the same; what goes out came in. */
export const moneyRows = (project: string, held: string, random: Random): readonly Cells[] =>
  sources
    .filter(() => random.chance(0.45))
    .flatMap((source) => {
      const isGovernment = source.source === '政府财政';
      const explained: Cells = isGovernment && random.chance(0.5) ? { explanation: '上级补助' } : {};
      const received = 50_000 + random.below(4) * 1_000;
      const line = random.pick(['场地费', '授课费', '教材费']);
      const rows: Cells[] = [{ project, ...source, line: whole, budgeted: 60_000, received }];
      const target = random.chance(0.6) ? held : project;
      rows.push({ project: target, ...source, line, spent: 20_000 + random.below(9) });
      if (random.chance(0.4)) rows.push({ project, ...source, line: whole, peer: '市教育局', passed: 7_000 });
      if (random.chance(0.2))
        rows.push({ project, ...source, line: whole, peer: '市科学技术局', handed: 900 });
      if (random.chance(0.3)) rows[1] = { ...(rows[1] as Cells), recovered: 1_200.5 };
      if (random.chance(0.3)) rows[0] = { ...(rows[0] as Cells), returned: 3_000 };
      // Two payers of one source, each with a row of its own.
      if (!isGovernment && random.chance(0.5)) {
        rows[0] = { ...(rows[0] as Cells), payer: payers[0] as string };
        rows.push({
          project,
          ...source,
          line: whole,
          received: 400,
          payer: payers[1 + random.below(2)] as string,
        });
      }
      return rows.map((row) => ({ ...row, ...explained }));
    });
