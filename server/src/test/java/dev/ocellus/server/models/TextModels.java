package dev.ocellus.server.models;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Models whose files are a few words: enough to be looked for, fetched and checked. */
final class TextModels {
  static final String NARROW = "narrow network";
  static final String WIDE = "wide network";
  static final String LABELS = "background\ntench";
  static final String FACES = "three networks";

  private TextModels() {}

  /**
   * All but the narrow classifier can be fetched from each publisher, whose address is a folder.
   */
  static Catalogue catalogue(URI... publishers) {
    KnownFile labels = file("labels", LABELS, publishers);
    return new Catalogue(
        List.of(
            new KnownModel(ModelKind.CLASSIFIER, file("narrow", NARROW), Optional.of(labels)),
            new KnownModel(
                ModelKind.CLASSIFIER, file("wide", WIDE, publishers), Optional.of(labels)),
            new KnownModel(ModelKind.FACES, file("faces", FACES, publishers), Optional.empty())));
  }

  private static KnownFile file(String name, String content, URI... publishers) {
    String fileName = name + ".pb";
    List<URI> addresses = Stream.of(publishers).map(folder -> folder.resolve(fileName)).toList();
    return new KnownFile(
        name, fileName, content.length(), Checksum.sha256(sha256(content)), addresses);
  }

  static String sha256(String content) {
    return Checksum.sha256(content.getBytes(UTF_8));
  }

  static void put(Path folder, String name, String content) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve(name + ".pb"), content);
  }
}
