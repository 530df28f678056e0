package dev.ocellus.server.models;

import java.util.List;
import java.util.Optional;

/**
 * What looking for a kind of model found.
 *
 * @param model the one that was found, or is to be fetched
 * @param found its files that are there
 * @param missing its files that are not
 * @param damaged files that were passed over
 * @param traces what {@link ModelStore#traces} was before it
 */
public record Look(
    KnownModel model,
    List<StoredFile> found,
    List<KnownFile> missing,
    List<DamagedFile> damaged,
    List<String> traces) {

  /** The model, if all of it is there. */
  public Optional<StoredModel> stored() {
    return missing.isEmpty()
        ? Optional.of(new StoredModel(model, found.get(0), found.stream().skip(1).findFirst()))
        : Optional.empty();
  }

  /** How large the missing files are together. */
  public long missingBytes() {
    return missing.stream().mapToLong(KnownFile::bytes).sum();
  }

  /** The first missing file that nobody is known to publish. */
  Optional<KnownFile> unpublished() {
    return missing.stream().filter(file -> file.addresses().isEmpty()).findFirst();
  }
}
