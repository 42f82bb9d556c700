import type { Actor } from '../access/actor.ts';
import type { ActionName } from '../case-file/actions.ts';
import type { Attachment } from '../case-file/application.ts';
import type { Outcome } from '../case-file/outcome.ts';
import type { Refusal } from '../case-file/refusals.ts';
import type { Wording } from '../statute/wording.ts';
import type { Dependencies } from '../usecases/dependencies.ts';
import type { CaseCommand } from '../usecases/command.ts';
import type { ActAnswer } from '../usecases/ports/work.ts';
import type { FieldReader } from './field-reader.ts';
import type { ApplicantsCase } from './opened-by-applicant.ts';
import type { PortalRoom } from './portal-room.ts';

/** 申请人的一个操作, as a page with a form: what it shows, what it reads, and the act it does. */
export interface ApplicantAct<Name extends string, Details extends object> {
  /** Where it stands under /track; also the name of its template. */
  readonly name: string;
  readonly action: ActionName;
  readonly fieldNames: readonly Name[];
  /** What the page says beside its form; null where there is nothing to do any more. */
  readonly shown: (
    room: PortalRoom,
    opened: ApplicantsCase,
    values: Readonly<Partial<Record<string, string>>>,
  ) => object | null | Promise<object | null>;
  /** @returns undefined where something is wrong, and the reader was told so */
  readonly read: (reader: FieldReader<Name>, files: readonly Attachment[]) => Details | undefined;
  readonly perform: (
    deps: Dependencies,
    actor: Actor,
    command: CaseCommand & Details,
  ) => Promise<Outcome<ActAnswer>>;
  /** Where on the page a refusal stands; undefined when it is about the whole. */
  readonly fieldOf?: (refusal: Refusal) => Name | undefined;
  /** A refusal in words of this page, where it has its own. */
  readonly wordsOf?: (refusal: Refusal) => Wording | undefined;
}
