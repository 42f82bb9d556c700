/** Keeps bytes under their own SHA-256, in hexadecimal. What is kept is never changed. */
export interface BlobStore {
  /** Keeps the bytes, durably; keeping the same bytes again changes nothing. @returns their SHA-256 */
  put(bytes: Uint8Array): Promise<string>;
  /** @throws Error when there are no such bytes, or they no longer have this hash */
  read(sha256: string): Promise<Buffer>;
  has(sha256: string): Promise<boolean>;
}

/** Keeps bytes for a while, apart from those that are kept for good. */
export interface PassingBlobStore extends BlobStore {
  /** Forgets the bytes, if there are any. */
  remove(sha256: string): Promise<void>;
}
