package senga.batch;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import senga.words.PlainNumber;

/**
 * What tells the pictures of a list apart: for each job the things that are not the same in all of
 * them, as in {@code height 12 · t 0.5}.
 */
public final class Captions {
  private static final MathContext DIGITS = new MathContext(6);

  /** For each job, what may differ, by the thing; in the order in which a {@link Wedge} varies. */
  private final List<Map<String, String>> jobs;

  private final Set<String> varied;

  /** Those of these jobs. */
  public Captions(List<Job> all) {
    Set<String> addresses = new HashSet<>();
    all.forEach(job -> addresses.addAll(job.values().keySet()));
    jobs = all.stream().map(job -> things(job, addresses)).toList();
    Set<String> names = new HashSet<>();
    jobs.forEach(job -> names.addAll(job.keySet()));
    names.removeIf(name -> jobs.stream().map(job -> job.get(name)).distinct().count() < 2);
    varied = Set.copyOf(names);
  }

  /** A caption for each job, in their order; empty for one that is the only one. */
  public List<String> texts() {
    return jobs.stream().map(this::text).toList();
  }

  /**
   * How many jobs at the beginning differ in one thing alone, which therefore makes a row; 0 if
   * rows of that length do not come out.
   */
  public int inARow() {
    Set<String> differing = new HashSet<>();
    int count = 0;
    for (Map<String, String> job : jobs) {
      for (String name : varied) {
        if (!Objects.equals(job.get(name), jobs.getFirst().get(name))) {
          differing.add(name);
        }
      }
      if (differing.size() > 1) {
        return jobs.size() % count == 0 ? count : 0;
      }
      count++;
    }
    return 0;
  }

  private String text(Map<String, String> job) {
    return job.entrySet().stream()
        .filter(thing -> varied.contains(thing.getKey()))
        .map(Map.Entry::getValue)
        .collect(Collectors.joining(" · "));
  }

  private static Map<String, String> things(Job job, Collection<String> addresses) {
    Map<String, String> things = new LinkedHashMap<>();
    put(things, "sketch", "", job.sketch());
    put(things, "variation", "", job.variation());
    put(things, "canvas", "", job.canvas());
    put(things, "seed", "seed ", job.seed());
    job.values()
        .forEach(
            (address, value) ->
                things.put(address, word(address, addresses) + " " + number(value)));
    job.controls()
        .forEach((address, value) -> things.put("from " + address, address + " " + number(value)));
    put(things, "t", "t ", job.seconds() == null ? null : number(job.seconds()));
    return things;
  }

  private static void put(
      Map<String, String> things, String name, String before, @Nullable Object value) {
    if (value != null) {
      things.put(name, before + value);
    }
  }

  /** So many digits as people read. */
  static String number(double value) {
    return PlainNumber.of(new BigDecimal(value).round(DIGITS).doubleValue());
  }

  /**
   * {@code height} of {@code sketch/height}, {@code x} of {@code ink/rect.size.x}; the whole of it
   * where another address ends in the same word.
   */
  static String word(String address, Collection<String> all) {
    String last = lastWord(address);
    boolean only = all.stream().map(Captions::lastWord).filter(last::equals).count() < 2;
    return only ? last : address;
  }

  private static String lastWord(String address) {
    return address.replaceAll(".*[/.]", "");
  }
}
