package dev.rapport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import dev.rapport.architecture.planted.post.Violation;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The package list is the flow: this table says who may know whom. */
class ArchitectureTest {

  private static final String BASE = "dev.rapport.";

  /** Each package, and the packages of ours that it may import beside itself. */
  private static final Map<String, List<String>> MAY_IMPORT =
      Map.ofEntries(
          Map.entry("post", List.of()),
          Map.entry("mention", List.of("post")),
          Map.entry("tone", List.of("post", "mention")),
          Map.entry("reply", List.of("post", "mention", "tone")),
          Map.entry("moderation", List.of("post", "mention", "tone", "reply")),
          Map.entry("publish", List.of("post", "mention", "tone", "reply", "moderation")),
          Map.entry(
              "reaction", List.of("post", "mention", "tone", "reply", "moderation", "publish")),
          Map.entry("feedback", stages()),
          Map.entry("platform", stages()),
          Map.entry("sandbox", List.of("post")),
          Map.entry("model", stages()),
          Map.entry("ledger", stages()),
          Map.entry("evaluation", stages()));

  private static JavaClasses ours;

  @BeforeAll
  static void read() {
    ours =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.rapport");
  }

  static Stream<String> packages() {
    return MAY_IMPORT.keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("packages")
  void everyPackageExistsAndHoldsTypes(String name) {
    assertThat(ours.stream().map(JavaClass::getPackageName))
        .anyMatch(found -> (found + ".").startsWith(BASE + name + "."));
  }

  @ParameterizedTest
  @MethodSource("packages")
  void everyPackageKnowsOnlyWhatItMay(String name) {
    check(ours, name, MAY_IMPORT.get(name));
  }

  @Test
  void everyPackageOfOursIsInTheTable() {
    assertThat(ours.stream().map(type -> type.getPackageName().substring(BASE.length())))
        .allMatch(
            found ->
                found.startsWith("app")
                    || MAY_IMPORT.keySet().stream()
                        .anyMatch(name -> (found + ".").startsWith(name + ".")));
  }

  @Test
  void aPlantedViolationIsCaught() {
    JavaClasses planted = new ClassFileImporter().importClasses(Violation.class);

    assertThatThrownBy(() -> check(planted, "architecture.planted.post", List.of()))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("Violation");
  }

  @Test
  void noStageBranchesOnAPlatformsName() {
    ArchRuleDefinition.noClasses()
        .that()
        .resideInAnyPackage(
            stages().stream().map(name -> BASE + name + "..").toArray(String[]::new))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(BASE + "platform..")
        .check(ours);
  }

  @Test
  void theControlsOfTheSandboxDoNotKnowWhoTheyControl() {
    ArchRuleDefinition.noClasses()
        .that()
        .resideInAPackage(BASE + "sandbox.control..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            BASE + "sandbox.x..", BASE + "sandbox.page..", BASE + "sandbox.stream..")
        .check(ours);
  }

  @Test
  void namesSayWhatAClassDoes() {
    ArchRuleDefinition.noClasses()
        .should()
        .haveNameMatching(".*(Manager|Helper|Util|Utils|Impl|Dto)$")
        .check(ours);
  }

  private static void check(JavaClasses classes, String name, List<String> allowed) {
    String[] known =
        Stream.concat(Stream.of(name), allowed.stream())
            .map(each -> BASE + each + "..")
            .toArray(String[]::new);
    ArchRuleDefinition.classes()
        .that()
        .resideInAPackage(BASE + name + "..")
        .should()
        .onlyDependOnClassesThat(
            new com.tngtech.archunit.base.DescribedPredicate<>("it may know") {
              @Override
              public boolean test(JavaClass other) {
                return !other.getPackageName().startsWith(BASE.substring(0, BASE.length() - 1))
                    || com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage(
                            known)
                        .test(other);
              }
            })
        .check(classes);
  }

  private static List<String> stages() {
    return List.of(
        "post", "mention", "tone", "reply", "moderation", "publish", "reaction", "feedback");
  }
}
