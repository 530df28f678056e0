package dev.ocellus.server.http;

import dev.ocellus.image.ImageLimits;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How a server is to run.
 *
 * @param host the address to listen at, such as {@code 127.0.0.1}
 * @param port 0 for a free one
 * @param limits of the pictures that are taken
 * @param work how much of it is done at a time
 * @param uploads how fast they have to be
 * @param connections how many there may be
 * @param access who may ask
 * @param stop how a stop goes on
 * @param site the folder of the class path that holds the page
 * @param samples a folder of pictures to try
 */
public record ServerOptions(
    String host,
    int port,
    ImageLimits limits,
    Work work,
    Uploads uploads,
    Connections connections,
    Access access,
    Stop stop,
    String site,
    Optional<Path> samples) {

  /**
   * Work on pictures.
   *
   * @param atATime how many pictures are worked on at a time
   * @param waiting how many more may wait
   * @param timeout after which a picture is given up
   * @param longestStep for how long work on it may go on then; a place is stuck after that
   */
  public record Work(int atATime, int waiting, Duration timeout, Duration longestStep) {}

  /**
   * Bodies of requests.
   *
   * @param timeout after which one that has not come is given up
   * @param leastBytesPerSecond on an average; slower ones are given up earlier
   */
  public record Uploads(Duration timeout, int leastBytesPerSecond) {}

  /**
   * Connections.
   *
   * @param most how many there may be; one client has at most half of them
   * @param idle after which one is closed on which no whole request came
   * @param leastBytesPerSecond on an average, of an answer; one that is read more slowly is broken
   *     off after twice the time of {@code idle}
   */
  public record Connections(int most, Duration idle, int leastBytesPerSecond) {}

  /**
   * Who may ask, besides those that come by an IP address, as {@code localhost}, or from the page.
   *
   * @param hosts names that the server may be called in a request; {@code *} is any
   * @param origins of other pages that may send pictures, such as {@code https://example.org};
   *     {@code *} is any
   */
  public record Access(List<String> hosts, List<String> origins) {}

  /**
   * A stop.
   *
   * @param grace how long requests are still taken when readiness is off already
   * @param drain how long work that was taken may go on afterwards
   */
  public record Stop(Duration grace, Duration drain) {}

  /** All limits in one line, for the log. */
  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%s:%d; pictures of at most %d MB and %.0f megapixels; %d at a time, %d waiting, %d s for"
            + " each; uploads of at most %d s, at least %d bytes/s; at most %d connections, idle"
            + " for at most %d s, answers of at least %d bytes/s; other host names %s, other origins %s; stop after %d s and at"
            + " most %d s of work",
        host,
        port,
        limits.maxBytes() >> 20,
        limits.maxPixels() / 1e6,
        work.atATime(),
        work.waiting(),
        work.timeout().toSeconds(),
        uploads.timeout().toSeconds(),
        uploads.leastBytesPerSecond(),
        connections.most(),
        connections.idle().toSeconds(),
        connections.leastBytesPerSecond(),
        access.hosts(),
        access.origins(),
        stop.grace().toSeconds(),
        stop.drain().toSeconds());
  }
}
