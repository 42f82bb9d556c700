import { type Overruling, overrulingOf, overrulingsOf, overrulingWording } from '../case-file/overruling.ts';
import { overruledReplies } from '../dispute/overruled-replies.ts';
import type { LetterResolvers } from './schema.generated.ts';

export const letterResolvers: LetterResolvers = {
  state: (letter) => (letter.void ? 'VOID' : letter.state),
  url: (letter) => `/letters/${letter.id}.pdf`,
  wordFileUrl: (letter, _, { actor }) =>
    actor.kind === 'STAFF' && letter.state === 'DRAWN' ? `/letters/${letter.id}.docx` : null,
  firstDownloadedAt: async (letter, _, { actor, letterDownloads }) =>
    actor.kind === 'STAFF' ? ((await letterDownloads.load(letter.id)) ?? null) : null,
  // Of the dispute the applicant is told nothing but what was decided, which was served on it too.
  overruled: async ({ kind, caseId, documentNo }, _, { cases, disputesAbout }) => {
    if (!kind.startsWith('REPLY_')) return null;
    const [{ file }, disputes] = await Promise.all([cases.load(caseId), disputesAbout.load(caseId)]);
    const found = overrulingOf(documentNo, overrulingsOf(file, overruledReplies(disputes)));
    return found ? overrulingView(found) : null;
  },
};

function overrulingView(overruling: Overruling) {
  const { by, decisionNo, on } = overruling;
  return { by, decisionNo: decisionNo ?? null, on, ...overrulingWording(overruling) };
}
