import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { encodePng } from './encode-png.ts';

const require = createRequire(import.meta.url);

/** The fonts stand in an npm package and nowhere else: every machine paints the same bytes, no reader loads them. */
export const FONT_FILES = ['400Regular/NotoSansSC_400Regular.ttf', '700Bold/NotoSansSC_700Bold.ttf'].map((file) =>
  require.resolve(`@expo-google-fonts/noto-sans-sc/${file}`),
);

export const RENDERER_FILE = require.resolve('@resvg/resvg-wasm/index_bg.wasm');

export type Painter = (svg: string, width: number) => Uint8Array;

/** In this font curly quotation marks are as wide as a Chinese character: English text takes the straight ones. */
export function straightenQuotes(svg: string, language: 'zh' | 'en'): string {
  if (language === 'en') return svg.replaceAll(/[’‘]/g, "'").replaceAll(/[“”]/g, '&quot;');
  return svg.replaceAll(/(?<=[A-Za-z])’(?=[A-Za-z])/g, "'");
}

let started: Promise<void> | undefined;

/** Loads the renderer, compiled to WebAssembly so that no machine rounds otherwise than another, and the fonts. */
export async function loadPainter(): Promise<Painter> {
  started ??= initWasm(readFileSync(RENDERER_FILE));
  await started;
  const fontBuffers = FONT_FILES.map((file) => new Uint8Array(readFileSync(file)));
  return (svg, width) => {
    const drawing = new Resvg(svg, {
      fitTo: { mode: 'width', value: width },
      font: { fontBuffers, defaultFontFamily: 'Noto Sans SC', sansSerifFamily: 'Noto Sans SC' },
    });
    const image = drawing.render();
    const png = encodePng(image.pixels, image.width, image.height);
    image.free();
    drawing.free();
    return png;
  };
}
