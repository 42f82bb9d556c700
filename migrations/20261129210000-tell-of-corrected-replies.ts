import { Migration } from '@mikro-orm/migrations';

/** 提醒承办人和法制审核: a reconsideration or suit corrected what the office did; and an order to reply anew says its day. */
export class TellOfCorrectedReplies extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement);
  }
}

const kinds = `'APPLICATION_ARRIVED','ASSIGNED','ASSIGNMENT_RETURNED','REVIEW_WAITING','RETURNED','COMMENTED','APPROVED','SIGNATURE_WAITING','SIGNED','CORRECTION_ARRIVED','REASONS_ARRIVED','PAYMENT_TO_CHECK','FEE_PAID','CONSULTATION_ANSWERED','CO_HANDLING_ANSWERED','WITHDRAWN','DUE_SOON','OVERDUE','NOTIFICATION_FAILED','COMPLAINT','COMPLAINT_DECIDED','ANSWER_WAITING','ANSWER_RETURNED','DISPUTE_OPENED','DISPUTE_CORRECTED','REDO_ORDERED'`;

const statements = [
  `alter table staff_notice drop constraint staff_notice_kind_check`,
  `alter table staff_notice add constraint staff_notice_kind_check check (kind in (${kinds}))`,
  `alter table staff_notice_setting drop constraint staff_notice_setting_kind_check`,
  `alter table staff_notice_setting add constraint staff_notice_setting_kind_check check (kind in (${kinds}))`,
  // The order itself and the case that was reopened for it are two things to tell of one day.
  `drop index staff_notice_of_day`,
  `create unique index staff_notice_of_day on staff_notice (staff_id, case_id, kind, day) where day is not null and seq is null`,
];
