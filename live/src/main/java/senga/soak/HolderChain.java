package senga.soak;

import java.util.ArrayList;
import java.util.List;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedObject;

/**
 * Who holds one sampled object: the way to a root of the collector, as the flight recorder found
 * it.
 *
 * @param links from the direct holder to the object next to the root
 * @param thread the thread whose variable is the root; empty for other roots
 * @param root the kind of root, in the recorder's words; empty when no way was found
 */
record HolderChain(List<HolderLink> links, String thread, String root) {
  private static final String THREAD = "Thread Name: ";
  private static final int MOST = 400; // the recorder itself tells of 200

  HolderChain {
    links = List.copyOf(links);
  }

  static HolderChain of(RecordedEvent held) {
    List<HolderLink> links = new ArrayList<>();
    RecordedObject object = held.getValue("object");
    RecordedObject by = object == null ? null : object.getValue("referrer");
    while (by != null && links.size() < MOST) {
      object = by.getValue("object");
      if (object == null) {
        break;
      }
      links.add(link(by, object));
      by = object.getValue("referrer");
    }
    RecordedObject root = held.getValue("root");
    if (root == null) {
      return new HolderChain(links, "", "");
    }
    String told = text(root, "description");
    return new HolderChain(
        links,
        told.startsWith(THREAD) ? told.substring(THREAD.length()) : "",
        text(root, "system"));
  }

  private static HolderLink link(RecordedObject by, RecordedObject object) {
    RecordedObject field = by.getValue("field");
    return new HolderLink(
        object.getLong("address"),
        object.getClass("type").getName(),
        field == null ? "" : text(field, "name"),
        text(object, "description"));
  }

  private static String text(RecordedObject of, String name) {
    String text = of.getString(name);
    return text == null ? "" : text;
  }

  /**
   * The fields on the way without repetitions: alike for all objects that are held in the same
   * manner, whatever their place in a list.
   */
  String shape() {
    StringBuilder shape = new StringBuilder();
    String before = "";
    for (HolderLink link : links) {
      String step = link.owner() + "." + link.field();
      if (!step.equals(before)) {
        shape.append(step).append(' ');
      }
      before = step;
    }
    return shape.append(root).toString();
  }
}
