import type { LetterResolvers } from './schema.generated.ts';

export const letterResolvers: LetterResolvers = {
  state: (letter) => (letter.void ? 'VOID' : letter.state),
  url: (letter) => `/letters/${letter.id}.pdf`,
  wordFileUrl: (letter, _, { actor }) =>
    actor.kind === 'STAFF' && letter.state === 'DRAWN' ? `/letters/${letter.id}.docx` : null,
  firstDownloadedAt: async (letter, _, { actor, letterDownloads }) =>
    actor.kind === 'STAFF' ? ((await letterDownloads.load(letter.id)) ?? null) : null,
};
