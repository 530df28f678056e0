package dev.ocellus.train.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Draws a log as an SVG: the losses of the three networks, and the agreement with the teacher. */
public final class Plot {
  private static final int WIDTH = 760;
  private static final int HEIGHT = 320;
  private static final int MARGIN = 48;

  private static final List<Curve> CURVES =
      List.of(
          new Curve("p_loss", "P-Net's loss", "#0072b2"),
          new Curve("r_loss", "R-Net's loss", "#009e73"),
          new Curve("o_loss", "O-Net's loss", "#cc79a7"),
          new Curve("recall", "share of the teacher's faces found", "#d55e00"),
          new Curve("others", "share of other faces", "#e69f00"));

  private record Curve(String column, String label, String colour) {}

  private Plot() {}

  /** Draws a log that has lines, on a scale from 0 to 1; what is above it is cut off. */
  public static void draw(Path log, Path svg) throws IOException {
    List<String[]> rows = new ArrayList<>();
    for (String line : Files.readAllLines(log)) {
      rows.add(line.split(","));
    }
    List<String> columns = List.of(rows.remove(0));
    double last = Double.parseDouble(rows.get(rows.size() - 1)[0]);
    StringBuilder text = new StringBuilder(frame(last));
    for (int i = 0; i < CURVES.size(); i++) {
      Curve curve = CURVES.get(i);
      text.append(line(curve, rows, columns.indexOf(curve.column()), last));
      text.append(label(curve, i));
    }
    Files.writeString(svg, text.append("</svg>\n"));
  }

  private static String frame(double last) {
    StringBuilder frame = new StringBuilder();
    frame.append(
        format(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\""
                + " font-family=\"sans-serif\" font-size=\"12\">%n"
                + "<rect width=\"100%%\" height=\"100%%\" fill=\"white\"/>%n",
            WIDTH, HEIGHT));
    for (int i = 0; i <= 5; i++) {
      double y = y(i / 5.0);
      frame.append(
          format(
              "<line x1=\"%d\" x2=\"%d\" y1=\"%.1f\" y2=\"%.1f\" stroke=\"#ddd\"/>"
                  + "<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%.1f</text>%n",
              MARGIN, WIDTH - MARGIN, y, y, MARGIN - 6, y + 4, i / 5.0));
    }
    frame.append(
        format(
            "<text x=\"%d\" y=\"%d\" text-anchor=\"end\">round %.0f</text>%n",
            WIDTH - MARGIN, HEIGHT - MARGIN / 3, last));
    return frame.toString();
  }

  private static String line(Curve curve, List<String[]> rows, int column, double last) {
    StringBuilder points = new StringBuilder();
    for (String[] row : rows) {
      double x = MARGIN + Double.parseDouble(row[0]) / last * (WIDTH - 2 * MARGIN);
      double value = Math.min(1, Double.parseDouble(row[column]));
      points.append(format("%.1f,%.1f ", x, y(value)));
    }
    return format(
        "<polyline fill=\"none\" stroke=\"%s\" stroke-width=\"2\" points=\"%s\"/>%n",
        curve.colour(), points.toString().trim());
  }

  private static String label(Curve curve, int index) {
    return format(
        "<text x=\"%d\" y=\"%d\" fill=\"%s\">%s</text>%n",
        WIDTH / 2, MARGIN + 16 * (index + 3), curve.colour(), curve.label());
  }

  private static double y(double value) {
    return HEIGHT - MARGIN - value * (HEIGHT - 2 * MARGIN);
  }

  private static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }
}
