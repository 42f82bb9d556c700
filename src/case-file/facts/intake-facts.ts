import type { Application, Channel, OralRecord } from '../application.ts';
import type { AmendmentOccasion, ParticularChange } from '../particulars.ts';
import type { FactFrame } from './fact-frame.ts';

/** 接收: how an application came, was received and registered, or was taken back. */
export type IntakeFact =
  | (FactFrame<'SUBMITTED'> & {
      readonly agencyId: string;
      readonly channel: 'INTERNET' | 'FAX';
      readonly at: string;
      readonly confirmation: 'AUTO' | 'AGENCY';
      readonly application: Application;
      readonly applicationNo?: string;
    })
  | (FactFrame<'MAIL_LOGGED'> & {
      readonly agencyId: string;
      readonly channel: 'SIGNED_MAIL' | 'ORDINARY_MAIL';
      readonly senderName: string;
      readonly waybillNo?: string;
      readonly signedForBy?: string;
    })
  | (FactFrame<'MAIL_HANDED_OVER'> & { readonly from: string; readonly to: string })
  | (FactFrame<'APPLICATION_RECORDED'> & {
      readonly agencyId: string;
      readonly channel: Channel;
      readonly application: Application;
      readonly oral?: OralRecord;
    })
  | (FactFrame<'RECEIVED'> & { readonly channel: Channel })
  | (FactFrame<'CONFIRMED'> & { readonly how: string })
  | (FactFrame<'REGISTERED'> & { readonly applicationNo: string })
  | (FactFrame<'WITHDRAWN'> & {
      readonly how: string;
      /** 撤回申请确认书; none for what was never registered. */
      readonly documentNo?: string;
    })
  | (FactFrame<'QUERY_CODE_REISSUED'> & { readonly issue: number; readonly identityChecked: string })
  | (FactFrame<'PARTICULARS_AMENDED'> & {
      readonly occasion: AmendmentOccasion;
      readonly reason: string;
      readonly proofChecked?: string;
      readonly changes: readonly ParticularChange[];
    });
