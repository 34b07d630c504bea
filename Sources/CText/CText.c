#include "CText.h"

// Compiled twice, the better one chosen when the program starts.
#if defined(__x86_64__)
#define VECTORIZED __attribute__((target_clones("avx2", "default")))
#else
#define VECTORIZED
#endif

/// Not 0 where `byte` cannot stand after `first`, and that after `second`, and that after `third`.
static inline uint8_t is_misplaced(uint8_t byte, uint8_t first, uint8_t second, uint8_t third) {
  uint8_t is_continuation = (byte & 0xC0) == 0x80;
  uint8_t has_to_be = (first >= 0xC0) | (second >= 0xE0) | (third >= 0xF0);
  uint8_t is_in_none = ((byte & 0xFE) == 0xC0) | (byte >= 0xF5);
  uint8_t is_overlong = ((first == 0xE0) & (byte < 0xA0)) | ((first == 0xF0) & (byte < 0x90));
  uint8_t is_surrogate = (first == 0xED) & (byte >= 0xA0);
  uint8_t is_beyond = (first == 0xF4) & (byte >= 0x90);
  return (is_continuation ^ has_to_be) | is_in_none | is_overlong | is_surrogate | is_beyond;
}

VECTORIZED bool text_is_utf8(const uint8_t *bytes, size_t count) {
  uint8_t found = 0;
  for (size_t i = 3; i < count; i++)
    found |= is_misplaced(bytes[i], bytes[i - 1], bytes[i - 2], bytes[i - 3]);
  // Nothing stands before the first bytes, nor after the last ones, where a character may be cut off.
  uint8_t first = 0, second = 0, third = 0;
  for (size_t i = 0; i < 3 && i < count; i++) {
    found |= is_misplaced(bytes[i], first, second, third);
    third = second, second = first, first = bytes[i];
  }
  first = count > 0 ? bytes[count - 1] : 0;
  second = count > 1 ? bytes[count - 2] : 0;
  third = count > 2 ? bytes[count - 3] : 0;
  found |= (first >= 0xC0) | (second >= 0xE0) | (third >= 0xF0);
  return !found;
}

VECTORIZED size_t text_code_points(const uint8_t *bytes, size_t count) {
  size_t points = 0;
  while (count > 0) {
    // As many as cannot overflow what the loop counts in.
    size_t size = count < 255 ? count : 255;
    uint8_t some = 0;
    for (size_t i = 0; i < size; i++) some += (bytes[i] & 0xC0) != 0x80;
    points += some;
    bytes += size;
    count -= size;
  }
  return points;
}
