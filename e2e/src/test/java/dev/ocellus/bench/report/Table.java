package dev.ocellus.bench.report;

import java.util.ArrayList;
import java.util.List;

/** A table in plain text, its columns as wide as what is in them. */
public final class Table {
  private final String title;
  private final List<List<String>> rows = new ArrayList<>();

  /** A table without rows. */
  public Table(String title, String... columns) {
    this.title = title;
    rows.add(List.of(columns));
  }

  /** Adds a row, with a cell for each column: text as it is, doubles with three digits. */
  public Table add(Object... cells) {
    List<String> row = new ArrayList<>();
    for (Object cell : cells) {
      row.add(cell instanceof Double number ? Numbers.text(number) : String.valueOf(cell));
    }
    rows.add(row);
    return this;
  }

  String title() {
    return title;
  }

  List<List<String>> rows() {
    return rows;
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(title).append('\n');
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder(" ");
      for (int column = 0; column < row.size(); column++) {
        String space = " ".repeat(width(column) - row.get(column).length());
        line.append("  ");
        line.append(isFigures(column) ? space + row.get(column) : row.get(column) + space);
      }
      text.append(line.toString().stripTrailing()).append('\n');
    }
    return text.toString();
  }

  private int width(int column) {
    return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
  }

  /** Whether what is below the column's name are figures, which stand on the right. */
  private boolean isFigures(int column) {
    return column > 0
        && rows.stream().skip(1).allMatch(row -> row.get(column).matches("(-|-?[0-9].*)"));
  }
}
