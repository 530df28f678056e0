package dev.ocellus.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProgressLineTest {
  private static final long MEGABYTE = 1_000_000;

  private final StringWriter out = new StringWriter();

  private ProgressLine line(boolean terminal) {
    return new ProgressLine(new PrintWriter(out), terminal);
  }

  @Test
  void inAFileEachTenthOfADownloadIsALine() {
    ProgressLine line = line(false);
    for (long bytes = 0; bytes <= 4 * MEGABYTE; bytes += MEGABYTE / 8) {
      line.at("a.pb", bytes, 4 * MEGABYTE);
    }
    assertThat(out.toString().lines())
        .hasSize(11)
        .startsWith("Fetching a.pb: 0.0 of 4.0 MB", "Fetching a.pb: 0.4 of 4.0 MB")
        .endsWith("Fetching a.pb: 4.0 of 4.0 MB");
  }

  @Test
  void onATerminalTheLineIsWrittenOver() {
    ProgressLine line = line(true);
    line.at("a.pb", 0, 20 * MEGABYTE);
    line.at("a.pb", 12 * MEGABYTE, 20 * MEGABYTE);
    line.at("a.pb", 20 * MEGABYTE, 20 * MEGABYTE);
    assertThat(out)
        .hasToString(
            "\rFetching a.pb: 0.0 of 20.0 MB\rFetching a.pb: 12.0 of 20.0 MB"
                + "\rFetching a.pb: 20.0 of 20.0 MB"
                + System.lineSeparator());
  }

  @Test
  void onATerminalSeveralDownloadsShareTheLine() {
    ProgressLine line = line(true);
    line.at("a.pb", 0, 2 * MEGABYTE);
    line.at("b.pb", 0, 3 * MEGABYTE);
    line.at("a.pb", 2 * MEGABYTE, 2 * MEGABYTE);
    line.at("b.pb", MEGABYTE, 3 * MEGABYTE);
    assertThat(out.toString().replace(System.lineSeparator(), "\n"))
        .isEqualTo(
            "\rFetching a.pb: 0.0 of 2.0 MB"
                + "\rFetching a.pb: 0.0 of 2.0 MB, b.pb: 0.0 of 3.0 MB"
                + "\rFetching a.pb: 2.0 of 2.0 MB"
                + " ".repeat(", b.pb: 0.0 of 3.0 MB".length())
                + "\n\rFetching b.pb: 1.0 of 3.0 MB");
  }

  @Test
  void otherLinesComeBelowAnUnfinishedOne() {
    ProgressLine line = line(true);
    line.at("a.pb", 0, 2 * MEGABYTE);
    line.say("Something else.");
    line.waitingForAnother("b.pb");
    assertThat(out.toString().lines().skip(1))
        .containsExactly(
            "Fetching a.pb: 0.0 of 2.0 MB",
            "Something else.",
            "Another Ocellus is fetching b.pb; waiting for it");
  }

  @Test
  void aDownloadOfUnknownLengthIsShownToo() {
    line(false).at("a.pb", MEGABYTE, -1);
    assertThat(out.toString().lines()).containsExactly("Fetching a.pb: 1.0 MB");
  }
}
