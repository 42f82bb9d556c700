import type { Day } from '../../calendar/day.ts';
import type { CaseFile } from '../case-file.ts';
import { type ActFrame, type Circumstances, type Decision, entryReason } from '../decision.ts';
import type { ComplaintMeasure } from '../facts/complaint-facts.ts';
import { firstRefusal, paragraphLimit, refusalOfText } from '../input-text.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import type { Refusal } from '../refusals.ts';
import { refusalOfStep } from '../step.ts';

export interface DecideComplaint extends ActFrame {
  readonly ref: string;
  readonly founded: boolean;
  readonly measure?: ComplaintMeasure;
  readonly reasons: string;
  /** 整改期限: needed with an order to rectify. */
  readonly dueOn?: Day;
}

/** 处理投诉举报 (art. 47): what is founded must lead to an order to rectify or to circulated criticism; nothing else may. */
export function decideDecideComplaint(
  file: CaseFile,
  act: DecideComplaint,
  here: Circumstances,
): Outcome<Decision> {
  const { ref, founded, measure, reasons, dueOn, on } = act;
  const complaint = file.complaints.find((one) => one.ref === ref);
  if (!complaint) return refuse({ code: 'INVALID_INPUT', path: 'ref', problem: 'UNKNOWN' });
  const refusal = firstRefusal(
    refusalOfStep('decideComplaint', file, act, here, complaint.receivedOn),
    complaint.decision && { code: 'COMPLAINT_ALREADY_DECIDED', on: complaint.decision.on },
    refusalOfMeasure(act),
    refusalOfText('reasons', reasons, paragraphLimit),
  );
  if (refusal) return refuse(refusal);
  const measures = measure === undefined ? {} : { measure };
  const term = dueOn === undefined ? {} : { dueOn };
  return done({
    facts: () => [
      { fact: 'COMPLAINT_DECIDED', on, ref, founded, ...measures, reasons, ...term, ...entryReason(act) },
    ],
  });
}

function refusalOfMeasure({ founded, measure, dueOn, on }: DecideComplaint): Refusal | undefined {
  if (founded && measure === undefined) return { code: 'COMPLAINT_MEASURE_MISSING', article: '47' };
  if (!founded && measure !== undefined)
    return { code: 'INVALID_INPUT', path: 'measure', problem: 'NOT_ALLOWED' };
  const ordered = measure === 'RECTIFICATION_ORDERED';
  if (ordered === (dueOn === undefined))
    return { code: 'INVALID_INPUT', path: 'dueOn', problem: ordered ? 'EMPTY' : 'NOT_ALLOWED' };
  if (dueOn === undefined || dueOn >= on) return undefined;
  return { code: 'DAY_REFUSED', path: 'dueOn', problem: 'BEFORE_THE_STEP_IT_FOLLOWS', on: dueOn, bound: on };
}
