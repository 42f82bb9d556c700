import type { Wording } from '../../statute/wording.ts';
import type { LetterData, LetterKind } from '../../usecases/ports/letters.ts';

/** 样例: invented data that a letter can be drawn from, with what is peculiar to it. */
export interface Specimen<Data extends LetterData = LetterData> {
  readonly label: Wording;
  readonly data: Data;
}

export type SpecimensOf<Kind extends LetterKind> = readonly Specimen<
  Extract<LetterData, { readonly kind: Kind }>
>[];

/** What is peculiar to a specimen that has nothing peculiar. */
export const simple: Wording = { zh: '一般情形', en: 'the usual case' };
