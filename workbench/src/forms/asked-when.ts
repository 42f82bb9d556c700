import type { Typed } from './typed.ts';

/** Fields that an input asks for only where something else was said: `Type.name`, and of what it depends. */
const conditions: Readonly<Record<string, (typed: Typed) => boolean>> = {
  'SendReplyInput.mail': ({ by }) => by === 'POST',
  'SendReplyInput.waybillNo': ({ by }) => by === 'POST',
  'RecordConsultationOpinionInput.reasonable': ({ opinion }) =>
    opinion === 'OBJECTS' || opinion === 'PARTLY_AGREES',
};

/** Whether a field is asked for as the rest of its input stands; one that is not is neither shown nor sent. */
export function isAskedFor(type: string, name: string, typed: Typed): boolean {
  return conditions[`${type}.${name}`]?.(typed) ?? true;
}
