/**
 * Reporting units of Qingdao: the members of the joint conference named in the notice's annex (notice 96)
 * and the ten districts and cities of December 2014 (DOMAIN C10). Posts and units only, never persons.
 *
 * Units of today carry the names that the city's own papers use since 2019, each from the day a paper is first seen
 * with it; who became whom is not printed there, so these rows are marked as to be confirmed. A unit of 2014 of
 * which no later name was seen stays as it is. An import of the list replaces all of this.
 */
import type { Unit } from '../ground/define-city.ts';

const department = (code: string, zh: string, en: string, ...also: string[]): Unit => ({
  code,
  name: { zh, en },
  kind: 'city-department',
  also,
});

/** Ends on the day before its successor's name is first seen. */
const until = (to: string, successor: string, unit: Unit): Unit => ({
  ...unit,
  to,
  successor,
  unconfirmed: true,
});
/** @param from day of the first paper seen with the name */
const since = (from: string, unit: Unit): Unit => ({ ...unit, from, unconfirmed: true });

const district = (
  code: string,
  area: string,
  zh: string,
  en: string,
  validity: Partial<Unit> = {},
): Unit => ({
  code,
  area,
  name: { zh: `${zh}人力资源和社会保障局`, en: `${en} HR Bureau` },
  kind: 'district',
  also: [`${zh}人社局`, zh],
  ...validity,
});

export const qingdaoUnits: readonly Unit[] = [
  {
    code: 'rsj',
    name: {
      zh: '市人力资源和社会保障局专业技术人员管理处',
      en: 'Municipal HR Bureau, Professional Staff Office',
    },
    kind: 'bureau',
    also: ['市人社局专技处', '市人社局'],
  },
  department('fgw', '市发展和改革委员会', 'Development and Reform Commission', '市发展改革委'),
  until(
    '2019-10-30',
    'gxj',
    department(
      'jxw',
      '市经济和信息化委员会',
      'Economy and Information Commission',
      '市经济信息化委',
      '市经信委',
    ),
  ),
  department('jyj', '市教育局', 'Education Bureau'),
  department('kjj', '市科学技术局', 'Science and Technology Bureau', '市科技局'),
  department('mzj', '市民政局', 'Civil Affairs Bureau'),
  department('sfj', '市司法局', 'Justice Bureau'),
  department('czj', '市财政局', 'Finance Bureau'),
  until(
    '2019-01-28',
    'zrzyj',
    department('gtj', '市国土资源和房屋管理局', 'Land Resources and Housing Bureau', '市国土资源房管局'),
  ),
  until(
    '2019-01-28',
    'zfcjj',
    department('jsw', '市城乡建设委员会', 'Urban and Rural Construction Commission', '市城乡建设委'),
  ),
  department('jtw', '市交通运输委员会', 'Transport Commission', '市交通运输委'),
  department('slj', '市水利局', 'Water Resources Bureau'),
  until('2019-10-30', 'nyncj', department('nyw', '市农业委员会', 'Agriculture Commission', '市农委')),
  until('2021-12-31', 'hyfzj', department('hyj', '市海洋与渔业局', 'Ocean and Fisheries Bureau')),
  department('lyj', '市林业局', 'Forestry Bureau'),
  department('swj', '市商务局', 'Commerce Bureau'),
  department(
    'wgj',
    '市文化广电新闻出版局',
    'Culture, Broadcasting, Press and Publication Bureau',
    '市文广新局',
  ),
  department('tyj', '市体育局', 'Sports Bureau'),
  department('wjw', '市卫生和计划生育委员会', 'Health and Family Planning Commission', '市卫生计生委'),
  department('hbj', '市环境保护局', 'Environmental Protection Bureau', '市环保局'),
  until(
    '2019-01-28',
    'scjgj',
    department('zjj', '市质量技术监督局', 'Quality and Technical Supervision Bureau', '市质监局'),
  ),
  department('lvj', '市旅游局', 'Tourism Bureau'),
  department('jrb', '市金融工作办公室', 'Financial Affairs Office', '市金融办'),
  department('xzxy', '青岛行政学院', 'Qingdao School of Administration'),
  // 青政发〔2019〕1号 of 2019-01-29, 青政发〔2019〕25号 of 2019-10-31, a work plan of 2022 (DOMAIN C10)
  since('2019-01-29', department('zfcjj', '市住房城乡建设局', 'Housing and Urban-Rural Development Bureau')),
  since('2019-01-29', department('zrzyj', '市自然资源和规划局', 'Natural Resources and Planning Bureau')),
  since('2019-01-29', department('scjgj', '市市场监管局', 'Market Regulation Bureau')),
  since(
    '2019-10-31',
    department('gxj', '市工业和信息化局', 'Industry and Information Technology Bureau', '市工信局'),
  ),
  since('2019-10-31', department('nyncj', '市农业农村局', 'Agriculture and Rural Affairs Bureau')),
  since('2022-01-01', department('hyfzj', '市海洋发展局', 'Marine Development Bureau')),
  district('shinan', '370202', '市南区', 'Shinan District'),
  district('shibei', '370203', '市北区', 'Shibei District'),
  district('huangdao', '370211', '黄岛区', 'Huangdao District'),
  district('laoshan', '370212', '崂山区', 'Laoshan District'),
  district('licang', '370213', '李沧区', 'Licang District'),
  district('chengyang', '370214', '城阳区', 'Chengyang District'),
  district('jiaozhou', '370281', '胶州市', 'Jiaozhou City'),
  district('jimo', '370282', '即墨市', 'Jimo City', { to: '2017-08-31', successor: 'jimoqu' }),
  district('jimoqu', '370215', '即墨区', 'Jimo District', { from: '2017-09-01' }),
  district('pingdu', '370283', '平度市', 'Pingdu City'),
  district('laixi', '370285', '莱西市', 'Laixi City'),
];
