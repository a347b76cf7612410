package senga.doctor;

import java.util.List;
import java.util.Locale;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Findings for programs. */
public final class FindingsJson {
  private static final ObjectMapper JSON = JsonMapper.builder().build();

  private FindingsJson() {}

  /** All of them, indented. */
  public static String of(List<Finding> findings) {
    ObjectNode root = JSON.createObjectNode();
    root.put("format", "senga-doctor-1");
    ArrayNode list = root.putArray("findings");
    for (Finding finding : findings) {
      list.addObject()
          .put("subject", finding.subject())
          .put("state", finding.state().name().toLowerCase(Locale.ROOT))
          .put("sentence", finding.sentence())
          .put("remedy", finding.remedy());
    }
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root);
  }
}
