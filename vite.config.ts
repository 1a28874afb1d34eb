/** How the browser's and the server's bundles are built; the Remix options themselves stand in remix.config.js. */
import { vitePlugin as remix } from '@remix-run/dev';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { type CSSOptions, defineConfig, type Plugin } from 'vite';
import { postcssOptions } from './app/ui/styles/postcss';
import remixConfig from './remix.config.js';

/** The Remix plugin pins the server bundle's input; a later plugin may replace it, so one bundle holds our server and all routes. */
const ownServerEntry: Plugin = {
  name: 'own-server-entry',
  enforce: 'post',
  config: (_config, env) =>
    env.isSsrBuild ? { build: { rollupOptions: { input: './app/http/server.server.ts' } } } : undefined,
};

const worthCompressing = /\.(js|css|svg|json|webmanifest|txt|xml|html|map)$/;

/** Compresses the browser's files once, at build time, so that the server never does. */
const compressOnce: Plugin = {
  name: 'compress-once',
  apply: 'build',
  writeBundle: {
    sequential: true,
    order: 'post',
    handler(options) {
      if (!options.dir || this.environment.name !== 'client') return;
      for (const entry of readdirSync(options.dir, { recursive: true, withFileTypes: true })) {
        if (!entry.isFile() || !worthCompressing.test(entry.name)) continue;
        const path = join(entry.parentPath, entry.name);
        const content = readFileSync(path);
        if (content.length < 1024) continue;
        writeFileSync(`${path}.br`, brotliCompressSync(content, {
          params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
        }));
        writeFileSync(`${path}.gz`, gzipSync(content, { level: 9 }));
      }
    },
  },
};

/** Words that only the server says (the history names acts and changed fields); each stands on a line of its own. */
const saidByServer = /^ {2}'(?:act|field)\.[^\n]*\n/gm;

/** Keeps those words out of the browser. */
const browserWordsOnly: Plugin = {
  name: 'browser-words-only',
  enforce: 'pre',
  apply: 'build',
  transform(code, id) {
    return this.environment.name === 'client' && /\/words\.(de|en)\.ts$/.test(id) ? code.replace(saidByServer, '') : undefined;
  },
};

/** Packages with a part that is no JavaScript, or none for the browser. */
const serverOnly = ['better-sqlite3', 'pg', '@node-rs/argon2', 'lucia', 'kysely', 'rate-limiter-flexible', 'pino'];

export default defineConfig({
  plugins: [browserWordsOnly, remix(remixConfig), ownServerEntry, compressOnce],
  // The step names only the members of PostCSS it touches, so that it needs no package of its own; hence the wider type.
  css: { postcss: postcssOptions as unknown as NonNullable<CSSOptions['postcss']> },
  build: { target: 'es2022', sourcemap: false },
  ssr: { external: ['better-sqlite3', 'pg', '@node-rs/argon2'] },
  // While developing, Vite prepares the packages of every route for the browser, and would stumble over these.
  optimizeDeps: { exclude: serverOnly },
});
