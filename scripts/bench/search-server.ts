/** A static server for the measurements: Brotli for text, TypeScript without its types, and a count of every byte sent. */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.ts': 'text/javascript',
  '.json': 'application/json',
};

export interface BenchServer {
  address: string;
  /** Bytes of all bodies sent since the last call. */
  takeBytes(): number;
  close(): void;
}

interface Body {
  bytes: Buffer;
  type: string;
  compressed: boolean;
}

function readBody(file: string): Body {
  const type = TYPES[extname(file)];
  if (type === undefined) return { bytes: readFileSync(file), type: 'application/octet-stream', compressed: false };
  const text = readFileSync(file, 'utf8');
  const script = file.endsWith('.ts') ? stripTypeScriptTypes(text, { mode: 'strip' }) : text;
  return { bytes: brotliCompressSync(script), type, compressed: true };
}

function findFile(folder: string, pathname: string): string {
  if (pathname.startsWith('/project/')) return join(process.cwd(), pathname.slice('/project/'.length));
  return join(folder, pathname);
}

/** `/project/…` comes from the project, everything else from the folder; `/` is an empty page. */
export async function startBenchServer(folder: string): Promise<BenchServer> {
  const known = new Map<string, Body>();
  let sent = 0;
  const server: Server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/' || pathname.endsWith('.ico')) {
      response.setHeader('Content-Type', 'text/html');
      response.end('<!doctype html><html lang="zh-Hans"><title>bench</title></html>');
      return;
    }
    try {
      const file = findFile(folder, pathname);
      const body = known.get(file) ?? readBody(file);
      known.set(file, body);
      if (!pathname.endsWith('/rows.json')) sent += body.bytes.length;
      response.setHeader('Content-Type', body.type);
      if (body.compressed) response.setHeader('Content-Encoding', 'br');
      response.end(body.bytes);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((done) => server.listen(0, done));
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}/`,
    takeBytes() {
      const bytes = sent;
      sent = 0;
      return bytes;
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
