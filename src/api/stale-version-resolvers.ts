import type { StaleVersionResolvers } from './schema.generated.ts';
import { withNames } from './with-names.ts';

/** 案件已被他人更新: who did what meanwhile. */
export const staleVersionResolvers: StaleVersionResolvers = {
  since: ({ since }, _, context) => withNames(since, context),
};
