import { load, isSupported, version, type OcellusError, type Source } from 'ocellus';

async function label(source: Source, threads: number | undefined): Promise<string> {
  const eye = await load({ where: 'device', threads, models: '/models', preload: ['faces'] });
  await eye.prepare(['classes']);
  const { classes } = await eye.classify(source, { top: undefined });
  eye[Symbol.dispose]();
  return (classes[0]?.label ?? version) + isSupported().reasons.join();
}

export const found = (bytes: ArrayBuffer): Promise<string | undefined> =>
  label(new Blob([bytes]), 1).catch((error: OcellusError) => error.missing?.name);

// @ts-expect-error a number is no picture
void label(1, 1);
