/** Experts of the agriculture committee: for everybody, for units of the programme, and for itself alone. */
import { expertRegister } from '../../shared/forms/expert-register.ts';
import { sheetOf } from './sheet-of.ts';

export const givenExpert = (number: number, sharing: string) => ({
  number,
  name: `示例专家${number}`,
  employer: '海洋技术示例学院',
  title: '教授',
  titleLevel: '正高级',
  fields: '海洋科技开发',
  expertise: '海水养殖',
  consented: '是',
  sharing,
  contact: '0532-00000000',
  remark: '只供本单位',
});

export const givenExperts = {
  unit: 'nyw',
  form: 'expert-register',
  period: '2015',
  ...sheetOf(expertRegister, [
    givenExpert(1, '面向社会共享'),
    givenExpert(2, '成员单位共享'),
    givenExpert(3, '仅本单位使用'),
  ]),
};
