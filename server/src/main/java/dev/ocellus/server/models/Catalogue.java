package dev.ocellus.server.models;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * The models Ocellus works with.
 *
 * @param models any one of a kind serves; within a folder the first is preferred
 */
public record Catalogue(List<KnownModel> models) {
  private static final String OPEN_MODELS =
      "https://raw.githubusercontent.com/radu-matei/wasi-tensorflow-inference/"
          + "713128a466c5ecdacb9fb9beecfb88e2393edd60/model/";
  private static final String MTCNN =
      "https://raw.githubusercontent.com/blaueck/tf-mtcnn/"
          + "b7ffa195d1cbc873e271a996cf929a032ef29610/";

  private static final KnownFile LABELS =
      new KnownFile(
          "imagenet_labels_1001",
          "imagenet_labels_1001.txt",
          21_685,
          Checksum.sha256("9b67e8dd5ecb3c003f864c8df2661c485ee38dd4e3b0d8a4af0bc36bd23b97d8"),
          address(OPEN_MODELS, "labels.txt"));

  /** The published models. */
  public static final Catalogue PUBLISHED =
      new Catalogue(
          List.of(
              classifier(
                  new KnownFile(
                      "mobilenet_v2_1.0_224",
                      "mobilenet_v2_1.0_224_frozen.pb",
                      13_994_566,
                      Checksum.sha256(
                          "02e0471425b6bf3b6d8d76f7135282b319d8800fb8626af8b47cb11b44613c1d"),
                      List.of())),
              classifier(
                  new KnownFile(
                      "mobilenet_v2_1.4_224",
                      "mobilenet_v2_1.4_224_frozen.pb",
                      24_500_000,
                      Checksum.gitBlob("e51ba1935157f07907920d5bb535fc0bc79f624e"),
                      address(OPEN_MODELS, "mobilenet_v2_1.4_224_frozen.pb"))),
              new KnownModel(
                  ModelKind.FACES,
                  new KnownFile(
                      "mtcnn",
                      "mtcnn.pb",
                      2_101_915,
                      Checksum.sha256(
                          "f40d41e1d4d3aea5767078c1b1fc0666e354835b3956ffb6fcc835c981e58fb2"),
                      address(MTCNN, "mtcnn.pb")),
                  Optional.empty())));

  public Catalogue {
    models = List.copyOf(models);
  }

  private static KnownModel classifier(KnownFile graph) {
    return new KnownModel(ModelKind.CLASSIFIER, graph, Optional.of(LABELS));
  }

  private static List<URI> address(String folder, String file) {
    return List.of(URI.create(folder + file));
  }

  /** The models of a kind, the preferred one first. */
  List<KnownModel> of(ModelKind kind) {
    return models.stream().filter(model -> model.kind() == kind).toList();
  }

  /** The models of one kind alone. */
  public Catalogue only(ModelKind kind) {
    return new Catalogue(of(kind));
  }

  /** The same, what can be fetched fetched from {@code <mirror>/<file name>} first. */
  public Catalogue at(URI mirror) {
    return new Catalogue(
        models.stream()
            .map(
                model ->
                    new KnownModel(
                        model.kind(),
                        at(mirror, model.graph()),
                        model.labels().map(labels -> at(mirror, labels))))
            .toList());
  }

  private static KnownFile at(URI mirror, KnownFile file) {
    return file.addresses().isEmpty() ? file : file.at(mirror);
  }
}
