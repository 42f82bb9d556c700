/** 双语文字: one sentence in Chinese and in English. */
export interface Wording {
  readonly zh: string;
  readonly en: string;
}
