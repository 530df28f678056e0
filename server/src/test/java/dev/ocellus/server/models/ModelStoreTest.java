package dev.ocellus.server.models;

import static dev.ocellus.server.models.TextModels.FACES;
import static dev.ocellus.server.models.TextModels.LABELS;
import static dev.ocellus.server.models.TextModels.NARROW;
import static dev.ocellus.server.models.TextModels.WIDE;
import static dev.ocellus.server.models.TextModels.put;
import static dev.ocellus.server.models.TextModels.sha256;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelStoreTest {
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

  private ModelStore store(URI... publishers) {
    return new ModelStore(TextModels.catalogue(publishers), List.of(first, second), cache);
  }

  private Look look(ModelKind kind) {
    return store().look(kind);
  }

  private StoredModel classifier() {
    return look(ModelKind.CLASSIFIER).stored().orElseThrow();
  }

  private static void putAll(Path folder) throws IOException {
    put(folder, "narrow", NARROW);
    put(folder, "labels", LABELS);
    put(folder, "faces", FACES);
  }

  @Test
  void theFirstFolderThatHasAFileWins() throws IOException {
    putAll(first);
    putAll(second);
    putAll(cache);
    assertThat(classifier().files())
        .extracting(StoredFile::path)
        .containsExactly(first.resolve("narrow.pb"), first.resolve("labels.pb"));
    assertThat(look(ModelKind.FACES).stored().orElseThrow().graph().path())
        .isEqualTo(first.resolve("faces.pb"));
  }

  @Test
  void eachFileIsLookedForOnItsOwn() throws IOException {
    put(second, "labels", LABELS);
    put(cache, "narrow", NARROW);
    StoredModel found = classifier();
    assertThat(found.name()).isEqualTo("narrow");
    assertThat(found.graph().path()).isEqualTo(cache.resolve("narrow.pb"));
    assertThat(found.labels().orElseThrow().path()).isEqualTo(second.resolve("labels.pb"));
  }

  @Test
  void anyClassifierServesAndWithinAFolderTheFirstIsPreferred() throws IOException {
    putAll(second);
    put(first, "wide", WIDE);
    assertThat(classifier().name()).isEqualTo("wide");
    put(first, "narrow", NARROW);
    assertThat(classifier().name()).isEqualTo("narrow");
  }

  @Test
  void aDamagedFileIsPassedOverAndSaid() throws IOException {
    put(first, "faces", "three netw");
    String problem =
        "is damaged: its SHA-256 is " + sha256("three netw") + ", expected " + sha256(FACES);

    Look none = look(ModelKind.FACES);
    assertThat(none.stored()).isEmpty();
    assertThat(none.damaged()).containsExactly(new DamagedFile(first.resolve("faces.pb"), problem));

    put(second, "faces", FACES);
    Look good = look(ModelKind.FACES);
    assertThat(good.stored().orElseThrow().graph().path()).isEqualTo(second.resolve("faces.pb"));
    assertThat(good.damaged()).isEqualTo(none.damaged());
  }

  @Test
  void aFileThatIsFarTooLargeIsNotRead() throws IOException {
    Files.createDirectories(first);
    try (var file = new RandomAccessFile(first.resolve("faces.pb").toFile(), "rw")) {
      file.setLength(300L << 20);
    }
    assertThat(look(ModelKind.FACES).damaged())
        .containsExactly(
            new DamagedFile(
                first.resolve("faces.pb"),
                "has 314572800 bytes: it is not the model it is named after"));
  }

  @Test
  void aFolderInAFilesPlaceIsNone() throws IOException {
    Files.createDirectories(first.resolve("faces.pb"));
    Look look = look(ModelKind.FACES);
    assertThat(look.stored()).isEmpty();
    assertThat(look.damaged()).isEmpty();
  }

  @Test
  void whatIsMissingIsTheFirstModelThatCanBeFetched() throws IOException {
    Look off = look(ModelKind.CLASSIFIER);
    assertThat(off.model().name()).isEqualTo("narrow");
    assertThat(off.unpublished().map(KnownFile::name)).hasValue("narrow");

    put(first, "labels", LABELS);
    Look look = store(URI.create("http://publisher/")).look(ModelKind.CLASSIFIER);
    assertThat(look.model().name()).isEqualTo("wide");
    assertThat(look.missing()).extracting(KnownFile::name).containsExactly("wide");
    assertThat(look.unpublished()).isEmpty();
    assertThat(look.missingBytes()).isEqualTo(WIDE.length());
  }

  @Test
  void aClassifierWithoutItsLabelsLacksThemAlone() throws IOException {
    put(first, "narrow", NARROW);
    Look look = look(ModelKind.CLASSIFIER);
    assertThat(look.stored()).isEmpty();
    assertThat(look.model().name()).isEqualTo("narrow");
    assertThat(look.missing()).extracting(KnownFile::name).containsExactly("labels");
  }

  @Test
  void filesThatComeGoOrChangeLeaveTraces() throws IOException {
    ModelStore store = store();
    List<String> none = store.traces(ModelKind.CLASSIFIER);
    put(first, "labels", LABELS);
    List<String> one = store.traces(ModelKind.CLASSIFIER);
    put(first, "labels", LABELS + "\ngoldfish");
    List<String> longer = store.traces(ModelKind.CLASSIFIER);
    put(first, "faces", FACES);
    assertThat(one).isNotEqualTo(none);
    assertThat(longer).isNotEqualTo(one);
    assertThat(store.traces(ModelKind.CLASSIFIER)).isEqualTo(longer);
    Files.delete(first.resolve("labels.pb"));
    assertThat(store.traces(ModelKind.CLASSIFIER)).isEqualTo(none);
  }

  @Test
  void thePublicNameChangesWithTheContent() throws IOException {
    putAll(first);
    assertThat(look(ModelKind.FACES).stored().orElseThrow().graph().publicName())
        .isEqualTo("faces." + sha256(FACES).substring(0, 16) + ".pb");
  }

  @Test
  void gitsNameOfAContentIsComputedAsGitDoes() {
    assertThat(
            Checksum.gitBlob("ce013625030ba8dba906f756967f9e9ca394464a")
                .matches("hello\n".getBytes(UTF_8)))
        .isTrue();
  }
}
