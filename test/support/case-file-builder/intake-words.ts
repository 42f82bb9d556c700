import { type Day, day } from '../../../src/calendar/day.ts';
import type { Application, Channel, OralRecord } from '../../../src/case-file/application.ts';
import type { Fact } from '../../../src/case-file/facts.ts';
import type { ParticularChange } from '../../../src/case-file/particulars.ts';
import { anApplication } from '../builders-cast.ts';
import { ToldCase } from './told-case.ts';

/** 接收 intake. */
export class IntakeWords extends ToldCase {
  submittedOnline(
    on: string,
    { confirmation = 'AUTO', application = anApplication() }: Partial<OnlineDetails> = {},
  ): this {
    const fact: Fact = {
      fact: 'SUBMITTED',
      on: day(on),
      agencyId: this.agency.id,
      channel: 'INTERNET',
      at: `${on}T09:00:00+08:00`,
      confirmation,
      application,
      applicationNo: `${this.agency.code}-${on.slice(0, 4)}-00001`,
    };
    return this.and(fact, 'APPLICANT');
  }

  faxed(on: string, application: Application = anApplication()): this {
    const fact: Fact = {
      fact: 'SUBMITTED',
      on: day(on),
      agencyId: this.agency.id,
      channel: 'FAX',
      at: `${on}T09:00:00+08:00`,
      confirmation: 'AGENCY',
      application,
    };
    return this.and(fact);
  }

  loggedAsSignedMail(on: string): this {
    const mail = { senderName: '周沐言', waybillNo: 'EX100000001CN', signedForBy: '传达室' };
    const channel = 'SIGNED_MAIL';
    return this.and({ fact: 'MAIL_LOGGED', on: day(on), agencyId: this.agency.id, channel, ...mail });
  }

  loggedAsOrdinaryMail(on: string): this {
    const channel = 'ORDINARY_MAIL';
    const senderName = '周沐言';
    return this.and({
      fact: 'MAIL_LOGGED',
      on: day(on),
      agencyId: this.agency.id,
      channel,
      senderName,
    });
  }

  mailHandedOver(on?: string): this {
    return this.and({ fact: 'MAIL_HANDED_OVER', on: this.dayOf(on), from: '传达室', to: '林知夏' });
  }

  /** What the envelope held. Signed mail counts as received on the day the organ signed for it. */
  mailOpened(on?: string, application: Application = anApplication()): this {
    const logged = this.journal()[0]?.fact;
    const channel = logged?.fact === 'MAIL_LOGGED' ? logged.channel : 'ORDINARY_MAIL';
    const recorded = this.#recorded(this.dayOf(on), channel, application);
    if (channel !== 'SIGNED_MAIL' || logged === undefined) return recorded;
    return recorded.and({ fact: 'RECEIVED', on: logged.on, channel });
  }

  /** Signed mail, logged and opened on one day. */
  receivedByPost(on: string, application: Application = anApplication()): this {
    return this.loggedAsSignedMail(on).mailOpened(on, application);
  }

  receivedAtWindow(on: string, application: Application = anApplication()): this {
    return this.#recorded(day(on), 'IN_PERSON', application).and({
      fact: 'RECEIVED',
      on: day(on),
      channel: 'IN_PERSON',
    });
  }

  receivedOrally(on: string): this {
    const oral: OralRecord = {
      writtenBy: '林知夏',
      difficulty: '视力障碍，不能书写',
      approvedBy: 'FINGERPRINT',
    };
    return this.#recorded(day(on), 'IN_PERSON', anApplication(), oral).and({
      fact: 'RECEIVED',
      on: day(on),
      channel: 'IN_PERSON',
    });
  }

  confirmed(on?: string): this {
    return this.and({ fact: 'CONFIRMED', on: this.dayOf(on), how: '电话确认' });
  }

  registered(on?: string): this {
    const at = this.dayOf(on);
    const applicationNo = this.file().applicationNo ?? `${this.agency.code}-${at.slice(0, 4)}-00001`;
    return this.and({ fact: 'REGISTERED', on: at, applicationNo });
  }

  amended(on?: string, ...changes: readonly ParticularChange[]): this {
    return this.and({
      fact: 'PARTICULARS_AMENDED',
      on: this.dayOf(on),
      occasion: 'ASKED_BY_APPLICANT',
      reason: '电话写错一位',
      changes,
    });
  }

  queryCodeReissued(on?: string): this {
    const issue = this.file().queryCodeIssue + 1;
    return this.and({
      fact: 'QUERY_CODE_REISSUED',
      on: this.dayOf(on),
      issue,
      identityChecked: '居民身份证',
    });
  }

  withdrawn(on?: string): this {
    const { applicationNo, receivedOn } = this.file();
    const numbered = applicationNo !== undefined && receivedOn !== undefined;
    const confirmed = numbered ? { documentNo: '清湖自然资撤〔2026〕1号' } : {};
    return this.and({ fact: 'WITHDRAWN', on: this.dayOf(on), how: '书面撤回', ...confirmed }, 'APPLICANT');
  }

  #recorded(on: Day, channel: Channel, application: Application, oral?: OralRecord): this {
    const agencyId = this.agency.id;
    const dictated = oral === undefined ? {} : { oral };
    return this.and({ fact: 'APPLICATION_RECORDED', on, agencyId, channel, application, ...dictated });
  }
}

interface OnlineDetails {
  readonly confirmation: 'AUTO' | 'AGENCY';
  readonly application: Application;
}
