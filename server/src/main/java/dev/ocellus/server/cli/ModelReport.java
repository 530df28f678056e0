package dev.ocellus.server.cli;

import dev.ocellus.server.models.DamagedFile;
import dev.ocellus.server.models.FileSize;
import dev.ocellus.server.models.KnownFile;
import dev.ocellus.server.models.KnownModel;
import dev.ocellus.server.models.ModelKind;
import dev.ocellus.server.models.ModelStatus;
import dev.ocellus.server.models.ModelStatus.Phase;
import dev.ocellus.server.models.ModelSupply;
import dev.ocellus.server.models.StoredModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says in plain words what there is of a model, and what is missing and to be done. */
final class ModelReport {
  private static final Map<ModelKind, String> TITLES =
      Map.of(ModelKind.CLASSIFIER, "Classes", ModelKind.FACES, "Faces");

  private ModelReport() {}

  /** A line about a model that is there, or a block about one that is missing. */
  static List<String> lines(ModelStatus status, ModelSupply supply) {
    List<String> lines = new ArrayList<>();
    status.look().damaged().forEach(file -> lines.add(damaged(file)));
    Optional<StoredModel> stored = status.look().stored();
    lines.add(stored.map(ModelReport::there).orElseGet(() -> missing(status, supply)));
    return lines;
  }

  /** What a change of a model is worth telling. */
  static List<String> news(ModelStatus status) {
    List<String> lines = new ArrayList<>();
    status.look().damaged().forEach(file -> lines.add(damaged(file)));
    if (status.phase() == Phase.WAITING) {
      lines.add(failed(status));
    }
    if (status.phase() == Phase.READY) {
      status.look().stored().map(ModelReport::there).ifPresent(lines::add);
    }
    return lines;
  }

  private static String damaged(DamagedFile file) {
    return file.path() + " " + file.problem() + ". It is not used; replace it, or remove it.";
  }

  private static String there(StoredModel model) {
    return title(model.kind()) + model.name() + ", from " + model.graph().path();
  }

  private static String failed(ModelStatus status) {
    return title(status.kind())
        + status.name()
        + " cannot be fetched now: "
        + status.failure()
        + ". Ocellus goes on trying.";
  }

  private static String missing(ModelStatus status, ModelSupply supply) {
    String tail = status.phase() == Phase.FETCHING ? ", and is being fetched." : ".";
    String why = status.failure().isEmpty() ? "" : ": " + status.failure();
    List<String> lines = new ArrayList<>();
    lines.add(title(status.kind()) + status.name() + " is missing" + why + tail);
    supply
        .standIn(status.kind())
        .ifPresent(
            model ->
                lines.add(
                    "  Until it is there, " + model.name() + ", part of the page, stands in."));
    addNeeds(status, supply, lines);
    return String.join("\n", lines);
  }

  private static void addNeeds(ModelStatus status, ModelSupply supply, List<String> lines) {
    lines.add("  It needs");
    for (KnownFile file : status.look().missing()) {
      addNeed("", file, lines);
      others(file, status.kind(), supply).forEach(other -> addNeed("or ", other, lines));
    }
    lines.add("  in one of these folders, or in another that --models names at the next start:");
    supply.store().folders().forEach(folder -> lines.add("    " + folder));
  }

  private static void addNeed(String or, KnownFile file, List<String> lines) {
    String from = file.addresses().isEmpty() ? "" : ", from";
    lines.add("    " + or + file.fileName() + ", " + FileSize.of(file.bytes()) + from);
    file.addresses().forEach(address -> lines.add("      " + address));
  }

  /** The graphs that would serve in place of a graph. */
  private static List<KnownFile> others(KnownFile file, ModelKind kind, ModelSupply supply) {
    List<KnownFile> graphs = supply.store().models(kind).stream().map(KnownModel::graph).toList();
    return graphs.contains(file)
        ? graphs.stream().filter(graph -> !graph.equals(file)).toList()
        : List.of();
  }

  private static String title(ModelKind kind) {
    return TITLES.get(kind) + ": ";
  }
}
