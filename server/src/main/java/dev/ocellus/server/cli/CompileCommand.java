package dev.ocellus.server.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.ocellus.classify.ClassifierSpec;
import dev.ocellus.classify.Labels;
import dev.ocellus.codegen.Tier;
import dev.ocellus.image.ValueRange;
import dev.ocellus.inspect.ClassifierGraph;
import dev.ocellus.model.ModelException;
import dev.ocellus.result.Views;
import dev.ocellus.server.models.FileSize;
import dev.ocellus.standalone.ClassifierModule;
import dev.ocellus.standalone.StandaloneClassifier;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ocellus compile}: a classifier as one WebAssembly file. */
@Command(
    name = "compile",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    usageHelpAutoWidth = true,
    description = {
      "Writes a classifier as one WebAssembly file, which needs nothing else to run.",
      ""
    },
    optionListHeading = "%n",
    footer = {
      "",
      "Example:",
      "  ./ocellus compile mobilenet.pb -o mobilenet.wasm --labels labels.txt"
    })
final class CompileCommand implements Callable<Integer> {
  private static final Map<String, Tier> TIERS = Map.of("relaxed", Tier.RELAXED, "simd", Tier.SIMD);

  private static final Map<String, Boolean> INSIDE = Map.of("inside", true, "beside", false);

  /** The ending of the weights' file. */
  private static final String WEIGHTS = ".weights";

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "MODEL",
      description = "A frozen TensorFlow graph (.pb) that classifies pictures.")
  private Path model;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "OUT.wasm",
      required = true,
      description = "The file to write.")
  private Path out;

  @Option(
      names = "--labels",
      paramLabel = "FILE",
      description =
          "A file with the names of the classes, one per line; they are stored in the output.")
  private Path labels;

  @Option(
      names = "--simd",
      paramLabel = "NAME",
      defaultValue = "simd",
      description =
          "Which instructions it has: simd, or relaxed, which is faster where the runtime knows"
              + " them (default: ${DEFAULT-VALUE}).")
  private String simd;

  @Option(
      names = "--weights",
      paramLabel = "WHERE",
      defaultValue = "inside",
      description =
          "Where the weights are: inside, or beside, in a file of their own with the ending"
              + " .weights (default: ${DEFAULT-VALUE}).")
  private String weights;

  @Option(
      names = "--wasi",
      description =
          "Write a program for runtimes with WASI: it reads pictures as PPM from standard input and"
              + " writes a line of JSON for each.")
  private boolean wasi;

  @Option(
      names = "--views",
      paramLabel = "NAME",
      defaultValue = "both",
      description =
          "Look at the centre, at the whole squeezed to a square, or at both (default:"
              + " ${DEFAULT-VALUE}).")
  private String views;

  @Option(
      names = "--size",
      paramLabel = "PIXELS",
      description = "The side of the model's pictures, where the graph takes several.")
  private Integer size;

  @Option(
      names = "--range",
      paramLabel = "RANGE",
      description =
          "Which numbers the model takes for a pixel's values: -1..1, 0..1 or 0..255 (default: what"
              + " the graph tells, else -1..1).")
  private String range;

  @Option(names = "--overwrite", description = "Replace files that are there already.")
  private boolean overwrite;

  @Override
  public Integer call() {
    Tier tier = chosen("--simd", simd, TIERS);
    boolean inside = chosen("--weights", weights, INSIDE);
    if (wasi && !inside) {
      throw refused("--wasi: a program has its weights inside");
    }
    Views shown = parsed("--", () -> Views.of(views));
    ValueRange asked = range == null ? null : parsed("--range: ", () -> ValueRange.of(range));
    checkOutputs(inside);
    GraphFile graph = GraphFile.read(model);
    try {
      write(new ClassifierModule(classifier(graph, shown, asked), tier, inside), inside);
      return 0;
    } catch (ModelException e) {
      throw new WrongInputException(model + ": " + e.getMessage());
    }
  }

  private void checkOutputs(boolean inside) {
    List<Path> inputs = Stream.of(model, labels).filter(Objects::nonNull).toList();
    OutputFile.check(out, overwrite, inputs);
    if (inside) {
      return;
    }
    if (beside().toString().equalsIgnoreCase(out.toString())) {
      throw refused("--out: name a file with another ending than " + WEIGHTS);
    }
    OutputFile.check(beside(), overwrite, inputs);
  }

  private Path beside() {
    return OutputFile.withEnding(out, WEIGHTS);
  }

  private void write(ClassifierModule module, boolean inside) {
    Map<Path, byte[]> contents = new LinkedHashMap<>();
    if (!inside) {
      contents.put(beside(), module.weights());
    }
    contents.put(out, wasi ? module.program() : module.bytes());
    OutputFile.write(contents);
    contents.forEach(
        (path, bytes) -> say(path, bytes, path == out ? module.classes() + " classes" : "weights"));
  }

  private <T> T chosen(String option, String name, Map<String, T> values) {
    T value = values.get(name);
    if (value == null) {
      String names = String.join(" or ", values.keySet().stream().sorted().toList());
      throw refused(option + ": " + name + " is not " + names);
    }
    return value;
  }

  /** What {@code value} gives, or its complaint after a prefix. */
  private <T> T parsed(String prefix, Supplier<T> value) {
    try {
      return value.get();
    } catch (IllegalArgumentException e) {
      throw refused(prefix + e.getMessage());
    }
  }

  private ParameterException refused(String why) {
    return new ParameterException(spec.commandLine(), why);
  }

  private StandaloneClassifier classifier(GraphFile file, Views shown, ValueRange asked) {
    ClassifierGraph graph = new ClassifierGraph(file.graph());
    int side = side(graph);
    ValueRange told = graph.range() == null ? ValueRange.SIGNED : graph.range();
    ValueRange taken = asked == null ? told : asked;
    ClassifierSpec what = parsed("--range: ", () -> graph.spec(name(), side, taken));
    return new StandaloneClassifier(
        graph.graph(), what, shown, labels(graph.classes(side)), file.sha256());
  }

  private int side(ClassifierGraph graph) {
    List<Integer> sizes = graph.sizes();
    if (size == null && sizes.size() == 1) {
      return sizes.get(0);
    }
    if (size == null) {
      throw refused(
          "--size: the model takes pictures of several sizes, such as " + sizes + "; choose one");
    }
    if (size < 1 || size > ClassifierGraph.MOST_SIZE) {
      throw refused("--size: " + size + " is not from 1 to " + ClassifierGraph.MOST_SIZE);
    }
    return size;
  }

  private String name() {
    return model.getFileName().toString().replaceFirst("\\.pb$", "");
  }

  private List<String> labels(int classes) {
    if (labels == null) {
      return List.of();
    }
    String text = new String(GraphFile.bytes(labels), UTF_8);
    try {
      Labels names = Labels.fitting(text, classes);
      return IntStream.range(0, classes).mapToObj(names::get).toList();
    } catch (ModelException e) {
      throw new WrongInputException(labels + ": " + e.getMessage());
    }
  }

  private void say(Path written, byte[] bytes, String what) {
    PrintWriter to = spec.commandLine().getOut();
    to.print(written + ": " + FileSize.of(bytes.length) + ", " + what + "\n");
    to.flush();
  }
}
