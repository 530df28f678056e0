package dev.ocellus.bench.siege;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.channels.SocketChannel;
import java.time.Duration;

/** Clients of a bad habit, at addresses of their own. Who is thrown out comes back. */
final class Besiegers implements AutoCloseable {
  private static final int STEP_MS = 100;
  private static final Duration LONGEST = Duration.ofMinutes(2);

  private final int port;
  private final Habit habit;
  private final int addresses;
  private final SocketChannel[] clients;
  private final Thread thread = new Thread(this::besiege, "besiegers");
  private volatile boolean over;

  private Besiegers(int port, Habit habit, int count, int addresses) {
    this.port = port;
    this.habit = habit;
    this.addresses = addresses;
    this.clients = new SocketChannel[count];
  }

  /** All from one address; returns when all have come. */
  static Besiegers of(Product server, Habit habit, int count) throws IOException {
    return of(server, habit, count, 1);
  }

  /** From so many addresses; returns when all have come. */
  static Besiegers of(Product server, Habit habit, int count, int addresses) throws IOException {
    Besiegers besiegers = new Besiegers(server.port(), habit, count, addresses);
    for (int i = 0; i < count; i++) {
      besiegers.clients[i] = besiegers.come(i);
    }
    besiegers.thread.start();
    return besiegers;
  }

  /** How long one such client is suffered; infinite where it is for longer than two minutes. */
  static double secondsUntilThrownOut(Product server, Habit habit)
      throws IOException, InterruptedException {
    long start = System.nanoTime();
    try (SocketChannel client = new Besiegers(server.port(), habit, 0, 1).come(0)) {
      while (habit.isStillThere(client)) {
        if (System.nanoTime() - start > LONGEST.toNanos()) {
          return Double.POSITIVE_INFINITY;
        }
        Thread.sleep(STEP_MS);
      }
    }
    return (System.nanoTime() - start) / 1e9;
  }

  int count() {
    return clients.length;
  }

  private SocketChannel come(int number) throws IOException {
    SocketChannel client = SocketChannel.open();
    client.setOption(StandardSocketOptions.SO_RCVBUF, 4096);
    String address = "127.0.0." + (2 + number % addresses);
    client.bind(new InetSocketAddress(address, 0));
    client.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
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
        clients[i] = come(i);
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
