package dev.ocellus.server.cli;

import com.fasterxml.jackson.databind.node.TextNode;
import dev.ocellus.result.Result;
import dev.ocellus.server.files.PictureFile;
import java.io.PrintWriter;

/**
 * Results as JSON Lines: an object for each picture, the server's with the file's name before it.
 */
final class JsonResults implements ResultWriter {
  private final PrintWriter out;

  JsonResults(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void write(PictureFile file, Result result) {
    line(file, result.toJson().substring(1));
  }

  @Override
  public void writeFailure(PictureFile file, String why) {
    line(file, "\"error\":" + quoted(why) + "}");
  }

  private void line(PictureFile file, String rest) {
    out.print("{\"file\":" + quoted(file.name()) + "," + rest + "\n");
    out.flush();
  }

  private static String quoted(String text) {
    return TextNode.valueOf(text).toString();
  }
}
