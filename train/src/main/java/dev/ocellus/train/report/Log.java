package dev.ocellus.train.report;

import dev.ocellus.testing.FaceAgreement;
import dev.ocellus.train.teacher.RecordedDetector.Network;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The log of a training: a line of comma-separated values for each round that is told. */
public final class Log {
  static final List<String> COLUMNS =
      List.of("round", "seconds", "p_loss", "r_loss", "o_loss", "recall", "others", "landmarks");

  private final Path file;

  /** A log that goes on where the file ends. */
  public Log(Path file) throws IOException {
    this.file = file;
    if (!Files.exists(file)) {
      Files.writeString(file, String.join(",", COLUMNS) + "\n");
    }
  }

  /**
   * Adds a line.
   *
   * @param losses the means since the last line, of P-, R- and O-Net
   */
  public void add(int round, double seconds, Map<Network, Double> losses, FaceAgreement agreement)
      throws IOException {
    String line =
        String.format(
            Locale.ROOT,
            "%d,%.0f,%.4f,%.4f,%.4f,%.4f,%.4f,%.4f%n",
            round,
            seconds,
            losses.get(Network.P),
            losses.get(Network.R),
            losses.get(Network.O),
            agreement.recall(),
            agreement.others(),
            agreement.landmarks());
    Files.writeString(file, line, StandardOpenOption.APPEND);
  }
}
