package dev.ocellus.bench.data;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.ocellus.bench.network.FrozenNetwork;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/** What Ocellus finds below {@code models/}: the files and their list. */
final class OcellusModels {
  private OcellusModels() {}

  /** The files of a classifier and of a face detector, by name. */
  static Map<String, byte[]> of(FrozenNetwork classifier, FaceModel faces) {
    byte[] labels = SharedModels.labels();
    JsonObject classification =
        entry(classifier.name(), "classifier", "classifier.pb", classifier.graphDef());
    classification.add("labels", file("labels.txt", labels));
    JsonArray models = new JsonArray();
    models.add(classification);
    models.add(entry(faces.name(), "faces", "faces.pb", faces.graphDef()));
    JsonObject index = new JsonObject();
    index.add("models", models);
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("index.json", index.toString().getBytes(UTF_8));
    files.put("classifier.pb", classifier.graphDef());
    files.put("labels.txt", labels);
    files.put("faces.pb", faces.graphDef());
    return files;
  }

  private static JsonObject entry(String name, String kind, String file, byte[] bytes) {
    JsonObject entry = file(file, bytes);
    entry.addProperty("name", name);
    entry.addProperty("kind", kind);
    return entry;
  }

  private static JsonObject file(String name, byte[] bytes) {
    JsonObject file = new JsonObject();
    file.addProperty("file", name);
    file.addProperty("bytes", bytes.length);
    file.addProperty("sha256", sha256(bytes));
    return file;
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
