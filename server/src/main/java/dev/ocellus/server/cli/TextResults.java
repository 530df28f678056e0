package dev.ocellus.server.cli;

import dev.ocellus.result.Box;
import dev.ocellus.result.ClassScore;
import dev.ocellus.result.Classification;
import dev.ocellus.result.Face;
import dev.ocellus.result.FaceDetection;
import dev.ocellus.result.Result;
import dev.ocellus.server.files.PictureFile;
import java.io.PrintWriter;
import java.util.Locale;

/** Results as a person reads them: the file's name, and a line for each class or face. */
final class TextResults implements ResultWriter {
  private static final float PERCENT = 100;

  private final PrintWriter out;
  private final PrintWriter err;

  TextResults(PrintWriter out, PrintWriter err) {
    this.out = out;
    this.err = err;
  }

  @Override
  public void write(PictureFile file, Result result) {
    if (result instanceof Classification classification) {
      out.print(file.name() + "\n");
      classification.classes().forEach(this::line);
    } else if (result instanceof FaceDetection detection) {
      out.print(file.name() + ": " + FaceCount.text(detection.faces().size()) + "\n");
      detection.faces().forEach(this::line);
    }
    out.flush();
  }

  private void line(ClassScore score) {
    line("%5.1f %%  %s\n", score.probability() * PERCENT, score.label());
  }

  private void line(Face face) {
    Box box = face.box();
    line(
        "%5.1f %%  %.0f x %.0f pixels at %.0f, %.0f\n",
        face.score() * PERCENT, box.width(), box.height(), box.x(), box.y());
  }

  private void line(String format, Object... values) {
    out.print("  " + String.format(Locale.ROOT, format, values));
  }

  @Override
  public void writeFailure(PictureFile file, String why) {
    ResultWriter.complain(err, file, why);
  }
}
