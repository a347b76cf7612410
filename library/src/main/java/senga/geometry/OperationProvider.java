package senga.geometry;

import java.util.List;

/**
 * Brings operations to Senga; found through {@link java.util.ServiceLoader}. The built-in ones come
 * the same way as a guest's.
 */
public interface OperationProvider {
  /** Records that implement {@link Shape} or {@link Effect}. */
  List<Class<? extends Record>> operations();
}
