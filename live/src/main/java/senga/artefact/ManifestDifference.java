package senga.artefact;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import senga.control.Controls;
import senga.manifest.Manifest;
import senga.manifest.Source;
import senga.variations.Difference;
import senga.words.PlainNumber;

/** What differs between the ways in which two files were drawn; found without drawing anything. */
public record ManifestDifference(Manifest a, Manifest b) {
  private static final int LINES_AROUND = 2;
  private static final String NOTHING = "none";

  /** One sentence each: {@code seed: 0 → 7}, the panel's changes, then all else. */
  public List<String> sentences() {
    List<String> found = new ArrayList<>();
    add(found, "sketch", a.sources().main().name(), b.sources().main().name());
    add(found, "seconds", seconds(a), seconds(b));
    add(found, "frames", a.times().size() + "", b.times().size() + "");
    add(found, "seed", a.seed() + "", b.seed() + "");
    add(found, "canvas", canvas(a), canvas(b));
    add(found, "frames a second", a.fps() + "", b.fps() + "");
    controls(found);
    Difference.between(a.state().now(), b.state().now())
        .forEach(difference -> found.add(difference.sentence()));
    if (!a.state().strokes().equals(b.state().strokes())) {
      found.add("strokes drawn by hand: others");
    }
    add(found, "format", form(a), form(b));
    add(found, "Senga", a.version(), b.version());
    add(
        found,
        "commit",
        a.git().isEmpty() ? NOTHING : a.git(),
        b.git().isEmpty() ? NOTHING : b.git());
    return found;
  }

  /** The lines of code that differ, as a unified diff; empty for none. */
  public List<String> code() {
    Map<String, String> before = texts(a);
    Map<String, String> after = texts(b);
    TreeSet<String> names = new TreeSet<>(before.keySet());
    names.addAll(after.keySet());
    List<String> diff = new ArrayList<>();
    for (String name : names) {
      List<String> old = before.getOrDefault(name, "").lines().toList();
      List<String> now = after.getOrDefault(name, "").lines().toList();
      diff.addAll(
          UnifiedDiffUtils.generateUnifiedDiff(
              "a/" + name, "b/" + name, old, DiffUtils.diff(old, now), LINES_AROUND));
    }
    return diff;
  }

  /** Whether the same lines were drawn, to the bit. */
  public boolean areLinesTheSame() {
    return a.digest().equals(b.digest());
  }

  private void controls(List<String> found) {
    TreeSet<String> addresses = new TreeSet<>(a.controls().values().keySet());
    addresses.addAll(b.controls().values().keySet());
    for (String address : addresses) {
      add(found, address, value(a.controls(), address), value(b.controls(), address));
    }
  }

  private static String value(Controls controls, String address) {
    Double value = controls.values().get(address);
    return value == null ? NOTHING : PlainNumber.of(value);
  }

  private static void add(List<String> found, String what, String before, String after) {
    if (!before.equals(after)) {
      found.add(what + ": " + before + " → " + after);
    }
  }

  private static String seconds(Manifest manifest) {
    return PlainNumber.of(manifest.times().getFirst());
  }

  private static String canvas(Manifest manifest) {
    return PlainNumber.of(manifest.canvas().width())
        + " × "
        + PlainNumber.of(manifest.canvas().height())
        + " mm, "
        + manifest.canvas().background().hex();
  }

  private static String form(Manifest manifest) {
    return manifest.form().format()
        + (manifest.form().options().isEmpty() ? "" : " " + manifest.form().options())
        + (manifest.form().planned() ? ", planned" : "");
  }

  private static Map<String, String> texts(Manifest manifest) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (Source source : manifest.sources().files()) {
      texts.put(source.name(), source.text());
    }
    return texts;
  }
}
