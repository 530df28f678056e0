package dev.ocellus.server.cli;

import dev.ocellus.result.Result;
import dev.ocellus.server.files.PictureFile;
import java.io.PrintWriter;

/** Writes what was seen, a picture at a time. */
interface ResultWriter {
  void write(PictureFile file, Result result);

  /** Writes that nothing could be seen in a picture. */
  void writeFailure(PictureFile file, String why);

  /** Writes a line of what is wrong with a picture. */
  static void complain(PrintWriter err, PictureFile file, String why) {
    err.println(file.name() + ": " + why);
    err.flush();
  }
}
