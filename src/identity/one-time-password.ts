import { randomInt } from 'node:crypto';

/** Letters and digits that are not mistaken for each other when read out or written down. */
const alphabet = '23456789abcdefghjkmnpqrstvwxyz';
const groups = 4;
const groupLength = 4;

/** @returns a new password for one use, `k7qf-9xtr-2mab-vw3c`: 78 random bits */
export function newOneTimePassword(): string {
  return Array.from({ length: groups }, newGroup).join('-');
}

function newGroup(): string {
  return Array.from({ length: groupLength }, () => alphabet.charAt(randomInt(alphabet.length))).join('');
}
