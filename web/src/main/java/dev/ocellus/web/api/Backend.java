package dev.ocellus.web.api;

import dev.ocellus.vision.FaceOptions;

/** What looks at pictures. Its methods wait; they are called in a thread. */
interface Backend {
  /**
   * Says what a picture shows.
   *
   * @param top how many classes to name
   */
  Seen classify(Source source, int top, Call call);

  Seen faces(Source source, FaceOptions options, Call call);
}
