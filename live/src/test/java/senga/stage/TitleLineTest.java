package senga.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import senga.panel.TestHud;

class TitleLineTest {
  private final List<String> titles = new ArrayList<>();
  private final AtomicLong nanos = new AtomicLong();
  private final TitleLine line = new TitleLine("Waves", titles::add, nanos::get);
  private final TestHud hud = new TestHud();

  @Test
  void theMainFiguresAndTheNoticeAreInTheTitle() {
    line.refresh(hud);
    hud.notice = "the sketch failed\nat Waves.java:12";
    nanos.addAndGet(1_000_000_000);
    line.refresh(hud);
    assertThat(titles)
        .containsExactly(
            "Waves · 60 fps · 102,400 vertices",
            "Waves · 60 fps · 102,400 vertices · the sketch failed at Waves.java:12");
  }

  @Test
  void itChangesAtMostOnceASecondAndOnlyWhenItSaysSomethingNew() {
    for (int i = 0; i < 100; i++) {
      hud.vertices = i < 50 ? 1 : 2;
      line.refresh(hud);
      nanos.addAndGet(100_000_000);
    }
    assertThat(titles).hasSize(2);
  }
}
