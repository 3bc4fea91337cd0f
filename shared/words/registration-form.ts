/** The form by which a body registers itself; the sheet gets it from the function. */
import { texts } from './texts.ts';

export const registrationForm = texts({
  purpose: {
    zh: '非公有制企业、社会组织自行登记，经所在区（市）人社局审核后可直接报送',
    en: 'Private enterprises and social organisations register themselves and submit directly once their district has approved',
  },
  kindHelp: {
    zh: '行业协会、学会选“行业协会”，其他单位选“企业”。',
    en: 'Associations and learned societies: “industry associations”; all others: “enterprises”.',
  },
  ownershipHelp: {
    zh: '机关事业单位和国有、集体企业由主管部门办理，不在此登记。',
    en: 'Public bodies, state-owned and collective enterprises are registered by their department instead.',
  },
  districtHelp: {
    zh: '所在区（市）人社局，由其审核。',
    en: 'The HR bureau of your district, which reviews it.',
  },
  personHelp: { zh: '经办人姓名，登记后由其填报。', en: 'Who will fill in the forms.' },
  telephoneHelp: { zh: '单位办公电话，可不填。', en: 'Of the office; may be left empty.' },
});
