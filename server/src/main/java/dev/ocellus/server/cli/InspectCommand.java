package dev.ocellus.server.cli;

import dev.ocellus.graph.Graph;
import dev.ocellus.graph.Node;
import dev.ocellus.graph.Op;
import dev.ocellus.inspect.ClassifierGraph;
import dev.ocellus.inspect.GraphSummary;
import dev.ocellus.model.ModelException;
import dev.ocellus.server.models.FileSize;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ocellus models inspect}: what a file has in it. */
@Command(
    name = "inspect",
    mixinStandardHelpOptions = true,
    description = "Tells what is in a frozen TensorFlow graph, and whether it runs here.")
final class InspectCommand implements Callable<Integer> {
  private static final double MILLION = 1e6;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "A GraphDef in its binary form (.pb).")
  private Path file;

  @Override
  public Integer call() {
    GraphFile read = GraphFile.read(file);
    Graph graph = read.graph();
    GraphSummary summary = GraphSummary.of(graph);
    say(
        "%s: %s, %d nodes, %s weights",
        file, FileSize.of(read.size()), graph.nodes().size(), millions(summary));
    say("Inputs");
    summary.inputs().forEach(node -> say("  %s%s", node.name(), shape(node)));
    say("Outputs");
    summary.outputs().forEach(node -> say("  %s", node));
    say("Operations");
    summary.operations().entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .forEach(operation -> say("%6d  %s", operation.getValue(), operation.getKey()));
    say("Not supported");
    summary.unsupported().forEach(node -> say("  %s: %s", node, reason(node)));
    if (summary.unsupported().isEmpty()) {
      say("  nothing");
    }
    say("As a classifier");
    say("  %s", asClassifier(graph));
    return 0;
  }

  private static String millions(GraphSummary summary) {
    return String.format(Locale.ROOT, "%.2f million", summary.weights() / MILLION);
  }

  private static String shape(Node node) {
    if (node.op() instanceof Op.Placeholder placeholder) {
      String type = placeholder.dataType().name().toLowerCase(Locale.ROOT);
      return ", "
          + type
          + (placeholder.dims() == null ? " of any shape" : " " + placeholder.dims());
    }
    return "";
  }

  private static String reason(Node node) {
    return node.op() instanceof Op.Unsupported unsupported ? unsupported.reason() : "";
  }

  private static String asClassifier(Graph graph) {
    try {
      ClassifierGraph classifier = new ClassifierGraph(graph);
      return classifier.sizes().stream()
          .map(size -> describe(classifier, size))
          .collect(Collectors.joining("\n  "));
    } catch (ModelException e) {
      return "no: " + e.getMessage();
    }
  }

  private static String describe(ClassifierGraph classifier, int size) {
    return String.format(
        Locale.ROOT,
        "pictures of %d x %d, %d classes, %.0f million multiplications a picture",
        size,
        size,
        classifier.classes(size),
        classifier.multiplications(size) / MILLION);
  }

  private void say(String format, Object... values) {
    PrintWriter out = spec.commandLine().getOut();
    out.print(String.format(Locale.ROOT, format, values) + "\n");
    out.flush();
  }
}
