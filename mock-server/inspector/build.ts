// Bundles the inspector: into `dist/` for the package, into memory where the mock runs from source.
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const own = (name: string): string => fileURLToPath(new URL(name, import.meta.url))

/** The files of the inspector by name, as they are served. */
export async function buildInspector(): Promise<ReadonlyMap<string, Uint8Array>> {
  const { outputFiles } = await build({
    entryPoints: { main: own('main.tsx') },
    outdir: own('.'),
    write: false,
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'silent',
  })
  const files = outputFiles.map(({ path, contents }) => [basename(path), contents] as const)
  // The styles of panels are in those of the page as well.
  const needed = files.filter(([name]) => name === 'main.css' || !name.endsWith('.css'))
  return new Map([...needed, ['index.html', await readFile(own('index.html'))]])
}
