package dev.ocellus.detect;

import dev.ocellus.graph.Graph;
import dev.ocellus.image.Picture;
import dev.ocellus.model.Model;
import dev.ocellus.model.Progress;
import dev.ocellus.result.Face;
import dev.ocellus.result.FaceDetection;
import dev.ocellus.result.Where;
import dev.ocellus.timing.StageClock;
import dev.ocellus.timing.StageClock.Stage;
import java.util.List;
import java.util.function.BiFunction;

/**
 * MTCNN's cascade (Zhang et al., "Joint Face Detection and Alignment Using Multitask Cascaded
 * Convolutional Networks", 2016) in Java, around the three networks inside {@code mtcnn.pb}, and
 * then it gives what the whole graph gives, or around the project's own three.
 */
public final class Mtcnn implements FaceDetector, AutoCloseable {
  private final Where where;
  private final MtcnnNetworks networks;

  /**
   * A detector.
   *
   * @param where where the networks are run
   * @param graph {@code mtcnn.pb} or a graph with the project's own networks, as it was read
   * @param loader makes a part of the graph runnable, for the outputs given
   * @throws dev.ocellus.model.ModelException when the graph is another one
   */
  public Mtcnn(Where where, Graph graph, BiFunction<Graph, List<String>, Model> loader) {
    this.where = where;
    this.networks = new MtcnnNetworks(graph, loader);
  }

  /**
   * Runs each network once, so that pictures find all of them ready, whatever they show.
   *
   * @param picture what the networks are shown, all of it
   * @param progress told how far the work is; may end it
   */
  public void warmUp(Picture picture, Progress progress) {
    networks.warmUp(picture.onWhite(), progress);
  }

  @Override
  public FaceDetection detect(Picture picture, FaceOptions options, Progress progress) {
    StageClock clock = StageClock.startedAt(Stage.PREPROCESS);
    Cascade cascade = new Cascade(networks, picture.onWhite(), options, clock);
    List<Face> faces = cascade.run(progress);
    return new FaceDetection(
        networks.name(), where, picture.width(), picture.height(), faces, clock.timings());
  }

  @Override
  public void close() {
    networks.close();
  }
}
