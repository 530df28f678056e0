/** Where pictures are analyzed. */
export type Where = 'device' | 'server';

/** What a model is for. */
export type ModelTask = 'classes' | 'faces';

/** Which parts of a picture a classifier is shown. */
export type Views = 'both' | 'centre' | 'whole';

/** The type of a browser's class; `never` without TypeScript's library `dom`. */
type Global<Name extends string> =
  typeof globalThis extends Record<Name, { prototype: infer Type }> ? Type : never;

/**
 * What can be analyzed. A Blob is a file: JPEG, PNG, GIF, WebP or BMP, and AVIF, HEIC, JPEG XL,
 * TIFF or ICO where the browser decodes them. An ArrayBuffer or a Uint8Array has the bytes of such
 * a file. If an img is still loading, the call waits for it. ImageData may have any pixel format
 * and colour space.
 */
export type Source =
  | Global<'Blob'>
  | ArrayBuffer
  | Uint8Array
  | Global<'HTMLImageElement'>
  | Global<'HTMLVideoElement'>
  | Global<'HTMLCanvasElement'>
  | Global<'OffscreenCanvas'>
  | Global<'VideoFrame'>
  | Global<'ImageBitmap'>
  | Global<'ImageData'>;

/** The progress of a call; at most about twenty events a second. */
export interface ProgressEvent {
  /**
   * `wait` for a server that is starting, `download` of a model, `upload` of the picture,
   * `compute`, or `fallback`: something failed on the device, and the call continues there, slower
   * or without storing the model.
   */
  readonly stage: 'wait' | 'download' | 'upload' | 'compute' | 'fallback';
  /** How much of the stage is done, 0 to 1. */
  readonly fraction: number;
  /** Bytes so far; 0 while computing. */
  readonly loaded: number;
  /** Bytes in all; 0 while computing. */
  readonly total: number;
  /** With `fallback`: what failed, and how the call continues. Otherwise empty. */
  readonly message: string;
  /** The model's name; empty if it is not known. */
  readonly model: string;
}

export type ProgressListener = (event: ProgressEvent) => void;

/** A classifier of your own; it works on the device only. */
export interface OwnClassifier {
  /** A frozen TensorFlow graph (a GraphDef), at most 200 MB. */
  graph: Blob;
  /** UTF-8 text with a label on each line, or the labels: one for each class, or one fewer. */
  labels: Blob | readonly string[];
  /** The `model` of its results. Default `own`. */
  name?: string | undefined;
  /** The side of its input pictures in pixels, at most 1024. Default: what the graph states. */
  size?: number | undefined;
  /** The range of its pixel values. Default: what the graph states, else `-1..1`. */
  range?: '-1..1' | '0..1' | '0..255' | undefined;
}

/** A description of a graph. */
export interface Inspection {
  /** The side of its input pictures in pixels; null if the graph does not state it. */
  readonly size: number | null;
  /** The usual sides that it accepts. */
  readonly sizes: readonly number[];
  /** The number of classes at its size, else at the first of `sizes`; null if it has neither. */
  readonly classes: number | null;
  /**
   * The range of its pixel values; null if the graph does not state it, by the type of its input or
   * by a rescaling at its beginning.
   */
  readonly range: '-1..1' | '0..1' | '0..255' | null;
}

export interface LoadOptions {
  /** `auto` chooses by what the device can do. Default `auto`. */
  where?: 'auto' | Where | undefined;
  /** With `auto`: a picture that would take longer on the device goes to the server. Default 500. */
  budgetMs?: number | undefined;
  /** The server's address. Default: the folder of ocellus.js; in a bundle, that of the page. */
  server?: string | URL | undefined;
  /**
   * The address of the folder of models, on any origin that allows this page (CORS). Without a list
   * of models there, `load` is rejected with `model-missing`. Default: the folder `models` beside
   * ocellus.js; in a bundle, only the package's face model.
   */
  models?: string | URL | undefined;
  /** Models to load before `load` resolves; if one is missing, it is rejected. Default none. */
  preload?: readonly ModelTask[] | undefined;
  /** How many threads run models on the device, 1 to 64. Default: one per processor, at most 8. */
  threads?: number | undefined;
  /** A model of your own in place of the server's classifier. */
  classifier?: OwnClassifier | undefined;
  /**
   * Which model finds faces. `auto` is the first in the list of models. If the model that you name
   * is missing, `faces` is rejected with `model-missing`. Default `auto`.
   */
  faces?: 'auto' | 'mtcnn' | 'ocellus' | undefined;
  /** Ends the wait for a server that is starting; `load` is then rejected with `cancelled`. */
  signal?: AbortSignal | undefined;
  /** Called while `load` waits for a server, and for every call without its own listener. */
  onProgress?: ProgressListener | undefined;
}

export interface TaskOptions {
  /** Cancels the call. */
  signal?: AbortSignal | undefined;
  onProgress?: ProgressListener | undefined;
}

export interface ClassifyOptions extends TaskOptions {
  /** How many classes to name, 1 to 10000; all of them if the model has fewer. Default 5. */
  top?: number | undefined;
  /**
   * Which views of the picture the classifier is shown: `centre`, the middle square; `whole`, all of
   * it squeezed to a square; or `both`, with the mean of their probabilities. If the longer side is
   * at most 1.1 times the shorter, `both` is the centre. Default `both`.
   */
  views?: Views | undefined;
}

export interface FacesOptions extends TaskOptions {
  /** The side of the smallest face to find, in pixels, 12 to 10000. Default 20. */
  minSize?: number | undefined;
  /** The minimum scores of the three stages, each 0 to 1. Default 0.6, 0.7, 0.7. */
  thresholds?: readonly [number, number, number] | undefined;
}

/** The file that is made of a picture. It has none of the original's metadata. */
export interface FileOptions extends TaskOptions {
  /** Default `image/png`. In a JPEG, transparent parts become white. */
  type?: 'image/png' | 'image/jpeg' | undefined;
  /** The quality of a JPEG, 0 to 1. Default 0.92. */
  quality?: number | undefined;
}

export interface HideOptions extends FileOptions {
  /** Default `blur`. */
  style?: 'blur' | 'pixelate' | 'cover' | undefined;
  /** How strongly `blur` and `pixelate` hide, 0 to 1. Default 0.5. */
  strength?: number | undefined;
  /**
   * How far the region of a face extends above its box, as a share of the box's height, and half as
   * far to the sides and below; 0 to 1. Default 0.3. Other boxes are used unchanged.
   */
  margin?: number | undefined;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** In pixels from the picture's top left corner. */
export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

export interface Face {
  readonly box: Box;
  /** 0 to 1. */
  readonly score: number;
  /** Left and right as seen in the picture. */
  readonly landmarks: {
    readonly leftEye: Point;
    readonly rightEye: Point;
    readonly nose: Point;
    readonly mouthLeft: Point;
    readonly mouthRight: Point;
  };
}

interface Result {
  /** The name of the model that gave the result, such as `mtcnn`. */
  readonly model: string;
  readonly where: Where;
  readonly image: { readonly width: number; readonly height: number };
  readonly timings: {
    readonly decodeMs: number;
    readonly preprocessMs: number;
    readonly inferMs: number;
    readonly postprocessMs: number;
  };
}

export interface Classification extends Result {
  /** The views that the classifier was shown. */
  readonly views: Views;
  /** Best first. */
  readonly classes: readonly {
    readonly index: number;
    readonly label: string;
    /** 0 to 1. */
    readonly probability: number;
  }[];
}

export interface FaceDetection extends Result {
  /** Best first. */
  readonly faces: readonly Face[];
}

/** A missing model, as the list of models describes it. */
export interface MissingModel {
  /** Such as `mtcnn`; empty if the list does not state it. */
  readonly name: string;
  readonly kind: 'classifier' | 'faces';
  /** Its size; 0 if the list does not state it. */
  readonly bytes: number;
  /** `fetching` by the server, `waiting` for another attempt, or `off`: nothing will download it. */
  readonly state: 'fetching' | 'waiting' | 'off';
  /** How many bytes the server has downloaded. */
  readonly fetched: number;
  /** Why it is missing; may be empty. */
  readonly reason: string;
}

/** What every promise is rejected with; with `cancelled`, `cause` is the signal's reason. */
export interface OcellusError extends Error {
  readonly name: 'OcellusError';
  readonly code:
    | 'unreadable'
    | 'too-large'
    | 'unsupported'
    | 'bad-option'
    | 'network'
    | 'model-missing'
    | 'model-damaged'
    | 'cancelled'
    | 'server-busy'
    | 'no-server'
    | 'worker-failed'
    | 'internal';
  /** With `model-missing`, if the list has no model for the call: what it says about that model. */
  readonly missing?: MissingModel;
}

export interface Eye {
  readonly where: Where;
  /** Why it runs there, as a sentence. */
  readonly reason: string;
  /** Why it runs there, as a name such as `FAST_ENOUGH` or `NO_SIMD`. */
  readonly reasonCode: string;
  /** The number in the reason, GB of memory or milliseconds; NaN if it has none. */
  readonly reasonFound: number;
  /** The number that `reasonFound` was compared with; NaN if there is none. */
  readonly reasonLimit: number;
  /** What last ran a model on the device, such as `WebAssembly SIMD, 2 threads`; else empty. */
  readonly engine: string;
  /** Loads models in advance, both kinds by default. */
  prepare(tasks?: readonly ModelTask[], options?: TaskOptions): Promise<void>;
  classify(source: Source, options?: ClassifyOptions): Promise<Classification>;
  faces(source: Source, options?: FacesOptions): Promise<FaceDetection>;
  /** Draws the faces on the picture, always on this device. */
  annotate(
    source: Source,
    faces: Pick<FaceDetection, 'faces'>,
    options?: FileOptions,
  ): Promise<Blob>;
  /**
   * Hides faces and other regions of the picture, always on this device and at full size. With
   * `cover`, nothing of the region is left; `blur` and `pixelate` leave a few coarse colours.
   */
  hide(
    source: Source,
    regions: readonly (Box | Pick<Face, 'box'>)[],
    options?: HideOptions,
  ): Promise<Blob>;
  /** Describes a graph, on this device; rejected if it cannot be used as a classifier. */
  inspect(
    classifier: Omit<OwnClassifier, 'labels'> & Partial<Pick<OwnClassifier, 'labels'>>,
    options?: TaskOptions,
  ): Promise<Inspection>;
  /** Ends all running calls; later calls are rejected with `cancelled`. */
  close(): void;
  /** Closes it, for `using`; only in browsers that have `Symbol.dispose`. */
  [Symbol.dispose](): void;
}

export function load(options?: LoadOptions): Promise<Eye>;

/** Whether pictures can be analyzed on this device, and what is missing for that. */
export function isSupported(): { readonly supported: boolean; readonly reasons: readonly string[] };

/** Such as `1.2.3`. */
export const version: string;

declare global {
  interface SymbolConstructor {
    readonly dispose: unique symbol;
  }
}
