package dev.ocellus.server.http;

import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Closes connections that only occupy a place: those on which no whole request comes, however many
 * bytes of one, those whose answer is read too slowly, and those of a client that has half of all.
 * Where all places are taken, the connection gives way that has been without a request for longest.
 */
final class ConnectionWatch extends Handler.Wrapper implements Connection.Listener {
  private static final Duration LONGEST_ANSWER = Duration.ofMinutes(10);

  private final ServerOptions.Connections options;
  private final Map<Connection, Activity> activities = new ConcurrentHashMap<>();

  /**
   * What a connection does.
   *
   * @param answer to the request that is in work; empty between two requests
   */
  private record Activity(Optional<MeasuredAnswer> answer, long since) {
    static Activity now(Optional<MeasuredAnswer> answer) {
      return new Activity(answer, System.nanoTime());
    }

    boolean lastsFor(Duration time) {
      return System.nanoTime() - since > time.toNanos();
    }
  }

  ConnectionWatch(ServerOptions.Connections options) {
    this.options = options;
  }

  @Override
  public void onOpened(Connection connection) {
    activities.put(connection, Activity.now(Optional.empty()));
    String client = client(connection);
    long ofClient = activities.keySet().stream().filter(c -> client(c).equals(client)).count();
    if (ofClient > Math.max(1, options.most() / 2)) {
      connection.close();
    } else if (activities.size() >= options.most()) {
      longestIdle().ifPresent(Connection::close);
    }
  }

  private Optional<Connection> longestIdle() {
    return activities.entrySet().stream()
        .filter(entry -> entry.getValue().answer.isEmpty())
        .min(Comparator.comparingLong(entry -> entry.getValue().since))
        .map(Map.Entry::getKey);
  }

  private static String client(Connection connection) {
    SocketAddress address = connection.getEndPoint().getRemoteSocketAddress();
    return address instanceof InetSocketAddress internet
        ? internet.getAddress().getHostAddress()
        : String.valueOf(address);
  }

  @Override
  public void onClosed(Connection connection) {
    activities.remove(connection);
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    Connection connection = request.getConnectionMetaData().getConnection();
    MeasuredAnswer answer = new MeasuredAnswer(request, response);
    note(connection, Optional.of(answer));
    Request.addCompletionListener(request, failure -> note(connection, Optional.empty()));
    return super.handle(request, answer, callback);
  }

  private void note(Connection connection, Optional<MeasuredAnswer> answer) {
    activities.computeIfPresent(connection, (same, before) -> Activity.now(answer));
  }

  @Override
  protected void doStart() throws Exception {
    super.doStart();
    schedule();
  }

  private void schedule() {
    Scheduler scheduler = getServer().getScheduler();
    scheduler.schedule(this::look, options.idle().toMillis() / 8 + 1, TimeUnit.MILLISECONDS);
  }

  private void look() {
    activities.forEach(
        (connection, activity) -> {
          if (isTooLong(activity)) {
            // With a cause, a request whose answer is broken off is over, too.
            connection.getEndPoint().close(new TimeoutException("the client is too slow"));
          }
        });
    schedule();
  }

  private boolean isTooLong(Activity activity) {
    Duration patience = options.idle().multipliedBy(2);
    return activity
        .answer
        .map(
            answer ->
                answer.isSlow(patience, options.leastBytesPerSecond())
                    || activity.lastsFor(LONGEST_ANSWER))
        .orElseGet(() -> activity.lastsFor(options.idle()));
  }
}
