import { fileURLToPath } from 'node:url';

/** 字体角色: 正文 仿宋, 标题 小标宋, 一级标题 黑体, 二级标题 楷体 (GB/T 9704 7.2.2, 7.3.3). */
export const fontRoles = ['body', 'title', 'heading', 'emphasis'] as const;
export type FontRole = (typeof fontRoles)[number];

/** For each role the files to try, best first. A character is drawn with the first file that has a glyph for it. */
export type FontChains = Readonly<Record<FontRole, readonly string[]>>;

const serifRegular = packageFile('@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf');
const serifBlack = packageFile('@expo-google-fonts/noto-serif-sc/900Black/NotoSerifSC_900Black.ttf');
const sansMedium = packageFile('@expo-google-fonts/noto-sans-sc/500Medium/NotoSansSC_500Medium.ttf');
const sansBold = packageFile('@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf');

/** The fonts that come with the service (Noto, OFL). 仿宋_GB2312 and 方正小标宋 are not free: an office lays its own over these. */
export const defaultFontChains: FontChains = {
  body: [serifRegular, sansMedium],
  title: [serifBlack, serifRegular, sansBold],
  heading: [sansBold, serifBlack, serifRegular],
  emphasis: [sansMedium, serifRegular],
};

function packageFile(path: string): string {
  return fileURLToPath(import.meta.resolve(path));
}
