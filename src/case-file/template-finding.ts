/** 模板检查结果: what is wrong with a text of a letter, and where it stands in the editor; lines and columns from 1. */
export interface TemplateFinding {
  /** A text with an ERROR is not published. */
  readonly severity: 'ERROR' | 'WARNING';
  readonly code: string;
  readonly line: number;
  readonly column: number;
  readonly zh: string;
  readonly en: string;
}
