package dev.ocellus.server.http;

import dev.ocellus.server.models.FileSize;
import dev.ocellus.server.models.KnownFile;
import dev.ocellus.server.models.ModelStatus;
import dev.ocellus.server.models.ModelStatus.Phase;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is said of a model that does not answer yet. */
final class Availability {
  private static final Map<Phase, Function<ModelStatus, String>> REASONS =
      new EnumMap<>(
          Map.of(
              Phase.FETCHING,
              status -> "is being fetched (" + progress(status) + "); try again in a moment",
              Phase.WAITING,
              status ->
                  "is missing: " + status.reason() + "; the server goes on trying to fetch it",
              Phase.OFF,
              status ->
                  "is missing: "
                      + status.reason()
                      + "; put "
                      + files(status)
                      + " into one of the folders that the server looks in",
              Phase.LOADING,
              status -> "is being loaded; try again in a moment",
              Phase.READY,
              status -> "has just been loaded; try again",
              Phase.UNUSABLE,
              status -> "cannot be loaded; the server's log says more"));

  private Availability() {}

  /** Why the model does not answer, and what to do. */
  static String sentence(ModelStatus status) {
    return "the model "
        + status.name()
        + ", which "
        + status.kind().task()
        + ", "
        + REASONS.get(status.phase()).apply(status);
  }

  /** After how many seconds one may ask again; empty where asking again is of no use. */
  static OptionalLong seconds(ModelStatus status) {
    return switch (status.phase()) {
      case FETCHING, LOADING, READY -> OptionalLong.of(Errors.RETRY_AFTER_SECONDS);
      case WAITING -> OptionalLong.of(secondsUntil(status.next().orElseThrow()));
      case OFF, UNUSABLE -> OptionalLong.empty();
    };
  }

  private static long secondsUntil(Instant next) {
    return Math.max(1, Duration.between(Instant.now(), next).plusMillis(999).toSeconds());
  }

  private static String progress(ModelStatus status) {
    return FileSize.of(status.fetched()) + " of " + FileSize.of(status.look().missingBytes());
  }

  private static String files(ModelStatus status) {
    return status.look().missing().stream()
        .map(KnownFile::fileName)
        .collect(Collectors.joining(" and "));
  }
}
