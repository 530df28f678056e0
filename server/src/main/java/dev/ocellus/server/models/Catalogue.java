package dev.ocellus.server.models;

import dev.ocellus.vision.ClassifierSpec;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * The files Ocellus works with.
 *
 * @param classifiers any one of them serves; the first that is found in a folder is taken
 * @param labels the names of the classifiers' classes
 * @param faces MTCNN's graph
 */
public record Catalogue(List<Network> classifiers, KnownFile labels, KnownFile faces) {

  /**
   * A classification network.
   *
   * @param spec what it takes and gives
   */
  public record Network(ClassifierSpec spec, KnownFile file) {}

  private static final String OPEN_MODELS =
      "https://raw.githubusercontent.com/radu-matei/wasi-tensorflow-inference/"
          + "713128a466c5ecdacb9fb9beecfb88e2393edd60/model/";
  private static final String MTCNN =
      "https://raw.githubusercontent.com/blaueck/tf-mtcnn/"
          + "b7ffa195d1cbc873e271a996cf929a032ef29610/";

  /** The published files. */
  public static final Catalogue PUBLISHED =
      new Catalogue(
          List.of(
              new Network(
                  ClassifierSpec.MOBILENET_V2_1_0_224,
                  new KnownFile(
                      "mobilenet_v2_1.0_224",
                      "mobilenet_v2_1.0_224_frozen.pb",
                      Checksum.sha256(
                          "02e0471425b6bf3b6d8d76f7135282b319d8800fb8626af8b47cb11b44613c1d"),
                      Optional.empty())),
              new Network(
                  ClassifierSpec.MOBILENET_V2_1_4_224,
                  new KnownFile(
                      "mobilenet_v2_1.4_224",
                      "mobilenet_v2_1.4_224_frozen.pb",
                      Checksum.gitBlob("e51ba1935157f07907920d5bb535fc0bc79f624e"),
                      address(OPEN_MODELS, "mobilenet_v2_1.4_224_frozen.pb")))),
          new KnownFile(
              "imagenet_labels_1001",
              "imagenet_labels_1001.txt",
              Checksum.sha256("9b67e8dd5ecb3c003f864c8df2661c485ee38dd4e3b0d8a4af0bc36bd23b97d8"),
              address(OPEN_MODELS, "labels.txt")),
          new KnownFile(
              "mtcnn",
              "mtcnn.pb",
              Checksum.sha256("f40d41e1d4d3aea5767078c1b1fc0666e354835b3956ffb6fcc835c981e58fb2"),
              address(MTCNN, "mtcnn.pb")));

  private static Optional<URI> address(String folder, String file) {
    return Optional.of(URI.create(folder + file));
  }

  /** The same files, the ones that can be fetched fetched from {@code <mirror>/<file name>}. */
  public Catalogue at(URI mirror) {
    List<Network> mirrored =
        classifiers.stream().map(n -> new Network(n.spec(), at(mirror, n.file()))).toList();
    return new Catalogue(mirrored, at(mirror, labels), at(mirror, faces));
  }

  private static KnownFile at(URI mirror, KnownFile file) {
    return file.publisher().isPresent() ? file.at(mirror) : file;
  }
}
