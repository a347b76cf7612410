package senga.soak;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Says in a line who holds the objects that one line of code makes.
 *
 * <p>A chain of references has many objects, and only two of them matter: the <em>container</em>
 * that gets more and more, and the <em>field</em> that somebody wrote and that keeps it alive. The
 * container is found from several samples: of all objects on their ways to the root it is the
 * innermost that is the same object for all of them. Further out, towards the root, lies the field:
 * the nearest one of the sketch, or else of Senga or a library, or a static one of the JDK. Without
 * any the root itself is named, for example a variable of a thread that never ends.
 *
 * <p>Objects of a linked list refer to their like. Such links say nothing and are passed over.
 */
final class Holder {
  private static final int MOST_NAMED = 5;
  private static final String THREAD_LOCAL = "java.lang.ThreadLocal$ThreadLocalMap";

  private final HolderChain chain;
  private final int container; // its place among the links; -1 when there are none

  private Holder(List<HolderChain> alike) {
    chain = alike.stream().max(Comparator.comparingInt(each -> each.links().size())).orElseThrow();
    container = container(alike);
  }

  /** The holder of most of the samples; empty if no way to a root is known of any. */
  static String of(Collection<HolderChain> samples) {
    return samples.stream()
        .filter(chain -> !chain.root().isEmpty())
        .collect(Collectors.groupingBy(HolderChain::shape))
        .values()
        .stream()
        .max(Comparator.comparingInt(List::size))
        .map(alike -> new Holder(alike).words())
        .orElse("");
  }

  /** {@code static `trail` of Late → ArrayList → Object[]}. */
  private String words() {
    int field = first(HolderLink::isOfTheSketch);
    field = field >= 0 ? field : first(HolderLink::isTelling);
    List<String> way = new ArrayList<>();
    way.add(field >= 0 ? link(field).words() : root());
    int from = field >= 0 ? field - 1 : Math.min(container + 1, chain.links().size() - 1);
    for (int i = from; i >= Math.max(0, container); i--) {
      String type = HolderLink.simple(link(i).type());
      if (!type.equals(way.getLast())) {
        way.add(type);
      }
    }
    return String.join(" → ", shortened(way));
  }

  /** The nearest such field from the container towards the root; -1 for none. */
  private int first(Predicate<HolderLink> wanted) {
    for (int i = Math.max(0, container); i < chain.links().size(); i++) {
      if (wanted.test(link(i)) && !holdsItsLike(i)) {
        return i;
      }
    }
    return -1;
  }

  private boolean holdsItsLike(int i) {
    return i > 0 && link(i).type().equals(link(i - 1).type());
  }

  private HolderLink link(int i) {
    return chain.links().get(i);
  }

  private String root() {
    if (chain.links().stream().anyMatch(link -> link.type().equals(THREAD_LOCAL))) {
      return chain
          .links()
          .getLast()
          .thread()
          .map(name -> "a thread-local of thread " + name)
          .orElse("a thread-local");
    }
    return chain.thread().isEmpty()
        ? "a root of Java (" + chain.root() + ")"
        : "a variable of thread " + chain.thread();
  }

  /** The innermost object that lies on the ways of all of them. */
  private int container(List<HolderChain> alike) {
    int fromRoot = 0;
    int shortest = alike.stream().mapToInt(each -> each.links().size()).min().orElse(0);
    while (fromRoot < shortest && isSame(alike, fromRoot)) {
      fromRoot++;
    }
    int links = chain.links().size();
    return fromRoot == 0 ? Math.min(0, links - 1) : links - fromRoot; // none is the same: all tell
  }

  private static boolean isSame(List<HolderChain> alike, int fromRoot) {
    return alike.stream().mapToLong(each -> fromRoot(each, fromRoot).address()).distinct().count()
        == 1;
  }

  private static HolderLink fromRoot(HolderChain chain, int place) {
    return chain.links().get(chain.links().size() - 1 - place);
  }

  private static List<String> shortened(List<String> way) {
    if (way.size() <= MOST_NAMED) {
      return way;
    }
    List<String> few = new ArrayList<>(way.subList(0, MOST_NAMED - 2));
    few.add("…");
    few.add(way.getLast());
    return few;
  }
}
