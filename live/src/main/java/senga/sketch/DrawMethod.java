package senga.sketch;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.lang.reflect.InvocationTargetException;
import org.jspecify.annotations.Nullable;
import senga.scene.Frame;
import senga.scene.Sketch;

/** A class's method {@code draw(Frame)} as a sketch. */
final class DrawMethod implements Sketch {
  private static final MethodType DRAW = MethodType.methodType(Object.class, Frame.class);

  private final MethodHandle draw;
  private final Class<?> type;

  /**
   * @param draw bound, so that a frame is all it needs
   */
  DrawMethod(MethodHandle draw, Class<?> type) {
    this.draw = draw.asType(DRAW);
    this.type = type;
  }

  @Override
  public @Nullable Object draw(Frame frame) throws Exception {
    try {
      return draw.invokeExact(frame);
    } catch (Exception | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new InvocationTargetException(e);
    }
  }

  @Override
  public Class<?> source() {
    return type;
  }
}
