package senga.panel;

import imgui.ImDrawData;
import imgui.ImVec4;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/**
 * Reads a command's clip rectangle into a reused vector. The binding's method for it has had its
 * parameters in another order since 1.87; the one that both have makes a new vector every time.
 */
final class ClipRects {
  private static final String NAME = "getCmdListCmdBufferClipRect";
  private static final MethodHandle READ = find();

  private ClipRects() {}

  static void read(ImDrawData data, int list, int command, ImVec4 into) {
    try {
      READ.invokeExact(data, list, command, into);
    } catch (Throwable e) {
      throw new IllegalStateException("imgui's clip rectangles cannot be read", e);
    }
  }

  private static MethodHandle find() {
    MethodHandles.Lookup lookup = MethodHandles.publicLookup();
    MethodType old = MethodType.methodType(void.class, int.class, int.class, ImVec4.class);
    MethodType recent = MethodType.methodType(void.class, ImVec4.class, int.class, int.class);
    try {
      return lookup.findVirtual(ImDrawData.class, NAME, old);
    } catch (ReflectiveOperationException olderOne) {
      return reordered(lookup, recent);
    }
  }

  private static MethodHandle reordered(MethodHandles.Lookup lookup, MethodType recent) {
    try {
      MethodHandle handle = lookup.findVirtual(ImDrawData.class, NAME, recent);
      MethodType wanted =
          MethodType.methodType(void.class, ImDrawData.class, int.class, int.class, ImVec4.class);
      return MethodHandles.permuteArguments(handle, wanted, 0, 3, 1, 2);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("this version of imgui is not known to Senga", e);
    }
  }
}
