import { Migration } from '@mikro-orm/migrations';

/** 电子印章: a letter that is to be sealed by an external service waits for it between drawn and done. */
export class SealLetters extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement);
  }
}

const statements = [
  `alter table letter
     add column seal text,
     add column seal_place jsonb,
     add column drawn_sha256 text,
     add column sealed_at timestamptz,
     drop constraint letter_state_check,
     add constraint letter_state_check check (state in ('PENDING','AWAITING_SEAL','DRAWN')),
     add constraint letter_sealed_check check (
       (state <> 'AWAITING_SEAL' or (seal is not null and seal_place is not null))
       and (sealed_at is null) = (drawn_sha256 is null))`,
  `comment on column letter.seal is 'the name of the agency''s seal at the sealing service; null: sealed by hand'`,
  `comment on column letter.seal_place is 'page, and the middle of the seal in millimetres from its left and upper edge'`,
  `comment on column letter.drawn_sha256 is 'hash of the bytes before they were sealed; those drawn again are compared with it'`,
];
