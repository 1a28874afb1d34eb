// @ts-check
/** Here Lotse is started: install and build when needed, serve, finish open requests on Ctrl-C. `--dev` reloads on every change, `--build` only builds, `--built` only serves. */
import { createServer } from 'node:http';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { buildIfNeeded, installIfNeeded, root } from './app/http/start/prepare.js';

const dev = process.argv.includes('--dev');
process.env.NODE_ENV = dev ? 'development' : 'production';
process.chdir(root);

/** @typedef {import('./app/http/server.server.ts')} Application */

try {
  if (!process.argv.includes('--built')) {
    await installIfNeeded();
    if (!dev) await buildIfNeeded();
  }
  if (!process.argv.includes('--build')) await serve();
} catch (error) {
  // Somebody who starts Lotse needs the sentence, not the way the program took to it.
  const expected = error instanceof Error && (error.constructor === Error || error.constructor.name === 'WrongSetting');
  console.error(`Lotse does not start. ${expected ? error.message : error instanceof Error ? error.stack : error}`);
  process.exit(1);
}

async function serve() {
  const server = createServer({ requestTimeout: 60_000 });
  const { application, close } = dev ? await developing(server) : await built(server);
  const { host, port, drainMs, mode, publicOrigin, setupLink } = await application.start({ ...(dev ? {} : { clientFolder: join(root, 'build', 'client') }) });
  // Before anybody is told that we are ready: a signal without a listener would end the process at once.
  stopOnSignal(server, drainMs, async () => { await close(); await application.stop(); }, () => application.drain());
  await listen(server, host, port);
  const address = server.address();
  const at = `http://${host.includes(':') ? `[${host}]` : host}:${typeof address === 'object' ? address?.port : port}`;
  console.log(`Lotse (${mode}${dev ? ', development' : ''}) is ready: ${at}/`);
  if (setupLink) console.log(`Nobody has an account yet. Set up the first one here, once: ${new URL(setupLink, publicOrigin ?? at)}`);
}

/** The built application. @param {import('node:http').Server} server */
async function built(server) {
  /** @type {Application} */
  const application = await import(pathToFileURL(join(root, 'build', 'server', 'index.js')).href);
  server.on('request', application.app);
  return { application, close: async () => {} };
}

/** The sources themselves, loaded anew after every change. @param {import('node:http').Server} server */
async function developing(server) {
  const { createServer: createVite } = await import('vite');
  const vite = await createVite({ server: { middlewareMode: true, hmr: { server } }, appType: 'custom' });
  const load = async () => /** @type {Application} */ (await vite.ssrLoadModule('./app/http/server.server.ts'));
  const application = await load();
  server.on('request', (req, res) => {
    vite.middlewares(req, res, async () => {
      try {
        // After a change this is a new module; the database it uses stays open.
        (await load()).app(req, res);
      } catch (error) {
        if (error instanceof Error) vite.ssrFixStacktrace(error);
        console.error(error);
        res.writeHead(500, { 'Content-Type': 'text/plain' }).end(error instanceof Error ? error.stack : String(error));
      }
    });
  });
  return { application, close: () => vite.close() };
}

/** @param {import('node:http').Server} server @param {string} host @param {number} port @returns {Promise<void>} */
function listen(server, host, port) {
  return new Promise((resolve, reject) => {
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => reject(error.code === 'EADDRINUSE'
      ? new Error(`Another program already listens on port ${port}: stop it or set PORT.`)
      : new Error(`Listening on ${host}, port ${port}, failed (${error.code}): set HOST and PORT to an address of this machine.`)));
    server.listen(port, host, resolve);
  });
}

/** @param {import('node:http').Server} server @param {number} drainMs @param {() => Promise<void>} close @param {() => void} drain */
function stopOnSignal(server, drainMs, close, drain) {
  let told = 0;
  /** @param {NodeJS.Signals} signal */
  const onSignal = (signal) => {
    // One Ctrl-C arrives twice, from the terminal and through npm; only a later one means "now".
    if (told > 0) {
      if (Date.now() - told > 1500) process.exit(1);
      return;
    }
    told = Date.now();
    console.log(`Stopping on ${signal}: open requests are finished first.`);
    drain();
    setTimeout(() => process.exit(1), drainMs + 20_000).unref();
    // Sockets whose request is still unread count as idle and close() would reset them, so we go on listening for a moment.
    setTimeout(() => {
      server.close(async () => {
        await close();
        console.log('Stopped.');
        process.exit(0);
      });
      // A connection that was busy when we closed may be kept open by its client afterwards.
      setInterval(() => server.closeIdleConnections(), 100).unref();
    }, drainMs);
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
}
