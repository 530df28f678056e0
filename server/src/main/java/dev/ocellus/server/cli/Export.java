package dev.ocellus.server.cli;

import dev.ocellus.server.http.SiteCopy;
import dev.ocellus.server.models.BundledModel;
import dev.ocellus.server.models.Catalogue;
import dev.ocellus.server.models.ModelStatus;
import dev.ocellus.server.models.ModelSupply;
import dev.ocellus.server.models.ModelUser;
import dev.ocellus.server.models.RetryPolicy;
import java.io.PrintWriter;
import java.nio.file.Path;

/**
 * Writes the page and its models for any web server.
 *
 * @param library writes what a page of somebody else needs, and no page
 */
record Export(Catalogue catalogue, ModelOptions options, boolean library, PrintWriter out) {
  /**
   * Writes them, the models that are here or can be fetched now.
   *
   * @throws dev.ocellus.server.http.SiteCopyException when the folder cannot be written
   */
  void write(Path folder) throws InterruptedException {
    Announcer announcer = new Announcer(ProgressLine.on(out));
    ModelSupply supply =
        options.supply(
            catalogue,
            RetryPolicy.usual(),
            BundledModel.faces(ModelOptions.SITE).stream().toList(),
            ModelUser.NONE,
            announcer);
    supply.fetchOnce();
    if (library) {
      SiteCopy.writeLibrary(folder, ModelOptions.SITE, supply.statuses());
    } else {
      SiteCopy.write(folder, ModelOptions.SITE, supply.statuses(), options.samples());
    }
    boolean whole = supply.statuses().stream().noneMatch(ModelStatus::isMissing);
    if (!whole) {
      announcer.begin(supply);
    }
    out.println(
        (library ? "Ocellus' library is written: " : "Ocellus is written: ")
            + folder
            + "; any web server can serve it"
            + (whole ? "" : ". When the models are there, write it again."));
    out.flush();
  }
}
