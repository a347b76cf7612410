package senga.soak;

import java.util.ArrayList;
import java.util.List;

/** Who makes objects and who holds them, and the kinds that are more in every round. */
record HeapWatcher(SoakSites sites, HeapRounds rounds) implements Watcher {
  @Override
  public void begin() {
    sites.begin();
  }

  @Override
  public void look(double seconds) {
    rounds.look(seconds);
  }

  @Override
  public List<String> found() {
    List<String> lines = new ArrayList<>();
    sites.found().forEach(site -> lines.add(SoakLines.site(site)));
    sites.trouble().ifPresent(sentence -> lines.add(SoakLines.note(sentence)));
    rounds.growing().forEach(kind -> lines.add(SoakLines.kind(kind)));
    return lines;
  }

  @Override
  public void close() {
    sites.close();
  }
}
