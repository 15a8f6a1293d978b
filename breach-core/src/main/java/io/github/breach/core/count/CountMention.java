package io.github.breach.core.count;

public record CountMention(int start, int end) {}
