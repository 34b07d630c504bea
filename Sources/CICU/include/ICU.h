#pragma once
#include <stdint.h>

// What Articles asks of ICU. ICU's own headers stay inside icu.c: Foundation brings another copy
// of them, and Swift takes only one definition of a type.

/// Finds the boundaries of one kind in a text.
typedef struct icu_iterator icu_iterator;

enum icu_boundaries { icu_words, icu_lines };

/// An iterator without text for the rules of all languages; NULL where ICU has no data.
icu_iterator *icu_open(enum icu_boundaries kind);

/// Sets the iterator before the first of `count` bytes of UTF-8, which must outlive its use.
_Bool icu_read(icu_iterator *iterator, const uint8_t *bytes, int64_t count);

/// The byte offset of the next boundary; negative after the last.
int32_t icu_next(icu_iterator *iterator);

/// Whether the segment before the boundary just reached is a word: letters, digits, ideographs.
_Bool icu_is_word(icu_iterator *iterator);

/// How many scalars one can decompose to.
enum { icu_longest_fold = 4 };

/// Writes the canonical decomposition (NFD) of a scalar to `units`, each folded for case where
/// `ignoring_case`, and returns how many there are.
int32_t icu_fold(uint32_t scalar, _Bool ignoring_case, uint32_t units[icu_longest_fold]);

/// The scalar that two compose to (NFC); negative where they do not.
int32_t icu_compose(uint32_t first, uint32_t second);
