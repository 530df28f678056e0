package dev.ocellus.web.save;

import dev.ocellus.result.Result;
import java.util.List;

/**
 * What was seen in one picture.
 *
 * @param file the picture's name
 * @param results each of its own kind
 */
public record PictureResult(String file, List<Result> results) {
  public PictureResult {
    results = List.copyOf(results);
  }
}
