/** Something the bundle must hold. */
interface Required {
  readonly kind: string;
  readonly zh: string;
  readonly purpose: string;
  readonly inCaseFile: boolean;
  readonly caseSeqs: readonly number[];
}

/** What a dispute tells of its evidence, and of what it is about. */
interface Known {
  readonly kind: string;
  readonly evidence: readonly Required[];
  readonly contested: { readonly kind: string; readonly documentNo: string | null };
}

type Row = Readonly<Record<string, unknown>>;

/** A row of the 证据目录 for a kind of evidence, with what it proves as the list would say it; the reply is named by its number. */
export function evidenceRow({ kind, zh, purpose, caseSeqs }: Required, documentNo: string | null): Row {
  const name = kind === 'REPLY_LETTER' && documentNo ? `${zh}（${documentNo}）` : zh;
  return { name, proves: kind, purpose, caseSeqs: [...caseSeqs] };
}

/** What the form of an answer begins with: the evidence that the case file holds already, and what is asked for of a reply. */
export function answerBegun(dispute: Known): Row {
  const { evidence, contested } = dispute;
  const known = evidence.filter(({ inCaseFile }) => inCaseFile);
  return {
    ...pleaBegun(dispute),
    ...(known.length === 0 ? {} : { evidence: known.map((each) => evidenceRow(each, contested.documentNo)) }),
  };
}

/** 答复、答辩请求: nothing is proposed where no reply was given, or for another act. */
function pleaBegun({ kind, contested }: Known): Row {
  if (contested.kind !== 'REPLY') return {};
  const upheld = `维持${contested.documentNo ?? '原答复'}`;
  return { plea: kind === 'RECONSIDERATION' ? upheld : '驳回原告的诉讼请求' };
}

/** The rows that say something: a blank one is replaced by what is added. */
export function rowsFilled(rows: readonly Row[]): readonly Row[] {
  return rows.filter(({ name, proves }) => Boolean(name) || proves !== undefined);
}
