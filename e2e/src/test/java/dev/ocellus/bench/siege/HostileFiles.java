package dev.ocellus.bench.siege;

import dev.ocellus.bench.report.Bound;
import dev.ocellus.bench.report.Report;
import dev.ocellus.bench.report.Row;
import dev.ocellus.bench.siege.Client.Answer;
import java.io.IOException;
import java.util.function.Supplier;

/** Files that are small and a lot of work: how much of it they make. */
final class HostileFiles implements Attack {
  private static final double MOST_SECONDS = 3;
  private static final double MOST_MEGABYTES = 2500;
  private static final int MEGABYTE = 1 << 20;

  /** What a file is, how it is made, and what is said to whoever sends it. */
  private record Kind(String what, Supplier<byte[]> maker, int status) {}

  private static final Kind[] KINDS = {
    new Kind("a WebP of one colour, 40 megapixels", HostileFile::webpOfOneColour, 200),
    new Kind(
        "a GIF with a comment", () -> HostileFile.gifWithComment(10 * MEGABYTE - 100_000), 200),
    new Kind("a GIF of one colour, 40 megapixels", HostileFile::gifOfOneColour, 200),
    new Kind("a JPEG of 99 scans", () -> HostileFile.jpegOfScans(99), 400),
    new Kind("a JPEG of 20 scans, 40 megapixels", () -> HostileFile.jpegOfScans(20), 200),
    new Kind("a JPEG with a shifted profile", HostileFile::jpegWithShiftedProfile, 200),
    new Kind(
        "a PNG of 16 bits, interlaced, 40 megapixels", HostileFile::pngOfWideInterlacedPixels, 200),
    new Kind("a JPEG of 40 megapixels", LargePicture::jpeg, 200),
    new Kind("a progressive JPEG of 40 megapixels", LargePicture::progressiveJpeg, 200)
  };

  @Override
  public void run(Product server, Report report) throws IOException {
    server.ask(server.usualRequest());
    server.footprint().forgetPeak();
    for (Kind kind : KINDS) {
      run(kind, server, report);
    }
    report.add(
        new Row(
            "peak of memory with all these files",
            server.footprint().peakMegabytes(),
            Bound.AT_MOST,
            MOST_MEGABYTES,
            "MB",
            "the whole process, with 1 GB for Java"));
  }

  private static void run(Kind kind, Product server, Report report) throws IOException {
    byte[] file = kind.maker.get();
    double before = server.footprint().processorSeconds();
    Answer answer = server.ask(Requests.post(server.decodingPath(), file));
    double seconds = server.footprint().processorSeconds() - before;
    String what = kind.what + " (" + kilobytes(file) + "): processor";
    String detail = "answered with " + answer.status() + ", memory now " + peak(server);
    report.add(
        answer.status() == kind.status
            ? new Row(what, seconds, Bound.AT_MOST, MOST_SECONDS, "s", detail)
            : Row.missing(what, Bound.AT_MOST, MOST_SECONDS, "s", detail + answer.body()));
  }

  private static String peak(Product server) throws IOException {
    return Math.round(server.footprint().peakMegabytes()) + " MB";
  }

  private static String kilobytes(byte[] file) {
    return file.length < 10_000 ? file.length + " bytes" : file.length / 1024 + " KB";
  }
}
