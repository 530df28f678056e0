package dev.ocellus.standalone;

import static dev.ocellus.wasm.ValueType.I32;

import dev.ocellus.codegen.KernelModule;
import dev.ocellus.codegen.Tier;
import dev.ocellus.wasm.DataSegment;
import dev.ocellus.wasm.Function;
import dev.ocellus.wasm.FunctionBuilder;
import dev.ocellus.wasm.Limits;
import dev.ocellus.wasm.Local;
import dev.ocellus.wasm.MemArg;
import dev.ocellus.wasm.ModuleBuilder;
import dev.ocellus.wasm.Opcode;
import dev.ocellus.wasm.WasmWriter;
import java.util.Arrays;
import java.util.List;

/**
 * A classifier as a WebAssembly module. It imports nothing, exports its memory, and works in one
 * thread; a pool of instances serves several. What it cannot do it says by a {@link Status}.
 *
 * <p>Exports {@code _initialize()}, which is called first; {@code alloc(len) -> pointer}, 0 when
 * there is not so much memory; {@code dealloc(ptr, len) -> status}; {@code
 * infer_from_ptrs(image_ptr, width, height, out_ptr, out_len) -> count}, which classifies a picture
 * of 8-bit RGBA, laid on white where it is transparent, and writes to the output, of so many bytes,
 * each class as its index (i32) and its probability (f32), the most probable first; and {@code
 * infer_rgb_from_ptrs}, the same for RGB. A negative count is a status. Where the weights are
 * beside the module, {@code weights_ptr() -> pointer} and {@code weights_len() -> bytes} say where
 * their file is to be copied to before {@code _initialize} is called.
 */
public final class ClassifierModule {
  private final StandaloneClassifier classifier;
  private final Tier tier;
  private final boolean inside;
  private final Parts parts;

  /**
   * Compiles a classifier.
   *
   * @param tier which instructions the module has
   * @param inside whether the weights are in the module, not in a file beside it
   * @throws dev.ocellus.model.ModelException listing every node that cannot be run, or saying what
   *     else does not fit
   */
  public ClassifierModule(StandaloneClassifier classifier, Tier tier, boolean inside) {
    this.classifier = classifier;
    this.tier = tier;
    this.inside = inside;
    this.parts = Parts.of(classifier);
  }

  /** How many classes it tells apart. */
  public int classes() {
    return parts.classes();
  }

  /** The file beside the module: the weights as they stand in memory, and the model's hash. */
  public byte[] weights() {
    byte[] constants = constants();
    byte[] file = Arrays.copyOf(constants, constants.length + Parts.HASH_BYTES);
    int[] hash = hash();
    for (int i = 0; i < hash.length; i++) {
      Words.put(file, constants.length + i * Integer.BYTES, hash[i]);
    }
    return file;
  }

  private byte[] constants() {
    float[] floats =
        ConstantImage.of(parts.preparations(), MemoryLayout.CONSTANTS, parts.constantsEnd());
    byte[] bytes = new byte[floats.length * Float.BYTES];
    for (int i = 0; i < floats.length; i++) {
      Words.put(bytes, i * Float.BYTES, Float.floatToRawIntBits(floats[i]));
    }
    return bytes;
  }

  /** Those constants that the program reads, without gaps. */
  private byte[] weightsRead(List<Piece> pieces) {
    byte[] all = constants();
    byte[] read = new byte[pieces.stream().mapToInt(Piece::bytes).sum()];
    int at = 0;
    for (Piece piece : pieces) {
      for (int row = 0; row < piece.rows(); row++) {
        int from = piece.address() + row * piece.stride() - MemoryLayout.CONSTANTS;
        System.arraycopy(all, from, read, at, piece.rowBytes());
        at += piece.rowBytes();
      }
    }
    return read;
  }

  /** The model's hash as words, the first digits in the lowest byte of the first. */
  private int[] hash() {
    int[] words = new int[Parts.HASH_BYTES / Integer.BYTES];
    for (int i = 0; i < Parts.HASH_BYTES; i++) {
      int value = Integer.parseInt(classifier.sha256().substring(2 * i, 2 * i + 2), 16);
      words[i / Integer.BYTES] |= value << ((i % Integer.BYTES) * Byte.SIZE);
    }
    return words;
  }

  /** The module's file. */
  public byte[] bytes() {
    ModuleBuilder module = new ModuleBuilder("ocellus");
    MemoryLayout layout = parts.layout().copy();
    declareMemory(module, layout);
    KernelModule kernels = new KernelModule(parts.kernels(), tier, false);
    Function compute = kernels.addTo(module);
    Function initialize = initialize(module, kernels);
    Heap heap = Heap.addTo(module, layout.end());
    Inference inference = new Inference(module, parts, heap, compute);
    Function infer = inference.addTo(classifier.views());
    for (Function function : List.of(initialize, heap.alloc(), heap.dealloc())) {
      module.export(function);
    }
    inference.export(infer);
    return WasmWriter.writeSmall(module.build());
  }

  /**
   * The file of a program for runtimes with a command line: it imports the WebAssembly System
   * Interface, preview 1, has its weights inside, reads pictures as PPM (P6) from standard input
   * and writes a line of JSON for each to standard output.
   */
  public byte[] program() {
    ModuleBuilder module = new ModuleBuilder("ocellus");
    Wasi wasi = Wasi.importInto(module);
    MemoryLayout layout = parts.layout().copy();
    Command command = new Command(layout, classifier.labels());
    declareMemory(module, layout);
    KernelModule kernels = new KernelModule(parts.kernels(), tier, false);
    Function compute = kernels.addTo(module);
    Function initialize = initialize(module, kernels);
    Heap heap = Heap.addTo(module, layout.end());
    Function infer = new Inference(module, parts, heap, compute).addTo(classifier.views());
    command.addTo(module, wasi, heap, initialize, infer);
    return WasmWriter.writeSmall(module.build());
  }

  private void declareMemory(ModuleBuilder module, MemoryLayout layout) {
    module.memory(new Limits(layout.pages(), MemoryLayout.MOST_PAGES, false));
    module.exportMemory("memory");
    addDescription(module);
  }

  private void addDescription(ModuleBuilder module) {
    int beside = inside ? 0 : weightsLength();
    module.customSection(
        Description.SECTION,
        Words.ascii(Description.of(classifier, parts.classes(), tier, beside)));
  }

  private int weightsLength() {
    return parts.constantsEnd() + Parts.HASH_BYTES - MemoryLayout.CONSTANTS;
  }

  private Function initialize(ModuleBuilder module, KernelModule kernels) {
    DataSegment programs = module.passiveData("programs", programs(kernels));
    List<Piece> pieces = inside ? Piece.of(parts.constants(), parts.preparations()) : List.of();
    DataSegment weights = module.passiveData("weights", weightsRead(pieces));
    Function spread = module.function("spread", ClassifierModule::spread);
    if (!inside) {
      module.export(number(module, "weights_ptr", MemoryLayout.CONSTANTS));
      module.export(number(module, "weights_len", weightsLength()));
    }
    return module.function("_initialize", f -> initialize(f, programs, weights, pieces, spread));
  }

  private static Function number(ModuleBuilder module, String name, int value) {
    return module.function(
        name,
        f -> {
          f.result(I32);
          f.i32(value);
        });
  }

  private byte[] programs(KernelModule kernels) {
    int from = parts.programs().get(0).address();
    byte[] bytes = new byte[parts.layout().end() - from];
    for (PlacedProgram program : parts.programs()) {
      int at = program.address() - from;
      for (int word : program.words(kernels)) {
        Words.put(bytes, at, word);
        at += Integer.BYTES;
      }
    }
    return bytes;
  }

  /** Does nothing when it was done, or as long as the weights beside the module are not there. */
  private void initialize(
      FunctionBuilder f,
      DataSegment programs,
      DataSegment weights,
      List<Piece> pieces,
      Function spread) {
    f.i32(0).memory(Opcode.I32_LOAD, MemArg.at(MemoryLayout.READY));
    f.ifThen("done", done -> f.ret());
    if (inside) {
      copyWeights(f, weights, pieces, spread);
    } else {
      checkHash(f);
    }
    copy(f, programs, 0, parts.programs().get(0).address(), programs.size());
    f.dataDrop(programs);
    f.i32(0).i32(1).memory(Opcode.I32_STORE, MemArg.at(MemoryLayout.READY));
  }

  private static void copyWeights(
      FunctionBuilder f, DataSegment weights, List<Piece> pieces, Function spread) {
    int from = 0;
    for (Piece piece : pieces) {
      copy(f, weights, from, piece.packedAddress(), piece.bytes());
      from += piece.bytes();
      if (piece.stride() > piece.rowBytes()) {
        f.i32(piece.address()).i32(piece.packedAddress());
        f.i32(piece.rowBytes()).i32(piece.stride()).i32(piece.rows()).call(spread);
      }
    }
    f.dataDrop(weights);
  }

  /**
   * {@code spread(to, from, row_bytes, stride, rows)}: moves rows apart, from the end of their
   * place to its beginning, with zeros behind each. No row is written to before it is moved.
   */
  private static void spread(FunctionBuilder f) {
    Local to = f.parameter("to", I32);
    Local from = f.parameter("from", I32);
    Local row = f.parameter("row_bytes", I32);
    Local stride = f.parameter("stride", I32);
    Local rows = f.parameter("rows", I32);
    f.loop(
        "row",
        next -> {
          f.get(to).get(from).get(row).op(Opcode.MEMORY_COPY);
          f.get(to).get(row).op(Opcode.I32_ADD).i32(0);
          f.get(stride).get(row).op(Opcode.I32_SUB).op(Opcode.MEMORY_FILL);
          f.get(to).get(stride).op(Opcode.I32_ADD).set(to);
          f.get(from).get(row).op(Opcode.I32_ADD).set(from);
          f.get(rows).i32(1).op(Opcode.I32_SUB).tee(rows).brIf(next);
        });
  }

  private static void copy(FunctionBuilder f, DataSegment segment, int from, int to, int bytes) {
    f.i32(to).i32(from).i32(bytes).memoryInit(segment);
  }

  private void checkHash(FunctionBuilder f) {
    int[] hash = hash();
    for (int i = 0; i < hash.length; i++) {
      int at = parts.constantsEnd() + i * Integer.BYTES;
      f.i32(0).memory(Opcode.I32_LOAD, MemArg.at(at)).i32(hash[i]).op(Opcode.I32_NE);
      f.ifThen("others" + i, others -> f.ret());
    }
  }
}
