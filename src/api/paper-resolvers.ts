import type { PaperResolvers } from './schema.generated.ts';

export const paperResolvers: PaperResolvers = {
  needsZh: ({ needs }) => needs?.zh,
  needsEn: ({ needs }) => needs?.en,
};
