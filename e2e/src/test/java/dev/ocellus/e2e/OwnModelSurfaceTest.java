package dev.ocellus.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.gson.JsonObject;
import dev.ocellus.e2e.harness.InBrowser;
import dev.ocellus.e2e.harness.OcellusServer;
import dev.ocellus.e2e.harness.Visit;
import dev.ocellus.problem.NativeTensorFlow;
import dev.ocellus.tensor.Shape;
import dev.ocellus.tensor.Tensor;
import dev.ocellus.testing.KerasClassifier;
import java.awt.Color;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tensorflow.proto.DataType;

/** A page of somebody else brings a classifier of its own. */
@InBrowser
final class OwnModelSurfaceTest {
  private static final String OWN =
      "{ name: 'Colours', graph: window.graph, labels: ['red', 'green', 'blue'] }";

  private static final int SIZE = KerasClassifier.SIZE;

  @TempDir private Path folder;
  private ColourModel model;
  private Surface surface;

  @BeforeEach
  void open(OcellusServer server, Visit visit) {
    model = new ColourModel(folder);
    model.graph();
    model.graphOfAnySize();
    model.graphOfOnePicture();
    model.unsupported();
    model.labels();
    model.picture("red.png", Color.RED);
    surface = Surface.open(visit, server.origin());
    surface.serve(folder);
    surface.json(
        "async () => { const own = (name) => surface.picture('/own/' + name);"
            + " window.picture = await own('red.png'); window.labels = await own('labels.txt');"
            + " window.graph = await own('colours.pb'); window.any = await own('any-size.pb');"
            + " window.one = await own('one-picture.pb');"
            + " window.odd = await own('odd.pb'); return {}; }");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "auto | ['red', 'green', 'blue'] | On this device, because your own model works here alone.",
        "device | window.labels | On this device, as asked."
      })
  void it_says_what_pictures_show(String where, String labels, String reason) {
    Surface.Place place =
        surface.load(
            "{ where: '"
                + where
                + "', classifier: { name: 'Colours', graph: window.graph, labels: "
                + labels
                + " } }");

    Answer seen = Answer.of(surface.text("() => eye.classify(window.picture)", null));

    assertThat(place).isEqualTo(new Surface.Place("device", reason));
    assertThat(seen.classes()).hasSize(3);
    assertThat(seen.best().label()).isEqualTo("red");
    assertThat(seen.best().probability()).isBetween(0.78, 0.79);
    assertThat(surface.json("async () => eye.classify(window.picture)").get("model").getAsString())
        .isEqualTo("Colours");
  }

  @Test
  void faces_are_found_beside_it() {
    surface.load("{ classifier: " + OWN + " }");

    assertThat(surface.faces("/pictures/friends.jpg").faces()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({"-1..1, 0.787", "0..1, 0.576", "0..255, 1.0"})
  void its_numbers_are_in_the_range_that_is_asked_for(String range, double probability) {
    surface.load("{ classifier: { ...(" + OWN + "), range: '" + range + "' } }");

    Answer seen = Answer.of(surface.text("() => eye.classify(window.picture)", null));

    assertThat(seen.best().probability()).isBetween(probability - 0.001, probability + 0.001);
  }

  @ParameterizedTest
  @ValueSource(strings = {"graph", "one"})
  void it_sees_both_views_whether_it_takes_one_picture_at_a_time_or_two(String graph) {
    surface.load("{ classifier: { ...(" + OWN + "), graph: window." + graph + " } }");

    Answer seen = Answer.of(surface.text("() => eye.classify(window.picture)", null));

    assertThat(seen.views()).isEqualTo("both");
    assertThat(seen.best().label()).isEqualTo("red");
    assertThat(seen.best().probability()).isBetween(0.78, 0.79);
  }

  @Test
  void the_size_is_given_where_the_graph_does_not_tell_it() {
    surface.load(
        "{ classifier: { graph: window.any, labels: ['red', 'green', 'blue'], size: 30 } }");

    Answer seen = Answer.of(surface.text("() => eye.classify(window.picture)", null));

    assertThat(seen.best().label()).isEqualTo("red");
  }

  @Test
  void what_a_graph_is_can_be_asked_before() {
    surface.load("{ where: 'device' }");

    assertThat(surface.text("() => eye.inspect({ graph: window.graph })", null))
        .isEqualTo("{\"size\":8,\"sizes\":[8],\"classes\":3,\"range\":null}");
    JsonObject any = surface.json("() => eye.inspect({ graph: window.any })");
    assertThat(any.get("size").isJsonNull()).isTrue();
    assertThat(any.getAsJsonArray("sizes").toString()).startsWith("[224,299,");
    assertThat(surface.classify("/pictures/macaw.jpg").best().label()).isEqualTo("macaw");
  }

  @ParameterizedTest
  @EnumSource(
      value = DataType.class,
      names = {"DT_FLOAT", "DT_INT32", "DT_UINT8"})
  void a_model_of_keras_tells_what_it_takes_and_sees_what_tensorflow_sees(DataType input) {
    model.keras(input);
    surface.json(
        "async () => { window.keras = await surface.picture('/own/keras.pb'); return {}; }");
    surface.load("{ classifier: { ...(" + OWN + "), graph: window.keras } }");

    assertThat(surface.text("() => eye.inspect({ graph: window.keras })", null))
        .isEqualTo("{\"size\":32,\"sizes\":[32],\"classes\":3,\"range\":\"0..255\"}");
    Answer seen = Answer.of(surface.text("() => eye.classify(window.picture)", null));

    float[] expected = redByTensorFlow(input);
    assertThat(seen.best().label()).isEqualTo("red");
    seen.classes()
        .forEach(
            each -> assertThat(each.probability()).isCloseTo(expected[each.index()], within(1e-4)));
  }

  @Test
  void an_input_of_bytes_takes_no_other_range() {
    model.keras(DataType.DT_UINT8);

    JsonObject told =
        surface.json(
            "async () => surface.told(surface.load({ classifier: { ...("
                + OWN
                + "), graph: await surface.picture('/own/keras.pb'), range: '-1..1' } }))");

    assertThat(told.get("message").getAsString())
        .isEqualTo(
            "the input picture (Placeholder) takes UINT8, so the range of its values is 0..255, not"
                + " -1..1");
    assertThat(told.get("code").getAsString()).isEqualTo("bad-option");
  }

  @Test
  void a_last_label_that_is_empty_keeps_its_place() {
    surface.load("{ classifier: { graph: window.graph, labels: ['green', 'red', ''] } }");

    Answer seen = Answer.of(surface.text("() => eye.classify(window.picture)", null));

    assertThat(seen.classes()).extracting(Answer.Label::index).containsExactlyInAnyOrder(0, 1, 2);
    for (Answer.Label each : seen.classes()) {
      assertThat(each.label()).isEqualTo(List.of("green", "red", "").get(each.index()));
    }
  }

  private static float[] redByTensorFlow(DataType input) {
    Tensor red = new Tensor(typeOf(input), Shape.of(1, SIZE, SIZE, 3), new float[SIZE * SIZE * 3]);
    for (int i = 0; i < red.size(); i += 3) {
      red.data()[i] = 255;
    }
    return NativeTensorFlow.run(
            KerasClassifier.graphDef(input),
            Map.of("picture", red),
            List.of(KerasClassifier.OUTPUT))
        .get(KerasClassifier.OUTPUT)
        .data();
  }

  private static dev.ocellus.tensor.DataType typeOf(DataType input) {
    return switch (input) {
      case DT_INT32 -> dev.ocellus.tensor.DataType.INT32;
      case DT_UINT8 -> dev.ocellus.tensor.DataType.UINT8;
      default -> dev.ocellus.tensor.DataType.FLOAT32;
    };
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{ where: 'server', classifier: OWN } | bad-option | the option where is server, and"
            + " classifier is given; models of one's own work on the device only: load with where:"
            + " 'auto' or 'device'",
        "{ classifier: { labels: [] } } | bad-option | the option classifier.graph is Undefined; it"
            + " must be a Blob",
        "{ classifier: { graph: window.graph } } | bad-option | the option classifier.labels is"
            + " missing; it must be a Blob or an array of strings",
        "{ classifier: { graph: window.graph, labels: 7 } } | bad-option | the option"
            + " classifier.labels is Number; it must be a Blob",
        "{ classifier: { graph: window.graph, labels: ['a\\nb', 'c'] } } | bad-option | the option"
            + " classifier.labels[0] is of several lines; it must be one line",
        "{ classifier: { ...OWN, size: 2000 } } | bad-option | the option classifier.size is 2000; it"
            + " must be a whole number from 1 to 1024",
        "{ classifier: { ...OWN, range: 'loud' } } | bad-option | the range of a model's values is loud;"
            + " it must be -1..1, 0..1 or 0..255",
        "{ classifier: { ...OWN, graph: window.any } } | bad-option | the option classifier.size is"
            + " missing; it must be given: the graph does not tell it",
        "{ classifier: { ...OWN, labels: ['a'] } } | model-damaged | there is 1 label, but the model"
            + " has 3 classes; give 3 lines, or 2 where the first class is the background",
        "{ classifier: { ...OWN, graph: window.odd } } | model-damaged | 1 node cannot be run:"
            + " Oddity: the operator is not supported (means)",
        "{ classifier: { ...OWN, graph: window.picture } } | model-damaged | the file is not a"
            + " frozen TensorFlow graph, or it is damaged: at byte 24, wire type 6 is not known"
      })
  void what_cannot_work_is_said_when_it_is_loaded(String options, String code, String message) {
    JsonObject told =
        surface.json(
            "() => surface.told(surface.load(" + options.replace("OWN", "(" + OWN + ")") + "))");

    assertThat(told.get("message").getAsString()).isEqualTo(message);
    assertThat(told.get("code").getAsString()).isEqualTo(code);
  }

  @Test
  void a_file_beyond_the_limit_is_not_read() {
    JsonObject told =
        surface.json(
            "() => surface.told(surface.load({ classifier: { ...("
                + OWN
                + "), graph: new Blob(Array(201).fill(new Uint8Array(1e6))) } }))");

    assertThat(told.get("code").getAsString()).isEqualTo("too-large");
    assertThat(told.get("message").getAsString())
        .isEqualTo("the option classifier.graph has 201 MB; at most 200 MB are possible");
  }
}
