import type { CaseFile } from '../../case-file/case-file.ts';
import { assertNever } from '../../case-file/outcome.ts';
import type { RectificationContent } from '../../case-file/rectification-content.ts';
import { rectificationRefusalNames } from '../../case-file/reply-names.ts';
import type { RectificationFields } from '../ports/reply-letters.ts';

/** 更正申请的答复 (art. 41). @throws Error when nobody asked for it: the draft would not have been taken */
export function rectificationFields(reply: RectificationContent, file: CaseFile): RectificationFields {
  const request = file.application?.rectification;
  if (!request) throw new Error(`case ${file.id} rectifies what nobody asked to rectify`);
  const { record, inaccuracy } = request;
  switch (reply.ground) {
    case 'RECTIFIED': {
      const { corrected, correctedOn } = reply;
      return { kind: 'REPLY_RECTIFIED', record, inaccuracy, corrected, correctedOn };
    }
    case 'RECTIFICATION_REFUSED': {
      const finding = rectificationRefusalNames[reply.refusedBecause].zh;
      return { kind: 'REPLY_RECTIFICATION_REFUSED', record, inaccuracy, finding, reason: reply.reason };
    }
    case 'RECTIFICATION_TRANSFERRED': {
      const { ground: _ground, ...transfer } = reply;
      return { kind: 'REPLY_RECTIFICATION_TRANSFERRED', record, inaccuracy, ...transfer };
    }
    default:
      return assertNever(reply);
  }
}
