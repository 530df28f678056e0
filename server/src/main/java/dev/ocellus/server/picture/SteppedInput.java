package dev.ocellus.server.picture;

import dev.ocellus.model.Progress;
import javax.imageio.stream.ImageInputStreamImpl;

/**
 * A file that a native decoder reads in small steps, each of which may be the last: a scan of a few
 * bytes may cost as much as the whole picture.
 */
final class SteppedInput extends ImageInputStreamImpl {
  private static final int STEP = 256;

  private final byte[] file;
  private final Progress progress;

  SteppedInput(byte[] file, Progress progress) {
    this.file = file;
    this.progress = progress;
  }

  @Override
  public int read() {
    bitOffset = 0;
    return streamPos < file.length ? file[(int) streamPos++] & 0xff : -1;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) {
    progress.at(0);
    bitOffset = 0;
    int count = (int) Math.min(Math.min(length, STEP), file.length - streamPos);
    if (count <= 0) {
      return length == 0 ? 0 : -1;
    }
    System.arraycopy(file, (int) streamPos, bytes, offset, count);
    streamPos += count;
    return count;
  }

  @Override
  public long length() {
    return file.length;
  }
}
