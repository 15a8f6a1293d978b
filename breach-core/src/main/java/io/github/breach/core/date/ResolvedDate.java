package io.github.breach.core.date;

import io.github.breach.model.StatedDate;
import org.jspecify.annotations.Nullable;

public record ResolvedDate(DateMention mention, @Nullable StatedDate dateOrNull) {}
