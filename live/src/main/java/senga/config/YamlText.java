package senga.config;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import senga.words.Quote;

/**
 * A config as YAML 1.2: sections, and in each of them keys with single values. Two sections of one
 * name are one; of two keys of one name in a section nobody could say which holds, so they are a
 * fault. The only user of the parser; it makes no objects of what it reads, so a file can name no
 * class.
 */
final class YamlText {
  private static final int ONE_LINE = 200;

  private final List<Entry> entries = new ArrayList<>();
  private final BiConsumer<Integer, String> faults;

  private YamlText(BiConsumer<Integer, String> faults) {
    this.faults = faults;
  }

  /**
   * The keys with their values, those of two sections of one name together.
   *
   * @param faults is told the line and what is wrong there
   */
  static List<Entry> read(String text, BiConsumer<Integer, String> faults) {
    YamlText yaml = new YamlText(faults);
    try {
      compose(text).ifPresent(yaml::document);
    } catch (MarkedYamlEngineException e) {
      faults.accept(line(e.getProblemMark().or(e::getContextMark)), "no YAML: " + problem(e));
    } catch (YamlEngineException e) {
      faults.accept(0, "no YAML: " + oneLine(e.getMessage()));
    } catch (StackOverflowError e) {
      faults.accept(0, "no config: brackets within brackets beyond measure");
    }
    return yaml.entries;
  }

  private static Optional<Node> compose(String text) {
    LoadSettings settings = LoadSettings.builder().build();
    StreamReader reader = new StreamReader(settings, text);
    return new Composer(settings, new ParserImpl(settings, reader)).getSingleNode();
  }

  private void document(Node root) {
    if (root instanceof MappingNode sections) {
      sections.getValue().forEach(this::section);
    } else if (!isNothing(root)) {
      fault(root, "this is no section; \"show:\" and below it \"fps: 30\" is how a config looks");
    }
  }

  private void section(NodeTuple tuple) {
    String name = name(tuple.getKeyNode());
    switch (tuple.getValueNode()) {
      case MappingNode keys -> once(name, keys).forEach(key -> key(name, key));
      case ScalarNode nothing when isNothing(nothing) -> {}
      case Node value ->
          fault(value, Quote.of(name) + " is no section with keys below it; " + Names.place(name));
    }
  }

  private void key(String section, NodeTuple tuple) {
    String key = name(tuple.getKeyNode());
    if (DeviceSection.is(section, key)) {
      devices(tuple);
    } else if (MachineSection.is(section) && tuple.getValueNode() instanceof MappingNode machine) {
      machine(section + "." + key, tuple.getKeyNode(), machine);
    } else if (MachineSection.is(section)) {
      fault(
          tuple.getKeyNode(),
          section + "." + key + " must have entries below it, such as like: grbl-servo");
    } else if (tuple.getValueNode() instanceof ScalarNode value) {
      entries.add(new Entry(section, key, scalar(value), line(tuple.getKeyNode().getStartMark())));
    } else {
      fault(tuple.getValueNode(), section + "." + key + " must be a single value");
    }
  }

  /** A section within a section, at whose head its own line is noted. */
  private void machine(String section, Node head, MappingNode machine) {
    Scalar nothing = new Scalar("", Scalar.Type.NOTHING);
    entries.add(new Entry(section, MachineSection.HEAD, nothing, line(head.getStartMark())));
    once(section, machine).forEach(entry -> key(section, entry));
  }

  /** A section in a section in a section; the names of a device's knobs are one more. */
  private void devices(NodeTuple tuple) {
    String section = DeviceSection.SECTION + "." + DeviceSection.KEY;
    if (!(tuple.getValueNode() instanceof MappingNode devices)) {
      fault(tuple.getKeyNode(), section + " must have a name below it, and below that port: NAME");
      return;
    }
    for (NodeTuple device : once(section, devices)) {
      if (device.getValueNode() instanceof MappingNode entries) {
        device(section + "." + name(device.getKeyNode()), device.getKeyNode(), entries);
      } else {
        fault(
            device.getKeyNode(),
            section
                + "."
                + name(device.getKeyNode())
                + " must have entries below it, such as port: NAME");
      }
    }
  }

  private void device(String section, Node head, MappingNode device) {
    Scalar nothing = new Scalar("", Scalar.Type.NOTHING);
    entries.add(new Entry(section, DeviceSection.HEAD, nothing, line(head.getStartMark())));
    for (NodeTuple entry : once(section, device)) {
      boolean isNames = name(entry.getKeyNode()).equals(DeviceSection.NAMES);
      if (isNames && entry.getValueNode() instanceof MappingNode names) {
        String below = section + "." + DeviceSection.NAMES;
        once(below, names).forEach(name -> key(below, name));
      } else {
        key(section, entry);
      }
    }
  }

  /** The entries of a section; one whose name stands there before is a fault. */
  private List<NodeTuple> once(String section, MappingNode keys) {
    Map<String, Integer> lines = new HashMap<>();
    List<NodeTuple> kept = new ArrayList<>();
    for (NodeTuple entry : keys.getValue()) {
      Node key = entry.getKeyNode();
      Integer before = lines.putIfAbsent(name(key), line(key.getStartMark()));
      if (before == null) {
        kept.add(entry);
      } else {
        String what = entry.getValueNode() instanceof MappingNode ? " stands" : " has a value";
        fault(key, section + "." + name(key) + what + " already, in line " + before);
      }
    }
    return kept;
  }

  private static String name(Node key) {
    return key instanceof ScalarNode scalar ? scalar.getValue() : "[…]";
  }

  private static Scalar scalar(ScalarNode value) {
    Tag tag = value.getTag();
    Scalar.Type type =
        tag.equals(Tag.INT)
            ? Scalar.Type.WHOLE
            : tag.equals(Tag.FLOAT)
                ? Scalar.Type.NUMBER
                : tag.equals(Tag.BOOL)
                    ? Scalar.Type.FLAG
                    : tag.equals(Tag.NULL) ? Scalar.Type.NOTHING : Scalar.Type.TEXT;
    return new Scalar(value.getValue(), type);
  }

  private static boolean isNothing(Node node) {
    return node.getTag().equals(Tag.NULL);
  }

  private void fault(Node node, String sentence) {
    faults.accept(line(node.getStartMark()), sentence);
  }

  private static int line(Optional<Mark> mark) {
    return mark.map(at -> at.getLine() + 1).orElse(0);
  }

  private static String problem(MarkedYamlEngineException e) {
    return oneLine(e.getProblem() == null ? e.getMessage() : e.getProblem());
  }

  private static String oneLine(@Nullable String message) {
    return Quote.lines(String.valueOf(message).lines().findFirst().orElse(""), ONE_LINE);
  }
}
