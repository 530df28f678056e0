// Pictures to try: the page's own, which the HTML tells about, and the host's. samples/index.json
// lists both; where it cannot be had the page's own are offered.

const row = document.getElementById('samples');
const list = document.getElementById('sample-list');
const address = (path) => new URL(`../samples/${path}`, import.meta.url).href;

/**
 * Offers them.
 *
 * @param taken called with the File of the one that is chosen
 * @param nothing called when it is not there any more
 */
export async function offer(taken, nothing) {
  const own = [...list.querySelectorAll('button')];
  const names = new Set(await listed(own.map(({ value }) => value)));
  for (const button of own) {
    if (names.delete(button.value)) {
      button.querySelector('img').src = address(`tiles/${button.value.replace('jpg', 'webp')}`);
    } else {
      button.parentNode.remove();
    }
  }
  list.append(...[...names].map(tile));
  list.addEventListener('click', ({ target }) => {
    const button = target.closest('button');
    if (button) {
      take(button.value, taken, nothing);
    }
  });
  row.inert = false;
}

async function listed(own) {
  try {
    const { samples } = await (await fetch(address('index.json'))).json();
    return Array.isArray(samples) ? samples : own;
  } catch {
    return own;
  }
}

/** Of a picture of the host's, of which nothing is known but its name. */
function tile(name) {
  const src = address(encodeURIComponent(name));
  const button = make('button', { className: 'sample', type: 'button', value: name });
  button.append(make('bdi', { textContent: name }), make('img', { alt: '', loading: 'lazy', src }));
  const item = make('li');
  item.append(button);
  return item;
}

const make = (tag, properties) => Object.assign(document.createElement(tag), properties);

async function take(name, taken, nothing) {
  const answer = await fetch(address(encodeURIComponent(name))).catch(() => null);
  if (answer?.ok) {
    const picture = await answer.blob();
    taken(new File([picture], name, { type: picture.type }));
  } else {
    nothing();
  }
}
