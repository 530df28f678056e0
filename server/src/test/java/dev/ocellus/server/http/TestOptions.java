package dev.ocellus.server.http;

import dev.ocellus.image.ImageLimits;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Options of a server in a test: a free port, and nothing that ends because a machine is slow. */
final class TestOptions {
  private static final Duration LONG = Duration.ofMinutes(5);

  private ImageLimits limits = ImageLimits.DEFAULT;
  private ServerOptions.Work work = new ServerOptions.Work(2, 16, LONG, LONG);
  private ServerOptions.Uploads uploads = new ServerOptions.Uploads(LONG, 0);
  private ServerOptions.Connections connections = new ServerOptions.Connections(1024, LONG, 0);
  private ServerOptions.Access access = new ServerOptions.Access(List.of(), List.of());
  private ServerOptions.Stop stop = new ServerOptions.Stop(Duration.ZERO, LONG);
  private String site = "site-for-tests";
  private Optional<Path> samples = Optional.empty();

  TestOptions limits(ImageLimits newLimits) {
    limits = newLimits;
    return this;
  }

  TestOptions work(int atATime, int waiting) {
    return work(atATime, waiting, LONG, LONG);
  }

  TestOptions work(int atATime, int waiting, Duration timeout, Duration longestStep) {
    work = new ServerOptions.Work(atATime, waiting, timeout, longestStep);
    return this;
  }

  TestOptions uploads(Duration timeout, int leastBytesPerSecond) {
    uploads = new ServerOptions.Uploads(timeout, leastBytesPerSecond);
    return this;
  }

  TestOptions connections(int most, Duration idle) {
    return connections(most, idle, 0);
  }

  TestOptions connections(int most, Duration idle, int leastBytesPerSecond) {
    connections = new ServerOptions.Connections(most, idle, leastBytesPerSecond);
    return this;
  }

  TestOptions access(List<String> hosts, List<String> origins) {
    access = new ServerOptions.Access(hosts, origins);
    return this;
  }

  TestOptions stop(Duration grace, Duration drain) {
    stop = new ServerOptions.Stop(grace, drain);
    return this;
  }

  TestOptions site(String newSite) {
    site = newSite;
    return this;
  }

  TestOptions samples(Path folder) {
    samples = Optional.of(folder);
    return this;
  }

  ServerOptions build() {
    return new ServerOptions(
        "127.0.0.1", 0, limits, work, uploads, connections, access, stop, site, samples);
  }
}
