package dev.ocellus.server.models;

/** Uses models when they are there; called by several threads. */
public interface ModelUser {
  /** Uses none. */
  ModelUser NONE =
      new ModelUser() {
        @Override
        public void load(StoredModel model) {}

        @Override
        public void warmUp(StoredModel model) {}
      };

  /**
   * Makes a model work.
   *
   * @throws RuntimeException when it does not
   */
  void load(StoredModel model);

  /** Does what makes a loaded model's first answer faster; nobody waits for it. */
  void warmUp(StoredModel model);
}
