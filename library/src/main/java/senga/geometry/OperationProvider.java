package senga.geometry;

import java.util.List;

/**
 * Brings operations and file formats to Senga; found through {@link java.util.ServiceLoader}. The
 * built-in ones come the same way as a guest's.
 */
public interface OperationProvider {
  /** Records that implement {@link Shape} or {@link Effect}. */
  List<Class<? extends Record>> operations();

  /** Records that implement {@code senga.export.Exporter} or {@code senga.export.Importer}. */
  default List<Class<? extends Record>> formats() {
    return List.of();
  }

  /**
   * What stands before the names of a guest's operations and formats, as in {@code garden:rose}: a
   * small letter, then small letters, digits and hyphens, 30 at most. Only Senga's own names have
   * no prefix; a guest that is found and has none is left out.
   */
  default String prefix() {
    return "";
  }
}
