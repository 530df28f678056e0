package dev.ocellus.server.cli;

import dev.ocellus.image.ImageLimits;
import dev.ocellus.server.http.ServerOptions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The options that bound what a server takes and does. */
final class LimitOptions {
  private static final int MEGABYTE = 1024 * 1024;
  private static final int MEGAPIXEL = 1_000_000;
  private static final int KILOBYTE = 1024;

  /** Many times what any step takes. */
  private static final Duration LONGEST_STEP = Duration.ofSeconds(10);

  /** Long enough for whoever distributes requests to ask whether the server is ready. */
  private static final int USUAL_GRACE_S = 5;

  private record Range(int least, int most) {}

  private static final Map<String, Range> RANGES =
      Map.ofEntries(
          Map.entry("--max-megabytes", new Range(1, 1024)),
          Map.entry("--max-megapixels", new Range(1, 500)),
          Map.entry("--places", new Range(1, 1024)),
          Map.entry("--queue", new Range(1, 100_000)),
          Map.entry("--timeout", new Range(1, 86_400)),
          Map.entry("--upload-timeout", new Range(1, 86_400)),
          Map.entry("--min-upload-rate", new Range(0, 1_000_000)),
          Map.entry("--max-connections", new Range(2, 1_000_000)),
          Map.entry("--idle-timeout", new Range(1, 86_400)),
          Map.entry("--min-download-rate", new Range(0, 1_000_000)),
          Map.entry("--stop-grace", new Range(0, 3600)),
          Map.entry("--stop-timeout", new Range(0, 3600)));

  @Spec(Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--max-megabytes",
      paramLabel = "NUMBER",
      defaultValue = "10",
      description =
          "Refuse larger picture files (default: ${DEFAULT-VALUE}; OCELLUS_MAX_MEGABYTES).")
  private int maxMegabytes;

  @Option(
      names = "--max-megapixels",
      paramLabel = "NUMBER",
      defaultValue = "40",
      description = "Refuse larger pictures (default: ${DEFAULT-VALUE}; OCELLUS_MAX_MEGAPIXELS).")
  private int maxMegapixels;

  @Option(
      names = "--places",
      paramLabel = "NUMBER",
      description = "Work on this many pictures at a time (default: as --threads; OCELLUS_PLACES).")
  private Integer places;

  @Option(
      names = "--queue",
      paramLabel = "NUMBER",
      defaultValue = "16",
      description = "Let this many more wait (default: ${DEFAULT-VALUE}; OCELLUS_QUEUE).")
  private int queue;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "60",
      description =
          "Give up on a picture after this time (default: ${DEFAULT-VALUE}; OCELLUS_TIMEOUT).")
  private int timeout;

  @Option(
      names = "--upload-timeout",
      paramLabel = "SECONDS",
      defaultValue = "10",
      description =
          "Give up on pictures that take longer to arrive (default: ${DEFAULT-VALUE};"
              + " OCELLUS_UPLOAD_TIMEOUT).")
  private int uploadTimeout;

  @Option(
      names = "--min-upload-rate",
      paramLabel = "KB/S",
      defaultValue = "4",
      description =
          "Give up on pictures that arrive more slowly than this (default: ${DEFAULT-VALUE};"
              + " OCELLUS_MIN_UPLOAD_RATE).")
  private int minUploadRate;

  @Option(
      names = "--max-connections",
      paramLabel = "NUMBER",
      defaultValue = "1024",
      description =
          "Keep at most this many connections, and half of them for one client (default:"
              + " ${DEFAULT-VALUE}, or what the system allows; OCELLUS_MAX_CONNECTIONS).")
  private int maxConnections;

  @Option(
      names = "--idle-timeout",
      paramLabel = "SECONDS",
      defaultValue = "15",
      description =
          "Close connections on which no request arrives for this time (default: ${DEFAULT-VALUE};"
              + " OCELLUS_IDLE_TIMEOUT).")
  private int idleTimeout;

  @Option(
      names = "--min-download-rate",
      paramLabel = "KB/S",
      defaultValue = "8",
      description =
          "Break off answers that are read more slowly than this (default: ${DEFAULT-VALUE};"
              + " OCELLUS_MIN_DOWNLOAD_RATE).")
  private int minDownloadRate;

  @Option(
      names = "--allow-host",
      paramLabel = "NAME",
      split = ",",
      description =
          "Answer to this name, too; * means any. localhost and IP addresses are always allowed"
              + " (OCELLUS_ALLOW_HOST).")
  private List<String> hosts;

  @Option(
      names = "--allow-origin",
      paramLabel = "ORIGIN",
      split = ",",
      description =
          "Accept pictures from pages of this origin, too, such as https://example.org; * means any"
              + " (OCELLUS_ALLOW_ORIGIN).")
  private List<String> origins;

  @Option(
      names = "--stop-grace",
      paramLabel = "SECONDS",
      description =
          "When stopping, stay reachable, but not ready, for this time (default: 5, and 0 in a"
              + " terminal; OCELLUS_STOP_GRACE).")
  private Integer stopGrace;

  @Option(
      names = "--stop-timeout",
      paramLabel = "SECONDS",
      defaultValue = "20",
      description =
          "Then let running work finish, for at most this time (default: ${DEFAULT-VALUE};"
              + " OCELLUS_STOP_TIMEOUT).")
  private int stopTimeout;

  /**
   * Checks what was given.
   *
   * @throws ParameterException saying which option is out of its range
   */
  void check() {
    for (OptionSpec option : spec.options()) {
      Range range = RANGES.get(option.longestName());
      if (range != null && option.getValue() instanceof Integer value) {
        Ranges.check(spec, option.longestName(), value, range.least, range.most);
      }
    }
  }

  ImageLimits pictures() {
    return new ImageLimits((long) maxMegabytes * MEGABYTE, (long) maxMegapixels * MEGAPIXEL);
  }

  ServerOptions.Work work(int threads) {
    int atATime = Optional.ofNullable(places).orElse(threads);
    return new ServerOptions.Work(atATime, queue, Duration.ofSeconds(timeout), LONGEST_STEP);
  }

  ServerOptions.Uploads uploads() {
    return new ServerOptions.Uploads(Duration.ofSeconds(uploadTimeout), minUploadRate * KILOBYTE);
  }

  ServerOptions.Connections connections() {
    int most = Math.min(maxConnections, OpenFiles.forConnections());
    return new ServerOptions.Connections(
        most, Duration.ofSeconds(idleTimeout), minDownloadRate * KILOBYTE);
  }

  ServerOptions.Access access() {
    return new ServerOptions.Access(listed(hosts), listed(origins));
  }

  private static List<String> listed(List<String> values) {
    return values == null ? List.of() : List.copyOf(values);
  }

  ServerOptions.Stop stop() {
    int usual = Boolean.getBoolean("ocellus.terminal") ? 0 : USUAL_GRACE_S;
    int grace = Optional.ofNullable(stopGrace).orElse(usual);
    return new ServerOptions.Stop(Duration.ofSeconds(grace), Duration.ofSeconds(stopTimeout));
  }
}
