package dev.ocellus.server.models;

/** Hears what becomes of models; called by several threads. */
public interface SupplyListener extends DownloadProgress {
  /** Called when a model has come into another phase, or is in the same one for another reason. */
  void changed(ModelStatus status);
}
