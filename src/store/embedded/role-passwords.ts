import { randomBytes } from 'node:crypto';
import { chmod, open, readFile, rename } from 'node:fs/promises';

import { z } from 'zod';

const passwords = z.object({ owner: z.string().min(20), service: z.string().min(20) });

/** Passwords of the two roles that may log in to the embedded database. */
export type RolePasswords = Readonly<z.infer<typeof passwords>>;

/**
 * Reads the passwords of the embedded database, or makes and keeps them.
 * @param file the file that keeps them, readable by its owner only
 * @returns the passwords, and whether they are new and so unknown to an existing database
 */
export async function rolePasswords(
  file: string,
): Promise<{ readonly passwords: RolePasswords; readonly fresh: boolean }> {
  const kept = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (kept !== undefined) return { passwords: passwords.parse(JSON.parse(kept)), fresh: false };
  return { passwords: { owner: newPassword(), service: newPassword() }, fresh: true };
}

/** Keeps the passwords: whole or not at all, also when the power fails. */
export async function keepRolePasswords(file: string, made: RolePasswords): Promise<void> {
  const draft = `${file}.draft`;
  const handle = await open(draft, 'w', 0o600);
  try {
    await handle.writeFile(`${JSON.stringify(made)}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await chmod(draft, 0o600);
  await rename(draft, file);
}

function newPassword(): string {
  return randomBytes(24).toString('base64url');
}
