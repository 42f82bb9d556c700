import type { DeskMatter } from './desk.ts';

/** Where each is done. */
const paths: Readonly<Record<string, string>> = {
  ANSWERS_TO_APPROVE: '/answers?status=AWAITING_APPROVAL',
  LETTERS_TO_POST: '/mail?part=out',
};

/** The page on which a matter is done, of its agency. */
export function pathOfMatter({ name, agency }: Pick<DeskMatter, 'name' | 'agency'>): string {
  const path = paths[name];
  return path === undefined ? '/' : `${path}&agency=${agency.id}`;
}
