// <ocellus-image src="picture.jpg" faces classes>: a picture that says what it shows.
import { failure } from './ocellus/failure.js';
import { boxes } from './ocellus/image/boxes.js';
import { style } from './ocellus/image/style.js';
import { words } from './ocellus/image/words.js';
import { once } from './ocellus/once.js';

const SVG = 'http://www.w3.org/2000/svg';
const NAME = 'ocellus-image';
const MOST_SHOWN = 100;

/** Where there is no DOM, as while a server renders a page, the class is there and does nothing. */
const Base = globalThis.HTMLElement ?? class {};

const hasStates = () => CSS.supports('selector(:state(done))');

/** One eye for all elements of the page, loaded when the first of them has something to look at. */
const eye = once(async () => (await import('./ocellus.js')).load(OcellusImage.options));

/** A picture may be all of its address. */
const shown = (address) =>
  address.length > MOST_SHOWN ? `${address.slice(0, MOST_SHOWN)}…` : address;

const unreadable = (address) =>
  failure(
    'unreadable',
    `there is no picture at ${shown(address)} that this browser reads; give the address of a JPEG, PNG,` +
      ' GIF, WebP or BMP file',
  );

/** Frameworks write `faces="false"` where they mean that it is not there. */
const isTrue = (value) => value !== null && value !== 'false';

class PictureElement extends Base {
  static observedAttributes = ['src', 'alt', 'faces', 'classes', 'min-size', 'crossorigin'];

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
    root.adoptedStyleSheets = [style()];
    this.#picture.part = 'picture';
    this.#picture.setAttribute('aria-describedby', 'words');
    this.#boxes.setAttribute('aria-hidden', 'true');
    this.#words.id = 'words';
    this.#words.part = 'words';
    root.append(this.#picture, this.#boxes, this.#words);
  }

  get src() {
    return this.getAttribute('src') ?? '';
  }

  set src(address) {
    this.#reflect('src', address);
  }

  get alt() {
    return this.getAttribute('alt') ?? '';
  }

  set alt(text) {
    this.#reflect('alt', text);
  }

  get crossOrigin() {
    return this.getAttribute('crossorigin');
  }

  set crossOrigin(mode) {
    this.#reflect('crossorigin', mode);
  }

  get faces() {
    return isTrue(this.getAttribute('faces'));
  }

  set faces(wanted) {
    this.#reflect('faces', wanted && wanted !== 'false' ? '' : null);
  }

  get classes() {
    return isTrue(this.getAttribute('classes'));
  }

  set classes(wanted) {
    this.#reflect('classes', wanted && wanted !== 'false' ? '' : null);
  }

  /** Null where it is not set. */
  get minSize() {
    const text = this.getAttribute('min-size');
    return text === null ? null : Number(text);
  }

  set minSize(pixels) {
    this.#reflect('min-size', pixels);
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
    this.#takeEarlier();
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

  #reflect(attribute, value) {
    if (value === null || value === undefined) {
      this.removeAttribute(attribute);
    } else {
      this.setAttribute(attribute, value);
    }
  }

  /** What was set before this class was there hides its properties. */
  #takeEarlier() {
    for (const name of ['src', 'alt', 'crossOrigin', 'faces', 'classes', 'minSize']) {
      if (Object.hasOwn(this, name)) {
        const value = this[name];
        delete this[name];
        this[name] = value;
      }
    }
  }

  /** Looks anew; what was under way is given up. */
  async #look() {
    this.#looking?.abort();
    const looking = new AbortController();
    const { signal } = looking;
    this.#looking = looking;
    this.#show(undefined, '');
    // Attributes that change together are looked at together.
    await Promise.resolve();
    if (signal.aborted) {
      return;
    }
    this.#stale = false;
    if (!this.src) {
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
        looking.abort();
        this.#show(undefined, error.message);
        this.#become('error', error);
      }
    }
  }

  async #see(signal) {
    this.#picture.crossOrigin = this.crossOrigin;
    this.#picture.src = this.src;
    await this.#picture.decode().catch(() => {
      throw unreadable(this.#picture.src);
    });
    const [detection, classification] = await Promise.all([
      this.faces && this.#faces(signal),
      this.classes && this.#classes(signal),
    ]);
    const { naturalWidth: width, naturalHeight: height } = this.#picture;
    return {
      image: { width, height },
      faces: detection?.faces,
      classes: classification?.classes,
    };
  }

  async #faces(signal) {
    const options = this.minSize === null ? { signal } : { signal, minSize: this.minSize };
    return (await eye()).faces(this.#picture, options);
  }

  /** Where the model for them is missing, faces that were asked for are shown without them. */
  async #classes(signal) {
    try {
      return await (await eye()).classify(this.#picture, { signal });
    } catch (error) {
      if (error.missing && this.faces) {
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
    if (hasStates()) {
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

/**
 * The element; of several copies of this module on a page, the first defines it for all.
 * docs/api-javascript.md tells what it can be given and what it does.
 */
export const OcellusImage = globalThis.customElements?.get(NAME) ?? PictureElement;

if (OcellusImage === PictureElement) {
  globalThis.customElements?.define(NAME, OcellusImage);
}
