/** Where pictures are worked on. */
export type Where = 'device' | 'server';

/** What a model is for. */
export type ModelTask = 'classes' | 'faces';

/** How a picture is shown to a classifier. */
export type Views = 'both' | 'centre' | 'whole';

/** The type of a class of the browser; never where the program has none, as in a worker. */
type Global<Name extends string> =
  typeof globalThis extends Record<Name, { prototype: infer Type }> ? Type : never;

/**
 * What can be looked at. A Blob is a file: JPEG, PNG, GIF, WebP or BMP, and AVIF, HEIC, JPEG XL, TIFF
 * or ICO where the browser decodes them; an ArrayBuffer or a Uint8Array has the bytes of such a file.
 * An img that is still loading is waited for. ImageData may be of any pixel format and colour space.
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

/** How far a call is; at most about twenty events a second. */
export interface ProgressEvent {
  /**
   * `wait` for a server that is starting, `download` of a model, `upload` of the picture,
   * `compute`, or `fallback`: something failed on the device, and the work goes on there, slower or
   * without keeping the models.
   */
  readonly stage: 'wait' | 'download' | 'upload' | 'compute' | 'fallback';
  /** How much of the stage is done, 0 to 1. */
  readonly fraction: number;
  /** Bytes so far; 0 while computing. */
  readonly loaded: number;
  /** Bytes in all; 0 while computing. */
  readonly total: number;
  /** With `fallback`: what failed, and how it goes on. Else empty. */
  readonly message: string;
  /** The model's name; empty where it is not known. */
  readonly model: string;
}

export type ProgressListener = (event: ProgressEvent) => void;

/** A model of your own that says what pictures show; it works on the device only. */
export interface OwnClassifier {
  /** A frozen TensorFlow graph (a GraphDef), at most 200 MB. */
  graph: Blob;
  /** UTF-8 text with a label on each line, or the labels: one for each class, or one fewer. */
  labels: Blob | readonly string[];
  /** The `model` of its results. Default `own`. */
  name?: string | undefined;
  /** The side of its pictures in pixels, at most 1024. Default: what the graph tells. */
  size?: number | undefined;
  /** Which numbers it takes for a pixel's values. Default: what the graph tells, else `-1..1`. */
  range?: '-1..1' | '0..1' | '0..255' | undefined;
}

/** What a graph is. */
export interface Inspection {
  /** The side of its pictures in pixels; null where the graph does not tell it. */
  readonly size: number | null;
  /** The usual sides that fit it. */
  readonly sizes: readonly number[];
  /** How many classes it knows at its size, else at the first of `sizes`; null without one. */
  readonly classes: number | null;
  /**
   * Which numbers it takes for a pixel's values; null where the graph does not tell it, by the type
   * of its input or by a rescaling at its beginning.
   */
  readonly range: '-1..1' | '0..1' | '0..255' | null;
}

export interface LoadOptions {
  /** `auto` chooses by what the device can do. */
  where?: 'auto' | Where | undefined;
  /** With `auto`: a picture that would take longer on the device goes to the server. Default 500. */
  budgetMs?: number | undefined;
  /** The server's address; the folder ocellus.js came from where it is not given. */
  server?: string | undefined;
  /**
   * The address of the folder of models, on any origin that allows this page (CORS); `load` is
   * rejected as `model-missing` where it has no list of them. Default: the folder `models` beside
   * ocellus.js; where a bundler has put that somewhere else, the face model of the package alone.
   */
  models?: string | undefined;
  /** Models to have ready when `load` resolves; one that is missing then rejects it. */
  preload?: readonly ModelTask[] | undefined;
  /** How many threads compute on the device, 1 to 64. Default: as many as are good, at most 8. */
  threads?: number | undefined;
  /** A model of your own in place of the server's classifier. */
  classifier?: OwnClassifier | undefined;
  /**
   * Which model finds faces. `auto` is the first in the list of models; with another that is not
   * there, `faces` is rejected as `model-missing`. Default `auto`.
   */
  faces?: 'auto' | 'mtcnn' | 'ocellus' | undefined;
  /** Ends the waiting for a server that is starting; `load` is then rejected as `cancelled`. */
  signal?: AbortSignal | undefined;
  /** Hears of waiting for a server, and of every call that has no listener of its own. */
  onProgress?: ProgressListener | undefined;
}

export interface TaskOptions {
  /** Cancels the call. */
  signal?: AbortSignal | undefined;
  onProgress?: ProgressListener | undefined;
}

export interface ClassifyOptions extends TaskOptions {
  /** How many classes to name, 1 to 10000; all where a model has fewer. Default 5. */
  top?: number | undefined;
  /**
   * How the picture is seen: its `centre`, in proportion and without its ends, the `whole` of it,
   * squeezed to a square, or `both`, of which the answer is the mean. A picture whose longer side
   * is at most 1.1 times the shorter is seen in its centre where `both` are asked for. Default
   * `both`.
   */
  views?: Views | undefined;
}

export interface FacesOptions extends TaskOptions {
  /** The side of the smallest face to find, in pixels, 12 to 10000. Default 20. */
  minSize?: number | undefined;
  /** The least scores of the three stages, each 0 to 1. Default 0.6, 0.7, 0.7. */
  thresholds?: readonly [number, number, number] | undefined;
}

/** What kind of file a picture becomes. It has no metadata, whatever the original had. */
export interface FileOptions extends TaskOptions {
  /** Default `image/png`. A JPEG is laid on white where the picture is transparent. */
  type?: 'image/png' | 'image/jpeg' | undefined;
  /** Of a JPEG, 0 to 1. Default 0.92. */
  quality?: number | undefined;
}

export interface HideOptions extends FileOptions {
  /** Default `blur`. */
  style?: 'blur' | 'pixelate' | 'cover' | undefined;
  /** How little is left of a region, 0 to 1. Default 0.5. */
  strength?: number | undefined;
  /**
   * How far the region of a face reaches above its box, as a share of the box's height, and half as
   * far to the sides and below; 0 to 1. Default 0.3. Other boxes are taken as they are.
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
  /** The name of the model that said so, such as `mtcnn`. */
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
  /** Those it was seen in. */
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

/** A model that is not there, as the list of models tells. */
export interface MissingModel {
  /** Such as `mtcnn`; empty where nothing is told of it. */
  readonly name: string;
  readonly kind: 'classifier' | 'faces';
  /** How large it is; 0 where nothing is told. */
  readonly bytes: number;
  /** `fetching` by the server, `waiting` for another attempt, or `off`: it will not come by itself. */
  readonly state: 'fetching' | 'waiting' | 'off';
  /** How many bytes the server has fetched. */
  readonly fetched: number;
  /** Why it is not there; may be empty. */
  readonly reason: string;
}

/** What every promise is rejected with; with `cancelled`, `cause` is the reason of the signal. */
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
  /** With `model-missing`, where a model is not in the list of models: what is told of it. */
  readonly missing?: MissingModel;
}

export interface Eye {
  readonly where: Where;
  /** Why there, as a sentence. */
  readonly reason: string;
  /** Why there, as a name such as `FAST_ENOUGH` or `NO_SIMD`. */
  readonly reasonCode: string;
  /** The number the reason is about, GB of memory or milliseconds; NaN where it is about none. */
  readonly reasonFound: number;
  /** What `reasonFound` was compared with; NaN where there is nothing. */
  readonly reasonLimit: number;
  /** What computed on the device last, such as `WebAssembly SIMD, 2 threads`; else empty. */
  readonly engine: string;
  /** Has models ready before there is a picture, both kinds by default. */
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
   * Hides faces and other regions of the picture, always on this device and at full size. What was
   * there cannot be got back from the file.
   */
  hide(
    source: Source,
    regions: readonly (Box | Pick<Face, 'box'>)[],
    options?: HideOptions,
  ): Promise<Blob>;
  /** Says what a graph is, on this device; rejected when no classifier can be made of it. */
  inspect(
    classifier: Omit<OwnClassifier, 'labels'> & Partial<Pick<OwnClassifier, 'labels'>>,
    options?: TaskOptions,
  ): Promise<Inspection>;
  /** Ends what is under way; later calls are rejected with `cancelled`. */
  close(): void;
  /** Closes it, for `using`. */
  [Symbol.dispose](): void;
}

export function load(options?: LoadOptions): Promise<Eye>;

/** Tells whether pictures can be looked at on this device, and what is missing for that. */
export function isSupported(): { readonly supported: boolean; readonly reasons: readonly string[] };

/** Such as `1.2.3`. */
export const version: string;

declare global {
  interface SymbolConstructor {
    readonly dispose: unique symbol;
  }
}
