import { Migration } from '@mikro-orm/migrations';

/** 更正证件号码: what an amendment replaced, as long as the amendment may be voided. */
export class AmendParticulars extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement);
  }
}

const statements = [
  `create table replaced_identity (
     case_id uuid not null references case_file (id),
     seq integer not null,
     applicant text not null,
     agent text,
     primary key (case_id, seq)
   )`,
  `comment on table replaced_identity is '更正前的证件号码: they stand again when the amendment is voided, and are erased when it no longer can be'`,
  `comment on column replaced_identity.seq is 'the entry of the journal that amended them'`,
  `do $$ begin if exists (select from pg_roles where rolname = 'mingda_service') then
     grant select, insert, delete on replaced_identity to mingda_service;
     grant update on applicant_identity to mingda_service;
   end if; end $$`,
];
