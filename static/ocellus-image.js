// <ocellus-image src="picture.jpg" faces classes>: a picture that says what it shows.
import { boxes } from './ocellus/image/boxes.js';
import { style } from './ocellus/image/style.js';
import { words } from './ocellus/image/words.js';
import { once } from './ocellus/once.js';

const SVG = 'http://www.w3.org/2000/svg';
const HAS_STATES = CSS.supports('selector(:state(done))');

/** One eye for all elements of the page, loaded when the first of them has something to look at. */
const eye = once(async () => (await import('./ocellus.js')).load(OcellusImage.options));

const unreadable = (address) =>
  Object.assign(
    new Error(
      `there is no picture at ${address} that this browser reads; give the address of a JPEG, PNG,` +
        ' GIF, WebP or BMP file',
    ),
    { name: 'OcellusError', code: 'unreadable' },
  );

/** docs/api-javascript.md tells what it can be given and what it does. */
export class OcellusImage extends HTMLElement {
  static observedAttributes = ['src', 'alt', 'faces', 'classes', 'min-size'];

  /** What the eye is loaded with; pictures stay on the device unless the page says otherwise. */
  static options = { where: 'device' };

  #picture = document.createElement('img');
  #boxes = document.createElementNS(SVG, 'svg');
  #words = document.createElement('p');
  #internals = this.attachInternals();
  #state = 'empty';
  #result;
  #looking;
  #stale = true;

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [style];
    this.#picture.part = 'picture';
    this.#picture.setAttribute('aria-describedby', 'words');
    this.#boxes.setAttribute('aria-hidden', 'true');
    this.#words.id = 'words';
    this.#words.part = 'words';
    root.append(this.#picture, this.#boxes, this.#words);
  }

  /** `empty`, `loading`, `done` or `error`. */
  get state() {
    return this.#state;
  }

  /** What was seen: `image`, and `faces` and `classes` as far as they were asked for. */
  get result() {
    return this.#result;
  }

  connectedCallback() {
    if (this.#stale) {
      this.#look();
    }
  }

  /** What was under way begins anew when the element is back; what was seen stays. */
  disconnectedCallback() {
    if (this.#state === 'loading' || this.#stale) {
      this.#looking?.abort();
      this.#stale = true;
      this.#become('empty');
    }
  }

  attributeChangedCallback(name, before, now) {
    if (name === 'alt') {
      this.#picture.alt = now ?? '';
    } else if (before !== now) {
      this.#stale = true;
      if (this.isConnected) {
        this.#look();
      }
    }
  }

  /** Looks anew; what was under way is given up. */
  async #look() {
    this.#looking?.abort();
    const { signal } = (this.#looking = new AbortController());
    this.#show(undefined, '');
    // Attributes that change together are looked at together.
    await Promise.resolve();
    if (signal.aborted) {
      return;
    }
    this.#stale = false;
    if (!this.hasAttribute('src')) {
      this.#picture.removeAttribute('src');
      this.#become('empty');
      return;
    }
    this.#become('loading');
    try {
      const result = await this.#see(signal);
      if (!signal.aborted) {
        this.#show(result, words(result));
        this.#become('done', result);
      }
    } catch (error) {
      if (!signal.aborted) {
        this.#show(undefined, error.message);
        this.#become('error', error);
      }
    }
  }

  async #see(signal) {
    this.#picture.src = this.getAttribute('src');
    await this.#picture.decode().catch(() => {
      throw unreadable(this.#picture.src);
    });
    const [detection, classification] = await Promise.all([
      this.hasAttribute('faces') && this.#faces(signal),
      this.hasAttribute('classes') && this.#classes(signal),
    ]);
    const { naturalWidth: width, naturalHeight: height } = this.#picture;
    return {
      image: { width, height },
      faces: detection?.faces,
      classes: classification?.classes,
    };
  }

  async #faces(signal) {
    const minSize = this.getAttribute('min-size');
    const options = minSize === null ? { signal } : { signal, minSize: Number(minSize) };
    return (await eye()).faces(this.#picture, options);
  }

  /** Where the model for them is missing, faces that were asked for are shown without them. */
  async #classes(signal) {
    try {
      return await (await eye()).classify(this.#picture, { signal });
    } catch (error) {
      if (error.missing && this.hasAttribute('faces')) {
        return undefined;
      }
      throw error;
    }
  }

  #show(result, text) {
    this.#result = result;
    this.#boxes.replaceChildren(...boxes(result));
    this.#words.textContent = text;
  }

  #become(state, detail) {
    if (HAS_STATES) {
      this.#internals.states.delete(this.#state);
      this.#internals.states.add(state);
    }
    this.#state = state;
    this.#internals.ariaBusy = String(state === 'loading');
    if (state !== 'empty') {
      this.dispatchEvent(new CustomEvent(state, { detail }));
    }
  }
}

customElements.define('ocellus-image', OcellusImage);
