/** Here the built files for the browser are served: known at the start, compressed at the build, never looked up on request. */
import type { RequestHandler } from 'express';
import { createReadStream, readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

type Asset = { file: string; size: number; etag: string; lastModified: string };
const encodings = [['br', '.br'], ['gzip', '.gz']] as const;

/** Serves every file under the folder by its own path; other addresses go on to the application. */
export function staticFiles(folder: string): RequestHandler {
  const assets = readAssets(folder);
  return (req, res, next) => {
    if (req.method !== 'GET' && req.method !== 'HEAD') return next();
    const asset = assets.get(req.path);
    if (!asset) {
      // A page still open from before an update asks for files that are gone: a plain 404 is cheaper than a rendered page.
      if (req.path.startsWith('/assets/')) return void res.status(404).setHeader('Cache-Control', 'no-store').type('text/plain').send('Not found\n');
      return next();
    }
    res.setHeader('Cache-Control', req.path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'public, max-age=3600');
    res.setHeader('Vary', 'Accept-Encoding');
    res.type(req.path.slice(req.path.lastIndexOf('.')));
    let chosen = asset;
    for (const [encoding, ending] of encodings) {
      const compressed = assets.get(req.path + ending);
      if (!compressed || !req.acceptsEncodings(encoding)) continue;
      chosen = compressed;
      res.setHeader('Content-Encoding', encoding);
      break;
    }
    res.setHeader('ETag', chosen.etag);
    res.setHeader('Last-Modified', chosen.lastModified);
    if (req.fresh) return void res.status(304).end();
    res.setHeader('Content-Length', chosen.size);
    if (req.method === 'HEAD') return void res.end();
    createReadStream(chosen.file).on('error', next).pipe(res);
  };
}

function readAssets(folder: string) {
  const assets = new Map<string, Asset>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    // The manifest of the bundler tells of source files and is of no use to a browser.
    if (!entry.isFile() || entry.parentPath.includes(`${sep}.vite`)) continue;
    const file = join(entry.parentPath, entry.name);
    const { size, mtime } = statSync(file);
    assets.set(`/${relative(folder, file).split(sep).map(encodeURIComponent).join('/')}`, {
      file, size, etag: `"${size.toString(36)}-${mtime.getTime().toString(36)}"`, lastModified: mtime.toUTCString(),
    });
  }
  return assets;
}
