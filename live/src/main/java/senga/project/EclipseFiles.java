package senga.project;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What Eclipse opens, and VS Code and IntelliJ can read. */
final class EclipseFiles {
  private EclipseFiles() {}

  static Map<String, String> of(String name, SengaJars jars) {
    return Map.of(
        ".project",
        project(name),
        ".classpath",
        classpath(jars),
        ".settings/org.eclipse.jdt.core.prefs",
        settings(),
        name + ".launch",
        launch(name));
  }

  private static String project(String name) {
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <projectDescription>
      <name>{name}</name>
      <buildSpec>
        <buildCommand>
          <name>org.eclipse.jdt.core.javabuilder</name>
        </buildCommand>
      </buildSpec>
      <natures>
        <nature>org.eclipse.jdt.core.javanature</nature>
      </natures>
    </projectDescription>
    """
        .replace("{name}", Escape.xml(name));
  }

  private static String classpath(SengaJars jars) {
    String entries = jars.entries().stream().map(EclipseFiles::entry).collect(Collectors.joining());
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <classpath>
      <classpathentry kind="src" path="src"/>
      <classpathentry kind="con" path="org.eclipse.jdt.launching.JRE_CONTAINER/org.eclipse.jdt.internal.debug.ui.launcher.StandardVMType/JavaSE-25"/>
    {entries}  <classpathentry kind="output" path="bin"/>
    </classpath>
    """
        .replace("{entries}", entries);
  }

  private static String entry(Path jar) {
    List<Path> sources = SengaJars.sources(jar);
    String source =
        sources.isEmpty()
            ? ""
            : " sourcepath=\"" + Escape.xml(Escape.slashes(sources.getFirst())) + "\"";
    return "  <classpathentry kind=\"lib\" path=\""
        + Escape.xml(Escape.slashes(jar))
        + "\""
        + source
        + "/>\n";
  }

  private static String settings() {
    return """
    eclipse.preferences.version=1
    org.eclipse.jdt.core.compiler.codegen.targetPlatform=25
    org.eclipse.jdt.core.compiler.compliance=25
    org.eclipse.jdt.core.compiler.release=enabled
    org.eclipse.jdt.core.compiler.source=25
    """;
  }

  private static String launch(String name) {
    return """
    <?xml version="1.0" encoding="UTF-8" standalone="no"?>
    <launchConfiguration type="org.eclipse.jdt.launching.localJavaApplication">
      <stringAttribute key="org.eclipse.jdt.launching.MAIN_TYPE" value="{name}"/>
      <stringAttribute key="org.eclipse.jdt.launching.PROJECT_ATTR" value="{name}"/>
      <stringAttribute key="org.eclipse.jdt.launching.VM_ARGUMENTS" value="{flags}"/>
    </launchConfiguration>
    """
        .replace("{name}", Escape.xml(name))
        .replace("{flags}", NewSketch.FLAGS);
  }
}
