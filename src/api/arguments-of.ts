import type { MutationResolvers, Resolver } from './schema.generated.ts';

/** The input of an act as the contract types it: a command must be able to take every one. */
export type ArgumentsOf<Act extends keyof MutationResolvers> =
  NonNullable<MutationResolvers[Act]> extends Resolver<
    infer _Result,
    infer _Parent,
    infer _Context,
    infer Arguments
  >
    ? Arguments
    : never;
