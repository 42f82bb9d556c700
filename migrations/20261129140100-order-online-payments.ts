import { Migration } from '@mikro-orm/migrations';

/** 网上缴费 (art. 42): the orders opened with the payment platform, and what the platform said of them. */
export class OrderOnlinePayments extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement);
  }
}

const kinds = `'ASSIGNED','ASSIGNMENT_RETURNED','REVIEW_WAITING','RETURNED','COMMENTED','APPROVED','SIGNATURE_WAITING','SIGNED','CORRECTION_ARRIVED','REASONS_ARRIVED','PAYMENT_TO_CHECK','FEE_PAID','CONSULTATION_ANSWERED','CO_HANDLING_ANSWERED','WITHDRAWN','DUE_SOON','OVERDUE','NOTIFICATION_FAILED','COMPLAINT','COMPLAINT_DECIDED'`;

const statements = [
  `create table payment_order (
     order_no uuid primary key,
     opening bigint generated always as identity,
     case_id uuid not null references case_file (id),
     notice_no text not null,
     amount_in_fen integer not null check (amount_in_fen > 0),
     state text not null check (state in ('OPEN','PAID','CLOSED')),
     standing boolean not null default true,
     platform_no text,
     opened_at timestamptz not null,
     asked integer not null default 0,
     asked_at timestamptz,
     next_ask_at timestamptz not null,
     last_error text,
     paid_amount_in_fen integer,
     paid_at timestamptz,
     receipt_no text,
     settled_at timestamptz,
     problem jsonb,
     check ((state = 'PAID') = (paid_at is not null)),
     check ((paid_at is null) = (paid_amount_in_fen is null) and (paid_at is null) = (receipt_no is null)),
     check (settled_at is null or state = 'PAID'),
     check (problem is null or settled_at is not null),
     check (not (standing and state = 'CLOSED'))
   )`,
  `comment on table payment_order is '网上缴费订单: what was opened with the payment platform and became of it; the payment itself is a fact of the case'`,
  `comment on column payment_order.order_no is 'our number of it, under which the platform opens one order however often it is asked'`,
  `comment on column payment_order.standing is 'no other is opened for the same notice and sum; false once it was closed, even if it turns out to be paid'`,
  `comment on column payment_order.problem is 'why the payment did not settle the fee by itself: the refusal of the act'`,
  `create unique index payment_order_standing on payment_order (case_id, notice_no, amount_in_fen) where standing`,
  `create index payment_order_case on payment_order (case_id)`,
  `create index payment_order_to_ask on payment_order (next_ask_at) where state <> 'CLOSED' and settled_at is null`,

  `alter table staff_notice drop constraint staff_notice_kind_check`,
  `alter table staff_notice add constraint staff_notice_kind_check check (kind in (${kinds}))`,
  `alter table staff_notice_setting drop constraint staff_notice_setting_kind_check`,
  `alter table staff_notice_setting add constraint staff_notice_setting_kind_check check (kind in (${kinds}))`,

  `do $$
   begin
     if not exists (select from pg_roles where rolname = 'mingda_service') then return; end if;
     grant select, insert on payment_order to mingda_service;
     grant update (state, standing, platform_no, asked, asked_at, next_ask_at, last_error, paid_amount_in_fen, paid_at, receipt_no, settled_at, problem)
       on payment_order to mingda_service;
   end $$`,
];
