package senga.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Esc closes what is open, and ends a show only when it is pressed twice. */
class EscapeTest {
  private static final String QUESTION = "press Esc again within 2 s to end the show";

  private final AtomicLong nanos = new AtomicLong();
  private final AtomicInteger pages = new AtomicInteger();

  private Show show() {
    return new Show(
        Acts.of(frame -> Acts.ball()), ShowOptions.of("Test"), screen(), new Notices(nanos::get));
  }

  /** One that nobody sees, with so many pages that lie over each other. */
  private Screen screen() {
    Screen unseen = new NoScreen();
    return (Screen)
        Proxy.newProxyInstance(
            Screen.class.getClassLoader(),
            new Class<?>[] {Screen.class},
            (proxy, method, arguments) ->
                method.getName().equals("closePage")
                    ? pages.getAndUpdate(count -> Math.max(0, count - 1)) > 0
                    : method.invoke(unseen, arguments));
  }

  @Test
  void whatIsOpenIsClosedBeforeAnythingIsAsked() {
    pages.set(1);
    try (Show show = show()) {
      show.press(KeyAction.LEAVE);
      assertThat(pages).as("the page goes first").hasValue(0);
      assertThat(show.figures().notice()).isEmpty();
      show.press(KeyAction.CHECK_PAGE);
      show.press(KeyAction.LEAVE);
      assertThat(show.proof().isPageShown()).isFalse();
      assertThat(show.figures().notice()).isEmpty();
      assertThat(show.isOver()).isFalse();
    }
  }

  @Test
  void theSecondPressEndsTheShow() {
    try (Show show = show()) {
      show.press(KeyAction.LEAVE);
      assertThat(show.figures().notice()).isEqualTo(QUESTION);
      assertThat(show.isOver()).isFalse();
      nanos.addAndGet(1_900_000_000L);
      show.press(KeyAction.LEAVE);
      assertThat(show.isOver()).isTrue();
    }
  }

  @Test
  void aSecondPressThatComesTooLateIsAFirstOne() {
    try (Show show = show()) {
      show.press(KeyAction.LEAVE);
      nanos.addAndGet(2_100_000_000L);
      assertThat(show.figures().notice()).isEmpty();
      show.press(KeyAction.LEAVE);
      assertThat(show.figures().notice()).isEqualTo(QUESTION);
      assertThat(show.isOver()).isFalse();
    }
  }

  @Test
  void theWindowsOwnCrossAsksNobody() {
    try (Show show = show()) {
      show.press(KeyAction.QUIT);
      assertThat(show.isOver()).isTrue();
    }
  }
}
