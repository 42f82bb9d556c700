import {
  knownPersonalData,
  type PersonalDataFinding,
  personalDataIn,
} from '../../case-file/personal-data.ts';
import type { Dependencies } from '../dependencies.ts';
import type { PublishedAnswerContent } from '../ports/published-answers.ts';
import { openedCase } from '../queries/read-case.ts';

export interface PersonalDataAt extends PersonalDataFinding {
  readonly path: 'title' | 'question' | 'answer';
}

/** 个人信息检查 of a text that tells of a case: held against what the office knows of the people in it. */
export async function personalDataOf(
  deps: Pick<Dependencies, 'reader' | 'directory'>,
  { caseId, agencyId }: { readonly caseId: string; readonly agencyId: string },
  content: PublishedAnswerContent,
): Promise<readonly PersonalDataAt[]> {
  const [{ file }, identityNumber, agency] = await Promise.all([
    openedCase(deps, caseId),
    deps.reader.identityNumber(caseId),
    deps.directory.agency(agencyId),
  ]);
  const known = file.application
    ? knownPersonalData(file.application, identityNumber)
    : { names: [], identityNumbers: [], addresses: [] };
  return (['title', 'question', 'answer'] as const).flatMap((path) =>
    personalDataIn(content[path], known, agency ? [agency.phone] : []).map((found) => ({ ...found, path })),
  );
}
