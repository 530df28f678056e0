import { load } from 'ocellus';

/** Looks at two pictures of a host that has models, too, and tells what it saw. */
export async function look() {
  const host = new URLSearchParams(location.search).get('host');
  const picture = async (name) => (await fetch(`${host}/${name}`)).blob();
  const begin = performance.now();
  const eye = await load({ where: 'device', models: `${host}/models` });
  const { classes } = await eye.classify(await picture('macaw.jpg'));
  const ms = Math.round(performance.now() - begin);
  const { faces } = await eye.faces(await picture('friends.jpg'));
  return { label: classes[0].label, faces: faces.length, ms };
}
