import { day } from '../../calendar/day.ts';
import type {
  AgencyPaperKind,
  BlankApplicationFormData,
  EnvelopeLabelsData,
  LedgerData,
  PostingListData,
} from '../../usecases/ports/agency-papers.ts';
import type { AgencyFrame } from '../../usecases/ports/letter-frames.ts';
import { simple, type SpecimensOf } from './specimen.ts';

const office: AgencyFrame = {
  agencyName: '清湖县人民政府办公室',
  agencyAddress: '清湖县清湖镇人民路1号',
  agencyPhone: '0000-6123456',
  datedOn: day('2026-03-31'),
};

const blankForm: BlankApplicationFormData = {
  ...office,
  kind: 'BLANK_APPLICATION_FORM',
  applicantKinds: ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他组织'],
  identityDocuments: ['居民身份证', '统一社会信用代码', '护照', '其他证件'],
  forms: ['纸质', '电子文件', '光盘'],
  deliveries: ['邮寄', '自行领取', '电子邮件', '在线获取', '现场查阅', '传真'],
  onlineUrl: 'https://open.qinghu.example/apply?agency=QH01',
};

const ledger: LedgerData = {
  ...office,
  kind: 'LEDGER',
  fromOn: day('2026-01-01'),
  toOn: day('2026-03-31'),
  lines: [
    {
      no: 1,
      application: 'QH01-2026-00011\n沈既白',
      days: '2026-02-25\n当面\n限2026-03-25',
      summary: '清湖镇河东片区2024年度征地补偿安置方案及其批准文件',
      holder: '信息公开科\n许知遥',
      result: '部分公开\n清政办公开答〔2026〕11号\n2026-03-18送出\n征求意见1次\n延长10个工作日',
    },
    {
      no: 2,
      application: 'QH01-2026-00012\n周沐言',
      days: '2026-03-02\n互联网\n限2026-03-30',
      summary:
        '清湖县2025年度老旧小区改造项目的立项批复、中标结果以及工程款拨付情况，时间范围为2025年1月1日至2025年12月31日……',
      holder: '信息公开科\n许知遥',
      result: '予以公开\n清政办公开答〔2026〕12号\n2026-03-31送出\n补正1次\n逾期1次',
    },
    {
      no: 3,
      application: 'QH01-2026-00013\n清湖云雾茶业有限公司',
      days: '2026-03-20\n签收邮件\n限2026-04-20',
      summary: '2025年度农业龙头企业贷款贴息的申报指南和审批结果',
      holder: '——',
      result: '已登记',
    },
  ],
  count: 3,
  answered: 2,
  late: 1,
};

const postingList: PostingListData = {
  ...office,
  kind: 'POSTING_LIST',
  postedOn: day('2026-03-31'),
  lines: [
    {
      no: 1,
      recipient: '周沐言\n000-0000-0001',
      address: '清湖县清湖镇湖滨路8号\n000000',
      letter: '答复书\n清政办公开答〔2026〕12号',
      way: '邮政特快专递',
      waybillNo: 'EX100000002CN',
    },
    {
      no: 2,
      recipient: '清湖云雾茶业有限公司\n温如玉\n000-0000-0002',
      address: '清湖县云溪镇茶园路1号',
      letter: '征求意见书\n清政办公开征〔2026〕3号',
      way: '挂号信',
      waybillNo: 'XA10000000134',
    },
  ],
};

const labels: EnvelopeLabelsData = {
  ...office,
  kind: 'ENVELOPE_LABELS',
  labels: [
    {
      to: '000000\n清湖县清湖镇湖滨路8号\n周沐言　收\n电话：000-0000-0001',
      from: '清湖县人民政府办公室\n清湖县清湖镇人民路1号\n电话：0000-6123456\n清政办公开答〔2026〕12号',
    },
    {
      to: '清湖县云溪镇茶园路1号\n清湖云雾茶业有限公司　收\n联系人：温如玉\n电话：000-0000-0002',
      from: '清湖县人民政府办公室\n清湖县清湖镇人民路1号\n电话：0000-6123456\n清政办公开征〔2026〕3号',
    },
  ],
};

const nothing = { zh: '没有内容', en: 'nothing to list' };

/** 机关文表的样例. */
export const agencyPaperSpecimens: { readonly [Kind in AgencyPaperKind]: SpecimensOf<Kind> } = {
  BLANK_APPLICATION_FORM: [{ label: simple, data: blankForm }],
  LEDGER: [
    { label: simple, data: ledger },
    { label: nothing, data: { ...ledger, lines: [], count: 0, answered: 0, late: 0 } },
  ],
  POSTING_LIST: [
    { label: simple, data: postingList },
    { label: nothing, data: { ...postingList, lines: [] } },
  ],
  ENVELOPE_LABELS: [{ label: simple, data: labels }],
};
