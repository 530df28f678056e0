import { readFile } from 'node:fs/promises';
import { isSupported, load } from 'ocellus';
import { OcellusImage } from 'ocellus/ocellus-image.js';

const told = ({ code, message }) => `${code}: ${message}`;
const [, , server, picture] = process.argv;

const eye = await load({ where: 'server', server });
await eye.prepare();
const { classes } = await eye.classify(new Blob([await readFile(picture)]));
console.log(
  JSON.stringify({
    element: typeof OcellusImage,
    supported: isSupported().supported,
    hiding: await eye.hide().catch(told),
    device: await load().catch(told),
    label: classes[0].label,
  }),
);
eye.close();
