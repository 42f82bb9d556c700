import { CreateTheCase } from '../../migrations/20261123080000-create-the-case.ts';

/** In the order they run. */
export const migrations = [{ name: '20261123080000-create-the-case', class: CreateTheCase }] as const;
