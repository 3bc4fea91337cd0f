/** Sheets that the money year has no rows of. */
import type { Form } from '../../shared/form/define-form.ts';
import { educationFund } from '../../shared/forms/education-fund.ts';
import { publicCourseware } from '../../shared/forms/public-courseware.ts';
import { resultPurchase } from '../../shared/forms/result-purchase.ts';
import type { JourneySystem } from '../browser/journey-system.ts';
import { clerkOf, sheetOf, sitAtBureau } from '../demo/bureau-desk.ts';
import { rowOf } from '../demo/cast.ts';

type Cells = Readonly<Record<string, string | number>>;
/** Sheets that the money year has no rows of: each with a row in order and one that is asked about. */
const others: { readonly [id: string]: readonly [Cells, Cells] } = {
  [resultPurchase.id]: [
    {
      number: 1,
      title: '现代农业系列在线课程',
      kind: '课程',
      field: '现代农业',
      supplier: '农业技术示例学院',
      procurement: '公开招标',
      price: 120_000,
      fiscalLevel: '市级财政',
      contract: '示例2015-01',
      signedOn: '2015-01-12',
      paid: 60_000,
      acceptance: '验收合格',
      acceptedOn: '2015-03-02',
    },
    {
      number: 2,
      title: '设施农业课件',
      kind: '课件',
      field: '现代农业',
      supplier: '农业技术示例学院',
      procurement: '单一来源',
      price: 30_000,
      fiscalLevel: '区（市）级财政',
      signedOn: '2015-01-20',
      paid: 30_000,
      acceptance: '待验收',
    },
  ],
  [publicCourseware.id]: [
    {
      number: 1,
      title: '设施农业公开课',
      field: '现代农业',
      format: '视频',
      hours: 8,
      fiscalLevel: '市级财政',
      cost: 60_000,
      completedOn: '2014-12-01',
      status: '已公开',
      publishedOn: '2015-01-05',
      place: '政府网站、在线学习平台',
      address: 'https://courses.qingdao.example/1',
      views: 1200,
    },
    {
      number: 2,
      title: '农产品质量安全公开课',
      field: '现代农业',
      format: '视频',
      hours: 6,
      fiscalLevel: '市级财政',
      cost: 45_000,
      completedOn: '2014-12-10',
      status: '待公开',
    },
  ],
  [educationFund.id]: [
    {
      number: 1,
      employer: '海洋装备示例有限公司',
      employerKind: '一般企业',
      wageBase: 12_000_000,
      rule: '工资总额的 1.5%',
      extracted: 180_000,
      used: 150_000,
      usedOnProfessionals: 90_000,
      persons: 120,
    },
    {
      number: 2,
      employer: '现代农业示例有限公司',
      employerKind: '技术要求高、培训任务重的企业',
      wageBase: 8_000_000,
      rule: '工资总额的 2.5%',
      extracted: 150_000,
      used: 160_000,
      usedOnProfessionals: 100_000,
      persons: 60,
    },
  ],
};
export const fileOthers = async (system: JourneySystem, ...forms: readonly Form[]): Promise<void> => {
  const { submit } = sitAtBureau(system);
  for (const form of forms)
    await submit(
      clerkOf('nyw'),
      'nyw',
      '2015',
      0,
      sheetOf(
        form,
        (others[form.id] ?? []).map((cells) => rowOf(form.columns, cells)),
      ),
    );
};
