/** Findings of an inspection as a sheet holds them, each with its own words; what a test is about is given. */
const found = (number: number) => ({
  number,
  unit: '黄岛示例基地',
  mode: '定期检查',
  inspectors: '人社部门',
  inspectedOn: '2015-01-12',
  effect: 55,
  findings: `台账不全${number}`,
  problems: `学时记录不完整${number}`,
  rectifyBy: '2015-03-20',
});

export const givenFinding = (number: number, changes: Partial<ReturnType<typeof found>> = {}) => ({
  ...found(number),
  ...changes,
});
