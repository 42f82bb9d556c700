import { readonly, shallowRef } from 'vue';
import { askAnyone } from './ask.ts';
import { beginSession } from './session.ts';

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

/** Who is signed in. */
export const viewer = readonly(current);

/** Asks who is signed in. @returns undefined for nobody */
export async function readViewer(): Promise<Viewer | undefined> {
  take(await askWho());
  return current.value;
}

function take(who: Viewer | undefined): void {
  current.value = who;
  beginSession(who);
}

async function askWho(): Promise<Viewer | undefined> {
  const data = await askAnyone<{ readonly viewer: Viewer | null }>(
    `{ viewer { id userName name agency { id code name kind } grants { role agency { id code name kind } }
      deputyFor { staffMember { id name } } } }`,
  );
  return data.viewer ?? undefined;
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
  take(who);
  return undefined;
}

export async function signOut(): Promise<void> {
  await fetch('/sign-out', { method: 'POST' });
  take(undefined);
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
