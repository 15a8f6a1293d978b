package io.github.breach.extract;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class PackageDependenciesTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("io.github.breach");

  @Test
  void modulesDependOneWay() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("model")
        .definedBy("io.github.breach.model..")
        .layer("core")
        .definedBy("io.github.breach.core..")
        .layer("extract")
        .definedBy("io.github.breach.extract..")
        .whereLayer("extract")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("core")
        .mayOnlyBeAccessedByLayers("extract")
        .check(CLASSES);
  }

  @Test
  void packagesHaveNoCircles() {
    slices().matching("io.github.breach.(**)").should().beFreeOfCycles().check(CLASSES);
  }
}
