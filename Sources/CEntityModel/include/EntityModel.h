#pragma once

#include <stddef.h>
#include <stdint.h>
#include <string.h>

/// The name model of one language, as train-entities wrote it.
struct entity_model {
  /// Aligned to 64 bytes. NULL ends the list.
  const unsigned char *bytes;
  size_t count;
};

/// Every model in the program.
const struct entity_model *entity_models(void);

/// The weights of a feature for eight tags.
typedef int16_t entity_row __attribute__((ext_vector_type(8)));

/// The row of the feature with this check in a bucket of eight checks and eight rows of eight
/// weights, 80 bytes in all; zeros where it has none. In C because Swift's vectors have no way to
/// find a lane or to widen eight bytes at once.
static inline entity_row entity_model_row(const unsigned char *bucket, uint16_t check) {
  typedef int8_t narrow_row __attribute__((ext_vector_type(8)));
  const uint64_t ones = 0x0001000100010001, tops = 0x8000800080008000;
  uint64_t low, high;
  memcpy(&low, bucket, 8);
  memcpy(&high, bucket + 8, 8);
  low ^= ones * check;
  high ^= ones * check;
  // The lowest lane that is zero has its top bit set; lanes below it do not.
  low = (low - ones) & ~low & tops;
  high = (high - ones) & ~high & tops;
  if (!(low | high)) return (entity_row)0;
  int slot = low ? __builtin_ctzll(low) / 16 : 4 + __builtin_ctzll(high) / 16;
  narrow_row row;
  memcpy(&row, bucket + 16 + slot * 8, 8);
  return __builtin_convertvector(row, entity_row);
}
