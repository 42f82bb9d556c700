import { type Day, day } from '../../../src/calendar/day.ts';
import type {
  ConsultationGround,
  ConsultedParty,
  Opinion,
} from '../../../src/case-file/facts/consultation-facts.ts';
import type { CoHandler } from '../../../src/case-file/facts/co-handling-facts.ts';
import type { Consultee } from '../../../src/statute/facts.ts';
import { aFile, agencies, people } from '../builders-cast.ts';
import { FeeWords } from './fee-words.ts';
import { signedFor } from './told-case.ts';

/** 征求意见、协办: asking others. */
export class ConsultationWords extends FeeWords {
  /** A letter to 清湖云雾茶业有限公司 about its trade secret, unless told otherwise; C1, C2 … in the order they are sent. */
  consultationSent(on?: string, details: Partial<ConsultationDetails> = {}): this {
    const letter = {
      ref: `C${this.file().consultations.length + 1}`,
      with: 'THIRD_PARTY',
      ground: 'TRADE_SECRET',
      party: { name: '清湖云雾茶业有限公司', isOrganization: true },
      shown: '2025年茶园基地合作合同',
      question: '合同价格条款是否可以公开',
      documentNo: '清湖自然资征〔2026〕1号',
      by: 'POST',
      applicantTold: true,
    } as const;
    return this.and({ fact: 'CONSULTATION_SENT', on: this.dayOf(on), ...letter, ...details }, people.handler);
  }

  consultationDelivered(on?: string, ref = 'C1'): this {
    return this.and({ fact: 'CONSULTATION_DELIVERED', ...signedFor(this.dayOf(on), '茶业公司收发室'), ref });
  }

  /** Online, by the code of the letter; the office has yet to confirm it. */
  opinionSubmitted(on?: string, ref = 'C1'): this {
    const opinion = { opinion: 'OBJECTS', text: '合同价格属于本公司商业秘密' } as const;
    const files = [aFile('报价单.pdf')];
    const said = {
      fact: 'CONSULTATION_OPINION_SUBMITTED',
      on: this.dayOf(on),
      ref,
      ...opinion,
      files,
    } as const;
    return this.and(said, 'CONSULTEE');
  }

  /** An objection with a reasonable reason, unless told otherwise. */
  opinionReceived(on?: string, details: Partial<OpinionDetails> = {}): this {
    const objection = { ref: 'C1', opinion: 'OBJECTS', text: '合同价格属于本公司商业秘密' } as const;
    const finding = details.opinion === 'AGREES' ? {} : { reasonable: true };
    return this.and({
      fact: 'CONSULTATION_ANSWERED',
      on: this.dayOf(on),
      ...objection,
      ...finding,
      ...details,
    });
  }

  publicInterestDecided(on?: string, ref = 'C1'): this {
    const decision = {
      documentNo: '清湖自然资公〔2026〕1号',
      scope: '合同中的补贴金额',
      reasons: '涉及财政资金的使用，不公开将影响公众监督',
      by: 'POST',
      holdWorkingDays: 5,
    } as const;
    return this.and(
      { fact: 'PUBLIC_INTEREST_DISCLOSURE_NOTIFIED', on: this.dayOf(on), ref, ...decision },
      people.officeHead,
    );
  }

  /** 清湖县教育局 is asked to help by 2026-03-20, unless told otherwise; H1, H2 … in the order they are asked. */
  coHandlingRequested(on?: string, details: Partial<CoHandlingDetails> = {}): this {
    const { id: agencyId, name } = agencies.education;
    const letter = {
      ref: `H${this.file().coHandlings.length + 1}`,
      with: { kind: 'AGENCY', agencyId, name },
      wanted: '请检索校舍用地的移交清单',
      dueOn: day('2026-03-20'),
      documentNo: `清湖自然资协〔2026〕${this.file().coHandlings.length + 1}号`,
    } as const;
    return this.and(
      { fact: 'CO_HANDLING_REQUESTED', on: this.dayOf(on), ...letter, ...details },
      people.handler,
    );
  }

  coHandlingAnswered(on?: string, ref = 'H1'): this {
    const answer = { ref, text: '检索到移交清单一份，复制件附后', files: [aFile('移交清单.pdf')] };
    return this.and({ fact: 'CO_HANDLING_ANSWERED', on: this.dayOf(on), ...answer });
  }
}

interface ConsultationDetails {
  readonly with: Consultee;
  readonly ground: ConsultationGround;
  readonly party: ConsultedParty;
  readonly applicantTold: boolean;
}

interface OpinionDetails {
  readonly ref: string;
  readonly opinion: Opinion;
  readonly reasonable: boolean;
}

interface CoHandlingDetails {
  readonly with: CoHandler;
  readonly wanted: string;
  readonly dueOn: Day;
}
