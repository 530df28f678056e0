package dev.ocellus.train.teacher;

import dev.ocellus.detect.FaceOptions;
import dev.ocellus.detect.Mtcnn;
import dev.ocellus.graph.Graph;
import dev.ocellus.graph.tensorflow.GraphDefReader;
import dev.ocellus.image.Raster;
import dev.ocellus.model.Model;
import dev.ocellus.model.Progress;
import dev.ocellus.result.Face;
import dev.ocellus.result.Where;
import dev.ocellus.tensor.Tensor;
import dev.ocellus.tensorflow.TensorFlowModel;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.tensorflow.proto.GraphDef;

/** A cascade whose networks' inputs and outputs are kept. */
public final class RecordedDetector implements AutoCloseable {
  /** The cascade's networks, in its order. */
  public enum Network {
    P,
    R,
    O
  }

  /**
   * What a network was shown in one run, and said of it.
   *
   * @param input [n, h, w, 3]
   * @param scores [m, 2]
   * @param boxes [m, 4]
   * @param landmarks [m, 10]; empty where the network finds none
   */
  @SuppressWarnings("ArrayRecordComponent")
  public record Seen(Tensor input, float[] scores, float[] boxes, float[] landmarks) {}

  private final Mtcnn cascade;
  private final Map<Network, Recording> recordings = new EnumMap<>(Network.class);

  private RecordedDetector(Graph graph, BiFunction<Graph, List<String>, Model> loader) {
    List<Recording> made = new ArrayList<>();
    cascade =
        new Mtcnn(
            Where.SERVER,
            graph,
            (part, outputs) -> {
              made.add(new Recording(loader.apply(part, outputs)));
              return made.get(made.size() - 1);
            });
    recordings.put(Network.P, made.get(0));
    recordings.put(Network.R, made.get(1));
    recordings.put(Network.O, made.get(2));
  }

  /** MTCNN: {@code mtcnn.pb}, its networks cut out. */
  public static RecordedDetector teacher(GraphDef whole, int threads) {
    TeacherGraph graph = new TeacherGraph(whole);
    return new RecordedDetector(
        GraphDefReader.read(whole.toByteArray()),
        (part, outputs) -> {
          GraphDef cut = graph.cut(inputOf(outputs), outputs);
          return TensorFlowModel.load("the teacher", cut.toByteArray(), threads);
        });
  }

  private static String inputOf(List<String> outputs) {
    String first = outputs.get(0);
    return first.startsWith("pnet")
        ? "pnet/while/ResizeBilinear"
        : first.substring(0, first.indexOf('/')) + "/cond/CropAndResize";
  }

  /** Networks of a file of ours. */
  public static RecordedDetector pupil(byte[] file, int threads) {
    return new RecordedDetector(
        GraphDefReader.read(file),
        (part, outputs) -> TensorFlowModel.load("the pupil", file, threads));
  }

  public List<Face> detect(Raster picture, FaceOptions options) {
    return cascade.detect(picture, options, Progress.NONE).faces();
  }

  /** What a network was shown since this was last asked. */
  public List<Seen> take(Network network) {
    return recordings.get(network).take().stream().map(RecordedDetector::seen).toList();
  }

  /** Asks a network about crops. */
  public Seen ask(Network network, Tensor crops) {
    Recording recording = recordings.get(network);
    String name = network == Network.R ? "rnet" : "onet";
    List<String> outputs = new ArrayList<>();
    outputs.add(name + "/cond/prob1");
    outputs.add(name + "/cond/Flatten_1/flatten/Reshape");
    if (network == Network.O) {
      outputs.add(name + "/cond/Flatten_2/flatten/Reshape");
    }
    recording.run(Map.of(name + "/cond/CropAndResize", crops), outputs, Progress.NONE);
    return seen(recording.take().get(0));
  }

  private static Seen seen(Recording.Run run) {
    List<Tensor> outputs = run.outputs();
    float[] landmarks = outputs.size() > 2 ? outputs.get(2).data() : new float[0];
    return new Seen(run.input(), outputs.get(0).data(), outputs.get(1).data(), landmarks);
  }

  @Override
  public void close() {
    cascade.close();
  }
}
