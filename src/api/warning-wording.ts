import { chineseDay } from '../calendar/chinese-day.ts';
import type { Warning } from '../case-file/decision.ts';
import { groundNames } from '../case-file/names.ts';
import { assertNever } from '../case-file/outcome.ts';
import type { Wording } from '../statute/wording.ts';

export function warningWording(warning: Warning): Wording {
  switch (warning.code) {
    case 'IDENTITY_CHECKSUM':
      return {
        zh: '证件号码的校验位不符，请与身份证明核对。申请不受影响；写错的，由受理机关核对后更正。',
        en: 'The check character of the identity number is wrong; please compare. The application stands all the same; the agency amends what is wrong.',
      };
    case 'PERSON_DIFFERS':
      return {
        zh: '姓名（名称）和证件号码都更正了。更正只改正同一个人的记载，不能换成另一个人；换了人的，作废这次更正，由本人另行申请。',
        en: 'Both the name and the number were amended. It must still be the same person: nobody takes an applicant’s place; if it is another, void the amendment.',
      };
    case 'SAME_GROUND_AS_QUASHED':
      return {
        zh: '拟作出的答复与被撤销的答复理由相同；依照行政复议法第六十四条，不得以同一的事实和理由作出相同或者基本相同的答复。',
        en: 'The same ground as the reply that was quashed: 行政复议法 art. 64 bars the same act on the same facts and reasons.',
      };
    case 'ORDER_NOT_RECORDED':
      return {
        zh: '本案的复议、诉讼中没有记录这份决定或者裁判，请核对文号并补记；不影响重新办理。',
        en: 'No dispute about the case has recorded this decision or judgment; compare the number and record it. The case was reopened all the same.',
      };
    case 'LATE_PAYMENT':
      return {
        zh: '缴费已过期限，已作记录；答复期限不因此重新计算。',
        en: 'The payment came after its term. It was recorded, and the reply period does not begin again.',
      };
    case 'REQUESTS_DIFFER':
      return {
        zh: '该件与牵头案件的申请人不同，申请内容也不相近，请核对能否一并答复。',
        en: 'Another applicant asks for something else in other words; compare before you answer them together.',
      };
    case 'REPEATED_REQUEST':
      return repeated(warning);
    case 'MANY_REQUESTS':
      return {
        zh: `该申请人本月向本机关提出申请${warning.month}件，本年${warning.year}件（条例第三十五条、第四十二条）。`,
        en: `The applicant's applications here: ${warning.month} this month, ${warning.year} this year (arts. 35, 42).`,
      };
    case 'CO_HANDLING_DUE_TOO_LATE':
      return {
        zh: `协办的内部时限不早于答复期限届满之日（${chineseDay(warning.due)}）；协办期间答复期限不中止。`,
        en: `The internal day is not before the reply is due (${warning.due}), and the period does not stop for it.`,
      };
    case 'REPLY_OVERDUE':
      return {
        zh: `撤销的收费通知视同没有发出，答复期限已于${chineseDay(warning.due)}届满，请尽快答复。`,
        en: `A withdrawn notice is as if never sent: the reply was due on ${warning.due}. Answer without delay.`,
      };
    case 'CO_HANDLING_OPEN': {
      const documentNos = warning.documentNos.join('、');
      return {
        zh: `协办尚未反馈：${documentNos}。不影响办理，请确认不再需要。`,
        en: `Help asked for has not come: ${documentNos}. The act was done; make sure that it is not needed any more.`,
      };
    }
    case 'ASKED_BY_OTHERS':
      return {
        zh: `另有${warning.applicants}名申请人申请过相同信息，可以考虑转为主动公开（条例第四十四条）。`,
        en: `Asked for by ${warning.applicants} other applicants too: it may be worth publishing (art. 44).`,
      };
    default:
      return assertNever(warning);
  }
}

function repeated(warning: Extract<Warning, { code: 'REPEATED_REQUEST' }>): Wording {
  const { applicationNo, submittedOn, outcome, documentNo, repliedOn } = warning;
  const ended = outcome === undefined ? { zh: '尚未答复', en: 'not answered yet' } : groundNames[outcome];
  const letter =
    documentNo === undefined
      ? { zh: '', en: '' }
      : { zh: `，${String(repliedOn)}以${documentNo}答复`, en: `, ${documentNo} of ${String(repliedOn)}` };
  return {
    zh: `同一申请人于${chineseDay(submittedOn)}提出过相同或者相似的申请（${applicationNo}，${ended.zh}${letter.zh}），请核对是否属于重复申请。`,
    en: `The same applicant asked the same or nearly so on ${submittedOn} (${applicationNo}: ${ended.en}${letter.en}); compare.`,
  };
}
