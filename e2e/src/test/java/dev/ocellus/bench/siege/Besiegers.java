package dev.ocellus.bench.siege;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.channels.SocketChannel;
import java.time.Duration;

/** Clients of a bad habit, at an address of their own. Who is thrown out comes back. */
final class Besiegers implements AutoCloseable {
  private static final String ADDRESS = "127.0.0.2";
  private static final int STEP_MS = 100;
  private static final Duration LONGEST = Duration.ofMinutes(2);

  private final int port;
  private final Habit habit;
  private final SocketChannel[] clients;
  private final Thread thread = new Thread(this::besiege, "besiegers");
  private volatile boolean over;

  private Besiegers(int port, Habit habit, int count) {
    this.port = port;
    this.habit = habit;
    this.clients = new SocketChannel[count];
  }

  /** Returns when all have come. */
  static Besiegers of(Product server, Habit habit, int count) throws IOException {
    Besiegers besiegers = new Besiegers(server.port(), habit, count);
    for (int i = 0; i < count; i++) {
      besiegers.clients[i] = besiegers.come();
    }
    besiegers.thread.start();
    return besiegers;
  }

  /** How long one such client is suffered; infinite where it is for longer than two minutes. */
  static double secondsUntilThrownOut(Product server, Habit habit)
      throws IOException, InterruptedException {
    long start = System.nanoTime();
    try (SocketChannel client = new Besiegers(server.port(), habit, 0).come()) {
      while (habit.isStillThere(client)) {
        if (System.nanoTime() - start > LONGEST.toNanos()) {
          return Double.POSITIVE_INFINITY;
        }
        Thread.sleep(STEP_MS);
      }
    }
    return (System.nanoTime() - start) / 1e9;
  }

  private SocketChannel come() throws IOException {
    SocketChannel client = SocketChannel.open();
    client.setOption(StandardSocketOptions.SO_RCVBUF, 4096);
    client.bind(new InetSocketAddress(ADDRESS, 0));
    client.connect(new InetSocketAddress("127.0.0.1", port));
    client.configureBlocking(false);
    habit.begin(client);
    return client;
  }

  private void besiege() {
    while (!over) {
      for (int i = 0; i < clients.length && !over; i++) {
        goOn(i);
      }
      sleep();
    }
  }

  private void goOn(int i) {
    try {
      if (!habit.isStillThere(clients[i])) {
        clients[i].close();
        clients[i] = come();
      }
    } catch (IOException e) {
      // The server takes no more; the client tries again in the next round.
    }
  }

  private void sleep() {
    try {
      Thread.sleep(STEP_MS);
    } catch (InterruptedException e) {
      over = true;
    }
  }

  @Override
  public void close() throws IOException {
    over = true;
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    for (SocketChannel client : clients) {
      client.close();
    }
  }
}
