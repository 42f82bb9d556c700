import type { Wording } from '../../statute/wording.ts';
import type { LetterData } from '../ports/letters.ts';
import type { LetterPress, LetterProblem } from '../ports/press.ts';
import type { AgencyPaperKind } from '../ports/agency-papers.ts';
import type { PaperData, PaperKind } from '../ports/papers.ts';

/** A paper that is drawn when asked for: what it is called, what it rests on, and what it says. */
export interface Paper<Desk> {
  readonly title: string;
  /** 依据; absent where practice, not law, knows the paper. */
  readonly article?: string;
  /** Said while it cannot be drawn. */
  readonly needs: Wording;
  /** Whether the applicant may have it: it says nothing but what the applicant said. */
  readonly forApplicant?: true;
  /** @returns what it says; undefined while the case does not hold it */
  readonly write: (desk: Desk) => PaperData | undefined;
}

/** One paper of a list: what it is, and whether there is anything to draw yet. */
export interface PaperEntry {
  readonly kind: PaperKind;
  readonly title: string;
  readonly article: string | undefined;
  readonly available: boolean;
  /** What is wanting; nothing where it can be drawn. */
  readonly needs: Wording | undefined;
  readonly url: string;
}

/** A paper as bytes, or what stops it. */
export type DrawnPaper = { readonly name: string; readonly pdf: Uint8Array } | LetterProblem;

/** Draws a paper; one that lacks a datum or a glyph is not drawn with a gap. @param name of its file, without ending */
export async function drawPaper(press: LetterPress, name: string, data: LetterData): Promise<DrawnPaper> {
  const [problem] = press.check(data);
  if (problem) return problem;
  const { pdf } = await press.draw(data);
  return { name: `${name}.pdf`, pdf };
}

/** How an address names a kind of paper: `search-record`. */
export function slugOf(kind: PaperKind | AgencyPaperKind): string {
  return kind.toLowerCase().replaceAll('_', '-');
}

/** The line of a list for one paper, below the address of what it is drawn from. */
export function paperEntry<Desk>(kind: PaperKind, paper: Paper<Desk>, desk: Desk, under: string): PaperEntry {
  const { title, article, needs } = paper;
  const available = paper.write(desk) !== undefined;
  const url = `${under}/papers/${slugOf(kind)}.pdf`;
  return { kind, title, article, available, needs: available ? undefined : needs, url };
}
