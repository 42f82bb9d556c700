import { day } from '../../../src/calendar/day.ts';
import type { CorrectionItem } from '../../../src/case-file/facts/handling-facts.ts';
import type { Lateness, ServiceMethod } from '../../../src/case-file/facts/fact-frame.ts';
import { aFile, type Person, people, units } from '../builders-cast.ts';
import { IntakeWords } from './intake-words.ts';
import { signedFor } from './told-case.ts';

/** 办理 handling: the assignment, the correction, the periods, the search, the reasons. */
export class HandlingWords extends IntakeWords {
  /** To 耕地保护科, and to a handler where one is named. */
  assigned(on?: string, handler?: Person, unit: { readonly id: string } = units.landUse): this {
    const named = handler === undefined ? {} : { handlerId: handler.id };
    return this.and({ fact: 'ASSIGNED', on: this.dayOf(on), unitId: unit.id, ...named });
  }

  accepted(on?: string, by: Person = people.handler): this {
    return this.and({ fact: 'ASSIGNMENT_ACCEPTED', on: this.dayOf(on), handlerId: by.id }, by);
  }

  assignmentReturned(on?: string): this {
    return this.and(
      { fact: 'ASSIGNMENT_RETURNED', on: this.dayOf(on), reason: '不属本科室职责' },
      people.handler,
    );
  }

  correctionNoticeSent(on?: string, details: Partial<NoticeDetails> = {}): this {
    return this.and({
      fact: 'CORRECTION_NOTICE_SENT',
      on: this.dayOf(on),
      documentNo: '清湖自然资补〔2026〕1号',
      items: [{ ground: 'DESCRIPTION', what: '所需信息的名称', guidance: '请写明地块名称或者批文文号' }],
      termWorkingDays: 15,
      by: 'POST',
      ...details,
    });
  }

  correctionNoticeServed(on?: string): this {
    return this.and({ fact: 'CORRECTION_NOTICE_SERVED', ...signedFor(this.dayOf(on)) });
  }

  correctionReceived(on?: string, goodReason?: string): this {
    return this.and({
      fact: 'CORRECTION_RECEIVED',
      on: this.dayOf(on),
      channel: 'IN_PERSON',
      description: '南堤路东侧一号地块征收补偿安置方案',
      ...(goodReason === undefined ? {} : { goodReason }),
    });
  }

  /** Online, of the last notice; the office has yet to confirm it. */
  correctionSubmitted(on?: string): this {
    return this.and({
      fact: 'CORRECTION_SUBMITTED',
      on: this.dayOf(on),
      documentNo: this.file().corrections.at(-1)?.documentNo ?? '',
      description: '南堤路东侧一号地块征收补偿安置方案',
      files: [aFile('地块位置图.pdf')],
    });
  }

  lapsed(on?: string): this {
    const ground = this.file().state === 'AWAITING_CORRECTION' ? 'LAPSED_CORRECTION' : 'LAPSED_FEE';
    const documentNo = '清湖自然资结〔2026〕1号';
    return this.and({ fact: 'LAPSED', on: this.dayOf(on), ground, documentNo });
  }

  /** By the head of the disclosure office, by so many working days. */
  extended(on: string | undefined, workingDays: number): this {
    const documentNo = '清湖自然资延〔2026〕1号';
    const why = { reason: '材料较多', approverId: people.officeHead.id, by: 'POST' } as const;
    return this.and(
      { fact: 'EXTENSION_NOTIFIED', on: this.dayOf(on), documentNo, workingDays, ...why },
      people.officeHead,
    );
  }

  deferred(on: string | undefined, until: string): this {
    const notice = { documentNo: '清湖自然资缓〔2026〕1号', reason: '需逐件检索', by: 'POST' } as const;
    return this.and({ fact: 'DEFERRAL_NOTIFIED', on: this.dayOf(on), ...notice, until: day(until) });
  }

  /** 要求说明理由 (art. 35), within ten working days. */
  reasonsRequested(on?: string): this {
    return this.and({
      fact: 'REASONS_REQUESTED',
      on: this.dayOf(on),
      documentNo: '清湖自然资理〔2026〕1号',
      finding: '三个月内提出四十二件申请',
      applicationsCounted: 42,
      countedSince: day('2026-01-05'),
      termWorkingDays: 10,
      by: 'POST',
    });
  }

  reasonsGiven(on?: string): this {
    return this.and({ fact: 'REASONS_GIVEN', on: this.dayOf(on), text: '了解情况' });
  }

  searched(on?: string): this {
    const search = {
      places: ['机关档案室'],
      keywords: ['南堤路', '征收'],
      searchedBy: '陈望舒',
      result: '未检索到',
    };
    return this.and({ fact: 'SEARCH_RECORDED', on: this.dayOf(on), ...search }, people.handler);
  }
}

interface NoticeDetails {
  readonly documentNo: string;
  readonly items: readonly CorrectionItem[];
  readonly termWorkingDays: number;
  readonly by: ServiceMethod;
  readonly override: { readonly reason: string };
  readonly late: Lateness;
}
