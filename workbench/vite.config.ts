import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';
import { contract } from './contract-plugin.ts';

export default defineConfig({
  root: import.meta.dirname,
  base: '/workbench/',
  plugins: [vue(), contract(`${import.meta.dirname}/../schema.graphql`)],
  build: {
    outDir: `${import.meta.dirname}/dist`,
    // Syntax that browsers of domestic desktops can read; what the program calls (Array.prototype.at) needs Chrome 92.
    target: 'chrome85',
    // No inline polyfill: the policy of the site allows none.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1200,
  },
});
