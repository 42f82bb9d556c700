import type { Pool } from 'pg';
import type { PublicationCandidate, RelatedReader, SimilarityCandidate } from '../usecases/ports/related.ts';
import { isId } from './is-id.ts';
import { type Prepared, run } from './prepared.ts';

interface CandidateRow {
  readonly caseId: string;
  readonly sameApplicant: boolean;
  readonly applicantKey: string | null;
  readonly pairs: readonly string[];
  readonly numbers: readonly string[];
}

/** The letter that may end an identity number is written either way. */
const ofOneApplicant = `
  select o.case_id from applicant_identity i join applicant_identity o
    on o.applicant in (i.applicant, upper(i.applicant), lower(i.applicant))
  where i.case_id = $1`;

const sameApplicant: Prepared = {
  name: 'texts-of-applicant',
  text: `
    select t.case_id as "caseId", true as "sameApplicant", null as "applicantKey", t.pairs, t.numbers
    from case_file asked
    join application_text t on t.agency_id = asked.agency_id and t.case_id in (${ofOneApplicant})
    join case_file c on c.id = t.case_id
    where asked.id = $1 and c.id <> $1
    order by c.submitted_on desc, c.id desc limit 500`,
};

/**
 * A text of n pairs that shares at least k of them with the one asked shares one of any n - k + 1: the rarest of them, as
 * the statistics know them, are looked up in the index, and few texts have one. The next n - k + 1 sift those that have,
 * and only then are all pairs compared.
 */
const similarText: Prepared = {
  name: 'texts-alike',
  text: `
    with frequent as (
      select e.pair, e.frequency
      from pg_stats s, unnest(s.most_common_elems::text::text[], s.most_common_elem_freqs) as e (pair, frequency)
      where s.schemaname = current_schema() and s.tablename = 'application_text' and s.attname = 'pairs'
    ), ordered as (
      select array_agg(a.pair order by f.frequency nulls first, a.pair) as pairs
      from unnest($3::text[]) as a (pair) left join frequent f on f.pair = a.pair
    ), probes as (
      select pairs[1:$4::int] as rarest, pairs[$4::int + 1:2 * $4::int] as next from ordered
    ), own as (select upper(applicant) as applicant from applicant_identity where case_id = $2)
    select t.case_id as "caseId", coalesce(upper(i.applicant) = (select applicant from own), false) as "sameApplicant",
      encode(sha256(convert_to(upper(i.applicant), 'UTF8')), 'hex') as "applicantKey", t.pairs, t.numbers
    from application_text t left join applicant_identity i on i.case_id = t.case_id
    where t.agency_id = $1 and t.case_id <> $2 and t.pairs && (select rarest from probes)
      and (2 * $4::int > cardinality($3::text[]) or t.pairs && (select next from probes))
      and cardinality(t.pairs) between $5 and $6
      and 2 * (select count(*) from unnest(t.pairs) as p where p = any ($3::text[]))
        >= $7::float8 * (cardinality(t.pairs) + cardinality($3::text[]))`,
};

const volume: Prepared = {
  name: 'applicant-volume',
  text: `
    select count(*) filter (where date_trunc('month', c.received_on) = date_trunc('month', asked.received_on))::int
        as month,
      count(*)::int as year
    from case_file asked
    join case_file c on c.agency_id = asked.agency_id and c.id in (${ofOneApplicant})
      and date_trunc('year', c.received_on) = date_trunc('year', asked.received_on)
    where asked.id = $1 and asked.received_on is not null
    having count(*) > 0`,
};

/** Spaces within a name make no other name. */
const underOtherNames: Prepared = {
  name: 'cases-under-other-names',
  text: `
    select distinct on (n.bare) c.id as "caseId"
    from applicant_identity i
    join case_file c on c.id = i.case_id
    cross join lateral (select regexp_replace(c.applicant_name, '[\\s\u3000]', '', 'g') as bare) n
    where c.agency_id = $1 and i.applicant in ($2, upper($2), lower($2))
      and n.bare <> regexp_replace($3, '[\\s\u3000]', '', 'g')
    order by n.bare, c.submitted_on desc, c.id desc limit 20`,
};

const candidates: Prepared = {
  name: 'publication-candidates',
  text: `
    with standing as (
      select f.case_id, f.fact from case_fact f
      where f.fact in ('PUBLICATION_SUGGESTED','CONVERTED_TO_PROACTIVE') and not exists (
        select from case_fact v
        where v.case_id = f.case_id and v.fact = 'FACT_VOIDED' and (v.payload ->> 'seq')::int = f.seq)
    )
    select array_agg(c.id::text order by c.submitted_on, c.id) as "caseIds",
      count(distinct upper(i.applicant))::int as applicants,
      bool_or(c.id in (select case_id from standing where fact = 'PUBLICATION_SUGGESTED')) as suggested
    from application_text t
    join case_file c on c.id = t.case_id
    left join applicant_identity i on i.case_id = t.case_id
    where t.agency_id = $1 and c.state in ('REPLIED','ARCHIVED') and c.outcome = any ($2::text[])
    group by t.text_hash
    having not bool_or(c.id in (select case_id from standing where fact = 'CONVERTED_TO_PROACTIVE'))
      and (count(distinct upper(i.applicant)) > 1
        or bool_or(c.id in (select case_id from standing where fact = 'PUBLICATION_SUGGESTED')))
    order by applicants desc, 1 limit 100`,
};

export function createRelatedReader(pool: Pool): RelatedReader {
  return {
    ofSameApplicant: async (caseId) =>
      (await run<CandidateRow>(pool, sameApplicant, [caseId])).map(candidateOf),
    ofSimilarText: async ({ agencyId, exceptCaseId, marks: { bigrams }, atLeast }) => {
      const n = bigrams.length;
      const shared = Math.ceil((n * atLeast) / (2 - atLeast));
      const [shortest, longest] = [shared, Math.floor((n * (2 - atLeast)) / atLeast)];
      const values = [agencyId, exceptCaseId, bigrams, n - shared + 1, shortest, longest, atLeast];
      return (await run<CandidateRow>(pool, similarText, values)).map(candidateOf);
    },
    volume: async (caseId) => (await run<{ month: number; year: number }>(pool, volume, [caseId]))[0],
    underOtherNames: async ({ agencyId, identityNumber, name }) =>
      (await run<{ caseId: string }>(pool, underOtherNames, [agencyId, identityNumber, name])).map(
        ({ caseId }) => caseId,
      ),
    publicationCandidates: async (agencyId, disclosing) =>
      isId(agencyId) ? run<PublicationCandidate>(pool, candidates, [agencyId, disclosing]) : [],
  };
}

function candidateOf({
  caseId,
  sameApplicant: same,
  applicantKey,
  pairs,
  numbers,
}: CandidateRow): SimilarityCandidate {
  return {
    caseId,
    sameApplicant: same,
    ...(applicantKey === null ? {} : { applicantKey }),
    marks: { bigrams: pairs, numbers },
  };
}
