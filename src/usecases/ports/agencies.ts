import type { OfficeSettings } from '../../case-file/office-settings.ts';
import type { Role } from '../../case-file/states.ts';

export const agencyKinds = ['GOVERNMENT_OFFICE', 'DEPARTMENT', 'TOWN', 'PARK'] as const;
export type AgencyKind = (typeof agencyKinds)[number];

/** 机关: who answers applications, and what its letters must say. */
export interface Agency {
  readonly id: string;
  /** Begins every application number. */
  readonly code: string;
  readonly kind: AgencyKind;
  readonly name: string;
  readonly address: string;
  readonly phone: string;
  /** 机关代字: begins every document number. */
  readonly documentPrefix: string;
  /** 全宗号. */
  readonly fondsNo: string;
  /** 主管部门 (art. 47); absent for the supervising authority itself. */
  readonly supervisingAgencyId?: string;
  /** 双方确认 of online applications (reading AMB-5). */
  readonly confirmPolicy: 'AUTO' | 'AGENCY';
  /** 行政复议机关 and 管辖法院, as the remedy line names them. */
  readonly reconsiderationAuthority: string;
  readonly court: string;
  /** 互联网复议渠道, given with every reply served electronically (行政复议法 art. 22 ¶2). */
  readonly reconsiderationChannel: string;
  /** 机关设置, as they stand now. */
  readonly settings: OfficeSettings;
}

/** 机关 as it is set up, with the default settings. */
export type NewAgency = Omit<Agency, 'settings'>;

/** 设置的变更: one line of the history of an agency's settings, all of them as they stood from then on. */
export interface SettingsEntry {
  /** An instant, ISO 8601 in UTC. */
  readonly since: string;
  readonly settings: OfficeSettings;
  readonly changedBy: string;
  readonly reason: string;
}

/** What decides who supervises an agency. */
export type SupervisedAgency = Pick<Agency, 'id' | 'supervisingAgencyId'>;

/** 主管部门 (art. 47): the supervising authority, which has none above it in this county. */
export function authorityOf({ id, supervisingAgencyId }: SupervisedAgency): string {
  return supervisingAgencyId ?? id;
}

/** 科室. */
export interface Unit {
  readonly id: string;
  readonly agencyId: string;
  readonly name: string;
  /** Nothing is assigned to it any more; absent: it is not. */
  readonly closed?: boolean;
}

export interface StaffMember {
  readonly id: string;
  readonly agencyId: string;
  readonly unitIds: readonly string[];
  readonly userName: string;
  readonly name: string;
  readonly active: boolean;
}

/** A role held in an agency, which need not be the person's own. */
export interface Grant {
  readonly staffId: string;
  readonly role: Role;
  readonly agencyId: string;
}
