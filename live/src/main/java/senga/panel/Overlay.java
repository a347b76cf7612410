package senga.panel;

import imgui.ImDrawList;
import imgui.ImFontConfig;
import imgui.ImGui;
import imgui.ImGuiIO;
import imgui.flag.ImGuiBackendFlags;
import imgui.flag.ImGuiWindowFlags;
import java.util.List;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import senga.monitor.History;
import senga.render.GlRegistry;
import senga.render.Natives;
import senga.render.Target;

/**
 * The HUD over the picture: numbers in the corner, a page of memory on demand, and what the user
 * should know. Texts are made anew four times a second, and only those that changed; drawing them
 * allocates nothing.
 *
 * <p>Belongs to the thread of its GL context; one at a time in a process.
 */
public final class Overlay implements AutoCloseable {
  private static final long REFRESH_NANOS = 250_000_000;
  private static final float FONT_PIXELS = 13; // the built-in font is sharp at multiples of this
  private static final int SHEET =
      ImGuiWindowFlags.NoDecoration
          | ImGuiWindowFlags.NoBackground
          | ImGuiWindowFlags.NoInputs
          | ImGuiWindowFlags.NoNav
          | ImGuiWindowFlags.NoSavedSettings
          | ImGuiWindowFlags.NoFocusOnAppearing
          | ImGuiWindowFlags.NoBringToFrontOnFocus;

  private final LongSupplier nanoTime;
  private final ImDrawList list;
  private float scale;
  private final HudPage hud = new HudPage();
  private final MemoryPage memory = new MemoryPage();
  private final KeysPage keys = new KeysPage();
  private final NoticeBar notices = new NoticeBar();
  private final ImGuiScreen screen;
  private Brush brush;
  private @Nullable Guides guides;
  private boolean hudShown = true;
  private boolean memoryShown;
  private boolean keysShown;
  private boolean stale = true;
  private long refreshed;
  private boolean closed;

  /**
   * For the context that is current.
   *
   * @param contentScale framebuffer pixels per point of text
   * @throws IllegalStateException if this system has no imgui library; Senga goes on without HUD
   */
  public static Overlay open(GlRegistry registry, float contentScale) {
    try {
      return new Overlay(registry, contentScale, System::nanoTime);
    } catch (LinkageError e) {
      throw new IllegalStateException("no HUD: this system has no imgui library", e);
    }
  }

  Overlay(GlRegistry registry, float contentScale, LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
    scale = whole(contentScale);
    Natives.showToImGui();
    ImGui.createContext();
    ImGuiIO io = ImGui.getIO();
    io.setIniFilename(null);
    io.addBackendFlags(ImGuiBackendFlags.RendererHasVtxOffset);
    addFont(io);
    screen = new ImGuiScreen(registry, io.getFonts());
    list = sheetList();
    brush = new Brush(list, scale);
  }

  /** The built-in font is sharp at whole multiples only. */
  private static float whole(float contentScale) {
    return Math.max(1, Math.round(contentScale));
  }

  /** The window has come to a finer or a coarser screen; between two draws. */
  public void rescale(float contentScale) {
    float wanted = whole(contentScale);
    if (wanted != scale) {
      scale = wanted;
      ImGuiIO io = ImGui.getIO();
      io.getFonts().clear();
      addFont(io);
      screen.uploadGlyphs(io.getFonts());
      brush = new Brush(list, scale);
      stale = true;
    }
  }

  /** What lies over the paper, under all pages. */
  public void guides(Guides lines) {
    guides = lines;
  }

  /**
   * Takes over what figures and notices say, if it is time to: four times a second. Returns whether
   * the picture must be drawn anew for it although nothing else has changed.
   */
  public boolean refresh(Target target, HudModel model, History history) {
    return !target.isEmpty()
        && refresh(model, history, target.width() / scale, target.height() / scale);
  }

  /** The list of the one sheet all pages are drawn on; it stays the same as long as the sheet. */
  private static ImDrawList sheetList() {
    ImGui.getStyle().setWindowPadding(0, 0);
    ImGui.getStyle().setWindowBorderSize(0);
    beginSheet(1, 1);
    ImDrawList list = ImGui.getWindowDrawList();
    ImGuiScreen.fill(list);
    ImGui.end();
    ImGui.render();
    ImGuiScreen.reserve(ImGui.getDrawData());
    return list;
  }

  private static void beginSheet(int width, int height) {
    ImGui.getIO().setDisplaySize(width, height);
    ImGui.newFrame();
    ImGui.setNextWindowPos(0, 0);
    ImGui.setNextWindowSize(width, height);
    ImGui.begin("sheet", SHEET);
  }

  private void addFont(ImGuiIO io) {
    ImFontConfig font = new ImFontConfig();
    font.setSizePixels(FONT_PIXELS * scale);
    io.getFonts().addFontDefault(font);
    font.destroy();
  }

  public void toggleHud() {
    hudShown = !hudShown;
    stale = true;
  }

  public void toggleMemoryPage() {
    memoryShown = !memoryShown;
    stale = true;
  }

  /**
   * While it is shown, the other pages wait behind it.
   *
   * @param hints all keys, in the order of the page
   */
  public void toggleKeysPage(List<KeyHint> hints) {
    keysShown = !keysShown;
    keys.list(hints);
  }

  public boolean isKeysPageShown() {
    return keysShown;
  }

  public boolean isHudShown() {
    return hudShown;
  }

  public boolean isMemoryPageShown() {
    return memoryShown;
  }

  /** Draws over what is in the target. */
  public void draw(Target target, HudModel model, History history) {
    if (target.isEmpty()) {
      return;
    }
    float width = target.width() / scale;
    float height = target.height() / scale;
    refresh(model, history, width, height);
    if (!hudShown && !memoryShown && !keysShown && notices.isEmpty() && !hasGuides()) {
      return;
    }
    beginSheet(target.width(), target.height());
    try {
      pages(width, height);
    } finally {
      ImGui.end(); // a sheet that was begun must be ended, or the next one ends the process
      ImGui.render();
    }
    screen.draw(ImGui.getDrawData(), target);
  }

  private boolean hasGuides() {
    return guides != null && !guides.isEmpty();
  }

  private void pages(float width, float height) {
    if (guides != null) {
      guides.draw(brush);
    }
    boolean narrow = memoryShown && width < HudPage.REACH + MemoryPage.REACH;
    if (hudShown && !narrow && !keysShown) {
      hud.draw(brush, guides == null ? 0 : guides.insetLeft(), guides == null ? 0 : guides.inset());
    }
    if (memoryShown && !keysShown) {
      memory.draw(brush, width);
    }
    if (keysShown) {
      keys.draw(brush, width, height);
    }
    notices.draw(brush, width, height); // whatever is hidden
  }

  private boolean refresh(HudModel model, History history, float width, float height) {
    long now = nanoTime.getAsLong();
    if (!stale && now - refreshed < REFRESH_NANOS) {
      return false;
    }
    boolean changed = stale;
    stale = false;
    refreshed = now;
    changed |= hudShown && hud.refresh(model);
    String notice = model.notice();
    changed |= !notices.shows(notice);
    notices.refresh(notice, width, height);
    if (memoryShown) {
      memory.refresh(history, width, height);
    }
    if (guides != null) {
      guides.refresh();
    }
    return changed || memoryShown;
  }

  @Override
  public void close() {
    if (closed) {
      return;
    }
    closed = true;
    screen.close();
    ImGui.destroyContext();
  }
}
