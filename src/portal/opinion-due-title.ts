import type { Consultation } from '../case-file/case-file.ts';
import type { DeadlineName } from '../statute/names.ts';
import type { Consultee } from '../statute/facts.ts';
import type { Wording } from '../statute/wording.ts';

const titles: Readonly<Record<Consultee, { readonly one: Wording; readonly several: Wording }>> = {
  THIRD_PARTY: {
    one: { zh: '第三方意见期限', en: 'Opinion of the third party due' },
    several: { zh: '第{}位第三方意见期限', en: 'Opinion of third party {} due' },
  },
  CO_PRODUCER: {
    one: { zh: '共同制作机关意见期限', en: 'Opinion of the co-producing organ due' },
    several: { zh: '第{}个共同制作机关意见期限', en: 'Opinion of co-producing organ {} due' },
  },
  OTHER_AGENCY: {
    one: { zh: '其他机关意见期限', en: 'Opinion of the other organ due' },
    several: { zh: '第{}个其他机关意见期限', en: 'Opinion of other organ {} due' },
  },
};

/**
 * 意见期限, for the public: whom by kind, and by number where several of a kind are asked; never by name (arts. 15, 32), nor by
 * the mark of the file.
 * @returns undefined for a deadline that is no consultation's
 */
export function opinionDueTitle(
  name: DeadlineName,
  consultations: readonly Pick<Consultation, 'ref' | 'with'>[],
): Wording | undefined {
  const asked = consultations.find(({ ref }) => name === `CONSULTATION_REPLY_DUE:${ref}`);
  if (!asked) return undefined;
  const alike = consultations.filter((one) => one.with === asked.with);
  const { one, several } = titles[asked.with];
  if (alike.length === 1) return one;
  const number = String(alike.indexOf(asked) + 1);
  return { zh: several.zh.replace('{}', number), en: several.en.replace('{}', number) };
}
