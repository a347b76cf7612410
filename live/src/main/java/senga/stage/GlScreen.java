package senga.stage;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import senga.monitor.History;
import senga.panel.Guides;
import senga.panel.HudModel;
import senga.panel.InputListener;
import senga.panel.Overlay;
import senga.panel.PageModel;
import senga.panel.ProofPages;
import senga.panel.TimeModel;
import senga.panel.TimeStrip;
import senga.play.FrameBuffer;
import senga.proof.ProofDesk;
import senga.render.GlRegistry;
import senga.render.LineRenderer;
import senga.render.Target;
import senga.render.UploadMeter;
import senga.scene.Canvas;
import senga.studio.Learning;
import senga.studio.Scribe;
import senga.studio.Shelf;
import senga.studio.Solver;
import senga.studio.Studio;
import senga.tune.Tuning;
import senga.view.Easel;
import senga.view.StrokePad;

/** A window with lines and HUD. */
public final class GlScreen implements Screen {
  private final Window window;
  private final GlRegistry registry = new GlRegistry();
  private final Easel easel = new Easel();
  private final Guides guides = new Guides(easel);
  private final ViewHand hand;
  private final ViewKeys keys;
  private final PanelKeys panelKeys;
  private final LineRenderer renderer;
  private final @Nullable Overlay overlay;
  private final TitleLine title;
  private final Seen seen = new Seen();
  private final Settling settling = new Settling();
  private long changes;
  private @Nullable FrameBuffer last; // what is seen, for when the window loses its pixels
  private @Nullable HudModel lastFigures;
  private @Nullable History lastHistory;
  private final Notices notices;
  private final PanelOptions look;
  private @Nullable ProofDesk proof;
  private @Nullable TimeModel time;
  private @Nullable PageModel incoming;
  private @Nullable Studio studio;
  private @Nullable PanelPlace panelPlace;
  private Target picture;

  /**
   * Opens the window.
   *
   * @throws DisplayFailed if there is no display
   */
  public GlScreen(Canvas canvas, WindowOptions options, Notices notices) {
    this.notices = notices;
    panelKeys = new PanelKeys(notices::say);
    look = options.panel();
    window = Window.open(canvas, options);
    picture = window.target();
    try {
      renderer = new LineRenderer(registry, easel.view(), easel.modes());
      overlay = overlay(notices);
      hand = new ViewHand(easel, guides, window::tell);
      keys = new ViewKeys(easel, hand, window);
      window.listen(hand);
      window.onDamage(this::repair);
      title = new TitleLine(options.title(), window::title, System::nanoTime);
    } catch (RuntimeException | Error e) {
      registry.close();
      window.close();
      throw e;
    }
  }

  private @Nullable Overlay overlay(Notices notices) {
    try {
      Overlay opened = Overlay.open(registry, window.contentScale(), panelScale());
      opened.guides(guides);
      FontFile.give(opened.letters(), look, notices);
      return opened;
    } catch (IllegalStateException e) {
      notices.say(String.valueOf(e.getMessage()));
      return null;
    }
  }

  @Override
  public void tune(Tuning tuning) {
    if (overlay != null) {
      Studio panel = new Studio(tuning, window.clipboard(), notices::say);
      overlay.clipboard(window.clipboard());
      InputListener ears = overlay.beside(panel);
      window.listenFirst(ears);
      studio = panel;
      panelKeys.with(panel);
      if (proof != null) {
        panel.costs().of(proof);
      }
      if (look.colors() != PanelOptions.Colors.PAPER) {
        panel.dark(look.colors() == PanelOptions.Colors.DARK);
      }
      panelPlace = new PanelPlace(window, overlay, panel, ears, notices, look);
    }
  }

  @Override
  public void proof(ProofDesk desk) {
    proof = desk;
    if (overlay != null) {
      ProofPages pages = new ProofPages(desk, easel.view());
      overlay.proofs(pages);
      window.listenFirst(new PenBarHand(desk, pages));
    }
  }

  @Override
  public void time(TimeModel model) {
    if (overlay != null) {
      TimeStrip strip = new TimeStrip(model);
      overlay.time(strip);
      window.listenFirst(new TimeStripHand(model, strip));
      time = model;
    }
    if (studio != null) {
      studio.seek(model::seek);
    }
  }

  @Override
  public void incoming(PageModel model) {
    incoming = model;
    if (overlay != null) {
      overlay.lines(model);
    }
  }

  /** The page of what comes in; null before there is one. */
  @Nullable PageModel incoming() {
    return incoming;
  }

  @Override
  public void scribe(Scribe scribe) {
    if (studio != null) {
      studio.scribe(scribe);
    }
  }

  @Override
  public void solver(Solver solver) {
    if (studio != null) {
      studio.solver(solver);
    }
  }

  @Override
  public void toggleStudio() {
    panelKeys.toggle();
  }

  @Override
  public void keep(Shelf shelf) {
    if (studio != null && overlay != null) {
      studio.keep(shelf, overlay.pictures());
    }
  }

  @Override
  public void learn(Learning learning) {
    if (studio != null) {
      studio.learning().with(learning);
    }
  }

  @Override
  public void toggleVariations() {
    panelKeys.toggleVariations();
  }

  /** The panel of parameters; null where there can be none. */
  @Nullable Studio studio() {
    return studio;
  }

  /** Framebuffer pixels per point of the panel. */
  private float panelScale() {
    return window.contentScale() * look.pixelsPerPoint();
  }

  /** The panel's own window; null while it has none. */
  @Nullable PanelWindow panelWindow() {
    return panelPlace == null ? null : panelPlace.window();
  }

  long letters() {
    return overlay == null ? 0 : overlay.letters().count();
  }

  Window window() {
    return window;
  }

  public GlRegistry registry() {
    return registry;
  }

  long bytesOfCutLines() {
    return renderer.bytesOfCutLines();
  }

  @Override
  public void onKey(Consumer<KeyAction> listener) {
    window.onKey(listener);
  }

  @Override
  public void listen(InputListener listener) {
    window.listen(listener);
  }

  @Override
  public double[] onPaper(Canvas paper, float x, float y) {
    return new double[] {easel.view().mmX(x, y), easel.view().mmY(x, y)};
  }

  @Override
  public boolean pointer(Canvas paper, double[] into) {
    into[0] = easel.view().mmX(hand.x(), hand.y()) / paper.width();
    into[1] = easel.view().mmY(hand.x(), hand.y()) / paper.height();
    return hand.isSeen();
  }

  @Override
  public void poll() {
    window.poll();
  }

  @Override
  public void await(double seconds) {
    window.await(seconds);
  }

  @Override
  public void wake() {
    Window.wake();
  }

  @Override
  public void look(KeyAction action) {
    switch (action) {
      case LEARN, FORGET, CONTROLLERS -> panelKeys.learn(action);
      case INCOMING -> toggleIncoming();
      default -> keys.act(action);
    }
  }

  private void toggleIncoming() {
    if (overlay != null) {
      overlay.toggleLines();
    }
  }

  @Override
  public StrokePad pad() {
    return easel.pad();
  }

  @Override
  public void show(@Nullable FrameBuffer frame, HudModel figures, History history) {
    last = frame;
    lastFigures = figures;
    lastHistory = history;
    if (panelPlace != null) {
      panelPlace.arrange();
    }
    boolean due = overlay != null && overlay.refresh(window.target(), figures, history);
    if (overlay == null) {
      title.refresh(figures);
    }
    changes = changes();
    if (!window.isMinimised() && (due || seen.differs(frame, changes))) {
      redraw(frame, figures, history);
    }
  }

  /** Rises with whatever may change a pixel beside the frame. */
  private long changes() {
    long outside = window.changes() + easel.view().revision() + easel.modes().revision();
    long all = outside + (panelPlace == null ? 0 : panelPlace.changes());
    long plotted = (proof == null ? 0 : proof.revision()) + (time == null ? 0 : time.revision());
    return studio == null ? all + plotted : all + plotted + studio.arrivals() + settling.after(all);
  }

  @Override
  public boolean isSettling() {
    return settling.isSettling();
  }

  private void redraw(@Nullable FrameBuffer frame, HudModel figures, History history) {
    long begun = System.nanoTime();
    seen.forget(); // what fails is drawn again by the next turn
    try {
      draw(frame, figures, history);
      seen.remember(frame, changes);
    } finally {
      long drawn = System.nanoTime();
      window.show();
      meter().drew(drawn - begun);
      meter().swapped(System.nanoTime() - drawn);
    }
  }

  /** Called from native code, through which nothing must be thrown; the next turn tells what is. */
  private void repair() {
    HudModel figures = lastFigures;
    History history = lastHistory;
    if (figures == null || history == null || window.isMinimised()) {
      return;
    }
    try {
      redraw(last, figures, history);
    } catch (RuntimeException | Error e) {
      return; // it is drawn again by the next turn
    }
  }

  /** Of lines and HUD, either is drawn even if the other cannot be. */
  private void draw(@Nullable FrameBuffer frame, HudModel figures, History history) {
    try {
      lines(frame);
    } finally {
      if (overlay != null) {
        guides.over(frame);
        overlay.rescale(window.contentScale(), panelScale());
        overlay.draw(window.target(), figures, history);
      }
    }
  }

  private void lines(@Nullable FrameBuffer frame) {
    if (frame == null) {
      renderer.blank(window.target());
    } else {
      window.paper(frame.frame().canvas());
      Target target = picture();
      renderer.draw(plotted(frame), target);
      if (studio != null) {
        studio.paper(frame.frame().canvas().background());
        studio.frame(frame.frame());
      }
    }
  }

  /** The way of the pen in place of the frame, while that is wanted. */
  private FrameBuffer plotted(FrameBuffer frame) {
    return proof == null
        ? frame
        : proof.picture(frame, easel.view().pixelsPerMm(), easel.modes().layers());
  }

  /** The window up to the panel's right one; what a left one takes is left to it by the view. */
  private Target picture() {
    Target whole = window.target();
    int left = overlay == null ? 0 : overlay.leftOfPicture(whole.width());
    int width = overlay == null || left > 0 ? whole.width() : overlay.picture(whole.width());
    easel.view().reserve(left, 0, 0, overlay == null ? 0 : overlay.belowPicture());
    if (picture.width() != width || picture.height() != whole.height()) {
      picture = new Target(whole.framebuffer(), width, whole.height());
    }
    return picture;
  }

  @Override
  public void finish() {
    renderer.finish();
  }

  @Override
  public void toggleHud() {
    if (overlay != null) {
      overlay.toggleHud();
    }
  }

  @Override
  public void toggleMemoryPage() {
    if (overlay != null) {
      overlay.toggleMemoryPage();
    }
  }

  @Override
  public void toggleKeysPage() {
    if (overlay != null) {
      overlay.toggleKeysPage(KeyAction.hints());
    } else {
      KeyAction.help().forEach(System.out::println);
    }
  }

  @Override
  public boolean closePage() {
    return overlay != null && overlay.closePage();
  }

  @Override
  public void toggleFullScreen() {
    window.toggleFullScreen();
  }

  @Override
  public UploadMeter meter() {
    return renderer.meter();
  }

  @Override
  public void close() {
    Closing.all(
        this::closePanel, this::closeOverlay, renderer::close, registry::close, window::close);
  }

  private void closePanel() {
    if (panelPlace != null) {
      panelPlace.end();
    }
  }

  private void closeOverlay() {
    if (overlay != null) {
      overlay.close();
    }
  }
}
