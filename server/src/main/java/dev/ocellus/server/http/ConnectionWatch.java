package dev.ocellus.server.http;

import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Closes connections that only occupy a place: those on which no whole request comes, however many
 * bytes of one, those whose answer is not read, and those of a client that has half of all.
 */
final class ConnectionWatch extends Handler.Wrapper implements Connection.Listener {
  private static final Duration LONGEST_ANSWER = Duration.ofMinutes(10);

  private final ServerOptions.Connections options;
  private final Map<Connection, Activity> activities = new ConcurrentHashMap<>();

  private record Activity(boolean inWork, long since) {
    static Activity now(boolean inWork) {
      return new Activity(inWork, System.nanoTime());
    }
  }

  ConnectionWatch(ServerOptions.Connections options) {
    this.options = options;
  }

  @Override
  public void onOpened(Connection connection) {
    activities.put(connection, Activity.now(false));
    String client = client(connection);
    long ofClient = activities.keySet().stream().filter(c -> client(c).equals(client)).count();
    if (ofClient > Math.max(1, options.most() / 2)) {
      connection.close();
    }
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
    note(connection, true);
    Request.addCompletionListener(request, failure -> note(connection, false));
    return super.handle(request, response, callback);
  }

  private void note(Connection connection, boolean inWork) {
    activities.computeIfPresent(connection, (same, before) -> Activity.now(inWork));
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
    long now = System.nanoTime();
    activities.forEach(
        (connection, activity) -> {
          Duration longest = activity.inWork ? LONGEST_ANSWER : options.idle();
          if (now - activity.since > longest.toNanos()) {
            connection.close();
          }
        });
    schedule();
  }
}
