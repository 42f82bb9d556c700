/** Raised whenever the same data would give other bytes: new wording is seen in the template's hash, new drawing here. */
export const ENGINE_VERSION = 'letters-6';
