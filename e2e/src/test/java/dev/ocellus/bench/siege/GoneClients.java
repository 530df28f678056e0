package dev.ocellus.bench.siege;

import dev.ocellus.bench.report.Bound;
import dev.ocellus.bench.report.Numbers;
import dev.ocellus.bench.report.Report;
import dev.ocellus.bench.report.Row;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Clients that send the largest picture, wait until it is worked on, and leave. */
final class GoneClients implements Attack {
  private static final int COUNT = 4;
  private static final int AT_WORK_MS = 1500;
  private static final double MOST_SECONDS = 3;

  @Override
  public void run(Product server, Report report) throws IOException, InterruptedException {
    byte[] usual = server.usualRequest();
    double alone = seconds(server, usual);
    byte[] heavy = Requests.post("/api/v1/faces?minSize=12", LargePicture.jpeg());
    List<Client> clients = new ArrayList<>();
    for (int i = 0; i < COUNT; i++) {
      Client client = new Client(server.port());
      client.send(heavy);
      clients.add(client);
    }
    Thread.sleep(AT_WORK_MS);
    for (Client client : clients) {
      client.close();
    }
    report.add(
        new Row(
            COUNT + " clients send 40 megapixels and leave: the next classification",
            seconds(server, usual),
            Bound.AT_MOST,
            MOST_SECONDS,
            "s",
            Numbers.text(alone) + " s without them"));
  }

  private static double seconds(Product server, byte[] request) throws IOException {
    long start = System.nanoTime();
    return server.ask(request).status() == 200
        ? (System.nanoTime() - start) / 1e9
        : Double.POSITIVE_INFINITY;
  }
}
