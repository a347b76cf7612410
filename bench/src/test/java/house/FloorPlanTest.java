package house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.classfile.Annotation;
import java.lang.classfile.AnnotationElement;
import java.lang.classfile.AnnotationValue;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.Signature;
import java.lang.classfile.attribute.RuntimeInvisibleAnnotationsAttribute;
import java.lang.classfile.attribute.SignatureAttribute;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds the library and the live module to the floor plan of {@code docs/architecture.md}. */
class FloorPlanTest {
  private static final List<String> MODULES = List.of("library", "live");
  private static final Set<String> SOCKETS =
      Set.of("senga.geometry.Shape", "senga.geometry.Effect", "senga.geometry.VertexEffect");
  private static final Pattern IMPORT =
      Pattern.compile("^import (?:static )?(senga(?:\\.[a-z]\\w*)*)\\.[A-Z]", Pattern.MULTILINE);

  private static final Pattern PACKAGE = Pattern.compile("^package ([\\w.]+);", Pattern.MULTILINE);

  private static Path root;
  private static FloorPlan plan;
  private static List<CompiledClass> classes;

  @BeforeAll
  static void readTheHouse() throws IOException {
    root = Repository.root();
    plan = FloorPlan.read(root.resolve("docs/architecture.md"));
    classes = new ArrayList<>();
    for (String module : MODULES) {
      for (Path file : classFiles(root.resolve(module).resolve("target/classes"))) {
        classes.add(CompiledClass.read(Files.readAllBytes(file)));
      }
    }
  }

  @Test
  void thePlanHasTheRoomsItSpeaksOfAndNoWayRoundInACircle() throws IOException {
    String page = Files.readString(root.resolve("docs/architecture.md"));
    assertThat(page).contains("divided into " + plan.doors().size() + " rooms");
    assertThat(plan.doors().keySet()).containsAll(allDoors());
    assertThat(plan.circles()).isEmpty();
  }

  @Test
  void everyClassStandsInARoomAndUsesOnlyItsDoors() {
    assertThat(classes).hasSizeGreaterThan(40);
    assertThat(classes).flatExtracting(plan::faults).isEmpty();
  }

  /** A constant is copied by the compiler and leaves no trace of where it came from. */
  @Test
  void everySourceFileImportsOnlyThroughItsDoors() throws IOException {
    List<String> faults = new ArrayList<>();
    for (String module : MODULES) {
      Path sources = root.resolve(module).resolve("src/main/java");
      for (Path file : Repository.files(sources, FloorPlanTest::isOrdinarySource)) {
        String source = Files.readString(file);
        Matcher door = IMPORT.matcher(source);
        while (door.find()) {
          if (!plan.leads(roomOf(source), door.group(1))) {
            faults.add(file + " imports from " + door.group(1));
          }
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void noOperationUsesAnotherOperation() {
    Set<String> operations =
        classes.stream()
            .filter(type -> Set.of("senga.shapes", "senga.effects").contains(type.room()))
            .filter(type -> type.parents().stream().anyMatch(SOCKETS::contains))
            .map(CompiledClass::name)
            .collect(Collectors.toSet());
    for (CompiledClass type : classes) {
      if (operations.contains(type.outermost())) {
        assertThat(type.uses())
            .as(type.name())
            .filteredOn(used -> !CompiledClass.outermost(used).equals(type.outermost()))
            .doesNotContainAnyElementsOf(operations);
      }
    }
  }

  @Test
  void aCallThroughAWallIsSeen() {
    assertThat(
            faultsOf(
                "senga.math.Spy",
                spy ->
                    spy.withMethodBody(
                        "peek",
                        MethodTypeDesc.of(ConstantDescs.CD_void),
                        ClassFile.ACC_STATIC,
                        code ->
                            code.invokestatic(
                                    ClassDesc.of("senga.play.Clock"),
                                    "tick",
                                    MethodTypeDesc.of(ConstantDescs.CD_void))
                                .return_())))
        .containsExactly("senga.math.Spy uses senga.play.Clock, to which senga.math has no door");
  }

  @Test
  void aTypeThatOnlyStandsInASignatureIsSeen() {
    assertThat(
            faultsOf(
                "senga.geometry.Spy",
                spy ->
                    spy.withField(
                        "list",
                        ConstantDescs.CD_List,
                        field ->
                            field.with(
                                SignatureAttribute.of(
                                    Signature.parseFrom("Ljava/util/List<Lsenga/scene/Pen;>;"))))))
        .containsExactly(
            "senga.geometry.Spy uses senga.scene.Pen, to which senga.geometry has no door");
  }

  @Test
  void anAnnotationAloneIsSeenAndSoIsAClassInsideOne() {
    Annotation annotation =
        Annotation.of(
            ClassDesc.of("senga.geometry.About"),
            AnnotationElement.of(
                "value", AnnotationValue.ofClass(ClassDesc.of("senga.effects.Displace"))));
    assertThat(
            faultsOf(
                "senga.math.Spy",
                spy -> spy.with(RuntimeInvisibleAnnotationsAttribute.of(annotation))))
        .containsExactly(
            "senga.math.Spy uses senga.effects.Displace, to which senga.math has no door",
            "senga.math.Spy uses senga.geometry.About, to which senga.math has no door");
  }

  @Test
  void aRoomOutsideThePlanIsSeen() {
    assertThat(faultsOf("senga.attic.Box", box -> {}))
        .containsExactly("senga.attic.Box stands in senga.attic, which is no room of the plan");
  }

  @Test
  void theLibraryMayNotTouchTheScreenAndOnlyTheWindowOfTheStageMayTouchGl() {
    assertThat(faultsOf("senga.export.Spy", holding("org.lwjgl.system.MemoryUtil"))).hasSize(1);
    assertThat(faultsOf("senga.scene.Spy", holding("picocli.CommandLine"))).hasSize(1);
    assertThat(faultsOf("senga.stage.Keys", holding("org.lwjgl.glfw.GLFW"))).isEmpty();
    assertThat(faultsOf("senga.stage.Keys", holding("org.lwjgl.opengl.GL33C"))).hasSize(1);
    assertThat(faultsOf("senga.stage.Window$1", holding("org.lwjgl.opengl.GL"))).isEmpty();
    assertThat(faultsOf("senga.stage.Keys", holding("imgui.ImGui"))).hasSize(1);
  }

  private static Consumer<ClassBuilder> holding(String type) {
    return spy -> spy.withField("it", ClassDesc.of(type).arrayType(), ClassFile.ACC_PRIVATE);
  }

  private static List<String> faultsOf(String name, Consumer<ClassBuilder> content) {
    return plan.faults(CompiledClass.read(ClassFile.of().build(ClassDesc.of(name), content)));
  }

  private static Set<String> allDoors() {
    return plan.doors().values().stream().flatMap(Set::stream).collect(Collectors.toSet());
  }

  private static String roomOf(String source) {
    Matcher room = PACKAGE.matcher(source);
    return room.find() ? room.group(1) : "";
  }

  private static List<Path> classFiles(Path folder) throws IOException {
    return Repository.files(
        folder,
        file ->
            Repository.hasEnding(file, ".class")
                && !Repository.hasEnding(file, "module-info.class"));
  }

  private static boolean isOrdinarySource(Path file) {
    return Repository.hasEnding(file, ".java") && !Repository.hasEnding(file, "module-info.java");
  }
}
