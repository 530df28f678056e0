package dev.ocellus.server.models;

import static dev.ocellus.server.models.TextModels.FACES;
import static dev.ocellus.server.models.TextModels.LABELS;
import static dev.ocellus.server.models.TextModels.NARROW;
import static dev.ocellus.server.models.TextModels.WIDE;
import static dev.ocellus.server.models.TextModels.put;
import static dev.ocellus.server.models.TextModels.sha256;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ocellus.server.models.ModelStatus.Phase;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(600)
class ModelSupplyTest {
  private static final URI NOBODY = URI.create("http://127.0.0.1:1/");
  private static final String REFUSED =
      "http://127.0.0.1:1/%s.pb cannot be reached: no connection: Connection refused";

  @TempDir private Path folder;

  private final BlockingQueue<String> used = new LinkedBlockingQueue<>();
  private final BlockingQueue<ModelStatus> changes = new LinkedBlockingQueue<>();
  private ModelSupply supply;

  /** Notes what it is given; a model called {@code broken} does not load. */
  private final class Notes implements ModelUser {
    @Override
    public void load(StoredModel model) {
      used.add("load " + model.name());
      if (model.graph().bytes().length == WIDE.length()) {
        throw new IllegalStateException("the wide network does not load in these tests");
      }
    }

    @Override
    public void warmUp(StoredModel model) {
      used.add("warm " + model.name());
    }
  }

  private final class Listening extends Supplies.Silent {
    @Override
    public void changed(ModelStatus status) {
      changes.add(status);
    }
  }

  @AfterEach
  void close() {
    if (supply != null) {
      supply.close();
    }
  }

  private ModelSupply faces(RetryPolicy retries, URI... publishers) {
    return look(Optional.of(new Downloader(Map.of())), retries, List.of(), publishers);
  }

  /** Of face models alone. */
  private ModelSupply look(
      Optional<Downloader> downloader,
      RetryPolicy retries,
      List<StoredModel> bundled,
      URI... publishers) {
    Catalogue catalogue = new Catalogue(TextModels.catalogue(publishers).of(ModelKind.FACES));
    ModelStore store = new ModelStore(catalogue, List.of(folder), folder.resolve("cache"));
    supply = ModelSupply.look(store, downloader, retries, bundled, new Notes(), new Listening());
    return supply;
  }

  private ModelStatus status() {
    return supply.statuses().get(0);
  }

  private ModelStatus await(Phase phase) throws InterruptedException {
    ModelStatus status = changes.take();
    while (status.phase() != phase) {
      status = changes.take();
    }
    return status;
  }

  private static StoredModel bundled(ModelKind kind) {
    byte[] bytes = "inside".getBytes(UTF_8);
    KnownFile file =
        new KnownFile("own", "own.pb", bytes.length, Checksum.sha256(sha256("inside")), List.of());
    return new StoredModel(
        new KnownModel(kind, file, Optional.empty()),
        StoredFile.of(file, Path.of("own.pb"), bytes),
        Optional.empty());
  }

  @Test
  void whatIsThereIsLoadedAndThenWarmedUp() throws Exception {
    put(folder, "faces", FACES);
    faces(Supplies.NEVER);
    assertThat(status().phase()).isEqualTo(Phase.LOADING);
    assertThat(supply.isSettled()).isFalse();
    supply.load();
    supply.awaitSettled();
    assertThat(status().phase()).isEqualTo(Phase.READY);
    assertThat(List.of(used.take(), used.take())).containsExactly("load faces", "warm faces");
  }

  @Test
  void whereNothingIsThereNothingIsWaitedFor() throws Exception {
    faces(Supplies.NEVER, NOBODY);
    assertThat(supply.isSettled()).isTrue();
    supply.load();
    supply.awaitSettled();
    assertThat(status().phase()).isEqualTo(Phase.FETCHING);
    assertThat(used).isEmpty();
  }

  @Test
  void aFileThatIsNowhereIsFetchedIntoTheCacheAndFoundThereTheNextTime() throws Exception {
    try (Publisher publisher = new Publisher(0, Map.of("faces.pb", FACES.getBytes(UTF_8)))) {
      faces(Supplies.NEVER, publisher.folder()).fetch();
      ModelStatus ready = await(Phase.READY);
      assertThat(ready.look().stored().orElseThrow().graph().path())
          .isEqualTo(folder.resolve("cache/faces.pb"));
      assertThat(publisher.requests()).hasSize(1);
    }
    assertThat(List.of(used.take(), used.take())).containsExactly("load faces", "warm faces");
    assertThat(faces(Supplies.NEVER).statuses().get(0).phase()).isEqualTo(Phase.LOADING);
  }

  @Test
  void whatCannotBeFetchedIsTriedAgainUntilItCanBe() throws Exception {
    int port;
    try (Publisher gone = new Publisher(0, Map.of())) {
      port = gone.port();
      faces(Supplies.AT_ONCE, gone.folder()).fetch();
      assertThat(await(Phase.WAITING).reason())
          .isEqualTo(gone.folder() + "faces.pb answers HTTP 404");
      assertThat(await(Phase.WAITING).next()).isPresent();
    }
    assertThat(awaitReason("Connection refused").phase()).isEqualTo(Phase.WAITING);
    try (Publisher back = new Publisher(port, Map.of("faces.pb", FACES.getBytes(UTF_8)))) {
      await(Phase.READY);
      assertThat(back.requests()).isNotEmpty();
    }
    assertThat(used.take()).isEqualTo("load faces");
  }

  private ModelStatus awaitReason(String part) throws InterruptedException {
    ModelStatus status = changes.take();
    while (!status.reason().contains(part)) {
      status = changes.take();
    }
    return status;
  }

  @Test
  void theLastFailureIsToldWhileTheNextAttemptIsUnderWay() throws Exception {
    faces(Supplies.AT_ONCE, NOBODY).fetch();
    await(Phase.WAITING);
    assertThat(await(Phase.FETCHING).reason()).isEqualTo(REFUSED.formatted("faces"));
  }

  @Test
  void aFileThatIsPutIntoAFolderIsUsedWithoutWaitingForTheNextAttempt() throws Exception {
    faces(Supplies.NEVER, NOBODY).fetch();
    await(Phase.WAITING);
    put(folder, "faces", FACES);
    ModelStatus ready = await(Phase.READY);
    assertThat(ready.look().stored().orElseThrow().graph().path())
        .isEqualTo(folder.resolve("faces.pb"));
  }

  @Test
  void offlineNothingIsFetchedAndAFileThatIsPutThereIsUsed() throws Exception {
    try (Publisher publisher = new Publisher(FACES.getBytes(UTF_8))) {
      look(Optional.empty(), Supplies.AT_ONCE, List.of(), publisher.folder()).fetch();
      assertThat(status().phase()).isEqualTo(Phase.OFF);
      assertThat(status().reason()).isEqualTo("nothing is fetched because of --offline");
      put(folder, "faces", FACES);
      await(Phase.READY);
      assertThat(publisher.requests()).isEmpty();
    }
  }

  @Test
  void aModelOfWhichNoAddressIsKnownWaitsForItsFile() throws Exception {
    faces(Supplies.AT_ONCE).fetch();
    assertThat(status().phase()).isEqualTo(Phase.OFF);
    assertThat(status().reason()).isEqualTo("no address of faces.pb is known");
    put(folder, "faces", FACES);
    await(Phase.READY);
  }

  @Test
  void aDamagedFileIsAReasonUntilItIsReplaced() throws Exception {
    put(folder, "faces", "three netw");
    String damaged =
        "faces.pb is damaged: its SHA-256 is "
            + sha256("three netw")
            + ", expected "
            + sha256(FACES);
    faces(Supplies.NEVER, NOBODY);
    assertThat(status().reason()).isEqualTo(damaged);
    supply.fetch();
    assertThat(await(Phase.WAITING).reason())
        .isEqualTo(damaged + "; " + REFUSED.formatted("faces"));
    put(folder, "faces", FACES);
    await(Phase.READY);
  }

  @Test
  void aDamagedFileInTheCacheIsFetchedAgain() throws Exception {
    put(folder.resolve("cache"), "faces", "damaged");
    try (Publisher publisher = new Publisher(FACES.getBytes(UTF_8))) {
      faces(Supplies.NEVER, publisher.folder()).fetch();
      await(Phase.READY);
    }
    assertThat(folder.resolve("cache/faces.pb")).hasContent(FACES);
  }

  @Test
  void onlyWhatIsMissingOfAModelIsFetched() throws Exception {
    put(folder, "narrow", NARROW);
    try (Publisher publisher = new Publisher(0, Map.of("labels.pb", LABELS.getBytes(UTF_8)))) {
      supply =
          Supplies.fetching(
              new Catalogue(TextModels.catalogue(publisher.folder()).of(ModelKind.CLASSIFIER)),
              folder,
              Supplies.NEVER,
              new Notes(),
              new Listening());
      assertThat(status().name()).isEqualTo("narrow");
      assertThat(status().look().missingBytes()).isEqualTo(LABELS.length());
      supply.fetch();
      await(Phase.READY);
      assertThat(publisher.requests()).containsExactly("/labels.pb");
    }
  }

  @Test
  void howMuchHasComeIsCountedOverAllFilesOfAModel() throws Exception {
    Map<String, byte[]> files =
        Map.of("wide.pb", WIDE.getBytes(UTF_8), "labels.pb", LABELS.getBytes(UTF_8));
    BlockingQueue<Long> fetched = new LinkedBlockingQueue<>();
    SupplyListener counting =
        new Supplies.Silent() {
          @Override
          public void at(String file, long bytes, long total) {
            fetched.add(status().fetched());
          }
        };
    try (Publisher publisher = new Publisher(0, files)) {
      Catalogue catalogue =
          new Catalogue(TextModels.catalogue(publisher.folder()).of(ModelKind.CLASSIFIER));
      supply = Supplies.fetching(catalogue, folder, Supplies.NEVER, new Notes(), counting);
      assertThat(status().look().missingBytes()).isEqualTo(WIDE.length() + LABELS.length());
      supply.fetchOnce();
    }
    assertThat(List.copyOf(fetched))
        .contains(0L, (long) WIDE.length(), (long) WIDE.length() + LABELS.length())
        .isSorted();
  }

  @Test
  void aModelThatDoesNotLoadIsSaidAndHoldsNobodyUp() throws Exception {
    put(folder, "wide", WIDE);
    put(folder, "labels", LABELS);
    supply =
        Supplies.offline(
            new Catalogue(TextModels.catalogue().of(ModelKind.CLASSIFIER)), folder, new Notes());
    supply.load();
    supply.awaitSettled();
    assertThat(status().phase()).isEqualTo(Phase.UNUSABLE);
    assertThat(status().isMissing()).isFalse();
  }

  @Test
  void aBundledModelStandsInForOneThatIsMissing() throws Exception {
    StoredModel own = bundled(ModelKind.FACES);
    look(Optional.empty(), Supplies.NEVER, List.of(own));
    assertThat(supply.standIn(ModelKind.FACES)).hasValue(own);
    assertThat(supply.isKnown("own")).isTrue();
    assertThat(supply.isSettled()).isFalse();
    supply.load();
    supply.awaitSettled();
    assertThat(List.of(used.take(), used.take())).containsExactly("load own", "warm own");
    assertThat(status().phase()).isEqualTo(Phase.OFF);
    assertThat(status().name()).isEqualTo("faces");
  }

  @Test
  void aBundledModelIsNotLoadedWhereItStandsInForNothing() throws Exception {
    put(folder, "faces", FACES);
    look(Optional.empty(), Supplies.NEVER, List.of(bundled(ModelKind.FACES))).load();
    supply.awaitSettled();
    assertThat(List.of(used.take(), used.take())).containsExactly("load faces", "warm faces");
  }

  @Test
  void aBundledModelStandsInForOneThatDoesNotLoad() throws Exception {
    put(folder, "wide", WIDE);
    put(folder, "labels", LABELS);
    Catalogue catalogue = new Catalogue(TextModels.catalogue().of(ModelKind.CLASSIFIER));
    supply =
        ModelSupply.look(
            new ModelStore(catalogue, List.of(folder), folder.resolve("cache")),
            Optional.empty(),
            Supplies.NEVER,
            List.of(bundled(ModelKind.CLASSIFIER)),
            new Notes(),
            new Listening());
    supply.load();
    supply.awaitSettled();
    assertThat(List.of(used.take(), used.take())).containsExactly("load wide", "load own");
    assertThat(status().phase()).isEqualTo(Phase.UNUSABLE);
  }

  @Test
  void tryingOnceLeavesTheReasonAndTriesNoMore() throws Exception {
    faces(Supplies.AT_ONCE, NOBODY).fetchOnce();
    assertThat(status().phase()).isEqualTo(Phase.OFF);
    assertThat(status().reason()).isEqualTo(REFUSED.formatted("faces"));
    assertThat(used).isEmpty();
  }

  @Test
  void closingEndsAPauseAtOnce() throws Exception {
    faces(Supplies.NEVER, NOBODY).fetch();
    await(Phase.WAITING);
    supply.close();
    assertThat(threads()).isEmpty();
  }

  @Test
  void closingEndsATransferAndTheNextStartGoesOnFromThere() throws Exception {
    byte[] large = new byte[1 << 20];
    Catalogue catalogue = large(large, "http://127.0.0.1:1/");
    CountDownLatch half = new CountDownLatch(1);
    CountDownLatch closing = new CountDownLatch(1);
    SupplyListener slow =
        new Supplies.Silent() {
          @Override
          public void at(String file, long bytes, long total) {
            if (bytes > large.length / 2) {
              half.countDown();
              awaitUnlessInterrupted(closing);
            }
          }
        };
    try (Publisher publisher = new Publisher(0, Map.of("faces.pb", large))) {
      catalogue = large(large, publisher.folder().toString());
      supply = Supplies.fetching(catalogue, folder, Supplies.NEVER, new Notes(), slow);
      supply.fetch();
      half.await();
      supply.close();
      assertThat(threads()).isEmpty();
      long kept = Files.size(folder.resolve("faces.pb.part"));
      assertThat(kept).isBetween(large.length / 2L, (long) large.length - 1);

      supply = Supplies.fetching(catalogue, folder, Supplies.NEVER, new Notes(), new Listening());
      supply.fetch();
      await(Phase.READY);
      assertThat(publisher.requests())
          .containsExactly("/faces.pb", "/faces.pb bytes=" + kept + "-");
    }
  }

  private static void awaitUnlessInterrupted(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Catalogue large(byte[] content, String publisher) {
    KnownFile file =
        new KnownFile(
            "faces",
            "faces.pb",
            content.length,
            Checksum.sha256(Checksum.sha256(content)),
            List.of(URI.create(publisher + "faces.pb")));
    return new Catalogue(List.of(new KnownModel(ModelKind.FACES, file, Optional.empty())));
  }

  /** Threads of supplies that still live. */
  private static List<String> threads() {
    return Thread.getAllStackTraces().keySet().stream()
        .map(Thread::getName)
        .filter(name -> name.startsWith("fetch-") || name.startsWith("load-"))
        .toList();
  }
}
