package dev.ocellus.result;

import dev.ocellus.text.Decimals;
import java.util.List;

/** Results as a table (RFC 4180): a line for each class and each face. */
public final class CsvTable {
  private static final List<String> HEADER =
      List.of(
          "file",
          "kind",
          "label",
          "probability",
          "x",
          "y",
          "width",
          "height",
          "left_eye_x",
          "left_eye_y",
          "right_eye_x",
          "right_eye_y",
          "nose_x",
          "nose_y",
          "mouth_left_x",
          "mouth_left_y",
          "mouth_right_x",
          "mouth_right_y");

  /** What begins a formula in a spreadsheet (OWASP, "CSV Injection"). */
  private static final String FORMULA = "=+-@\t\r";

  private static final int DIGITS_OF_PROBABILITY = 6;
  private static final int DIGITS_OF_PIXELS = 2;

  private final StringBuilder out = new StringBuilder();
  private int fields;

  private CsvTable() {}

  /** The line that names the columns, with its end. */
  public static String header() {
    CsvTable table = new CsvTable();
    HEADER.forEach(table::text);
    table.end();
    return table.out.toString();
  }

  /**
   * The lines of a result, each with its end; empty where nothing was found.
   *
   * @param file the picture's name
   */
  public static String lines(String file, Result result) {
    CsvTable table = new CsvTable();
    if (result instanceof Classification classification) {
      classification.classes().forEach(score -> table.line(file, score));
    } else if (result instanceof FaceDetection detection) {
      detection.faces().forEach(face -> table.line(file, face));
    }
    return table.out.toString();
  }

  private void line(String file, ClassScore score) {
    begin(file, "class", score.label(), score.probability());
    end();
  }

  private void line(String file, Face face) {
    begin(file, "face", "", face.score());
    Box box = face.box();
    pixels(box.x(), box.y());
    pixels(box.width(), box.height());
    for (Point at : face.landmarks().points()) {
      pixels(at.x(), at.y());
    }
    end();
  }

  private void begin(String file, String kind, String label, double probability) {
    words(file);
    text(kind);
    words(label);
    text(Decimals.text(probability, DIGITS_OF_PROBABILITY));
  }

  /** What others have written, such that no spreadsheet takes it for a formula. */
  private void words(String value) {
    boolean formula = !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0;
    text(formula ? "'" + value : value);
  }

  private void pixels(float one, float other) {
    text(Decimals.text(one, DIGITS_OF_PIXELS));
    text(Decimals.text(other, DIGITS_OF_PIXELS));
  }

  /** A field; in quotes where it has a comma, a quote or a line's end in it. */
  private void text(String text) {
    if (fields++ > 0) {
      out.append(',');
    }
    boolean plain = true;
    for (int i = 0; i < text.length(); i++) {
      plain &= ",\"\r\n".indexOf(text.charAt(i)) < 0;
    }
    out.append(plain ? text : '"' + text.replace("\"", "\"\"") + '"');
  }

  /** Ends a line; each has as many fields as the header. */
  private void end() {
    while (fields < HEADER.size()) {
      text("");
    }
    out.append("\r\n");
    fields = 0;
  }
}
