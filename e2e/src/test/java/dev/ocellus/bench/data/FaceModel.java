package dev.ocellus.bench.data;

import dev.ocellus.e2e.harness.Project;

/**
 * What finds faces.
 *
 * @param name as results call it
 */
@SuppressWarnings("ArrayRecordComponent")
public record FaceModel(String name, byte[] graphDef) {

  /** MTCNN as it was published. */
  public static FaceModel mtcnn() {
    return new FaceModel("mtcnn", SharedModels.mtcnn());
  }

  /** The project's own, a part of the site. */
  public static FaceModel ocellus() {
    return new FaceModel(
        "ocellus", SharedModels.read(Project.site().resolve("models/ocellus_faces_1.pb")));
  }
}
