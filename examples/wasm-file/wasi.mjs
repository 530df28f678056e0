// node --no-warnings wasi.mjs PROGRAM.wasm < PICTURE.ppm: runs what `ocellus compile --wasi` writes.
import { readFile } from 'node:fs/promises';
import { WASI } from 'node:wasi';

const wasi = new WASI({ version: 'preview1' });
const module = await WebAssembly.compile(await readFile(process.argv[2]));
process.exitCode = wasi.start(await WebAssembly.instantiate(module, wasi.getImportObject()));
