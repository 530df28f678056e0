package dev.ocellus.web.worker;

import dev.ocellus.web.browser.Digest;
import dev.ocellus.web.models.ModelFile;
import org.teavm.jso.typedarrays.Uint8Array;

/** Tells whether bytes are those a {@link ModelFile} stands for. */
final class Checksum {
  private Checksum() {}

  /** By length alone where the browser has no SHA-256. */
  static boolean matches(Uint8Array bytes, ModelFile file) {
    if (bytes.getLength() != file.bytes()) {
      return false;
    }
    String sha256 = Digest.sha256(bytes);
    return sha256 == null || sha256.equals(file.sha256());
  }
}
