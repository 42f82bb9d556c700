/** A line of the history of a text. */
export interface TemplateVersion {
  readonly version: number;
  readonly state: string;
  readonly text: string;
  readonly basedOn: number | null;
  readonly recordedBy: { readonly name: string } | null;
  readonly recordedAt: string;
  readonly why: string;
}

/** What is wrong with a text, and where. */
export interface TemplateFinding {
  readonly severity: string;
  readonly code: string;
  readonly line: number;
  readonly column: number;
  readonly zh: string;
}

export interface TemplateVariable {
  readonly path: string;
  readonly meaning: string | null;
  readonly example: string;
  readonly optional: boolean;
}

/** A text that letters are drawn from, with its history. */
export interface Template {
  readonly name: string;
  readonly sort: string;
  readonly title: string;
  readonly version: number;
  readonly text: string;
  readonly edited: boolean;
  readonly shippedChanged: boolean;
  readonly unusable: readonly TemplateFinding[];
  readonly draft: TemplateVersion | null;
  readonly editedVersion: number;
  readonly history: readonly TemplateVersion[];
  readonly variables: readonly TemplateVariable[];
  readonly letters: readonly string[];
}
