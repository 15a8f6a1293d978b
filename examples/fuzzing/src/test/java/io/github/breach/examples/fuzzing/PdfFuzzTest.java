package io.github.breach.examples.fuzzing;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.breach.examples.fuzzing.law.DocumentLaws;

class PdfFuzzTest {
  private static final DocumentLaws LAWS = new DocumentLaws();

  @FuzzTest
  void aBrokenFileIsATextOrRefused(byte[] bytes) {
    LAWS.check(bytes);
  }
}
