package io.github.breach.core.date;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

public record DateContext(
    @Nullable LocalDate publishedOnOrNull, @Nullable LocalDate referenceDateOrNull) {}
