import { describe, expect, it } from '@jest/globals';
import { day } from '../../src/calendar/day.ts';
import type { RoleGrant } from '../../src/access/actor.ts';
import { refusalToPerform } from '../../src/access/may-perform.ts';
import { taskActs } from '../../src/case-file/case-tasks.ts';
import { nextStepsOf } from '../../src/case-file/next-steps.ts';
import type { RedoOrder, ToldByDisputes } from '../../src/case-file/told-by-disputes.ts';
import { type CaseState, caseStates, roles } from '../../src/case-file/states.ts';
import { aCaseFile, aCaseIn, type CaseFileBuilder } from '../support/builders.ts';
import { people } from '../support/builders-cast.ts';

const nameById = new Map(Object.values(people).map(({ id, name }) => [id, name]));

/** Task, acts, roles, and whose own it is. */
function said(told: CaseFileBuilder): readonly string[] {
  return nextStepsOf(told.file()).map(({ task, acts, by, handlerId }) => {
    const own = handlerId === undefined ? '' : ` = ${nameById.get(handlerId)}`;
    return `${task}: ${acts.join(', ')} by ${by.join(', ')}${own}`;
  });
}

const inHandling = aCaseIn('IN_HANDLING');
const posting = 'PROVE_SERVICE: recordDispatch, recordService by INTAKE_CLERK, HANDLER';
const serving = 'PROVE_SERVICE: recordService by INTAKE_CLERK, HANDLER';

const cameBack = {
  kind: 'MAIL_RETURNED',
  way: 'EMS',
  waybillNo: 'EX100000002CN',
  on: day('2026-03-18'),
  reason: 'NOT_COLLECTED',
  postedOn: day('2026-03-12'),
  atConfirmedAddress: true,
} as const;

describe('what must be done now, by which acts and by whom', () => {
  it.each<[string, CaseFileBuilder, readonly string[]]>([
    [
      'a letter nobody has opened',
      aCaseFile().loggedAsOrdinaryMail('2026-03-02'),
      ['RECORD_MAIL: recordMailApplication by INTAKE_CLERK'],
    ],
    ['registered', aCaseIn('REGISTERED'), ['ASSIGN: assignCase by INTAKE_CLERK, OFFICE_HEAD']],
    [
      'assigned to a handler',
      inHandling.assigned('2026-03-06', people.handler),
      ['ACCEPT: acceptAssignment by HANDLER = 陈望舒'],
    ],
    [
      'in the hands of its handler',
      inHandling,
      ['HANDLE: submitForReview, draftReply, recordSearch by HANDLER = 陈望舒'],
    ],
    ['approved', aCaseIn('APPROVED'), ['SIGN: signReply, returnDraft by SIGNER']],
    ['signed', aCaseIn('SIGNED'), ['SEND: sendReply by INTAKE_CLERK, HANDLER']],
    [
      'sent by hand',
      aCaseIn('SIGNED').and({ fact: 'REPLY_SENT', on: day('2026-03-12'), by: 'IN_PERSON' }),
      [serving],
    ],
    ['sent by post, and on its way', aCaseIn('SIGNED').sent('2026-03-12'), [serving]],
    [
      'sent by post, and come back',
      aCaseIn('SIGNED').sent('2026-03-12').serviceFailed('2026-03-18', 'REPLY', cameBack),
      [posting],
    ],
    ['served', aCaseIn('REPLIED'), ['FILE: archiveCase by ARCHIVIST']],
    ['waiting for a correction', aCaseIn('AWAITING_CORRECTION'), []],
    [
      'with a correction that came online',
      aCaseIn('AWAITING_CORRECTION').correctionSubmitted('2026-03-10'),
      ['CONFIRM_CORRECTION: recordCorrection by INTAKE_CLERK, HANDLER'],
    ],
    ['waiting for the payment', inHandling.feeNoticeSent('2026-03-06'), []],
    [
      'with a payment declared',
      inHandling.feeNoticeSent('2026-03-06').paymentDeclared('2026-03-09'),
      ['CONFIRM_PAYMENT: recordPayment, recordPaymentNotFound by INTAKE_CLERK, HANDLER'],
    ],
    [
      'with a fee objected to',
      inHandling.feeNoticeSent('2026-03-06').feeObjectionReceived('2026-03-09'),
      ['REVIEW_FEE: decideFeeReview by OFFICE_HEAD'],
    ],
    [
      'with the fee paid',
      inHandling.feeNoticeSent('2026-03-06').feePaid('2026-03-10'),
      ['HANDLE: submitForReview, draftReply, recordSearch by HANDLER = 陈望舒'],
    ],
  ])('%s: %j', (_, told, steps) => {
    expect(said(told)).toEqual(steps);
  });

  it('an opinion that came online is the office’s to confirm, beside the handling', () => {
    const steps = said(inHandling.consultationSent('2026-03-05').opinionSubmitted('2026-03-12'));
    expect(steps[1]).toBe('CONFIRM_OPINION: recordConsultationOpinion by INTAKE_CLERK, HANDLER');
  });
});

describe('with what the disputes about the case tell', () => {
  const order: RedoOrder = {
    orderedBy: 'RECONSIDERATION',
    forum: '清湖县人民政府',
    decisionNo: '清政复决〔2026〕1号',
    orderedOn: day('2026-05-18'),
    servedOn: day('2026-05-18'),
    quashedFor: 'PROCEDURE',
    result: 'QUASHED',
    dueOn: day('2026-06-15'),
  };
  const closed = aCaseIn('REPLIED');
  const reopened = closed.redoOrdered('2026-05-18');

  it.each<[string, CaseFileBuilder, ToldByDisputes, readonly string[]]>([
    ['a dispute is open: nothing is filed', closed, { open: true, orders: [] }, []],
    ['ended with nothing ordered', closed, { open: false, orders: [] }, ['FILE']],
    ['a new reply is ordered', closed, { open: false, orders: [order] }, ['REDO 2026-06-15']],
    [
      'on the day the quashed reply left: that one does not answer the order',
      closed,
      { open: false, orders: [{ ...order, ...ofTheReply(closed) }] },
      ['REDO 2026-06-15'],
    ],
    [
      'and the case was filed already',
      aCaseIn('ARCHIVED'),
      { open: false, orders: [order] },
      ['REDO 2026-06-15'],
    ],
    ['reopened for it', reopened, { open: false, orders: [order] }, ['HANDLE']],
    [
      'replied anew',
      reopened.signed('2026-05-20').sent('2026-05-20').served('2026-05-21'),
      { open: false, orders: [order] },
      ['FILE'],
    ],
    [
      'over silence, and replied since',
      aCaseIn('IN_HANDLING').signed('2026-05-20').sent('2026-05-20').served('2026-05-21'),
      { open: false, orders: [order] },
      ['FILE'],
    ],
    [
      'replied anew on that same day',
      reopened.signed('2026-05-18').sent('2026-05-18').served('2026-05-18'),
      { open: false, orders: [{ ...order, quashed: closed.file().reply?.documentNo ?? '' }] },
      ['FILE'],
    ],
  ])('%s', (_, built, told, tasks) => {
    const steps = nextStepsOf(built.file(), told);
    expect(steps.map(({ task, dueOn }) => [task, ...(dueOn ? [dueOn] : [])].join(' '))).toEqual(tasks);
  });
});

it.each<CaseState>([...caseStates])('%s: exactly the roles that are named may do it', (state) => {
  const file = aCaseIn(state).file();
  for (const { task, by, handlerId } of nextStepsOf(file)) {
    for (const role of roles) {
      const grants: readonly RoleGrant[] = [{ role, agencyId: file.agencyId }];
      const unitIds = file.unitId === undefined ? [] : [file.unitId];
      const actor = { kind: 'STAFF', id: handlerId ?? 'somebody', grants, unitIds } as const;
      const may = refusalToPerform(actor, taskActs[task], file) === undefined;
      expect(`${task} ${role} ${may}`).toBe(`${task} ${role} ${by.includes(role)}`);
    }
  }
});

/** An order that quashes the reply as it leaves. */
function ofTheReply(built: CaseFileBuilder): Pick<RedoOrder, 'orderedOn' | 'servedOn' | 'quashed'> {
  const { sentOn, documentNo = '' } = built.file().reply ?? {};
  if (!sentOn) throw new Error('no reply has left');
  return { orderedOn: sentOn, servedOn: sentOn, quashed: documentNo };
}
