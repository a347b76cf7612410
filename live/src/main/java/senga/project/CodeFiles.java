package senga.project;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

/** What Visual Studio Code reads, with its extension for Java. */
final class CodeFiles {
  private CodeFiles() {}

  static Map<String, String> of(String name, SengaJars jars) {
    return Map.of(".vscode/settings.json", settings(jars), ".vscode/launch.json", launch(name));
  }

  private static String settings(SengaJars jars) {
    String include =
        jars.entries().stream()
            .map(jar -> "      " + quoted(jar))
            .collect(Collectors.joining(",\n"));
    String sources =
        jars.entries().stream()
            .filter(jar -> !SengaJars.sources(jar).isEmpty())
            .map(jar -> "      " + quoted(jar) + ": " + quoted(SengaJars.sources(jar).getFirst()))
            .collect(Collectors.joining(",\n"));
    return """
    {
      "java.project.sourcePaths": ["src"],
      "java.project.outputPath": "bin",
      "java.project.referencedLibraries": {
        "include": [
    {include}
        ],
        "sources": {
    {sources}
        }
      },
      "java.debug.settings.vmArgs": "{flags}"
    }
    """
        .replace("{include}", include)
        .replace("{sources}", sources)
        .replace("{flags}", NewSketch.FLAGS);
  }

  private static String launch(String name) {
    return """
    {
      "version": "0.2.0",
      "configurations": [
        {
          "type": "java",
          "name": "{name}",
          "request": "launch",
          "mainClass": "{name}",
          "vmArgs": "{flags}"
        }
      ]
    }
    """
        .replace("{name}", name)
        .replace("{flags}", NewSketch.FLAGS);
  }

  private static String quoted(Path path) {
    return Escape.quoted(Escape.slashes(path));
  }
}
