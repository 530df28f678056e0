package dev.ocellus.e2e;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** What a browser makes of a picture's file, as the page asks it to. */
final class Shown {
  private static final int BATCH = 300;
  private static final int BATCH_BYTES = 8_000_000;

  private static final String DECODE =
      """
      async files => {
        const shown = [];
        for (const file of files) {
          try {
            const bytes = Uint8Array.from(atob(file), c => c.charCodeAt(0));
            const bitmap = await createImageBitmap(new Blob([bytes]));
            const { width, height } = bitmap;
            const context = new OffscreenCanvas(width, height).getContext('2d');
            context.drawImage(bitmap, 0, 0);
            const { data } = context.getImageData(0, 0, width, height);
            let text = '';
            for (let i = 0; i < data.length; i += 8192) {
              text += String.fromCharCode.apply(null, data.subarray(i, i + 8192));
            }
            shown.push({ width, height, rgba: btoa(text) });
          } catch (error) {
            shown.push({ width: 0, height: 0, rgba: '' });
          }
        }
        return shown;
      }
      """;

  private final int width;
  private final int height;
  private final byte[] rgba;

  private Shown(Map<?, ?> answer) {
    width = ((Number) answer.get("width")).intValue();
    height = ((Number) answer.get("height")).intValue();
    rgba = Base64.getDecoder().decode((String) answer.get("rgba"));
  }

  /** Shows files, many with one call. */
  static List<Shown> in(Page page, List<byte[]> files) {
    List<Shown> shown = new ArrayList<>();
    List<String> batch = new ArrayList<>();
    int bytes = 0;
    for (byte[] file : files) {
      batch.add(Base64.getEncoder().encodeToString(file));
      bytes += file.length;
      if (batch.size() == BATCH || bytes > BATCH_BYTES) {
        show(page, batch, shown);
        bytes = 0;
      }
    }
    show(page, batch, shown);
    return shown;
  }

  private static void show(Page page, List<String> batch, List<Shown> shown) {
    for (Object answer : (List<?>) page.evaluate(DECODE, batch)) {
      shown.add(new Shown((Map<?, ?>) answer));
    }
    batch.clear();
  }

  boolean isRefused() {
    return width == 0;
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  byte[] rgba() {
    return rgba;
  }
}
