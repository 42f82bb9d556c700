import {
  deliberativeNames,
  disguisedMatterNames,
  endingFactNames,
  internalAffairNames,
  protectedInterestNames,
  rectificationRefusalNames,
  securityInterestNames,
  specialLawMatterNames,
} from './reply-names.ts';
import { groundNames } from './names.ts';
import type { NotGiven } from './not-given.ts';
import type { ReplyContent } from './reply-content.ts';

/** What each field of a reply is called before what was written in it, in the order in which they are read. */
const labels: Readonly<Record<string, string>> = {
  way: '公开方式',
  route: '获取途径',
  how: '获取方式',
  where: '获取地点',
  when: '获取时间',
  law: '法律、行政法规',
  lawArticle: '条款',
  interest: '涉及',
  kind: '种类',
  pendingDecision: '尚未作出的决定',
  enforcementCase: '所属案件',
  reason: '理由',
  evidence: '定密依据（不印入文书）',
  note: '专门论证（不印入文书）',
  weighing: '公共利益衡量',
  notAskedBecause: '未征求第三方意见的理由',
  accessRoute: '当事人查阅途径',
  window: '查询窗口',
  unclear: '仍不明确之处',
  matter: '事项',
  channel: '办理渠道',
  work: '出版物',
  obtainFrom: '获取途径',
  finding: '认定理由不合理的根据',
  obtained: '此前获取的情况',
  obtainedOn: '此前获取日期',
  ended: '终止办理的事实',
  because: '无法确定的理由',
  name: '负责公开的机关',
  contact: '联系方式',
  documentNo: '前次答复文号',
  sentOn: '前次答复日期',
  corrected: '更正的内容',
  correctedOn: '更正日期',
  refusedBecause: '不予更正的情形',
  rightAgencyName: '有权更正的机关',
  rightAgencyContact: '联系方式',
};

const words: Readonly<Record<string, { readonly zh: string }>> = {
  ...securityInterestNames,
  ...protectedInterestNames,
  ...internalAffairNames,
  ...deliberativeNames,
  ...disguisedMatterNames,
  ...endingFactNames,
  ...rectificationRefusalNames,
  ...specialLawMatterNames,
};

/** 答复内容, line by line, as a reviewer reads it: everything that was written, also what is not printed. */
export function replyText(reply: ReplyContent): string {
  return textOf(reply, fields);
}

/** 答复内容 without what stays on file for the court alone: the proof of secrecy, the note on economic security. */
export function printedReplyText(reply: ReplyContent): string {
  return textOf(
    reply,
    fields.filter((field) => field !== 'evidence' && field !== 'note'),
  );
}

function textOf(reply: ReplyContent, shown: readonly string[]): string {
  const parts = reply.ground === 'PARTIAL_DISCLOSURE' ? reply.withheld : [];
  return [
    ...linesOf(reply, shown),
    ...parts.flatMap(({ part, because }) => [
      `未予公开：${part}（${nameOf(because)}）`,
      ...linesOf(because, shown),
    ]),
  ].join('\n');
}

function nameOf({ ground }: NotGiven): string {
  return ground === 'NOT_GOVERNMENT_INFORMATION' ? '不属于政府信息' : groundNames[ground].zh;
}

const fields = ['content', ...Object.keys(labels), 'responsible', 'earlier'];

/** In the order of the labels: the store keeps the members of an object in an order of its own. */
function linesOf(written: object, shown: readonly string[]): readonly string[] {
  const values: Readonly<Record<string, unknown>> = { ...written };
  return shown.flatMap((field) => {
    const value = values[field];
    if (typeof value === 'object' && value !== null) return linesOf(value, shown);
    if (typeof value !== 'string') return [];
    return field === 'content' ? [value] : [`${labels[field] ?? ''}：${words[value]?.zh ?? value}`];
  });
}
