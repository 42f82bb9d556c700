import { fileURLToPath } from 'node:url';

/** The folder of the product, where `templates/` and `schema.graphql` lie; with a slash at the end. */
export const root = fileURLToPath(new URL('../..', import.meta.url));
