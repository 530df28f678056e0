package dev.ocellus.e2e;

import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** Files that are dragged over the page and let go. */
final class Drop {
  private static final String TRANSFER =
      """
      (files) => {
        const data = new DataTransfer();
        for (const { name, base64 } of files) {
          const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
          data.items.add(new File([bytes], name, { type: 'image/jpeg' }));
        }
        return data;
      }
      """;

  private final List<Map<String, String>> files = new ArrayList<>();

  /** With one more file. */
  Drop with(Path file) {
    return with(file, file.getFileName().toString());
  }

  /** With one more file, under another name. */
  Drop with(Path file, String name) {
    try {
      String base64 = Base64.getEncoder().encodeToString(Files.readAllBytes(file));
      files.add(Map.of("name", name, "base64", base64));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Drops them all at once. */
  void on(Page page) {
    JSHandle dragged = page.evaluateHandle(TRANSFER, files);
    for (String event : List.of("dragenter", "dragover", "drop")) {
      page.dispatchEvent("body", event, Map.of("dataTransfer", dragged));
    }
  }
}
