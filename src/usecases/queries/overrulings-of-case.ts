import type { CaseFile } from '../../case-file/case-file.ts';
import { type Overruling, overrulingsOf } from '../../case-file/overruling.ts';
import { overruledReplies } from '../../dispute/overruled-replies.ts';
import type { Dependencies } from '../dependencies.ts';
import { disputesAbout } from './disputes-about.ts';

/** What was decided of the replies of a case, by its disputes or as it was reopened; no more of a dispute than that. */
export async function overrulingsOfCase(
  deps: Pick<Dependencies, 'disputes'>,
  file: CaseFile,
): Promise<readonly Overruling[]> {
  return overrulingsOf(file, overruledReplies(await disputesAbout(deps, file.id)));
}
