package dev.ocellus.server.cli;

import dev.ocellus.result.CsvTable;
import dev.ocellus.result.Result;
import dev.ocellus.server.files.PictureFile;
import java.io.PrintWriter;

/** Results as a table, in the form in which the page saves them. */
final class CsvResults implements ResultWriter {
  private final PrintWriter out;
  private final PrintWriter err;
  private boolean begun;

  CsvResults(PrintWriter out, PrintWriter err) {
    this.out = out;
    this.err = err;
  }

  @Override
  public void write(PictureFile file, Result result) {
    if (!begun) {
      out.print(CsvTable.header());
      begun = true;
    }
    out.print(CsvTable.lines(file.name(), result));
    out.flush();
  }

  @Override
  public void writeFailure(PictureFile file, String why) {
    ResultWriter.complain(err, file, why);
  }
}
