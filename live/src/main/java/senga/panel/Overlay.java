package senga.panel;

import imgui.ImDrawList;
import imgui.ImGui;
import imgui.ImGuiIO;
import imgui.callback.ImStrConsumer;
import imgui.callback.ImStrSupplier;
import imgui.flag.ImGuiBackendFlags;
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
  private static final float SHORTEST = 1e-4f; // in seconds; no time at all is refused
  private static final float LONGEST = 0.1f;

  private final LongSupplier nanoTime;
  private final ImDrawList list;
  private float scale;
  private float fine; // the panel's
  private final HudPage hud = new HudPage();
  private final MemoryPage memory = new MemoryPage();
  private final KeysPage keys = new KeysPage();
  private final NoticeBar notices = new NoticeBar();
  private final Letters letters;
  private final ImGuiScreen screen;
  private final PictureSheet pictures;
  private Brush brush;
  private @Nullable Guides guides;
  private @Nullable ProofPages proofs;
  private @Nullable TimeStrip time;
  private @Nullable LinesPage lines;
  private boolean hudShown = true;
  private boolean memoryShown;
  private boolean keysShown;
  private boolean stale = true;
  private long refreshed;
  private @Nullable SidePanel panel;
  private @Nullable Feed feed;
  private @Nullable PanelSurface apart;
  private long drawn;
  private boolean closed;

  /**
   * For the context that is current.
   *
   * @param contentScale framebuffer pixels per point of text
   * @param panelScale the same of the panel
   * @throws IllegalStateException if this system has no imgui library; Senga goes on without HUD
   */
  public static Overlay open(GlRegistry registry, float contentScale, float panelScale) {
    try {
      return new Overlay(registry, contentScale, panelScale, System::nanoTime);
    } catch (LinkageError e) {
      throw new IllegalStateException("no HUD: this system has no imgui library", e);
    }
  }

  Overlay(GlRegistry registry, float contentScale, LongSupplier nanoTime) {
    this(registry, contentScale, contentScale, nanoTime);
  }

  private Overlay(
      GlRegistry registry, float contentScale, float panelScale, LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
    scale = whole(contentScale);
    fine = stepped(panelScale);
    Natives.showToImGui();
    ImGui.createContext();
    ImGuiIO io = ImGui.getIO();
    io.setIniFilename(null);
    io.addBackendFlags(ImGuiBackendFlags.RendererHasVtxOffset);
    letters = new Letters(io.getFonts(), scale, fine);
    screen = new ImGuiScreen(registry, io.getFonts());
    pictures = new PictureSheet(registry);
    list = PageSheet.list();
    brush = new Brush(list, scale);
  }

  /** The same scale for the panel. */
  public static Overlay open(GlRegistry registry, float contentScale) {
    return open(registry, contentScale, contentScale);
  }

  /** The built-in font is sharp at whole multiples only. */
  private static float whole(float contentScale) {
    return Math.max(1, Math.round(contentScale));
  }

  /** The panel's is sharp at any size; steps spare it many sizes while the user tries some. */
  private static float stepped(float panelScale) {
    return Math.max(0.25f, Math.round(28 * panelScale) / 28f);
  }

  /** The window has come to a finer or a coarser screen; between two draws. */
  public void rescale(float contentScale, float panelScale) {
    float wanted = whole(contentScale);
    float wantedFine = stepped(panelScale);
    if (wanted != scale || wantedFine != fine) {
      scale = wanted;
      fine = wantedFine;
      letters.rescale(scale, fine);
      screen.uploadGlyphs(ImGui.getIO().getFonts());
      brush = new Brush(list, scale);
      stale = true;
    }
  }

  /** What lies over the paper, under all pages. */
  public void guides(Guides lines) {
    guides = lines;
  }

  /** What a plotter's owner is told, over the picture. */
  public void proofs(ProofPages pages) {
    proofs = pages;
  }

  /** Time and cues, at the lower edge of the picture. */
  public void time(TimeStrip strip) {
    time = strip;
  }

  /** What comes in from controllers and other programs, as a page. */
  public void lines(PageModel model) {
    lines = new LinesPage(model);
  }

  /** Shows that page, or hides it. */
  public void toggleLines() {
    if (lines != null) {
      lines.toggle();
      stale = true;
    }
  }

  /**
   * Takes over what figures and notices say, if it is time to: four times a second. Returns whether
   * the picture must be drawn anew for it although nothing else has changed.
   */
  public boolean refresh(Target target, HudModel model, History history) {
    return !target.isEmpty()
        && refresh(model, history, target.width() / scale, target.height() / scale);
  }

  /**
   * Puts a panel beside the picture.
   *
   * @return hears for it what mouse and keyboard do
   */
  public InputListener beside(SidePanel guest) {
    panel = guest;
    Feed ears = new Feed(guest);
    feed = ears;
    return ears;
  }

  /**
   * Draws the panel into a window of its own; null for beside the picture. To Dear ImGui that
   * window lies at the right of the picture's, so that one context does for both.
   */
  public void apart(@Nullable PanelSurface window) {
    apart = window;
  }

  /** Copies from text fields, and pastes into them. */
  public void clipboard(Clipboard clipboard) {
    ImGuiIO io = ImGui.getIO();
    io.setSetClipboardTextFn(
        new ImStrConsumer() {
          @Override
          public void accept(String text) {
            clipboard.set(text);
          }
        });
    io.setGetClipboardTextFn(
        new ImStrSupplier() {
          @Override
          public String get() {
            return clipboard.get();
          }
        });
  }

  /** The letters of the panel. */
  public Letters letters() {
    return letters;
  }

  /** The small pictures of the panel. */
  public PictureSheet pictures() {
    return pictures;
  }

  /** How many pixels of so many the panel takes at the left of the picture. */
  public int leftOfPicture(int width) {
    SidePanel guest = panel;
    return guest != null && guest.isLeft() ? width - picture(width) : 0;
  }

  /** How many pixels are taken at the lower edge of the picture, which is then drawn above them. */
  public int belowPicture() {
    float proof = proofs == null ? 0 : proofs.below();
    return Math.round((proof + (time == null ? 0 : time.height())) * scale);
  }

  /** How many of so many pixels the panel leaves for the picture. */
  public int picture(int width) {
    SidePanel guest = panel;
    return guest == null || !guest.isShown() ? width : width - guest.takes(width, fine);
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
   * While it is shown, the other pages wait behind it. Of keys that have no room on one page the
   * next page comes before it is hidden.
   *
   * @param hints all keys, in the order of the page
   */
  public void toggleKeysPage(List<KeyHint> hints) {
    if (keysShown && keys.next()) {
      return;
    }
    keysShown = !keysShown;
    keys.list(hints);
  }

  public boolean isKeysPageShown() {
    return keysShown;
  }

  /** Hides the page that lies over all others; whether there was one. */
  public boolean closePage() {
    boolean listed = areLinesShown();
    if (!keysShown && !listed && !memoryShown) {
      return false;
    }
    if (keysShown) {
      keysShown = false;
    } else if (listed) {
      toggleLines();
    } else {
      toggleMemoryPage();
    }
    return true;
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
    float width = picture(target.width()) / scale;
    float height = target.height() / scale;
    refresh(model, history, width, height);
    boolean beside = preparePanel();
    if (!hudShown && !memoryShown && !keysShown && notices.isEmpty() && !hasGuides() && !beside) {
      return;
    }
    tellTime();
    PanelSurface other = beside ? apart : null;
    Target own = other == null ? target : other.target();
    int more = other == null ? 0 : own.width();
    ImGui.getIO().setDisplaySize(target.width() + more, Math.max(target.height(), own.height()));
    PageSheet.begin(target.width(), target.height());
    try {
      pages(width, height, leftOfPicture(target.width()));
    } finally {
      ImGui.end(); // a sheet that was begun must be ended, or the next one ends the process
      end(target, beside, other);
    }
    screen.draw(ImGui.getDrawData(), target, other);
  }

  private boolean hasGuides() {
    return (guides != null && !guides.isEmpty())
        || (proofs != null && !proofs.isEmpty())
        || (time != null && !time.isEmpty())
        || areLinesShown();
  }

  private boolean areLinesShown() {
    return lines != null && lines.isShown();
  }

  /** Whether there is a panel to draw; its letters are brought to the screen. */
  private boolean preparePanel() {
    SidePanel guest = panel;
    if (guest == null || !guest.isShown()) {
      return false;
    }
    letters.show();
    guest.prepare(letters);
    if (letters.build()) {
      screen.uploadGlyphs(ImGui.getIO().getFonts());
    }
    return true;
  }

  private void tellTime() {
    long now = nanoTime.getAsLong();
    float seconds = (now - drawn) / 1e9f;
    drawn = now;
    ImGui.getIO().setDeltaTime(Math.clamp(seconds, SHORTEST, LONGEST));
  }

  private void end(Target target, boolean beside, @Nullable PanelSurface other) {
    SidePanel guest = panel;
    try {
      if (guest != null && other != null) {
        guest.draw(letters, target.width(), other.target().width(), other.target().height());
      } else if (guest != null && beside) {
        int width = guest.width(target.width(), fine);
        int left = guest.isLeft() ? 0 : target.width() - width;
        guest.draw(letters, left, width, target.height());
      }
    } finally {
      ImGui.render();
      if (feed != null) {
        feed.frameEnded();
      }
    }
  }

  /**
   * @param left where the picture begins, in pixels
   */
  private void pages(float width, float height, int left) {
    brush.from(0);
    if (proofs != null) {
      proofs.onPaper(brush);
    }
    if (guides != null) {
      guides.draw(brush);
    }
    brush.from(left);
    boolean checked = proofs != null && proofs.isPageShown();
    boolean listed = !checked && areLinesShown();
    float other = listed ? LinesPage.REACH : memoryShown ? MemoryPage.REACH : 0;
    float reach = checked ? CheckPage.REACH : other;
    boolean narrow = reach > 0 && width < HudPage.REACH + reach;
    if (hudShown && !narrow && !keysShown) {
      hud.draw(brush, guides == null ? 0 : guides.insetLeft(), guides == null ? 0 : guides.inset());
    }
    float floor = height - notices.reach();
    if (time != null && !time.isEmpty() && !keysShown) {
      time.draw(brush, width, floor, left);
      floor -= time.height();
    }
    if (proofs != null && !keysShown) {
      proofs.draw(brush, width, floor, left);
    }
    if (listed && lines != null && !keysShown) {
      lines.draw(brush, width, floor(height));
    } else if (memoryShown && !checked && !keysShown) {
      memory.draw(brush, width);
    }
    if (keysShown) {
      keys.draw(brush, width, height - notices.reach());
    }
    notices.draw(brush, width, height); // whatever is hidden
  }

  /** Above all that lies along the lower edge, in units. */
  private float floor(float height) {
    float strip = time == null ? 0 : time.height();
    return height - notices.reach() - strip - (proofs == null ? 0 : proofs.tall());
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
    String notice = told(model);
    changed |= !notices.shows(notice);
    notices.refresh(notice, width, height);
    if (memoryShown) {
      memory.refresh(history, model, width, height);
    }
    if (lines != null && lines.isShown()) {
      changed |= lines.refresh(width, floor(height), model.seconds());
    }
    if (guides != null) {
      guides.refresh();
    }
    return changed || memoryShown;
  }

  /** A recording that goes well is of no concern to an audience: it is hidden with the HUD. */
  private String told(HudModel model) {
    String recorded = hudShown ? model.recorded() : "";
    String notice = model.notice();
    if (recorded.isEmpty()) {
      return notice; // itself: a text put together anew would be garbage at each look
    }
    return notice.isEmpty() ? recorded : notice + "\n" + recorded;
  }

  @Override
  public void close() {
    if (closed) {
      return;
    }
    closed = true;
    pictures.close();
    screen.close();
    ImGui.destroyContext();
  }
}
