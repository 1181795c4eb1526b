/** Reads which modules a source file imports: TypeScript's own scanner, on Astro's frontmatter and scripts too. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import ts from 'typescript';

/** Source files of the rooms src and scripts, paths with forward slashes. */
export const SOURCE_FILES: string[] = globSync('{src,scripts}/**/*.{ts,mjs,astro,mdx,css}')
  .map((path) => path.replaceAll('\\', '/'))
  .concat('astro.config.mjs', globSync('content/**/*.mdx'))
  .sort();

function readScript(path: string): string {
  const text = readFileSync(path, 'utf8');
  if (path.endsWith('.css')) return text.replaceAll(/@import\s+(?:url\()?(['"][^'"]+['"])\)?/g, 'import $1;');
  if (path.endsWith('.mdx')) return (text.match(/^(?:import|export) .*$/gm) ?? []).join('\n');
  if (!path.endsWith('.astro')) return text;
  const frontmatter = /^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '';
  const inline = [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1] ?? '');
  const linked = [...text.matchAll(/<script[^>]*\ssrc="(\.[^"]+)"/g)].map((match) => `import '${match[1]}';`);
  return [frontmatter, ...inline, ...linked].join('\n');
}

/** `import.meta.glob('…')`, `new URL('./…', import.meta.url)` and plain paths of worker scripts. */
function readIndirect(script: string): string[] {
  return [...script.matchAll(/new URL\(\s*['"](\.[^'"]+)['"]/g)].map((match) => match[1] ?? '');
}

export interface Import {
  /** As written. */
  specifier: string;
  /** Path from the root for a relative import, else null. */
  path: string | null;
  /** Only types are imported: nothing of it is left at run time. */
  typeOnly: boolean;
}

export function readImports(file: string): Import[] {
  const script = readScript(file);
  const types = new Set(
    [...script.matchAll(/^(?:import|export) type [^'"]*['"]([^'"]+)['"]/gm)].map((match) => match[1]),
  );
  const specifiers = ts.preProcessFile(script, true, true).importedFiles.map((imported) => imported.fileName);
  return [...specifiers, ...readIndirect(script)].map((specifier) => {
    const bare = specifier.replace(/\?.*$/, '');
    const relative = bare.startsWith('.') ? posix.normalize(posix.join(dirname(file), bare)) : null;
    const rooted = bare.startsWith('/') && existsSync(join('.', bare)) ? bare.slice(1) : null;
    return { specifier, path: relative ?? rooted, typeOnly: types.has(specifier) };
  });
}
