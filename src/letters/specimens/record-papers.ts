import { day } from '../../calendar/day.ts';
import type {
  ConsultationRecordData,
  DraftHistoryData,
  ProcessRecordData,
} from '../../usecases/ports/record-papers.ts';
import { office } from './frame.ts';

/** 征求意见和协办情况表: one that objected and was overruled, one that has not answered, one that helped, one that has not yet. */
export function aConsultationRecord(): ConsultationRecordData {
  return {
    ...office,
    kind: 'CONSULTATION_RECORD',
    consultations: [
      {
        documentNo: '清政办公开征〔2026〕3号',
        consultee: '第三方',
        consulteeName: '清湖云雾茶业有限公司',
        ground: '商业秘密',
        shown: '与云溪镇人民政府2025年签订的茶园基地合作合同，共12页',
        question: '合同第七条（收购价格）是否可以公开',
        sentOn: day('2026-03-05'),
        deliveredOn: day('2026-03-06'),
        answeredOn: day('2026-03-12'),
        opinion: '不同意公开',
        opinionText: '收购价格公开后，会影响本公司与其他基地的谈判。',
        publicInterest: {
          documentNo: '清政办公开公〔2026〕1号',
          notifiedOn: day('2026-03-16'),
          scope: '合同第七条中的财政补贴部分',
          reasons: '财政补贴的去向涉及公共利益',
        },
      },
      {
        documentNo: '清政办公开征〔2026〕4号',
        consultee: '共同制作机关',
        consulteeName: '清湖县财政局',
        ground: '共同制作',
        shown: '《清湖县茶产业扶持资金管理办法》',
        question: '资金分配测算过程是否可以公开',
        sentOn: day('2026-03-05'),
        deliveredOn: null,
        answeredOn: null,
        opinion: '',
        opinionText: '',
        publicInterest: null,
      },
    ],
    coHandlings: [
      {
        documentNo: '清政办公开协〔2026〕2号',
        coHandlerName: '清湖县住房和城乡建设局',
        wanted: '检索2025年度老旧小区改造项目的工程款拨付明细',
        sentOn: day('2026-03-05'),
        dueOn: day('2026-03-10'),
        answeredOn: day('2026-03-09'),
        answer: '经检索，没有按项目汇总的拨付明细。',
      },
      {
        documentNo: '清政办公开协〔2026〕3号',
        coHandlerName: '综合科',
        wanted: '提供项目中标通知书',
        sentOn: day('2026-03-06'),
        dueOn: day('2026-03-11'),
        answeredOn: null,
        answer: '',
      },
    ],
  };
}

/** 历次拟稿: one that came back, and the next. */
export function aDraftHistory(): DraftHistoryData {
  return {
    ...office,
    kind: 'DRAFT_HISTORY',
    drafts: [
      {
        no: 1,
        draftedOn: day('2026-03-12'),
        drafter: '许知遥',
        decision: '予以公开（D12）',
        basis: '第三十六条第（二）项',
        proposal: '清湖县2025年度老旧小区改造项目的立项批复和中标结果。',
        returned: '请补充检索工程款拨付情况（沈既白，2026-03-13）',
      },
      {
        no: 2,
        draftedOn: day('2026-03-16'),
        drafter: '许知遥',
        decision: '部分公开（D20）',
        basis: '第三十七条',
        proposal: '立项批复和中标结果予以公开；工程款拨付明细经检索不存在。',
        returned: '',
      },
    ],
  };
}

/** 办理经过: from receipt to reply, one step late, one written down after the day. */
export function aProcessRecord(): ProcessRecordData {
  const steps = [
    ['2026-03-02', '申请人提交申请', '申请人', '2026-03-02', ''],
    ['2026-03-02', '登记申请', '林知夏', '2026-03-03', '补录：当日系统维护'],
    ['2026-03-05', '发出征求意见书', '许知遥', '2026-03-05', ''],
    ['2026-03-20', '送出答复', '林知夏', '2026-03-20', '逾期'],
  ] as const;
  return {
    ...office,
    kind: 'PROCESS_RECORD',
    steps: steps.map(([on, what, who, recordedOn, remark], index) => ({
      no: index + 1,
      on: day(on),
      what,
      who,
      recordedOn: day(recordedOn),
      remark,
    })),
  };
}
