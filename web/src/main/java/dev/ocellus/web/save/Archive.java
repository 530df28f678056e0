package dev.ocellus.web.save;

import dev.ocellus.web.browser.Files;
import dev.ocellus.web.browser.JsException;
import dev.ocellus.web.browser.Promises;
import dev.ocellus.web.browser.TextBytes;
import dev.ocellus.web.protocol.Calls;
import dev.ocellus.web.protocol.ErrorCode;
import dev.ocellus.web.protocol.OcellusException;
import java.util.zip.CRC32;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.file.Blob;
import org.teavm.jso.typedarrays.Int8Array;

/**
 * A ZIP archive that is being made. It refers to the files it is made of; their bytes are read
 * once, a part at a time, for the checksums, and not copied.
 */
public final class Archive {
  private static final String TYPE = "application/zip";
  private static final int PART = 1 << 20;

  private final ZipRecords records = new ZipRecords();
  private final JSArray<JSObject> parts = new JSArray<>();

  /**
   * Adds a file, after the one before was added. Rejected with an {@link
   * dev.ocellus.web.protocol.OcellusError} where it cannot be read, or there is no room; the
   * archive is then as it was.
   *
   * @param name as {@link FileNames} gives it
   * @return a promise of the file
   */
  public JSPromise<Blob> add(String name, Blob file) {
    return Calls.promise(
        () -> {
          int crc = crc32(name, file);
          byte[] header = records.file(TextBytes.utf8(name), crc, file.getSize());
          parts.push(Int8Array.copyFromJavaArray(header));
          parts.push(file);
          return file;
        });
  }

  /** The archive of what was added; nothing can be added any more. */
  public Blob file() {
    parts.push(Int8Array.copyFromJavaArray(records.end()));
    return Files.join(parts, TYPE);
  }

  private static int crc32(String name, Blob file) {
    CRC32 crc = new CRC32();
    try {
      for (int from = 0; from < file.getSize(); from += PART) {
        byte[] bytes = bytes(file.slice(from, Math.min(from + PART, file.getSize())));
        crc.update(bytes, 0, bytes.length);
      }
    } catch (JsException e) {
      throw new OcellusException(
          ErrorCode.UNREADABLE,
          "the file " + name + " cannot be read (" + e.getMessage() + "); leave it out");
    }
    return (int) crc.getValue();
  }

  private static byte[] bytes(Blob part) {
    return new Int8Array(Promises.await(part.arrayBuffer())).copyToJavaArray();
  }
}
