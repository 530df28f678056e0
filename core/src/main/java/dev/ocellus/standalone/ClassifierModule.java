package dev.ocellus.standalone;

import dev.ocellus.codegen.KernelModule;
import dev.ocellus.codegen.Tier;
import dev.ocellus.wasm.DataSegment;
import dev.ocellus.wasm.Function;
import dev.ocellus.wasm.FunctionBuilder;
import dev.ocellus.wasm.Limits;
import dev.ocellus.wasm.ModuleBuilder;
import dev.ocellus.wasm.WasmWriter;
import java.util.List;
import java.util.function.Consumer;

/**
 * A classifier as a WebAssembly module. It imports nothing, exports its memory, and works in one
 * thread; a pool of instances serves several. What it cannot do it says by a {@link Status}.
 *
 * <p>Exports {@code _initialize()}, which is called first; {@code alloc(len) -> pointer}, 0 when
 * there is not enough memory; {@code dealloc(ptr, len) -> status}; {@code
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
  private final Parts parts;
  private final Weights weights;

  /**
   * Compiles a classifier.
   *
   * @param tier which instructions the module has
   * @param inside whether the weights are in the module, not in a file beside it
   * @throws dev.ocellus.model.ModelException listing every node that cannot be run, or saying what
   *     else does not fit
   * @throws IllegalArgumentException when there are labels, but not one for each class
   */
  public ClassifierModule(StandaloneClassifier classifier, Tier tier, boolean inside) {
    this.classifier = classifier;
    this.tier = tier;
    this.parts = Parts.of(classifier);
    this.weights = inside ? new WeightsInside(parts) : new WeightsBeside(parts);
    checkLabels();
  }

  private void checkLabels() {
    int labels = classifier.labels().size();
    if (labels != 0 && labels != parts.classes()) {
      throw new IllegalArgumentException(
          "found "
              + labels
              + " labels, expected "
              + parts.classes()
              + ", one for each class, or none");
    }
  }

  /** How many classes it tells apart. */
  public int classes() {
    return parts.classes();
  }

  /**
   * The file beside the module: the weights as they stand in its memory. It belongs to this very
   * module; another version of Ocellus may write another one for the same model.
   *
   * @throws IllegalStateException when the weights are in the module
   */
  public byte[] weights() {
    checkInside(false);
    return Weights.image(parts);
  }

  private void checkInside(boolean expected) {
    if (weights instanceof WeightsInside != expected) {
      throw new IllegalStateException(
          expected
              ? "the weights are beside the module; a program has them inside"
              : "the weights are in the module; there is no file beside it");
    }
  }

  /** The module's file; the same classifier always gives the same. */
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
   * Interface, preview 1, reads pictures as PPM (P6) from standard input and writes a line of JSON
   * for each to standard output.
   *
   * @throws IllegalStateException when the weights are beside the module
   */
  public byte[] program() {
    checkInside(true);
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
    module.customSection(
        Description.SECTION,
        Words.ascii(Description.of(classifier, parts.classes(), tier, weights.besideBytes())));
  }

  /**
   * {@code _initialize()}: does nothing when it was done, or as long as the weights beside the
   * module are not there.
   */
  private Function initialize(ModuleBuilder module, KernelModule kernels) {
    DataSegment programs = module.passiveData("programs", programs(kernels));
    Consumer<FunctionBuilder> load = weights.addTo(module);
    return module.function(
        "_initialize",
        f -> {
          FixedWord.load(f, MemoryLayout.READY);
          f.ifThen("done", done -> f.ret());
          load.accept(f);
          f.i32(parts.programs().get(0).address()).i32(0).i32(programs.size());
          f.memoryInit(programs).dataDrop(programs);
          FixedWord.store(f, MemoryLayout.READY, () -> f.i32(1));
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
}
