package dev.ocellus.bench.siege;

import dev.ocellus.bench.report.Bound;
import dev.ocellus.bench.report.Report;
import dev.ocellus.bench.report.Row;
import dev.ocellus.server.sample.Webp;
import dev.ocellus.testing.DrawnPicture;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Requests of odd shapes, and the status that each gets. */
final class Shapes implements Attack {
  private static final String POST = "POST /api/v1/faces HTTP/1.1\r\nHost: localhost\r\n";
  private static final String CHUNKS = "3\r\nabc\r\n0\r\n\r\n";

  /** A request as it is sent. */
  @SuppressWarnings("ArrayRecordComponent")
  private record Shape(String what, int status, byte[] request) {
    Shape(String what, int status, String request) {
      this(what, status, Requests.bytes(request));
    }
  }

  private static final List<Shape> ALL =
      List.of(
          new Shape(
              "both lengths",
              400,
              POST + "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n" + CHUNKS),
          new Shape(
              "two lengths", 400, POST + "Content-Length: 3\r\nContent-Length: 4\r\n\r\nabcd"),
          new Shape("a length with a sign", 400, POST + "Content-Length: +3\r\n\r\nabc"),
          new Shape("a name with a space", 400, POST + "Content-Length : 3\r\n\r\nabc"),
          new Shape(
              "a chunk without a length", 400, POST + "Transfer-Encoding: chunked\r\n\r\nx\r\n"),
          new Shape("no host", 400, "GET / HTTP/1.1\r\n\r\n"),
          new Shape(
              "gzip, chunked", 501, POST + "Transfer-Encoding: gzip, chunked\r\n\r\n" + CHUNKS),
          new Shape(
              "a body labelled gzip",
              415,
              POST + "Content-Encoding: gzip\r\nContent-Length: 3\r\n\r\nabc"),
          new Shape("a body too large", 413, POST + "Content-Length: 99999999\r\n\r\n"),
          new Shape("another host", 421, "GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n"),
          new Shape(
              "another site's picture",
              403,
              POST + "Origin: https://evil.example\r\nContent-Length: 3\r\n\r\nabc"),
          new Shape("another method", 405, "GET /api/v1/faces HTTP/1.1\r\nHost: localhost\r\n\r\n"),
          new Shape("a way out", 400, "GET /%2e%2e/etc/passwd HTTP/1.1\r\nHost: localhost\r\n\r\n"),
          new Shape("an unknown parameter", 400, question("/api/v1/faces?size=3")),
          new Shape("a doubled parameter", 400, question("/api/v1/faces?minSize=30&minSize=40")),
          new Shape("a broken escape", 400, question("/api/v1/faces?minSize=%zz")),
          new Shape(
              "a WebP without pixels",
              400,
              Requests.post("/api/v1/faces", Webp.riff(Webp.extended(0, 64, 64)))),
          new Shape("thresholds of nothing", 200, question("/api/v1/faces?thresholds=0,0,0")),
          new Shape(
              "a page that is kept",
              304,
              "GET / HTTP/1.1\r\nHost: localhost\r\nIf-None-Match: W/\"a\", *\r\n\r\n"));

  private static byte[] question(String path) {
    return Requests.post(path, DrawnPicture.FRIENDS.file());
  }

  @Override
  public void run(Product server, Report report) throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Shape shape : ALL) {
      int status = server.ask(shape.request).status();
      if (status != shape.status) {
        wrong.add(shape.what + ": " + status + ", expected " + shape.status);
      }
    }
    report.add(
        new Row(
            "requests of odd shapes with another answer than theirs",
            wrong.size(),
            Bound.AT_MOST,
            0,
            "",
            wrong.isEmpty() ? "of " + ALL.size() : String.join("; ", wrong)));
  }
}
