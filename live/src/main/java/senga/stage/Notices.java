package senga.stage;

import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import senga.play.Notice;
import senga.play.Player;

/**
 * What the user should know now: the trouble that keeps the last good frame on screen, what the
 * screen itself cannot do, and the latest piece of news for a few seconds. All of it is shown
 * whatever the HUD does, and told on the terminal once; but what is being recorded is well, and
 * shown with the HUD alone. Any thread may bring news.
 */
public final class Notices implements AutoCloseable {
  private static final long NEWS_NANOS = 6_000_000_000L;
  private static final long ANSWER_NANOS = 2_000_000_000L;

  /** A sentence and when it was said. */
  private record News(String sentence, long at) {}

  private final LongSupplier nanos;
  private final @Nullable Terminal terminal;
  private final FaultLine sketchLine;
  private final FaultLine screenLine;
  private volatile @Nullable News news;
  private volatile @Nullable News refusal;
  private volatile @Nullable News question;
  private volatile boolean lost;
  private String screenTrouble = "";
  private volatile String standing = "";
  private volatile String growing = "";
  private volatile String unsaved = "";
  private volatile String unread = "";
  private volatile String ending = "";
  private volatile String recording = "";
  private volatile String taking = "";
  private @Nullable Notice seen;

  /** Without a terminal. */
  public Notices(LongSupplier nanos) {
    this(nanos, null);
  }

  /**
   * @param terminal closed with this
   */
  public Notices(LongSupplier nanos, @Nullable Terminal terminal) {
    this.nanos = nanos;
    this.terminal = terminal;
    sketchLine = new FaultLine(this::tell, nanos, "the sketch draws again");
    screenLine = new FaultLine(this::tell, nanos, "the screen shows the picture again");
  }

  void say(String sentence) {
    news = new News(sentence, nanos.getAsLong());
    tell(sentence);
  }

  /** Says what is to be done once more, in the next two seconds, if it was meant. */
  void ask(String sentence) {
    question = new News(sentence, nanos.getAsLong());
    tell(sentence);
  }

  /** Whether those two seconds go on. */
  boolean isAsking() {
    return !fresh(question, ANSWER_NANOS).isEmpty();
  }

  /** Says that something the user asked for was lost: the show will not have ended well. */
  void lost(String sentence) {
    lost = true;
    say(sentence);
  }

  /**
   * Says that something the user asked for was not even begun. It has a line of its own, so that
   * news of what goes well does not hide it.
   */
  void refused(String sentence) {
    lost = true;
    refusal = new News(sentence, nanos.getAsLong());
    tell(sentence);
  }

  /**
   * How a film stands; for the window alone. Any thread.
   *
   * @param how empty for no film
   */
  void recording(String how) {
    recording = how;
  }

  /**
   * How a take stands that is recorded; for the window alone.
   *
   * @param how empty for none
   */
  void taking(String how) {
    taking = how;
  }

  /**
   * What is still done before the window goes; for the window alone.
   *
   * @param what empty for nothing
   */
  void ending(String what) {
    ending = what;
  }

  /**
   * What stands until it is mended, whatever else is said: why the newest version of the sketch
   * does not play. The render thread, every turn.
   *
   * @param text in lines; empty for nothing
   */
  void stand(String text) {
    if (!text.equals(standing)) {
      standing = text;
      if (terminal != null && !text.isEmpty()) {
        terminal.show(text);
      }
    }
  }

  /**
   * What memory grows by stands until it grows no more. The render thread, every turn.
   *
   * @param sentence empty while nothing grows
   */
  void grows(String sentence) {
    if (!sentence.equals(growing)) {
      growing = sentence;
      tell(sentence.isEmpty() ? "memory grows no more" : sentence);
    }
  }

  /** Nobody knows whether memory grows: the judgement begins anew. */
  void growthIsForgotten() {
    growing = "";
  }

  /**
   * What cannot be saved stands until it can; it has been told already. Any time.
   *
   * @param why empty if all is well
   */
  void unsaved(String why) {
    unsaved = why;
  }

  /**
   * A file of cues that cannot be read stands until it can; it has been told already. Any time.
   *
   * @param why empty if all is well
   */
  void unread(String why) {
    unread = why;
  }

  /** A newer version of the sketch plays. For the terminal: in the window it is seen. */
  void takenOver() {
    tell("the new version plays");
  }

  /** The screen could not show a frame. The render thread. */
  void screenFails(String why) {
    screenTrouble = why;
    screenLine.trouble(why);
  }

  /** The screen has shown a frame. The render thread. */
  void screenShows() {
    screenTrouble = "";
    screenLine.peace();
  }

  /** Looks whether the sketch is in trouble. The render thread, every turn; nothing new is free. */
  void look(Player player) {
    Notice latest = player.latestFault();
    if (latest != null && !latest.equals(seen)) {
      seen = latest;
      tell(latest, player.state() == Player.State.STOPPED);
    } else if (player.trouble() == null) {
      sketchLine.peace();
    }
  }

  private void tell(Notice fault, boolean stopped) {
    String sentence = fault.where().isEmpty() ? fault.text() : fault.where() + ": " + fault.text();
    if (stopped) {
      sketchLine.end(sentence);
    } else {
      sketchLine.trouble(sentence);
    }
  }

  /** One sentence or a few lines; empty for nothing. */
  String text(Player player) {
    Notice trouble = player.trouble();
    String text = trouble == null ? "" : trouble.toString();
    String now = fresh(news);
    String lasting = and(growing, and(unless(now, unsaved), unless(now, unread)));
    String first = and(and(and(standing, text), screenTrouble), lasting);
    String asked = fresh(question, ANSWER_NANOS);
    return and(and(and(and(first, fresh(refusal)), now), asked), ending);
  }

  /** The take and the film that are recorded, a line each; empty for none. */
  String recorded() {
    return and(taking, recording);
  }

  /**
   * Whether the last frame was drawn and shown, nothing the user asked for was lost, and memory
   * does not grow.
   */
  boolean isAllWell(Player player) {
    return player.trouble() == null && screenTrouble.isEmpty() && !lost && growing.isEmpty();
  }

  /** What is just being said is not said twice. */
  private static String unless(String now, String lasting) {
    return lasting.equals(now) ? "" : lasting;
  }

  private static String and(String first, String second) {
    return first.isEmpty() ? second : second.isEmpty() ? first : first + "\n" + second;
  }

  private String fresh(@Nullable News latest) {
    return fresh(latest, NEWS_NANOS);
  }

  private String fresh(@Nullable News latest, long time) {
    return latest == null || nanos.getAsLong() - latest.at > time ? "" : latest.sentence;
  }

  private void tell(String sentence) {
    if (terminal != null) {
      terminal.say(sentence);
    }
  }

  @Override
  public void close() {
    if (terminal != null) {
      terminal.close();
    }
  }
}
