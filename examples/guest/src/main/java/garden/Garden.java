package garden;

import java.util.List;
import senga.geometry.OperationProvider;

/** What this jar brings; {@code META-INF/services} names this class. */
public final class Garden implements OperationProvider {
  @Override
  public String prefix() {
    return "garden";
  }

  @Override
  public List<Class<? extends Record>> operations() {
    return List.of(Rose.class, Wind.class);
  }

  @Override
  public List<Class<? extends Record>> formats() {
    return List.of(Csv.class);
  }
}
