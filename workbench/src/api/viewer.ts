import { readonly, ref, shallowRef } from 'vue';
import { ask } from './ask.ts';

export interface AgencyOfViewer {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly kind: string;
}

export interface Viewer {
  readonly id: string;
  readonly userName: string;
  readonly name: string;
  readonly agency: AgencyOfViewer;
  readonly grants: readonly { readonly role: string; readonly agency: AgencyOfViewer }[];
  /** Who is away today and has named the viewer as deputy. */
  readonly deputyFor: readonly { readonly staffMember: { readonly id: string; readonly name: string } }[];
}

const current = shallowRef<Viewer>();
const ended = ref(false);

/** Who is signed in. */
export const viewer = readonly(current);

/** The session ended while somebody was at work: they sign in again over the page, which keeps what was typed. */
export const sessionEnded = readonly(ended);

/** Asks who is signed in. @returns undefined for nobody */
export async function readViewer(): Promise<Viewer | undefined> {
  current.value = await askWho();
  ended.value = false;
  return current.value;
}

async function askWho(): Promise<Viewer | undefined> {
  const data = await ask<{ readonly viewer: Viewer | null }>(
    `{ viewer { id userName name agency { id code name kind } grants { role agency { id code name kind } }
      deputyFor { staffMember { id name } } } }`,
  );
  return data.viewer ?? undefined;
}

/** Says so where a request shows that the session is over. */
export async function checkSession(): Promise<void> {
  if (!current.value) return;
  const data = await ask<{ readonly viewer: { readonly id: string } | null }>('{ viewer { id } }');
  ended.value = data.viewer === null;
}

/**
 * Who signs in over the page of somebody else never stands on it: the start page is loaded afresh, and what the other typed is
 * kept under the other's name.
 * @returns the reason in words when it is refused
 */
export async function signIn(userName: string, password: string): Promise<string | undefined> {
  const response = await fetch('/sign-in', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ userName, password }),
  }).catch(() => undefined);
  if (!response) return '连不上服务器，请检查网络后重试。';
  if (!response.ok) {
    const body = (await response.json().catch(() => undefined)) as { readonly zh?: string } | undefined;
    return body?.zh ?? `登录失败（${response.status}）`;
  }
  const who = await askWho();
  if (current.value && current.value.id !== who?.id) {
    window.location.replace('/workbench/');
    return undefined;
  }
  current.value = who;
  ended.value = false;
  return undefined;
}

export async function signOut(): Promise<void> {
  await fetch('/sign-out', { method: 'POST' });
  current.value = undefined;
}

/** Whether the signed-in person deputises today for this one. */
export function deputisesFor(staffId: string | undefined): boolean {
  return (current.value?.deputyFor ?? []).some(({ staffMember }) => staffMember.id === staffId);
}

/** Whether the signed-in person holds one of the roles, in the agency or in any. */
export function holds(roles: readonly string[], agencyId?: string): boolean {
  return (current.value?.grants ?? []).some(
    (grant) => roles.includes(grant.role) && (agencyId === undefined || grant.agency.id === agencyId),
  );
}
