import { computed, shallowRef, watch } from 'vue';

/** A sign-in of whose page this is; each is another object. */
export interface Session {
  readonly id: string;
}

const current = shallowRef<Session>();
const over = shallowRef<Session>();

/** The session ended while somebody was at work: they sign in again over the page, which keeps what was typed. */
export const sessionEnded = computed(() => current.value !== undefined && over.value === current.value);

/** The session in which the page asks; undefined before the sign-in. */
export function sessionOfPage(): Session | undefined {
  return current.value;
}

/** @param session undefined when its person left */
export function beginSession(session: Session | undefined): void {
  current.value = session;
}

/** The service says that this session is over. An answer that comes late ends no session begun since. */
export function endSession(ended: Session): void {
  if (current.value === ended) over.value = ended;
}

/** @returns once its person has signed in again; never where they left instead */
export async function sessionAfter(ended: Session): Promise<void> {
  if (current.value === ended)
    await new Promise<void>((resolve) => {
      watch(current, () => resolve(), { once: true, flush: 'sync' });
    });
  if (!current.value) await new Promise<never>(() => undefined);
}
