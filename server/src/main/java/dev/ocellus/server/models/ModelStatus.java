package dev.ocellus.server.models;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is known of a model at one time.
 *
 * @param look what is there of it, and what is missing
 * @param fetched how many bytes of the missing files have come
 * @param failure why fetching it failed, or nothing fetches it; empty where there is no such reason
 * @param next when the next attempt to fetch it follows, while it waits for that
 */
public record ModelStatus(
    Look look, Phase phase, long fetched, String failure, Optional<Instant> next) {

  /** How far a model is. */
  public enum Phase {
    /** It is missing, and being fetched. */
    FETCHING,
    /** It is missing; fetching it failed, and will be tried again. */
    WAITING,
    /** It is missing, and nothing will fetch it. */
    OFF,
    /** It is there, and being loaded. */
    LOADING,
    /** It is loaded. */
    READY,
    /** It is there, and cannot be loaded. */
    UNUSABLE
  }

  ModelStatus(Look look, Phase phase, String failure) {
    this(look, phase, 0, failure, Optional.empty());
  }

  public String name() {
    return look.model().name();
  }

  public ModelKind kind() {
    return look.model().kind();
  }

  /** Whether files of it are missing. */
  public boolean isMissing() {
    return look.stored().isEmpty();
  }

  /** Why it is missing, in plain words and without paths; may be empty while it is fetched. */
  public String reason() {
    Stream<String> damaged = look.damaged().stream().map(DamagedFile::sentence);
    return Stream.concat(damaged, Stream.of(failure))
        .filter(reason -> !reason.isEmpty())
        .collect(Collectors.joining("; "));
  }

  /** With so many bytes fetched; never more than there are. */
  ModelStatus withFetched(long bytes) {
    return new ModelStatus(look, phase, Math.min(bytes, look.missingBytes()), failure, next);
  }

  /** Waiting for the next attempt. */
  ModelStatus waiting(String why, Instant nextAttempt) {
    return new ModelStatus(look, Phase.WAITING, fetched, why, Optional.of(nextAttempt));
  }
}
