// Style sheets that come with what they are for.

const folder = new URL('../css/', import.meta.url);

function added(name) {
  return new Promise((loaded, failed) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = new URL(`${name}.css`, folder);
    link.addEventListener('load', loaded);
    link.addEventListener('error', () => failed(new Error(`${link.href} cannot be loaded`)));
    document.head.append(link);
  });
}

/** Adds style sheets, by their names, and waits for them. */
export const style = (...names) => Promise.all(names.map(added));
