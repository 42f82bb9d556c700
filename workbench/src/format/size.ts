const kilo = 1024;

/** The size of a file: 2,048 bytes as 2 KB. */
export function sizeText(bytes: number): string {
  if (bytes < kilo) return `${bytes} B`;
  if (bytes < kilo * kilo) return `${Math.ceil(bytes / kilo)} KB`;
  return `${(bytes / kilo / kilo).toFixed(1)} MB`;
}
