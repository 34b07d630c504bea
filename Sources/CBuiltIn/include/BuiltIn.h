#pragma once
#include <stddef.h>

/// A file that the program carries inside it.
struct built_in_file {
  const char *name;
  const unsigned char *bytes;
  size_t count;
};

extern const struct built_in_file built_in_themes[];
extern const size_t built_in_theme_count;
