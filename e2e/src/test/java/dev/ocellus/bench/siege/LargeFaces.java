package dev.ocellus.bench.siege;

import dev.ocellus.bench.report.Bound;
import dev.ocellus.bench.report.Numbers;
import dev.ocellus.bench.report.Report;
import dev.ocellus.bench.report.Row;
import dev.ocellus.bench.siege.Client.Answer;
import java.io.IOException;
import java.util.List;

/** The heaviest requests there are, twice at once: the smallest faces in the largest picture. */
record LargeFaces(String what, String parameters) implements Attack {
  private static final double MOST_MEGABYTES = 2500;

  @Override
  public void run(Product server, Report report) throws IOException, InterruptedException {
    byte[] request = Requests.post("/api/v1/faces?" + parameters, LargePicture.jpeg());
    server.footprint().forgetPeak();
    double before = server.footprint().processorSeconds();
    long start = System.nanoTime();
    List<Answer> answers = Together.times(2, () -> server.ask(request));
    String detail =
        Numbers.text((System.nanoTime() - start) / 1e9)
            + " s, "
            + Numbers.text(server.footprint().processorSeconds() - before)
            + " s of processor; answered with "
            + answers.stream().map(Answer::status).toList();
    report.add(
        new Row(
            what + " in 40 megapixels, two at once: answered",
            answers.stream().filter(answer -> answer.status() == 200).count(),
            Bound.AT_LEAST,
            2,
            "",
            detail));
    report.add(
        new Row(
            "the same: peak of memory",
            server.footprint().peakMegabytes(),
            Bound.AT_MOST,
            MOST_MEGABYTES,
            "MB",
            "the whole process, with 1 GB for Java"));
  }
}
