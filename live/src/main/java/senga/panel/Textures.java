package senga.panel;

import imgui.ImDrawData;
import imgui.ImDrawList;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/** Textures of draw lists. Bindings up to 1.86 name them by an int, later ones by a long. */
final class Textures {
  private static final MethodHandle READ = reader();
  private static final MethodHandle ADD = adder();

  private Textures() {}

  /** The texture of a command of a list. */
  static int of(ImDrawData data, int list, int command) {
    try {
      return (int) READ.invokeExact(data, list, command);
    } catch (Throwable e) {
      throw unknown(e);
    }
  }

  /** Lists a part of a texture: where it is drawn, in pixels, and which part, from 0 to 1. */
  static void add(
      ImDrawList list,
      int texture,
      float left,
      float top,
      float right,
      float bottom,
      float fromU,
      float fromV,
      float toU,
      float toV,
      int tint) {
    try {
      ADD.invokeExact(list, texture, left, top, right, bottom, fromU, fromV, toU, toV, tint);
    } catch (Throwable e) {
      throw unknown(e);
    }
  }

  private static MethodHandle reader() {
    MethodType wanted = MethodType.methodType(int.class, ImDrawData.class, int.class, int.class);
    return MethodHandles.explicitCastArguments(
        find(ImDrawData.class, "getCmdListCmdBufferTextureId", wanted.dropParameterTypes(0, 1)),
        wanted);
  }

  private static MethodHandle adder() {
    MethodType wanted =
        MethodType.methodType(
            void.class,
            ImDrawList.class,
            int.class,
            float.class,
            float.class,
            float.class,
            float.class,
            float.class,
            float.class,
            float.class,
            float.class,
            int.class);
    return MethodHandles.explicitCastArguments(
        find(ImDrawList.class, "addImage", wanted.dropParameterTypes(0, 1)), wanted);
  }

  /** With ints as they are, or with a long in the place of the texture. */
  private static MethodHandle find(Class<?> owner, String name, MethodType type) {
    boolean reads = type.returnType() == int.class;
    MethodType recent =
        reads ? type.changeReturnType(long.class) : type.changeParameterType(0, long.class);
    MethodHandles.Lookup lookup = MethodHandles.publicLookup();
    try {
      return lookup.findVirtual(owner, name, recent);
    } catch (ReflectiveOperationException olderOne) {
      return older(lookup, owner, name, type);
    }
  }

  private static MethodHandle older(
      MethodHandles.Lookup lookup, Class<?> owner, String name, MethodType type) {
    try {
      return lookup.findVirtual(owner, name, type);
    } catch (ReflectiveOperationException e) {
      throw unknown(e);
    }
  }

  private static IllegalStateException unknown(Throwable e) {
    return new IllegalStateException("this version of imgui is not known to Senga", e);
  }
}
