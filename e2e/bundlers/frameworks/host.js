import { OcellusImage } from 'ocellus/ocellus-image.js';

/** Where the models and the pictures are. */
export const host = new URLSearchParams(location.search).get('host');

OcellusImage.options = { where: 'device', models: `${host}/models` };

export const friends = `${host}/friends.jpg`;
