package senga;

import java.util.List;
import senga.geometry.OperationProvider;

/** The operations that come with Senga. */
public final class Builtins implements OperationProvider {
  @Override
  public List<Class<? extends Record>> operations() {
    return DeclaredOperations.ALL;
  }
}
