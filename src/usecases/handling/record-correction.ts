import type { Actor } from '../../access/actor.ts';
import { decideRecordCorrection, type RecordCorrection } from '../../case-file/acts/record-correction.ts';
import type { Outcome } from '../../case-file/outcome.ts';
import type { Dependencies } from '../dependencies.ts';
import { agencyOf } from '../envelope.ts';
import { type CaseCommand, frameBy, performAct } from '../perform-act.ts';
import type { ActAnswer } from '../ports/work.ts';

export type RecordCorrectionCommand = CaseCommand & Omit<RecordCorrection, 'on' | 'confirmation'>;

/** 收到补正 (art. 30): the answer period starts again; by the applicant online, received as online applications are at that agency. */
export function recordCorrection(
  deps: Dependencies,
  actor: Actor,
  command: RecordCorrectionCommand,
): Promise<Outcome<ActAnswer>> {
  return performAct(deps, actor, command, {
    action: 'recordCorrection',
    decide: async (file, here, { transaction }) => {
      const act = { ...command, ...frameBy(deps, actor, command) };
      if (actor.kind === 'STAFF') return decideRecordCorrection(file, act, here);
      const { confirmPolicy: confirmation } = await agencyOf(transaction, file.agencyId);
      return decideRecordCorrection(file, { ...act, channel: 'INTERNET', confirmation }, here);
    },
  });
}
