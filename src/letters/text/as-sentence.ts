/** Words of a handler as a full sentence: a loose comma or semicolon at the end goes, a full stop comes where none is. */
export function asSentence(text: string): string {
  const trimmed = text.trim().replace(/[，、；：,;:\s]+$/u, '');
  return /[。！？!?…][”’」』）)》]*$/u.test(trimmed) ? trimmed : `${trimmed.replace(/\.$/u, '')}。`;
}
