/** Measures of GB/T 9704-2012 in points (1 mm = 72/25.4 pt), each with its clause. Letters are cited as 10.1, 信函格式. */
export const MM = 72 / 25.4;

/** 5.1: A4. */
export const PAGE_WIDTH = 210 * MM;
export const PAGE_HEIGHT = 297 * MM;

/** 5.2.1: 天头 37 mm, 订口 28 mm, 版心 156 mm × 225 mm. */
export const AREA_TOP = 37 * MM;
export const AREA_LEFT = 28 * MM;
export const AREA_WIDTH = 156 * MM;
const AREA_HEIGHT = 225 * MM;
export const AREA_RIGHT = AREA_LEFT + AREA_WIDTH;
export const AREA_BOTTOM = AREA_TOP + AREA_HEIGHT;

/** 5.2.2: body in 3号. */
export const SIZE_1 = 26;
export const SIZE_2 = 22;
export const SIZE_3 = 16;
export const SIZE_4 = 14;
export const SIZE_SMALL_4 = 12;
export const SIZE_5 = 10.5;

/** 5.2.3: 22 lines to the page, 28 characters to the line, filling the type area from edge to edge. */
const LINES_PER_PAGE = 22;
const CHARACTERS_PER_LINE = 28;
export const CHARACTER_PITCH = (AREA_WIDTH - SIZE_3) / (CHARACTERS_PER_LINE - 1);
/** The first line's characters touch the upper edge of the type area and the last line's the lower (3.2: a line is a character and 7/8). */
export const LINE_PITCH = (AREA_HEIGHT - SIZE_3) / (LINES_PER_PAGE - 1);

/** 3.2: 7/8 of the height of a 3号 character. */
export const SEVEN_EIGHTHS = (SIZE_3 * 7) / 8;

/** 7.2.4: upper edge of the organ's mark 35 mm below the type area. */
export const MARK_BELOW_AREA_TOP = 35 * MM;
/** 7.2.5: the document number two blank lines below the mark; 7.2.7: the red rule 4 mm below the number, as long as the type area is wide. */
export const LINES_ABOVE_NUMBER = 2;
export const RULE_BELOW_NUMBER = 4 * MM;

/** 7.4.1: the rules of the 版记, thick ones outside; 7.4.2 and 7.4.3: 4号, a character in from either side. */
export const IMPRINT_RULE_THICK = 0.35 * MM;
export const IMPRINT_RULE_THIN = 0.25 * MM;

/** 10.1 ¶1: upper edge of the organ's name 30 mm from the edge of the page. */
export const ORGAN_TOP = 30 * MM;
/** Free under 7.2.4 (醒目、美观、庄重), narrower for long names. */
export const ORGAN_SIZE = 34;
export const ORGAN_SIZE_LEAST = 20;
/** 10.1 ¶2: red double line 4 mm below the name, thick above thin; another 20 mm from the foot of the page, thin above thick; 170 mm, centred. */
export const RULE_BELOW_ORGAN = 4 * MM;
export const RULE_FROM_FOOT = 20 * MM;
export const RULE_LENGTH = 170 * MM;
/** Weights are not in the standard. */
export const RULE_THICK = 2;
export const RULE_THIN = 0.75;
export const RULE_GAP = 1.25;
export const RED = '#d7000f';
export const BLACK = '#000000';
/** The seal's placeholder is no part of the letter and is printed lighter. */
export const GREY = '#767676';

/** 10.1 ¶5: title two lines below the last element above it. */
export const LINES_ABOVE_TITLE = 2;
/** 7.3.2: one blank line between title and addressee. */
export const LINES_BELOW_TITLE = 1;

/** 7.3.3: a paragraph begins two characters in. */
export const PARAGRAPH_INDENT = 2;

/** 7.3.5.1: the date four characters from the right edge, the organ's name centred above it. */
export const DATE_INDENT = 4;
/** 国发〔1999〕25号: the seal of a county's organ measures up to 45 mm. */
export const SEAL_DIAMETER = 45 * MM;

/** 7.5: page number in 4号, its dashes 7 mm below the type area, one character from the outer edge. */
export const PAGE_NUMBER_BELOW = 7 * MM;

/** Where the baseline lies below the top of a character's square. */
export const BASELINE = 0.88;
