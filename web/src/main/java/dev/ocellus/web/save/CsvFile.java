package dev.ocellus.web.save;

import dev.ocellus.result.CsvTable;
import dev.ocellus.result.Result;
import java.util.List;

/** Results as a table: a line for each class and each face. */
final class CsvFile {
  private CsvFile() {}

  /** A header and the lines, as the pictures and their results come. */
  static String of(List<PictureResult> pictures) {
    StringBuilder table = new StringBuilder(CsvTable.header());
    for (PictureResult picture : pictures) {
      for (Result result : picture.results()) {
        table.append(CsvTable.lines(picture.file(), result));
      }
    }
    return table.toString();
  }
}
