const longest = 200;

/** What a file is called whose name has nothing left to keep. */
const unnamed = '未命名';

/** Characters that turn the direction of writing: they make `fdp.exe` read `exe.pdf`. */
const directions = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/**
 * The name under which an uploaded file is kept: as it was given, Chinese, spaces and points included, without folders,
 * control characters and marks of direction, and at most 200 characters long, its ending kept.
 */
export function uploadName(given: string): string {
  const base = given.toWellFormed().split(/[/\\]/).at(-1) ?? '';
  const name = base
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, '')
    .replace(directions, '')
    .trim();
  if (/^\.*$/.test(name)) return unnamed;
  return shortened(name);
}

/** @returns the ending of a name in small letters, without its point; undefined when there is none */
export function extensionOf(name: string): string | undefined {
  return /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase();
}

function shortened(name: string): string {
  const characters = Array.from(name);
  if (characters.length <= longest) return name;
  const extension = extensionOf(name);
  const ending = extension === undefined ? '' : name.slice(-extension.length - 1);
  return characters.slice(0, longest - ending.length).join('') + ending;
}
