package io.github.breach.extract;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.ObjectInputStream;
import java.io.ObjectStreamException;
import java.io.Reader;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.Timer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;

/**
 * The library asks nobody: no class of its three modules refers to the network, to files, to other
 * processes, to settings of the machine, to the clock or to threads. What it reads besides the text
 * are its own tables, as resources of its own classes.
 */
class OutsideWorldTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("io.github.breach");

  /** What reading a resource line by line and being serializable take. */
  private static final DescribedPredicate<JavaClass> HARMLESS =
      belongToAnyOf(
          InputStream.class,
          InputStreamReader.class,
          BufferedReader.class,
          Reader.class,
          IOException.class,
          UncheckedIOException.class,
          ObjectInputStream.class,
          ObjectStreamException.class,
          Serializable.class);

  private static final Set<String> ASKING =
      Set.of(
          "java.lang.Thread.<init>",
          "java.lang.Thread.start",
          "java.lang.System.getenv",
          "java.lang.System.getProperty",
          "java.lang.System.getProperties",
          "java.lang.System.setProperty",
          "java.lang.System.currentTimeMillis",
          "java.lang.System.nanoTime",
          "java.lang.System.exit",
          "java.lang.System.load",
          "java.lang.System.loadLibrary",
          "java.lang.Integer.getInteger",
          "java.lang.Long.getLong",
          "java.lang.Boolean.getBoolean",
          "java.time.LocalDate.now",
          "java.time.LocalDateTime.now",
          "java.time.LocalTime.now",
          "java.time.Instant.now",
          "java.time.Year.now",
          "java.time.YearMonth.now",
          "java.time.ZonedDateTime.now",
          "java.time.OffsetDateTime.now",
          "java.util.Locale.getDefault",
          "java.util.TimeZone.getDefault",
          "java.time.ZoneId.systemDefault",
          "java.lang.Class.forName",
          "java.lang.ClassLoader.loadClass",
          "java.util.ResourceBundle.getBundle");

  @Test
  void noClassRefersToFilesNetworkOrProcesses() {
    noClasses()
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(
                    "java.io..",
                    "java.nio.channels..",
                    "java.nio.file..",
                    "java.net..",
                    "java.rmi..",
                    "java.sql..",
                    "java.lang.reflect..",
                    "java.lang.invoke..",
                    "java.util.prefs..",
                    "java.util.logging..",
                    "javax..",
                    "jdk..",
                    "sun..",
                    "com.sun..")
                .and(DescribedPredicate.not(HARMLESS))
                .as("are files, network or processes"))
        .orShould()
        .dependOnClassesThat(
            belongToAnyOf(
                Process.class,
                ProcessBuilder.class,
                ProcessHandle.class,
                Runtime.class,
                ThreadGroup.class,
                CompletableFuture.class,
                Executor.class,
                Executors.class,
                ForkJoinPool.class,
                Clock.class,
                ServiceLoader.class,
                Timer.class))
        .check(CLASSES);
  }

  @Test
  void noClassAsksForSettingsOrTheTimeOrStartsAThread() {
    noClasses()
        .should()
        .accessTargetWhere(
            DescribedPredicate.<JavaAccess<?>>describe(
                "a setting or the time is asked for or a thread started",
                access -> ASKING.contains(name(access))))
        .check(CLASSES);
  }

  private static String name(JavaAccess<?> access) {
    AccessTarget target = access.getTarget();
    return target.getOwner().getFullName() + "." + target.getName();
  }
}
