import { otherStage, type Stage, stages } from './stages.ts';

/** Acts by the stage they belong to, in the order of a case's life; stages without any are left out. */
export function actsByStage<Act extends { readonly action: string }>(
  acts: readonly Act[],
): readonly (Pick<Stage, 'title'> & { readonly acts: readonly Act[] })[] {
  const placed = stages.flatMap((stage) => stage.acts);
  const known = stages.map((stage) => ({
    title: stage.title,
    acts: acts.filter(({ action }) => stage.acts.includes(action)),
  }));
  const others = acts.filter(({ action }) => !placed.includes(action));
  return [...known, { title: otherStage, acts: others }].filter((group) => group.acts.length > 0);
}
