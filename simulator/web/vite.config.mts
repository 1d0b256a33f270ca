import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';

/** The page as static files; the simulator's own server serves them and everything that lives. */
export default defineConfig({
  base: './',
  plugins: [preact({ devToolsEnabled: false })],
  build: { target: 'es2022', cssCodeSplit: false, modulePreload: { polyfill: false } },
});
