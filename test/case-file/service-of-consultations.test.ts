import { describe, it } from '@jest/globals';
import { day } from '../../src/calendar/day.ts';
import { decideRecordConsultationDelivery } from '../../src/case-file/acts/record-consultation-delivery.ts';
import type { ToldService } from '../../src/case-file/facts/service-facts.ts';
import { aCaseIn, type CaseFileBuilder } from '../support/builders.ts';
import { onThe } from '../support/builders-acts.ts';
import { given } from '../support/builders-given.ts';
import { signature } from '../support/builders-service.ts';

describe('征求意见书: by the same proofs, through its own act', () => {
  const out = aCaseIn('IN_HANDLING').consultationSent('2026-03-10');

  function deliver(told: CaseFileBuilder, evidence: ToldService) {
    const on = 'on' in evidence ? evidence.on : '2026-03-16';
    return given(told).when((file) =>
      decideRecordConsultationDelivery(file, { ref: 'C1', evidence }, onThe(on)),
    );
  }

  it('by the mail that was posted', () => {
    const told = out.dispatched('2026-03-10', 'CONSULTATION');
    const delivered = { kind: 'MAIL_DELIVERED', on: day('2026-03-12'), ...signature } as const;
    const mail = { way: 'EMS', waybillNo: 'EX100000003CN', postedOn: day('2026-03-10') } as const;
    deliver(told, delivered).then({
      fact: 'CONSULTATION_DELIVERED',
      on: '2026-03-12',
      ref: 'C1',
      evidence: { ...delivered, ...mail },
    });
  });

  it('returned: the address was not the consultee’s own word, so that it was not served', () => {
    const told = out.dispatched('2026-03-10', 'CONSULTATION');
    const back = { kind: 'MAIL_RETURNED', on: day('2026-03-16'), reason: 'MOVED' } as const;
    const mail = { way: 'EMS', waybillNo: 'EX100000003CN', postedOn: day('2026-03-10') } as const;
    const evidence = { ...back, ...mail, atConfirmedAddress: false };
    const letterSeq = out.journal().length;
    deliver(told, back).then({
      fact: 'SERVICE_FAILED',
      on: '2026-03-16',
      letter: 'CONSULTATION',
      letterSeq,
      evidence,
    });
  });

  it('electronically, where a third party has agreed, and to an organ as a matter of course', () => {
    const evidence = { kind: 'ELECTRONIC_ARRIVED', on: day('2026-03-11'), system: '公司邮箱' } as const;
    deliver(out, evidence).refusedWith('ELECTRONIC_WITHOUT_CONSENT');
    deliver(out, { ...evidence, consent: '来函同意' }).isDone();
    const toOrgan = aCaseIn('IN_HANDLING').consultationSent('2026-03-10', { with: 'OTHER_AGENCY' });
    deliver(toOrgan, evidence).isDone();
  });
});
