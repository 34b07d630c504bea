#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// Passes over a whole text that the processor makes many bytes at a time: compilers turn such loops
// of C into its vector instructions, those of Swift not.

/// Whether `bytes` are well-formed UTF-8 (Unicode 16, table 3-7). O(n), as fast whatever is in them:
/// a way that is quick in ASCII alone loses that at every quotation mark.
bool text_is_utf8(const uint8_t *bytes, size_t count);

/// How many code points begin in `bytes`, which are UTF-8. O(n).
size_t text_code_points(const uint8_t *bytes, size_t count);
