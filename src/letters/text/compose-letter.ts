import type { WrittenReply } from '../../usecases/ports/kept-letters.ts';
import type { LetterData } from '../../usecases/ports/letters.ts';
import type { ComposedLetter } from './block.ts';
import { inlinePlain } from './inline-plain.ts';
import type { LetterTemplate } from './letter-template.ts';
import { letterView } from './letter-view.ts';
import { neutralise } from './neutralise.ts';
import { parseBlocks } from './parse-blocks.ts';

/**
 * Puts a letter into words.
 * @param template the letter's wording
 * @param data what it says; nothing the template requires may be missing (`missingFields`)
 * @param sealedElectronically the place of the seal is left free for a service; by default it is marked for the hand
 * @returns the letter as blocks of plain text
 * @throws Error when the template prints something the data do not have: a fault of the template
 */
export function composeLetter(
  template: LetterTemplate,
  data: LetterData | WrittenReply,
  sealedElectronically = false,
): ComposedLetter {
  const agencyName = inlinePlain(neutralise(data.agencyName));
  const seal = sealedElectronically ? ({ sealedElectronically } as const) : {};
  const signatory = { agencyName, datedOn: data.datedOn, ...seal };
  const blocks = parseBlocks(template.render(letterView(data)), signatory);
  return {
    name: template.name,
    layout: template.layout,
    agencyName,
    documentNo: 'documentNo' in data ? inlinePlain(neutralise(data.documentNo)) : undefined,
    datedOn: data.datedOn,
    applicationNo: 'applicationNo' in data ? inlinePlain(neutralise(data.applicationNo)) : undefined,
    blocks,
  };
}
