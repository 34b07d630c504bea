#include "BuiltIn.h"

const struct built_in_file built_in_themes[] = {{0}};
const size_t built_in_theme_count = 0;
