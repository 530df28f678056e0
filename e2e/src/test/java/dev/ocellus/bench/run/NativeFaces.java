package dev.ocellus.bench.run;

import dev.ocellus.bench.data.FaceModel;
import dev.ocellus.detect.FaceDetector;
import dev.ocellus.detect.FaceOptions;
import dev.ocellus.detect.Mtcnn;
import dev.ocellus.detect.MtcnnGraph;
import dev.ocellus.graph.tensorflow.GraphDefReader;
import dev.ocellus.image.Raster;
import dev.ocellus.model.Progress;
import dev.ocellus.result.Face;
import dev.ocellus.result.Where;
import dev.ocellus.tensorflow.TensorFlowModel;
import java.util.List;

/** A face detector above native TensorFlow, for what is found, not for how fast. */
public final class NativeFaces implements AutoCloseable {
  private static final int THREADS = 2;

  private final FaceDetector detector;
  private final AutoCloseable resource;

  private NativeFaces(FaceDetector detector, AutoCloseable resource) {
    this.detector = detector;
    this.resource = resource;
  }

  /** MTCNN as one graph. */
  public static NativeFaces mtcnn() {
    FaceModel faces = FaceModel.mtcnn();
    TensorFlowModel model = TensorFlowModel.load(faces.name(), faces.graphDef(), THREADS);
    return new NativeFaces(new MtcnnGraph(faces.name(), Where.SERVER, model), model);
  }

  /** The project's own networks in the cascade in Java. */
  public static NativeFaces ocellus() {
    FaceModel faces = FaceModel.ocellus();
    Mtcnn cascade =
        new Mtcnn(
            Where.SERVER,
            GraphDefReader.read(faces.graphDef()),
            (graph, outputs) -> TensorFlowModel.load(faces.name(), faces.graphDef(), THREADS));
    return new NativeFaces(cascade, cascade);
  }

  /** The faces of a picture, with the usual options, best score first. */
  public List<Face> find(Raster picture) {
    return detector.detect(picture, FaceOptions.DEFAULT, Progress.NONE).faces();
  }

  @Override
  public void close() {
    try {
      resource.close();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
