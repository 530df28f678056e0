package dev.ocellus.server.picture;

import dev.ocellus.model.Progress;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadProgressListener;

/** Lets a progress end a read between rows. */
final class StoppableRead implements IIOReadProgressListener {
  private final Progress progress;

  StoppableRead(Progress progress) {
    this.progress = progress;
  }

  @Override
  public void imageProgress(ImageReader source, float percent) {
    progress.at(0);
  }

  @Override
  public void sequenceStarted(ImageReader source, int minIndex) {}

  @Override
  public void sequenceComplete(ImageReader source) {}

  @Override
  public void imageStarted(ImageReader source, int imageIndex) {}

  @Override
  public void imageComplete(ImageReader source) {}

  @Override
  public void thumbnailStarted(ImageReader source, int imageIndex, int thumbnailIndex) {}

  @Override
  public void thumbnailProgress(ImageReader source, float percent) {}

  @Override
  public void thumbnailComplete(ImageReader source) {}

  @Override
  public void readAborted(ImageReader source) {}
}
