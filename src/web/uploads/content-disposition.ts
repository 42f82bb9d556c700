/**
 * The Content-Disposition header of a download: the name whole for every browser of today (RFC 5987 `filename*`),
 * and an ASCII shadow of it for older ones.
 * @param name the file's name, any characters
 */
export function contentDisposition(
  name: string,
  disposition: 'attachment' | 'inline' = 'attachment',
): string {
  const wellFormed = name.toWellFormed();
  const shadow = wellFormed.replace(/[^\x20-\x7e]|["\\%]/gu, '_');
  return `${disposition}; filename="${shadow}"; filename*=UTF-8''${extendedValue(wellFormed)}`;
}

/** encodeURIComponent leaves ! ' ( ) * as they are; attr-char (RFC 5987, 3.2.1) has only the first of them. */
function extendedValue(text: string): string {
  return encodeURIComponent(text).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
