package dev.ocellus.web.page.state;

import dev.ocellus.vision.Classification;
import dev.ocellus.vision.FaceDetection;

/** How far the work on a picture is. */
public sealed interface Work {
  /** The picture to show; null for none. */
  default Picture picture() {
    return null;
  }

  /** What is known of the classes; null for nothing. */
  default Classification classification() {
    return null;
  }

  /** What is known of the faces; null for nothing. */
  default FaceDetection detection() {
    return null;
  }

  /** Whether more will be known. */
  default boolean pending() {
    return this instanceof Looking || this instanceof Asking;
  }

  /** The same work on a picture whose size is known now. */
  default Work sized(int width, int height) {
    return this;
  }

  /** No picture was given. */
  record Nothing() implements Work {}

  /** The person is being asked whether the picture may be sent. */
  record Asking(Picture picture) implements Work {
    @Override
    public Work sized(int width, int height) {
      return new Asking(picture.sized(width, height));
    }
  }

  /** Being looked at, or waiting for the engine. */
  record Looking(Picture picture, Task<Classification> classes, Task<FaceDetection> faces)
      implements Work {

    @Override
    public Classification classification() {
      return classes.result();
    }

    @Override
    public FaceDetection detection() {
      return faces.result();
    }

    @Override
    public Work sized(int width, int height) {
      return new Looking(picture.sized(width, height), classes, faces);
    }

    /** Both tasks together, 0 to 1. */
    public double computed() {
      return (classes.computed() + faces.computed()) / 2;
    }

    boolean at(Task.Step step) {
      return classes.step() == step || faces.step() == step;
    }
  }

  /**
   * Everything is known.
   *
   * @param marked the number of the face that is marked in the picture, from 0; -1 for none
   */
  record Seen(Picture picture, Classification classification, FaceDetection detection, int marked)
      implements Work {
    @Override
    public Work sized(int width, int height) {
      return new Seen(picture.sized(width, height), classification, detection, marked);
    }
  }

  /**
   * Ended before everything was known or drawn; what is known stays.
   *
   * @param picture null when what was given cannot be shown
   */
  record Stopped(
      Picture picture, Problem problem, Classification classification, FaceDetection detection)
      implements Work {
    @Override
    public Work sized(int width, int height) {
      return picture == null
          ? this
          : new Stopped(picture.sized(width, height), problem, classification, detection);
    }
  }
}
