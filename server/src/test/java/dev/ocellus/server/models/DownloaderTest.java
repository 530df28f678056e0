package dev.ocellus.server.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  private KnownFile file(URI address) {
    Checksum checksum = Checksum.sha256(Checksum.sha256(content));
    return new KnownFile("file", "file.pb", checksum, Optional.of(address));
  }

  private void fetch(URI address, Map<String, String> environment) throws IOException {
    new Downloader(environment, (name, bytes, total) -> progress.add(new long[] {bytes, total}))
        .fetch(file(address), target);
  }

  private void fetch(Publisher publisher) throws IOException {
    fetch(publisher.address(), Map.of());
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
                  + " broke off after 150000 of 300000 bytes; the next start goes on from there");
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
      fetch(far, environment);
      assertThat(proxy.requests()).containsExactly("http://far.invalid/file.pb");
      assertFetched();
      Files.delete(target);
      Map<String, String> exempt =
          Map.of("http_proxy", environment.get("http_proxy"), "no_proxy", "other,.invalid");
      assertThatThrownBy(() -> fetch(far, exempt)).isInstanceOf(UnknownHostException.class);
    }
  }

  @Test
  void theProxysNameAndPasswordAreGivenWhenItAsks() throws IOException {
    try (Publisher proxy = new Publisher(content).askingFor("ann", "secret")) {
      URI far = URI.create("http://far.invalid/file.pb");
      String gate = "127.0.0.1:" + proxy.port();
      assertThatThrownBy(() -> fetch(far, Map.of("http_proxy", "http://" + gate)))
          .hasMessage("http://far.invalid/file.pb answers HTTP 407");
      fetch(far, Map.of("http_proxy", "http://ann:secret@" + gate));
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
      new Downloader(Map.of(), (name, bytes, total) -> {}).fetch(file(publisher.address()), target);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
