package dev.ocellus.web.page.files;

import dev.ocellus.image.ImageException;
import dev.ocellus.image.ImageLimits;
import dev.ocellus.web.browser.Promises;
import dev.ocellus.web.text.Problem;
import dev.ocellus.web.text.Text;
import java.util.function.Consumer;
import org.teavm.jso.file.Blob;
import org.teavm.jso.typedarrays.Int8Array;

/**
 * Reads a file's header before the browser shows it: a small file may decode into more pixels than
 * the device has memory for.
 */
public final class PictureCheck {
  private PictureCheck() {}

  /** Tells {@code checked} what is wrong with a file; null for a picture that can be shown. */
  public static void of(Blob file, Consumer<Problem> checked) {
    Problem problem = problemOf(() -> ImageLimits.DEFAULT.checkBytes(file.getSize()));
    if (problem != null) {
      checked.accept(problem);
      return;
    }
    Promises.settle(
        file.arrayBuffer(),
        buffer -> {
          byte[] bytes = new Int8Array(buffer).copyToJavaArray();
          checked.accept(problemOf(() -> ImageLimits.DEFAULT.check(bytes)));
        },
        reason -> checked.accept(new Problem(Problem.Kind.UNREADABLE, Text.FILE_GONE)));
  }

  private static Problem problemOf(Runnable check) {
    try {
      check.run();
      return null;
    } catch (ImageException e) {
      return Problem.of(e);
    }
  }
}
