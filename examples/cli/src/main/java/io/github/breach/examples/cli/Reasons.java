package io.github.breach.examples.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;

/** Why an input could not be read, in words: the JDK's messages are often the bare path. */
final class Reasons {
  private Reasons() {}

  static String of(@Nullable IOException failure) {
    if (failure instanceof NoSuchFileException) {
      return "no such file";
    }
    if (failure instanceof AccessDeniedException) {
      return "may not be read";
    }
    if (failure instanceof FileSystemException e && e.getReason() != null) {
      return e.getReason();
    }
    return failure == null || failure.getMessage() == null ? "can't be read" : failure.getMessage();
  }
}
