import type { AssignmentSlipData } from '../ports/papers.ts';
import { lastEntryOf, nameIf, paperFrame, type PaperDesk, replyDueData } from './paper-desk.ts';

/** 转办（交办）单. @returns undefined while the case is with no unit */
export function assignmentSlip(desk: PaperDesk): AssignmentSlipData | undefined {
  const { agency, file } = desk;
  const { application, receivedOn } = file;
  const assigned = lastEntryOf(desk, 'ASSIGNED');
  const due = replyDueData(desk);
  if (!assigned || !application || receivedOn === undefined || due === undefined) return undefined;
  const { unitId, handlerId } = assigned.fact;
  return {
    ...paperFrame(desk),
    kind: 'ASSIGNMENT_SLIP',
    unitName: desk.unitNameOf(unitId),
    handlerName: nameIf(desk, handlerId ?? file.handlerId),
    assignedBy: desk.nameOf(assigned.actor),
    assignedOn: assigned.fact.on,
    receivedOn,
    ...due,
    budgetWorkingDays: agency.settings.stepBudgets.HANDLE,
    description: application.description,
    steps: stepsOf(desk),
  };
}

/** 交接经过: every time the case changed hands, or came back. */
function stepsOf({ journal, nameOf, unitNameOf }: PaperDesk): AssignmentSlipData['steps'] {
  return journal.flatMap(({ fact, actor }) => {
    const step = { on: fact.on, who: nameOf(actor) };
    switch (fact.fact) {
      case 'ASSIGNED':
        return [{ ...step, what: `分办至${unitNameOf(fact.unitId)}` }];
      case 'ASSIGNMENT_ACCEPTED':
        return [{ ...step, what: '承办' }];
      case 'ASSIGNMENT_RETURNED':
        return [{ ...step, what: `退回：${fact.reason}` }];
      default:
        return [];
    }
  });
}
