import type { LinkedCase, RelatedFact } from '../facts/related-facts.ts';
import type { WordingTable } from './wording-table.ts';

export const relatedWordings: WordingTable<RelatedFact> = {
  SPLIT: ({ into }) => ({
    zh: `一件申请含多项内容，拆分办理，另立${numbers(into).zh}。`,
    en: `Split, one item to a case; opened besides: ${numbers(into).en}.`,
  }),
  SPLIT_OFF: ({ from, applicationNo }) => ({
    zh: `由${numbers([from]).zh}拆分立案，编号${applicationNo}。`,
    en: `Opened as ${applicationNo}, split off from ${numbers([from]).en}.`,
  }),
  DUPLICATE_MERGED: ({ duplicate }) => ({
    zh: `重复提交的${numbers([duplicate]).zh}并入本件。`,
    en: `The duplicate ${numbers([duplicate]).en} was merged into this one.`,
  }),
  MERGED_INTO: ({ into }) => ({
    zh: `与${numbers([into]).zh}重复，经申请人同意并入该件办理。`,
    en: `Merged, with the applicant's consent, into ${numbers([into]).en}.`,
  }),
  FOLLOWERS_TAKEN: ({ followers }) => ({
    zh: `与${numbers(followers).zh}一并答复，本件牵头。`,
    en: `Leads a joint answer to ${numbers(followers).en}.`,
  }),
  JOINED_TO_LEAD: ({ lead }) => ({
    zh: `并入${numbers([lead]).zh}一并答复。`,
    en: `To be answered jointly with ${numbers([lead]).en}.`,
  }),
  FOLLOWERS_LEFT: ({ followers, reason }) => ({
    zh: `${numbers(followers).zh}退出一并答复：${reason}`,
    en: `No longer answered jointly with ${numbers(followers).en}: ${reason}`,
  }),
  LEFT_LEAD: ({ lead, reason }) => ({
    zh: `退出与${numbers([lead]).zh}的一并答复：${reason}`,
    en: `No longer answered jointly with ${numbers([lead]).en}: ${reason}`,
  }),
};

function numbers(cases: readonly LinkedCase[]): { readonly zh: string; readonly en: string } {
  return {
    zh: cases.map(({ applicationNo }) => applicationNo ?? '待登记的申请').join('、'),
    en: cases.map(({ applicationNo }) => applicationNo ?? 'an unregistered one').join(', '),
  };
}
