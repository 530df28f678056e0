package dev.ocellus.e2e;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.ocellus.testing.FaceModel;
import dev.ocellus.testing.SmallClassifier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tensorflow.proto.GraphDef;
import org.tensorflow.proto.NodeDef;

/** The folder {@code models/} of a static host, as models come to it. */
final class ModelFolder {
  static final String CLASSIFIER = "mobilenet_v2_1.0_224";

  private final Path folder;
  private final Map<String, JsonObject> models = new LinkedHashMap<>();
  private final Map<String, JsonObject> missing = new LinkedHashMap<>();

  /**
   * An empty one.
   *
   * @param site the folder of the host
   */
  ModelFolder(Path site) {
    try {
      folder = Files.createDirectories(site.resolve("models"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    list();
  }

  /** A model that finds faces is there, after those that were there before. */
  ModelFolder faces(String name, byte[] graph) {
    models.put(name, entry(name, "faces", file(name + ".pb", graph)));
    missing.remove(name);
    return list();
  }

  /** A model that says what pictures show is there: one that is right about drawn pictures. */
  ModelFolder classifier() {
    byte[] graph = SmallClassifier.graphDef();
    JsonObject entry = entry(CLASSIFIER, "classifier", file(CLASSIFIER + ".pb", graph));
    entry.add("labels", file("labels.txt", SmallClassifier.labels()));
    models.put(CLASSIFIER, entry);
    missing.remove(CLASSIFIER);
    return list();
  }

  /** The classifier, of 14.2 MB, is not there. */
  ModelFolder withoutClassifier(String state, long fetched, String reason) {
    return without(CLASSIFIER, "classifier", 14_200_000, state, fetched, reason);
  }

  /** What a list tells of a classifier of 14.2 MB that is not there. */
  static JsonObject missing(String state, long fetched) {
    return missing(CLASSIFIER, "classifier", 14_200_000, state, fetched, "");
  }

  /** A model is not there. */
  ModelFolder without(
      String name, String kind, long bytes, String state, long fetched, String reason) {
    models.remove(name);
    missing.put(name, missing(name, kind, bytes, state, fetched, reason));
    return list();
  }

  private static JsonObject missing(
      String name, String kind, long bytes, String state, long fetched, String reason) {
    JsonObject entry = new JsonObject();
    entry.addProperty("name", name);
    entry.addProperty("kind", kind);
    entry.addProperty("bytes", bytes);
    entry.addProperty("state", state);
    entry.addProperty("fetched", fetched);
    entry.addProperty("reason", reason);
    return entry;
  }

  private static JsonObject entry(String name, String kind, JsonObject file) {
    JsonObject entry = new JsonObject();
    entry.addProperty("name", name);
    entry.addProperty("kind", kind);
    file.entrySet().forEach(each -> entry.add(each.getKey(), each.getValue()));
    return entry;
  }

  private JsonObject file(String name, byte[] bytes) {
    try {
      Files.write(folder.resolve(name), bytes);
      JsonObject file = new JsonObject();
      file.addProperty("file", name);
      file.addProperty("bytes", bytes.length);
      file.addProperty(
          "sha256", HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has SHA-256", e);
    }
  }

  /** The same networks in a file of other bytes, which is another model to whoever keeps files. */
  static byte[] anotherFaceModel() {
    NodeDef.Builder mark = NodeDef.newBuilder().setName("another").setOp("NoOp");
    byte[] more = GraphDef.newBuilder().addNode(mark).build().toByteArray();
    byte[] graph = FaceModel.file();
    byte[] both = Arrays.copyOf(graph, graph.length + more.length);
    System.arraycopy(more, 0, both, graph.length, more.length);
    return both;
  }

  private ModelFolder list() {
    JsonObject list = new JsonObject();
    list.add("models", array(models));
    if (!missing.isEmpty()) {
      list.add("missing", array(missing));
    }
    try {
      Path next = Files.writeString(folder.resolve("next.json"), list.toString());
      Files.move(
          next,
          folder.resolve("index.json"),
          StandardCopyOption.REPLACE_EXISTING,
          StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  private static JsonArray array(Map<String, JsonObject> entries) {
    JsonArray array = new JsonArray();
    entries.values().forEach(array::add);
    return array;
  }
}
