/** 解释口径: a doubtful reading of the law, numbered in docs/statute-notes.md. */
export type Reading = `AMB-${number}`;
