/** The bureau shares targets out; the agriculture commission sees its own at the head of its plan. */
import { sitAt } from '../browser/browser-desk.ts';
import type { JourneySystem } from '../browser/journey-system.ts';
import { keep } from './camera.ts';
import { mendedRows } from './mended-rows.ts';

const certifier = '示例负责人';
const review = '审核（市局）';

export const showTargets = async ({ browser, url }: JourneySystem): Promise<void> => {
  const office = await sitAt(browser, { url, email: 'clerk.rsj@qingdao.example' });
  await office.run('打开表格…', '年度培训任务指标分解表');
  await office.paste('B5', [
    ['市农业委员会', '高级研修项目', '左右', 180, null, '人', null, '2015年第一次联席会议第2项'],
  ]);
  await office.run([review, '拟定指标分解…'], '2', '2', true);
  await office.run('检查本表', true);
  await office.closeToasts();
  await office.select('B12');
  await keep(office, 'targets-zh');
  await office.run('报送市局', certifier, true, true);
  await office.close();
  for (const language of ['zh', 'en'] as const) {
    const email = `clerk${language === 'zh' ? '2' : ''}.nyw@qingdao.example`;
    const clerk = await sitAt(browser, { url, email, language });
    await clerk.run(language === 'zh' ? '打开表格…' : 'Open a form…', '高级研修项目计划');
    await clerk.paste('B5', mendedRows());
    await clerk.run(language === 'zh' ? '检查本表' : 'Check this sheet', true);
    await clerk.closeToasts();
    await clerk.select('B14');
    await keep(clerk, `target-${language}`);
    await clerk.close();
  }
};
