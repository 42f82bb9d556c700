import type { LayoutName } from '../text/block.ts';
import {
  CHARACTER_PITCH,
  LINE_PITCH,
  SIZE_1,
  SIZE_2,
  SIZE_3,
  SIZE_4,
  SIZE_5,
  SIZE_SMALL_4,
} from './measures.ts';
import type { TableStyles } from './table-row.ts';
import type { TextStyle } from './text-style.ts';

/** The styles of a page by what is set in them. */
export interface PageStyles {
  readonly body: TextStyle;
  readonly title: TextStyle;
  readonly heading1: TextStyle;
  readonly heading2: TextStyle;
  readonly table: TableStyles;
}

const body: TextStyle = { role: 'body', size: SIZE_3, pitch: CHARACTER_PITCH, leading: LINE_PITCH };
const title: TextStyle = { role: 'title', size: SIZE_2, pitch: SIZE_2, leading: LINE_PITCH };

/** 5.2.2, 7.3.1, 7.3.3: 3号仿宋, title 2号小标宋, 一、 in 黑体, （一） in 楷体; tables in 4号. */
const letter: PageStyles = {
  body,
  title,
  heading1: { ...body, role: 'heading' },
  heading2: { ...body, role: 'emphasis' },
  table: {
    cell: { role: 'body', size: SIZE_4, pitch: SIZE_4, leading: 20 },
    head: { role: 'heading', size: SIZE_4, pitch: SIZE_4, leading: 20 },
  },
};

const small: TextStyle = { role: 'body', size: SIZE_SMALL_4, pitch: SIZE_SMALL_4, leading: 20 };
const cell: TextStyle = { ...small, size: SIZE_4, pitch: SIZE_4, leading: 19 };

/** A receipt is a form that should stay on one page: its table in 4号, the rest in 小4号. */
const receipt: PageStyles = {
  body: small,
  title,
  heading1: { ...small, role: 'heading' },
  heading2: { ...small, role: 'emphasis' },
  table: {
    cell,
    head: { ...cell, role: 'heading' },
  },
};

const row: TextStyle = { ...small, size: SIZE_5, pitch: SIZE_5, leading: 13.5 };

/** A sheet of many rows: its tables in 5号, so that a month of days stays on one page. */
const sheet: PageStyles = {
  ...receipt,
  table: {
    cell: row,
    head: { ...row, role: 'heading' },
  },
};

const field: TextStyle = { ...small, leading: 18 };

/** An office's own form, on one page where what is written in it allows: all in 小4号. */
const form: PageStyles = { ...receipt, table: { cell: field, head: { ...field, role: 'heading' } } };

const coverField: TextStyle = { ...body, pitch: SIZE_3, leading: 28 };

/** 卷宗封面: read across a desk. */
const cover: PageStyles = {
  ...letter,
  title: { role: 'title', size: SIZE_1, pitch: SIZE_1, leading: 2 * LINE_PITCH },
  table: { cell: coverField, head: { ...coverField, role: 'heading' } },
};

const stylesOf: Readonly<Record<LayoutName, PageStyles>> = {
  letter,
  general: letter,
  plain: letter,
  receipt,
  form,
  sheet,
  cover,
};

export function pageStyles(layout: LayoutName): PageStyles {
  return stylesOf[layout];
}
