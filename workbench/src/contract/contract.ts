/** A field of an input, as the contract has it. */
export interface FieldContract {
  readonly name: string;
  /** The named type, without list and `!`. */
  readonly type: string;
  readonly kind: 'scalar' | 'enum' | 'input';
  readonly list: boolean;
  readonly required: boolean;
  /** The Chinese words of its description, where it has any. */
  readonly hint: string;
  /** Of lists only the empty one. */
  readonly default?: string | number | boolean | readonly [];
}

export interface InputContract {
  /** Exactly one of the fields is given. */
  readonly oneOf: boolean;
  readonly title: string;
  readonly fields: readonly FieldContract[];
}

interface MutationContract {
  readonly title: string;
  readonly input: string;
  readonly answer: string;
}

/** What every mutation takes, by name. */
export interface Contract {
  readonly inputs: Readonly<Record<string, InputContract>>;
  readonly mutations: Readonly<Record<string, MutationContract>>;
  /** The members of every union. */
  readonly answers: Readonly<Record<string, readonly string[]>>;
}

/** 中文名 of every value of every enum. */
export type EnumLabels = Readonly<Record<string, Readonly<Record<string, string>>>>;
