package dev.ocellus.server.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DownloaderTest {
  private static final int BYTES = 300_000;

  @TempDir private Path folder;
  private byte[] content;
  private Path target;
  private Path part;
  private final List<long[]> progress = new ArrayList<>();

  @BeforeEach
  void makeContent() {
    content = new byte[BYTES];
    new Random(3).nextBytes(content);
    target = folder.resolve("cache").resolve("file.pb");
    part = folder.resolve("cache").resolve("file.pb.part");
  }

  private KnownFile file(URI... addresses) {
    Checksum checksum = Checksum.sha256(Checksum.sha256(content));
    return new KnownFile("file", "file.pb", BYTES, checksum, List.of(addresses));
  }

  private void fetch(Map<String, String> environment, URI... addresses) throws IOException {
    new Downloader(environment)
        .fetch(
            file(addresses),
            target,
            (name, bytes, total) -> progress.add(new long[] {bytes, total}));
  }

  private void fetch(Publisher publisher) throws IOException {
    fetch(Map.of(), publisher.address());
  }

  private void havePart(byte[] bytes) throws IOException {
    Files.createDirectories(part.getParent());
    Files.write(part, bytes);
  }

  private void assertFetched() {
    assertThat(target).hasBinaryContent(content);
    assertThat(part).doesNotExist();
  }

  @Test
  void progressGoesFromNothingToAll() throws IOException {
    try (Publisher publisher = new Publisher(content)) {
      fetch(publisher);
    }
    assertFetched();
    assertThat(progress.get(0)).containsExactly(0, BYTES);
    assertThat(progress.get(progress.size() - 1)).containsExactly(BYTES, BYTES);
    assertThat(progress).extracting(step -> step[0]).isSorted();
    assertThat(progress).hasSizeGreaterThan(3);
  }

  @Test
  void aFileOfUnknownLengthIsFetchedToo() throws IOException {
    try (Publisher publisher = new Publisher(content).withoutLength()) {
      fetch(publisher);
    }
    assertFetched();
    assertThat(progress).extracting(step -> step[1]).containsOnly(-1L);
  }

  @Test
  void aTransferThatWasBrokenOffGoesOnWhereItEnded() throws IOException {
    havePart(Arrays.copyOf(content, 100_000));
    try (Publisher publisher = new Publisher(content)) {
      fetch(publisher);
      assertThat(publisher.requests()).containsExactly("/file.pb bytes=100000-");
    }
    assertFetched();
    assertThat(progress.get(0)).containsExactly(100_000, BYTES);
  }

  @Test
  void aServerThatKnowsNoRangesSendsTheWholeFileAgain() throws IOException {
    havePart(Arrays.copyOf(content, 100_000));
    try (Publisher publisher = new Publisher(content).withoutRanges()) {
      fetch(publisher);
    }
    assertFetched();
    assertThat(progress.get(0)).containsExactly(0, BYTES);
  }

  @Test
  void aPartOfAnotherFileIsThrownAwayAndTheWholeFetched() throws IOException {
    havePart(new byte[100_000]);
    try (Publisher publisher = new Publisher(content)) {
      fetch(publisher);
      assertThat(publisher.requests()).containsExactly("/file.pb bytes=100000-", "/file.pb");
    }
    assertFetched();
  }

  @Test
  void aPartThatIsWholeAlreadyOnlyGetsItsName() throws IOException {
    havePart(content);
    try (Publisher publisher = new Publisher(content)) {
      fetch(publisher);
    }
    assertFetched();
  }

  @Test
  void aPartThatIsTooLongIsThrownAway() throws IOException {
    havePart(Arrays.copyOf(content, BYTES + 10));
    try (Publisher publisher = new Publisher(content)) {
      fetch(publisher);
    }
    assertFetched();
  }

  @Test
  void breaksAreMendedByGoingOn() throws IOException {
    try (Publisher publisher = new Publisher(content).breakingAfter(120_000)) {
      fetch(publisher);
      assertThat(publisher.requests())
          .containsExactly("/file.pb", "/file.pb bytes=120000-", "/file.pb bytes=240000-");
    }
    assertFetched();
  }

  @Test
  void aTransferThatBreaksAgainAndAgainIsGivenUpAndKeepsWhatItHas() throws IOException {
    try (Publisher publisher = new Publisher(content).breakingAfter(50_000)) {
      assertThatThrownBy(() -> fetch(publisher))
          .hasMessage(
              publisher.address()
                  + " broke off after 150000 of 300000 bytes; the next attempt goes on from there");
    }
    assertThat(target).doesNotExist();
    assertThat(part).hasBinaryContent(Arrays.copyOf(content, 150_000));
  }

  @Test
  void aFileWithAnotherContentIsRefusedAndNotKept() throws IOException {
    byte[] other = content.clone();
    other[77]++;
    try (Publisher publisher = new Publisher(other)) {
      assertThatThrownBy(() -> fetch(publisher))
          .hasMessage(
              publisher.address()
                  + " gave 300000 bytes of another file: its SHA-256 is "
                  + Checksum.sha256(other)
                  + ", expected "
                  + Checksum.sha256(content));
    }
    assertThat(target).doesNotExist();
    assertThat(part).doesNotExist();
  }

  @Test
  void aFileThatIsNotThereIsSaid() throws IOException {
    try (Publisher publisher = new Publisher(content).answering(404)) {
      assertThatThrownBy(() -> fetch(publisher))
          .hasMessage(publisher.address() + " answers HTTP 404");
    }
  }

  @Test
  void theEnvironmentsProxyIsUsedUnlessTheAddressIsExempt() throws IOException {
    try (Publisher proxy = new Publisher(content)) {
      URI far = URI.create("http://far.invalid/file.pb");
      Map<String, String> environment = Map.of("http_proxy", "http://127.0.0.1:" + proxy.port());
      fetch(environment, far);
      assertThat(proxy.requests()).containsExactly("http://far.invalid/file.pb");
      assertFetched();
      Files.delete(target);
      Map<String, String> exempt =
          Map.of("http_proxy", environment.get("http_proxy"), "no_proxy", "other,.invalid");
      assertThatThrownBy(() -> fetch(exempt, far))
          .hasMessage(far + " cannot be reached: no such host: far.invalid");
    }
  }

  @Test
  void theProxysNameAndPasswordAreGivenWhenItAsks() throws IOException {
    try (Publisher proxy = new Publisher(content).askingFor("ann", "secret")) {
      URI far = URI.create("http://far.invalid/file.pb");
      String gate = "127.0.0.1:" + proxy.port();
      assertThatThrownBy(() -> fetch(Map.of("http_proxy", "http://" + gate), far))
          .hasMessage("http://far.invalid/file.pb answers HTTP 407");
      fetch(Map.of("http_proxy", "http://ann:secret@" + gate), far);
      assertFetched();
    }
  }

  @Test
  void twoThatWantTheSameFileFetchItOnce() throws Exception {
    try (Publisher publisher = new Publisher(content)) {
      CompletableFuture<Void> other = CompletableFuture.runAsync(() -> fetchUnchecked(publisher));
      fetchUnchecked(publisher);
      other.get();
      assertThat(publisher.requests()).hasSize(1);
    }
    assertFetched();
  }

  private void fetchUnchecked(Publisher publisher) {
    try {
      new Downloader(Map.of()).fetch(file(publisher.address()), target, (name, bytes, total) -> {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void theFirstAddressThatHasTheFileGivesIt() throws IOException {
    try (Publisher gone = new Publisher(content).answering(404);
        Publisher first = new Publisher(content);
        Publisher second = new Publisher(content)) {
      fetch(Map.of(), gone.address(), first.address(), second.address());
      assertThat(gone.requests()).hasSize(1);
      assertThat(first.requests()).hasSize(1);
      assertThat(second.requests()).isEmpty();
    }
    assertFetched();
  }

  @Test
  void whereNoAddressHasTheFileItIsSaidOfEach() throws IOException {
    URI nobody = URI.create("http://127.0.0.1:1/file.pb");
    try (Publisher gone = new Publisher(content).answering(404)) {
      assertThatThrownBy(() -> fetch(Map.of(), nobody, gone.address()))
          .hasMessage(
              nobody
                  + " cannot be reached: no connection: Connection refused; "
                  + gone.address()
                  + " answers HTTP 404");
    }
  }

  @Test
  void whatOneAddressBeganAnotherEnds() throws IOException {
    try (Publisher breaking = new Publisher(content).breakingAfter(50_000);
        Publisher whole = new Publisher(content)) {
      fetch(Map.of(), breaking.address(), whole.address());
      assertThat(whole.requests()).containsExactly("/file.pb bytes=150000-");
    }
    assertFetched();
  }

  @Test
  void anInterruptEndsATransferWhichKeepsWhatItHas() throws Exception {
    try (Publisher publisher = new Publisher(content)) {
      DownloadProgress interrupting =
          (name, bytes, total) -> {
            if (bytes > 0) {
              Thread.currentThread().interrupt();
            }
          };
      assertThatThrownBy(
              () -> new Downloader(Map.of()).fetch(file(publisher.address()), target, interrupting))
          .isInstanceOf(ClosedByInterruptException.class);
      assertThat(Thread.interrupted()).isTrue();
      assertThat(publisher.requests()).hasSize(1);
    }
    assertThat(target).doesNotExist();
    byte[] kept = Files.readAllBytes(part);
    assertThat(kept).isNotEmpty().hasSizeLessThan(BYTES);
    assertThat(kept).isEqualTo(Arrays.copyOf(content, kept.length));
  }

  @Test
  void aCacheThatCannotBeIsSaidWithoutItsPath() throws IOException {
    Files.writeString(folder.resolve("cache"), "a file in the way");
    try (Publisher publisher = new Publisher(content)) {
      assertThatThrownBy(() -> fetch(publisher))
          .hasMessage("the server's cache cannot be written: there is a file in the way");
      assertThat(publisher.requests()).isEmpty();
    }
  }
}
