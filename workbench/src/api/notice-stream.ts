import { readonly, ref, shallowReadonly, shallowRef } from 'vue';
import { ask } from './ask.ts';
import { sessionOfPage } from './session.ts';

/** What a notice is about, as it comes. */
export interface NoticeCome {
  readonly kind: string;
  readonly caseId: string | null;
}

const count = ref(0);
const latest = ref(0);
const notice = shallowRef<NoticeCome>();
let source: EventSource | undefined;
let again: ReturnType<typeof setTimeout> | undefined;
const pause = 10_000;

/** How many notices are not read yet. */
export const unreadNotices = readonly(count);

/** Rises with every notice that comes, and whenever others than the list on the screen changed them. */
export const noticesCome = readonly(latest);

/** The last notice that came while the page is open; another object each time. */
export const noticeCome = shallowReadonly(notice);

/** Listens for notices; the browser itself comes back after a lost network and goes on from the last one. */
export function listenForNotices(): void {
  if (source) return;
  const stream = new EventSource('/events');
  source = stream;
  stream.addEventListener('unread', (event: MessageEvent<string>) => {
    const { unread } = JSON.parse(event.data) as { readonly unread: number };
    // What came while nobody listened has changed the number.
    if (unread !== count.value) latest.value += 1;
    count.value = unread;
  });
  stream.addEventListener('notice', (event: MessageEvent<string>) => {
    latest.value += 1;
    notice.value = JSON.parse(event.data) as NoticeCome;
  });
  stream.addEventListener('end', () => void listenAgain(stream));
  stream.addEventListener('error', () => {
    // Where it was refused the browser does not try again by itself.
    if (stream.readyState === EventSource.CLOSED) void listenAgain(stream);
  });
}

/** Where the session is over, the question waits until its person has signed in again. */
async function listenAgain(ended: EventSource): Promise<void> {
  ended.close();
  const session = sessionOfPage();
  await ask('{ viewer { id } }').catch(() => undefined);
  // The page has left off listening meanwhile.
  if (source !== ended) return;
  source = undefined;
  if (sessionOfPage() === session) again = setTimeout(listenForNotices, pause);
  else listenForNotices();
}

export function stopListening(): void {
  clearTimeout(again);
  source?.close();
  source = undefined;
}

/** After notices were marked as read. */
export function setUnread(unread: number): void {
  count.value = unread;
}
