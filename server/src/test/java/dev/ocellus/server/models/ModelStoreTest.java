package dev.ocellus.server.models;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ocellus.vision.ClassifierSpec;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelStoreTest {
  private static final String NARROW = "narrow network";
  private static final String WIDE = "wide network";
  private static final String LABELS = "background\ntench";
  private static final String FACES = "three networks";

  @TempDir private Path folder;
  private Path first;
  private Path second;
  private Path cache;

  @BeforeEach
  void makeFolders() {
    first = folder.resolve("first");
    second = folder.resolve("second");
    cache = folder.resolve("cache");
  }

  private static KnownFile file(String name, String content, Optional<URI> publisher) {
    String hex = Checksum.sha256(content.getBytes(UTF_8));
    return new KnownFile(name, name + ".pb", Checksum.sha256(hex), publisher);
  }

  private static Catalogue catalogue(Optional<URI> publisher) {
    return new Catalogue(
        List.of(
            new Catalogue.Network(
                ClassifierSpec.MOBILENET_V2_1_0_224, file("narrow", NARROW, Optional.empty())),
            new Catalogue.Network(
                ClassifierSpec.MOBILENET_V2_1_4_224, file("wide", WIDE, publisher))),
        file("labels", LABELS, publisher),
        file("faces", FACES, publisher));
  }

  private ModelStore store(Catalogue catalogue) {
    var downloader = new Downloader(Map.of(), (file, bytes, total) -> {});
    return new ModelStore(catalogue, List.of(first, second), cache, downloader);
  }

  private ModelSet find() {
    return store(catalogue(Optional.empty())).find();
  }

  private static void put(Path folder, String name, String content) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve(name + ".pb"), content);
  }

  private void putAll(Path folder) throws IOException {
    put(folder, "narrow", NARROW);
    put(folder, "labels", LABELS);
    put(folder, "faces", FACES);
  }

  @Test
  void theFirstFolderThatHasAFileWins() throws IOException {
    putAll(first);
    putAll(second);
    putAll(cache);
    assertThat(find().files())
        .extracting(StoredFile::path)
        .containsExactly(
            first.resolve("narrow.pb"), first.resolve("labels.pb"), first.resolve("faces.pb"));
  }

  @Test
  void eachFileIsLookedForOnItsOwn() throws IOException {
    put(first, "faces", FACES);
    put(second, "labels", LABELS);
    put(cache, "narrow", NARROW);
    ModelSet found = find();
    assertThat(found.faces().path()).isEqualTo(first.resolve("faces.pb"));
    assertThat(found.labels().path()).isEqualTo(second.resolve("labels.pb"));
    assertThat(found.classifier().path()).isEqualTo(cache.resolve("narrow.pb"));
    assertThat(found.spec()).isEqualTo(ClassifierSpec.MOBILENET_V2_1_0_224);
  }

  @Test
  void anyClassifierServesAndWithinAFolderTheFirstIsPreferred() throws IOException {
    putAll(second);
    put(first, "wide", WIDE);
    assertThat(find().spec()).isEqualTo(ClassifierSpec.MOBILENET_V2_1_4_224);
    put(first, "narrow", NARROW);
    assertThat(find().spec()).isEqualTo(ClassifierSpec.MOBILENET_V2_1_0_224);
  }

  @Test
  void aDamagedFileInTheUsersFolderIsAnErrorEvenWhenAnotherFolderHasAGoodOne() throws IOException {
    putAll(second);
    put(first, "faces", "three netw");
    assertThatThrownBy(this::find)
        .isInstanceOf(ModelFileException.class)
        .hasMessage(
            first.resolve("faces.pb")
                + " is damaged: its SHA-256 is "
                + Checksum.sha256("three netw".getBytes(UTF_8))
                + ", expected "
                + Checksum.sha256(FACES.getBytes(UTF_8))
                + ". Replace the file, or remove it to have another one looked for.");
  }

  @Test
  void aMissingFileThatCannotBeFetchedIsSaidWithWhereItWasLookedFor() throws IOException {
    putAll(first);
    Files.delete(first.resolve("faces.pb"));
    assertThatThrownBy(this::find)
        .isInstanceOf(ModelFileException.class)
        .hasMessage("No faces.pb in\n  " + first + "\n  " + second + "\n  " + cache + "\n");
  }

  @Test
  void aFileThatIsNowhereIsFetchedIntoTheCacheAndFoundThereTheNextTime() throws IOException {
    putAll(first);
    Files.delete(first.resolve("faces.pb"));
    try (Publisher publisher = new Publisher(FACES.getBytes(UTF_8))) {
      ModelStore store = store(catalogue(Optional.of(publisher.address())));
      assertThat(store.find().faces().path()).isEqualTo(cache.resolve("faces.pb"));
      assertThat(store.find().faces().bytes()).isEqualTo(FACES.getBytes(UTF_8));
      assertThat(publisher.requests()).hasSize(1);
    }
  }

  @Test
  void aDamagedFileInTheCacheIsFetchedAgain() throws IOException {
    putAll(first);
    Files.delete(first.resolve("faces.pb"));
    put(cache, "faces", "damaged");
    try (Publisher publisher = new Publisher(FACES.getBytes(UTF_8))) {
      ModelSet found = store(catalogue(Optional.of(publisher.address()))).find();
      assertThat(found.faces().bytes()).isEqualTo(FACES.getBytes(UTF_8));
      assertThat(cache.resolve("faces.pb")).hasContent(FACES);
    }
  }

  @Test
  void withoutANetworkTheErrorSaysWhatToDo() throws IOException {
    putAll(first);
    Files.delete(first.resolve("faces.pb"));
    URI nowhere = URI.create("http://127.0.0.1:1/faces.pb");
    assertThatThrownBy(() -> store(catalogue(Optional.of(nowhere))).find())
        .isInstanceOf(ModelFileException.class)
        .hasMessage(
            "No faces.pb in\n  "
                + first
                + "\n  "
                + second
                + "\n  "
                + cache
                + "\nand it cannot be fetched: no connection: Connection refused\n"
                + "Put the file, from http://127.0.0.1:1/faces.pb,\n"
                + "into one of these folders, or name its folder with --models.");
  }

  @Test
  void namesForTheWebChangeWithTheContent() throws IOException {
    putAll(first);
    assertThat(find().faces().publicName())
        .isEqualTo("faces." + Checksum.sha256(FACES.getBytes(UTF_8)).substring(0, 16) + ".pb");
  }

  @Test
  void aMirrorStandsInForEveryPublisher() {
    Catalogue mirrored = Catalogue.PUBLISHED.at(URI.create("https://mirror.example/files"));
    assertThat(mirrored.faces().publisher())
        .hasValue(URI.create("https://mirror.example/files/mtcnn.pb"));
    assertThat(mirrored.labels().publisher())
        .hasValue(URI.create("https://mirror.example/files/imagenet_labels_1001.txt"));
    assertThat(mirrored.classifiers())
        .extracting(network -> network.file().publisher().isPresent())
        .containsExactly(false, true);
  }

  @Test
  void gitsNameOfAContentIsComputedAsGitDoes() {
    assertThat(
            Checksum.gitBlob("ce013625030ba8dba906f756967f9e9ca394464a")
                .matches("hello\n".getBytes(UTF_8)))
        .isTrue();
  }
}
