package senga.render;

import imgui.ImGui;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lwjgl.system.Configuration;
import org.lwjgl.system.Platform;

/**
 * Shows LWJGL and Dear ImGui where their native libraries lie, before they look for themselves:
 * both would unpack them into the temporary folder that all users share, under names that anybody
 * can foresee, and run what they find there.
 *
 * <p>A place that the user names ({@code org.lwjgl.librarypath}, {@code imgui.library.path}) is
 * taken as it is.
 */
public final class Natives {
  private static final String IMGUI_PATH = "imgui.library.path";

  private static final String IMGUI_FOLDER = "io/imgui/java/native-bin/";
  private static final String IMGUI_NAME = "imgui-java64";

  private Natives() {}

  /** To be called before anything of LWJGL is used. */
  public static void showToLwjgl() {
    if (Configuration.LIBRARY_PATH.get() == null
        && Configuration.BUNDLED_LIBRARY_NAME_MAPPER.get() == null) {
      Function<String, String> mapper = Natives::lwjgl;
      Configuration.BUNDLED_LIBRARY_NAME_MAPPER.set(mapper);
    }
  }

  /** To be called before anything of Dear ImGui is used. */
  public static void showToImGui() {
    if (System.getProperty(IMGUI_PATH) == null) {
      Path file = unpacked(ImGui.class, IMGUI_FOLDER + System.mapLibraryName(IMGUI_NAME));
      if (file != null) {
        System.setProperty(IMGUI_PATH, String.valueOf(file.getParent()));
      }
    }
  }

  /**
   * The folder that libraries are unpacked into.
   *
   * @throws IOException if no place will do, or there is no library for this system; its message
   *     says why
   */
  public static Path folder() throws IOException {
    URL packed = packed(Configuration.class, resourceOfLwjgl("lwjgl"));
    if (packed == null) {
      throw new IOException("this build has none for " + System.getProperty("os.name"));
    }
    Path folder = NativeFiles.ofThisUser().unpacked(packed).getParent();
    return folder == null ? Path.of("") : folder;
  }

  /** Whether there is a library of Dear ImGui for this system. */
  public static boolean hasImGui() {
    return System.getProperty(IMGUI_PATH) != null
        || packed(ImGui.class, IMGUI_FOLDER + System.mapLibraryName(IMGUI_NAME)) != null;
  }

  /** The file of one of LWJGL's own libraries, or its bare name where no jar brings it. */
  private static String lwjgl(String name) {
    Path file = unpacked(Configuration.class, resourceOfLwjgl(name));
    return file == null ? name : file.toString();
  }

  private static String resourceOfLwjgl(String name) {
    String part = name.startsWith("lwjgl") ? name.substring(5).replace('_', '/') : "/" + name;
    return "%s/%s/org/lwjgl%s/%s"
        .formatted(
            Platform.get().getName().toLowerCase(Locale.ROOT),
            Platform.getArchitecture().name().toLowerCase(Locale.ROOT),
            part,
            System.mapLibraryName(name));
  }

  private static @Nullable URL packed(Class<?> owner, String resource) {
    return owner.getClassLoader().getResource(resource);
  }

  private static @Nullable Path unpacked(Class<?> owner, String resource) {
    URL packed = packed(owner, resource);
    try {
      return packed == null ? null : NativeFiles.ofThisUser().unpacked(packed);
    } catch (IOException e) {
      UnsatisfiedLinkError error =
          new UnsatisfiedLinkError(
              "cannot unpack "
                  + resource
                  + ": "
                  + e.getMessage()
                  + "; -Djava.io.tmpdir=FOLDER (in SENGA_JAVA_OPTIONS) names another folder");
      error.initCause(e);
      throw error;
    }
  }
}
