/** The parts of the case page, in their order. */
export const tabs = [
  { name: 'timeline', title: '办理经过' },
  { name: 'application', title: '申请' },
  { name: 'people', title: '相关人员' },
  { name: 'consultations', title: '征求意见与协办' },
  { name: 'searches', title: '检索记录' },
  { name: 'reply', title: '答复' },
  { name: 'letters', title: '文书与送达' },
  { name: 'fees', title: '收费' },
  { name: 'related', title: '相关案件' },
  { name: 'disputes', title: '复议诉讼' },
  { name: 'archive', title: '档案与内部材料' },
] as const;

export type TabName = (typeof tabs)[number]['name'];
