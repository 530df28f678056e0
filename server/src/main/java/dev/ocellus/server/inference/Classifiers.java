package dev.ocellus.server.inference;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.ocellus.classify.Classifier;
import dev.ocellus.classify.ClassifierSpec;
import dev.ocellus.classify.Labels;
import dev.ocellus.graph.Graph;
import dev.ocellus.graph.tensorflow.GraphDefReader;
import dev.ocellus.inspect.Batching;
import dev.ocellus.interpret.InterpretedModel;
import dev.ocellus.model.Model;
import dev.ocellus.model.ModelException;
import dev.ocellus.result.Where;
import dev.ocellus.server.models.StoredModel;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes classifiers of the models in the store. */
final class Classifiers {
  private static final Map<String, ClassifierSpec> SPECS =
      Stream.of(ClassifierSpec.MOBILENET_V2_1_0_224, ClassifierSpec.MOBILENET_V2_1_4_224)
          .collect(Collectors.toUnmodifiableMap(ClassifierSpec::name, Function.identity()));

  private Classifiers() {}

  static Classifier of(StoredModel stored, Model model, Where where) {
    return of(stored, GraphDefReader.read(stored.graph().bytes()), spec -> model, where);
  }

  static Classifier interpreted(StoredModel stored, Graph graph, Where where) {
    return of(stored, graph, spec -> new InterpretedModel(graph, List.of(spec.output())), where);
  }

  private static Classifier of(
      StoredModel stored, Graph graph, Function<ClassifierSpec, Model> loader, Where where) {
    ClassifierSpec spec = SPECS.get(stored.name());
    if (spec == null || stored.labels().isEmpty()) {
      throw new ModelException("no classifier is called " + stored.name());
    }
    Labels labels = Labels.parse(new String(stored.labels().get().bytes(), UTF_8));
    ClassifierSpec fitting = Batching.asDeclared(spec, graph);
    Model model = loader.apply(fitting);
    return new Classifier(fitting, labels, where, model);
  }
}
