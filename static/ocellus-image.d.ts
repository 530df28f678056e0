import type { Classification, FaceDetection, LoadOptions, OcellusError } from './ocellus.js';

/** What is in a picture. */
export interface ImageResult {
  readonly image: { readonly width: number; readonly height: number };
  /** If they were asked for. */
  readonly faces?: FaceDetection['faces'];
  /** If they were asked for; absent if their model is missing and faces were asked for, too. */
  readonly classes?: Classification['classes'];
}

export interface OcellusImageEventMap extends Omit<HTMLElementEventMap, 'error'> {
  loading: CustomEvent<null>;
  done: CustomEvent<ImageResult>;
  error: CustomEvent<OcellusError>;
}

/** `<ocellus-image src="picture.jpg" faces classes>`. */
export class OcellusImage extends HTMLElement {
  /** The options with which all elements load their one eye. Default: `{ where: 'device' }`. */
  static options: LoadOptions;
  /** The address of the picture. */
  src: string;
  /** The text alternative of the picture. */
  alt: string;
  /** Whether faces are looked for. */
  faces: boolean;
  /** Whether classes are looked for. */
  classes: boolean;
  /** The side of the smallest face to find, in pixels; null for the default. */
  minSize: number | null;
  /** For a picture of another origin, as on an `img`: `anonymous` or `use-credentials`. */
  crossOrigin: string | null;
  readonly state: 'empty' | 'loading' | 'done' | 'error';
  /** Undefined until `state` is `done`. */
  readonly result: ImageResult | undefined;
  addEventListener<K extends keyof OcellusImageEventMap>(
    type: K,
    listener: (this: OcellusImage, event: OcellusImageEventMap[K]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
}

declare global {
  interface HTMLElementTagNameMap {
    'ocellus-image': OcellusImage;
  }
}
