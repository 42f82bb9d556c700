import type { Gaps } from '../../forms/gaps.ts';
import type { WindowDraft } from './window-draft.ts';

/** What art. 29 wants and the desk does not hold yet, by field, in the order of the page. */
export function gapsOfDraft(draft: WindowDraft): Gaps {
  const gaps = new Map<string, string>();
  function must(path: string, text: string, zh: string): void {
    if (text.trim() === '') gaps.set(path, zh);
  }
  if (draft.way === 'FAX') must('faxedAt', draft.faxedAt, '请填写传真件上打印的收到时间。');
  must('name', draft.name, isPerson(draft) ? '请填写申请人姓名。' : '请填写单位名称。');
  must('identityNumber', draft.identityNumber, '请填写或者扫描证件号码。');
  if ([draft.phone, draft.address, draft.email].every((text) => text.trim() === ''))
    gaps.set('phone', '请至少填写一种联系方式：电话、地址或者电子邮箱。');
  if (draft.delivery === 'EMAIL') must('email', draft.email, '选择电子邮件获取的，请填写电子邮箱。');
  if (draft.delivery === 'POST') must('address', draft.address, '选择邮寄的，请填写通信地址。');
  if (draft.hasAgent) {
    must('agentName', draft.agentName, '请填写代理人姓名。');
    must('agentNumber', draft.agentNumber, '请填写代理人证件号码。');
  }
  draft.items.forEach(({ description }, index) =>
    must(`items.${index}`, description, '请写明所需信息的名称、文号或者其他特征。'),
  );
  if (draft.rectifies) {
    must('record', draft.record, '请写明记载信息的名称。');
    must('inaccuracy', draft.inaccuracy, '请写明记载不准确之处。');
    must('evidence', draft.evidence, '请写明证据。');
  }
  if (draft.way === 'ORAL') {
    must('difficulty', draft.difficulty, '请写明申请人书写困难的情形。');
    must('approvedBy', draft.approvedBy, '请把笔录念给申请人听，请其签名或者按指印，再选择确认方式。');
  }
  return gaps;
}

export function isPerson(draft: WindowDraft): boolean {
  return draft.kind === 'NATURAL_PERSON';
}
