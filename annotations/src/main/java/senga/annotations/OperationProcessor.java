package senga.annotations;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * Writes what follows from the record of a shape or an effect, so that adding one is adding one
 * file.
 *
 * <p>A record {@code Sphere implements SphereCopies, Shape} gets that interface: a copy-method for
 * each component, explained by the component's {@code @About} and {@code @Range}. With the option
 * {@code -Asenga.hall=senga}, the package {@code senga} also gets {@code ShapeDoors} and {@code
 * EffectDoors} with a method for each of them, and {@code DeclaredOperations}, the list of all.
 */
@SupportedAnnotationTypes("*")
@SupportedOptions(OperationProcessor.HALL)
public final class OperationProcessor extends AbstractProcessor {
  /** The option that names the package of the doors; without it there are none. */
  public static final String HALL = "senga.hall";

  private boolean hallIsWritten;

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    List<OperationRecord> records = new ArrayList<>();
    collect(round.getRootElements(), records);
    records.forEach(faults()::checkSpelling);
    records.stream().filter(OperationRecord::wantsCopies).forEach(this::writeCopies);
    @Nullable String hall = processingEnv.getOptions().get(HALL);
    if (hall != null && !hallIsWritten) {
      hallIsWritten = true; // in the first round, which has every source file
      writeHall(hall, records.stream().filter(OperationRecord::isPublicOperation).toList());
    }
    return false;
  }

  /** Finds records at any depth. */
  private static void collect(
      Collection<? extends Element> elements, List<OperationRecord> records) {
    for (TypeElement type : ElementFilter.typesIn(elements)) {
      if (type.getKind() == ElementKind.RECORD) {
        records.add(new OperationRecord(type));
      }
      collect(type.getEnclosedElements(), records);
    }
  }

  private void writeCopies(OperationRecord operation) {
    faults().check(operation);
    String text = CopyMethods.of(operation, processingEnv.getTypeUtils());
    write(operation.packageName(), operation.copiesName(), text, List.of(operation));
  }

  private void writeHall(String room, List<OperationRecord> operations) {
    operations.stream().filter(each -> !each.wantsCopies()).forEach(faults()::check);
    faults().checkNames(operations);
    Hall hall = new Hall(room, operations);
    write(room, Hall.SHAPES, hall.shapeDoors(), operations);
    write(room, Hall.EFFECTS, hall.effectDoors(), operations);
    write(room, Hall.LIST, hall.list(), operations);
  }

  private void write(String room, String type, String text, List<OperationRecord> origins) {
    Element[] elements = origins.stream().map(OperationRecord::type).toArray(Element[]::new);
    String name = room.isEmpty() ? type : room + "." + type;
    try (Writer out = processingEnv.getFiler().createSourceFile(name, elements).openWriter()) {
      out.write(text);
    } catch (IOException e) {
      faults().cannotWrite(name, e);
    }
  }

  private Faults faults() {
    return new Faults(processingEnv.getMessager());
  }
}
