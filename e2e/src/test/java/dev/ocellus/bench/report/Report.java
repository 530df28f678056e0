package dev.ocellus.bench.report;

import java.util.ArrayList;
import java.util.List;

/** What a run of the benchmark found. */
public final class Report {
  private final List<Row> rows = new ArrayList<>();
  private final List<Table> tables = new ArrayList<>();

  public void add(Row row) {
    rows.add(row);
  }

  /** Adds figures without a target, and prints them. */
  public void add(Table table) {
    tables.add(table);
    System.out.println();
    System.out.print(table);
  }

  List<Row> rows() {
    return rows;
  }

  List<Table> tables() {
    return tables;
  }

  /** Whether every target was reached. */
  public boolean isMet() {
    return rows.stream().allMatch(Row::isMet);
  }

  /** The figures that have a target. */
  public Table targets() {
    Table table = new Table("Targets", "what", "figure", "target", "", "made of");
    for (Row row : rows) {
      String unit = row.unit().isEmpty() ? "" : " " + row.unit();
      table.add(
          row.what(),
          Numbers.text(row.value()) + unit,
          Double.isNaN(row.target()) ? "" : row.bound() + " " + Numbers.text(row.target()) + unit,
          row.isMet() ? "met" : "MISSED",
          row.detail());
    }
    return table;
  }
}
