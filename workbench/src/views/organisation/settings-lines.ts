import { labelOf } from '../../contract/label-of.ts';
import { dayText } from '../../format/day.ts';
import type { Settings } from './organisation.ts';

/** One thing an office chooses: what it means, and how it stands. */
interface SettingsLine {
  readonly field: keyof Settings;
  readonly title: string;
  /** The number of the doubtful reading, where it is one. */
  readonly reading?: string;
  readonly why: string;
  readonly value: (settings: Settings) => string;
}

/** 机关设置, in plain words. */
export const settingsLines: readonly SettingsLine[] = [
  {
    field: 'correctionTermWorkingDays',
    title: '补正期限',
    reading: 'AMB-6',
    why: '第三十条只说“合理期限”。告知书里没有另定的，按这里的工作日，自告知书送达之日起算。',
    value: ({ correctionTermWorkingDays }) => `${correctionTermWorkingDays}个工作日`,
  },
  {
    field: 'correctionGrounds',
    title: '可以要求补正的事由',
    reading: 'AMB-1',
    why: '第三十条只写了“申请内容不明确”，它总是可以的；缺身份证明、联系方式等，由本机关决定能不能要求补正。',
    value: ({ correctionGrounds }) =>
      correctionGrounds.map((each) => labelOf('CorrectionGround', each)).join('、'),
  },
  {
    field: 'secondNoticeByHead',
    title: '再次补正',
    reading: 'AMB-2',
    why: '法律要求一次性告知。这里决定公开工作机构负责人说明理由以后，能不能再发一次补正告知。',
    value: ({ secondNoticeByHead }) => (secondNoticeByHead ? '负责人可以允许' : '一律不再补正'),
  },
  {
    field: 'disclosureHoldWorkingDays',
    title: '告知第三方以后的等候',
    reading: 'AMB-8',
    why: '第三方不同意、本机关仍决定公开的，先书面告知第三方，过了这几个工作日再送出答复，让第三方来得及寻求救济。等候不从答复期限里扣除。',
    value: ({ disclosureHoldWorkingDays }) => `${disclosureHoldWorkingDays}个工作日`,
  },
  {
    field: 'takesForeignApplicants',
    title: '外国人的申请',
    reading: 'AMB-14',
    why: '条例写的是“公民、法人和其他组织”。这里决定收不收凭护照提出的申请。',
    value: ({ takesForeignApplicants }) => (takesForeignApplicants ? '受理' : '不受理'),
  },
  {
    field: 'retention',
    title: '档案保管期限',
    reading: 'AMB-19',
    why: '没有全国统一的规定，按经同级档案主管部门同意的期限表。归档时按这里提出，档案员可以另定。',
    value: ({ retention }) =>
      [
        `不予公开、部分公开、有争议的${labelOf('RetentionPeriod', retention.contested)}`,
        `其余${labelOf('RetentionPeriod', retention.others)}`,
        ...(retention.approvalNo === null
          ? []
          : [`批准文号${retention.approvalNo}（${dayText(retention.approvedOn)}）`]),
      ].join('，'),
  },
  {
    field: 'feeMonth',
    title: '收费计件的月份',
    reading: 'AMB-22',
    why: '信息处理费按自然月计件，没有说按收到之日还是提交之日归入哪个月。',
    value: ({ feeMonth }) => `按${labelOf('FeeMonth', feeMonth)}`,
  },
  {
    field: 'economicSecurityNote',
    title: '经济安全的说理',
    reading: 'AMB-23',
    why: '司法解释没有列出经济安全。这里决定以经济安全为由不予公开的，是否必须另附说明。',
    value: ({ economicSecurityNote }) => (economicSecurityNote ? '必须附说明' : '不要求'),
  },
  {
    field: 'electronicSeal',
    title: '电子印章',
    why: '填印章服务里本机关印章的名称，文书出具后自动盖章；不填就打印以后手工盖章。',
    value: ({ electronicSeal }) => (electronicSeal === '' ? '手工盖章' : electronicSeal),
  },
  {
    field: 'stepBudgets',
    title: '环节时限',
    why: '法律没有规定，由本机关自己安排。超过的列入环节超时，不影响答复是否合法。',
    value: ({ stepBudgets }) =>
      `工作日：${stepBudgets.map(({ step, workingDays }) => `${labelOf('CaseStep', step)}${workingDays}`).join('、')}`,
  },
];
