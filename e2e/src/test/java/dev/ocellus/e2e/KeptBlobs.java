package dev.ocellus.e2e;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import java.util.Base64;

/** What a page's addresses of blobs were made for: its policy lets nobody fetch them. */
final class KeptBlobs {
  private static final String KEEPING =
      "const make = URL.createObjectURL; window.blobs = {};"
          + " URL.createObjectURL = (blob) => {"
          + " const address = make.call(URL, blob); blobs[address] = blob; return address; }";

  private static final String BASE64 =
      "async (image) => { const bytes = new Uint8Array(await blobs[image.src].arrayBuffer());"
          + " return btoa(Array.from(bytes, (b) => String.fromCharCode(b)).join('')); }";

  private KeptBlobs() {}

  /** Keeps those of every page that is opened from now on. */
  static void keep(BrowserContext context) {
    context.addInitScript(KEEPING);
  }

  /** The file that an image shows. */
  static byte[] of(Locator image) {
    return Base64.getDecoder().decode((String) image.evaluate(BASE64));
  }
}
