import { paragraphLimit, refusalOfOptionalText, refusalOfText } from './input-text.ts';
import type { OfficeSettings } from './office-settings.ts';
import type { Refusal } from './refusals.ts';

/**
 * 经济安全的说理 (art. 14; reading AMB-23): 法释〔2025〕8号 art. 6 item 2 leaves economic security out of what an agency can prove
 * by a reasonable explanation; a refusal (D33) that rests on it says why on file, unless the office asks for no such note.
 */
export function refusalOfEconomicSecurity(
  path: string,
  note: string | undefined,
  settings: OfficeSettings,
): Refusal | undefined {
  if (!settings.economicSecurityNote) return refusalOfOptionalText(path, note, paragraphLimit);
  return refusalOfText(path, note ?? '', paragraphLimit);
}
