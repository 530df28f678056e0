package dev.ocellus.web.page.files;

import java.util.HashMap;
import java.util.Map;
import org.teavm.jso.file.File;

/** The files on the desk, by the ids of their pictures; their bytes stay where they are. */
public final class SourceFiles {
  private final Map<Integer, File> files = new HashMap<>();
  private int lastId;

  /** Keeps a file and gives its id. */
  public int keep(File file) {
    files.put(++lastId, file);
    return lastId;
  }

  /** Null for a picture that was removed. */
  public File get(int id) {
    return files.get(id);
  }

  /** Whether a file that is kept is a JPEG. */
  public boolean isPhotograph(int id) {
    return files.get(id).getType().equals("image/jpeg");
  }

  public void drop(int id) {
    files.remove(id);
  }
}
