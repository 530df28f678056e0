package dev.ocellus.server.files;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/**
 * Where a command writes pictures. What was there before stays, unless the person said otherwise.
 */
public final class OutputFolder {
  private final Path folder;
  private final boolean overwrite;
  private final Set<Path> written = new HashSet<>();

  /**
   * A folder, made where there is none.
   *
   * @param overwrite whether files that are there may be replaced
   * @throws IOException when it cannot be made
   */
  public OutputFolder(Path folder, boolean overwrite) throws IOException {
    this.folder = Files.createDirectories(folder).toRealPath();
    this.overwrite = overwrite;
  }

  /**
   * Writes a file that was made of a picture, whole or not at all.
   *
   * @param ending such as {@code .png}
   * @return where it is
   * @throws IOException when it would replace the picture itself, what was made of another one, or
   *     a file that is not to be overwritten, or cannot be written
   */
  public Path write(PictureFile picture, String ending, byte[] bytes) throws IOException {
    Path target = folder.resolve(picture.stem() + ending);
    check(picture, target);
    WholeFile.write(target, bytes);
    written.add(target);
    return target;
  }

  private void check(PictureFile picture, Path target) throws IOException {
    if (written.contains(target)) {
      throw new FileAlreadyExistsException(
          target
              + " was made from another picture of the same name; run the command for one folder at a time");
    }
    if (!Files.exists(target)) {
      return;
    }
    if (picture.path().isPresent() && Files.isSameFile(picture.path().get(), target)) {
      throw new FileAlreadyExistsException(
          target + " is the picture itself; write into another folder");
    }
    if (!overwrite) {
      throw new FileAlreadyExistsException(
          target + " is there already; remove it, or add --overwrite");
    }
  }
}
