#pragma once

/// A text file that the program carries inside it.
struct built_in_file {
  /// As in its folder, without the path. NULL ends a list.
  const char *name;
  /// UTF-8, ends with a NUL.
  const unsigned char *text;
};

/// Every file of themes/, the default first.
const struct built_in_file *built_in_themes(void);

/// Every file of samples/, the one to read first at the front.
const struct built_in_file *built_in_samples(void);

/// What the program and what is in it are licensed under, and who is to be named.
const struct built_in_file *built_in_licenses(void);
