/** Something the bundle must hold. */
interface Required {
  readonly kind: string;
  readonly zh: string;
  readonly inCaseFile: boolean;
  readonly caseSeqs: readonly number[];
}

/** What a dispute tells of its evidence. */
interface Known {
  readonly evidence: readonly Required[];
  readonly contested: { readonly documentNo: string | null };
}

type Row = Readonly<Record<string, unknown>>;

/** A row of the 证据目录 for a kind of evidence; the reply is named by its number. */
export function evidenceRow({ kind, zh, caseSeqs }: Required, documentNo: string | null): Row {
  const name = kind === 'REPLY_LETTER' && documentNo ? `${zh}（${documentNo}）` : zh;
  return { name, proves: kind, caseSeqs: [...caseSeqs] };
}

/** What the form of an answer begins with: the evidence that the case file holds already. */
export function answerBegun({ evidence, contested }: Known): Row {
  const known = evidence.filter(({ inCaseFile }) => inCaseFile);
  return known.length === 0 ? {} : { evidence: known.map((each) => evidenceRow(each, contested.documentNo)) };
}

/** The rows that say something: a blank one is replaced by what is added. */
export function rowsFilled(rows: readonly Row[]): readonly Row[] {
  return rows.filter(({ name, proves }) => Boolean(name) || proves !== undefined);
}
