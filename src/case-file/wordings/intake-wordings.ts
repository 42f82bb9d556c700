import type { IntakeFact } from '../facts/intake-facts.ts';
import { channelNames } from '../names.ts';
import type { ParticularChange } from '../particulars.ts';
import { particularNames } from '../particular-names.ts';
import type { Wording } from '../../statute/wording.ts';
import type { WordingTable } from './wording-table.ts';

export const intakeWordings: WordingTable<IntakeFact> = {
  SUBMITTED: (fact) => ({
    zh: `通过${channelNames[fact.channel].zh}提交申请。`,
    en: `Application handed in: ${channelNames[fact.channel].en}.`,
  }),
  MAIL_LOGGED: (fact) => ({
    zh: `收到来信（${channelNames[fact.channel].zh}），已登记信件。`,
    en: `Mail logged (${channelNames[fact.channel].en}).`,
  }),
  MAIL_HANDED_OVER: (fact) => ({
    zh: `信件由${fact.from}移交${fact.to}。`,
    en: `Mail handed over from ${fact.from} to ${fact.to}.`,
  }),
  APPLICATION_RECORDED: (fact) => ({
    zh: fact.oral
      ? '工作人员代为填写口头申请，经申请人确认。'
      : `录入申请（${channelNames[fact.channel].zh}）。`,
    en: fact.oral
      ? 'Oral application written down and approved.'
      : `Application recorded (${channelNames[fact.channel].en}).`,
  }),
  RECEIVED: () => ({ zh: '收到申请（条例第三十一条）。', en: 'Application received (art. 31).' }),
  CONFIRMED: () => ({
    zh: '双方确认收到申请（条例第三十一条）。',
    en: 'Receipt confirmed by both sides (art. 31).',
  }),
  REGISTERED: (fact) => ({
    zh: `登记，编号${fact.applicationNo}，出具登记回执。`,
    en: `Registered as ${fact.applicationNo}.`,
  }),
  WITHDRAWN: () => ({ zh: '申请人撤回申请。', en: 'Application withdrawn.' }),
  QUERY_CODE_REISSUED: () => ({ zh: '凭身份证明补发查询码。', en: 'Query code issued anew.' }),
  PARTICULARS_AMENDED: ({ changes }) => {
    const names = changes.map(nameOf);
    return {
      zh: `更正申请人信息（${names.map(({ zh }) => zh).join('、')}）。`,
      en: `Particulars amended: ${names.map(({ en }) => en).join(', ')}.`,
    };
  },
};

/** Which it was, and never what it said or says. */
function nameOf({ of, particular }: ParticularChange): Wording {
  const { zh, en } = particularNames[particular];
  return of === 'AGENT' ? { zh: `代理人${zh}`, en: `${en} of the agent` } : { zh, en };
}
