import { ask } from '../../api/ask.ts';

interface Person {
  readonly name: string;
}
export interface DraftComment {
  readonly id: string;
  readonly author: (Person & { readonly id: string }) | null;
  readonly createdAt: string;
  readonly passage: string | null;
  readonly text: string;
  readonly resolvedBy: Person | null;
  readonly resolvedAt: string | null;
}
export interface DraftVersion {
  readonly seq: number;
  readonly no: number;
  readonly drafter: Person | null;
  readonly draftedFor: Person | null;
  readonly draftedOn: string;
  readonly ground: string;
  readonly text: string;
  readonly content: unknown;
  readonly enclosures: readonly {
    readonly name: string;
    readonly size: number;
    readonly url: string;
    readonly sha256: string;
  }[];
  readonly current: boolean;
  readonly voided: boolean;
  readonly events: readonly {
    readonly seq: number;
    readonly kind: string;
    readonly on: string;
    readonly by: Person | null;
    readonly text: string | null;
    readonly voided: boolean;
  }[];
  readonly comments: readonly DraftComment[];
}

/** 历次拟稿 with their 批注, the first one first. @returns none for a case that is not there, or not the viewer's */
export async function readDraftVersions(id: string): Promise<readonly DraftVersion[]> {
  const { caseFile } = await ask<{
    readonly caseFile: { readonly draftVersions: readonly DraftVersion[] } | null;
  }>(
    `query ($id: ID!) { caseFile(id: $id) { draftVersions {
      seq no drafter { name } draftedFor { name } draftedOn ground text content enclosures { name size url sha256 } current voided
      events { seq kind on by { name } text voided }
      comments { id author { id name } createdAt passage text resolvedBy { name } resolvedAt }
    } } }`,
    { id },
  );
  return caseFile?.draftVersions ?? [];
}

/**
 * The comments that somebody who writes the next version should read: all on the current one, and of those before it what is
 * still open. Versions without any are left out, the latest stands first.
 */
export function commentsToHeed(versions: readonly DraftVersion[]): readonly DraftVersion[] {
  return versions
    .filter(({ voided }) => !voided)
    .map((version) => ({
      ...version,
      comments: version.comments.filter(({ resolvedAt }) => version.current || resolvedAt === null),
    }))
    .filter(({ comments }) => comments.length > 0)
    .reverse();
}

/** Those of the versions besides the one that is shown on which something was noted, the latest first. */
export function commentedBefore(
  versions: readonly DraftVersion[],
  shown: DraftVersion | undefined,
): readonly DraftVersion[] {
  return versions
    .filter(({ seq, voided, comments }) => seq !== shown?.seq && !voided && comments.length > 0)
    .reverse();
}
