#pragma once
#include <unicode/ubrk.h>
#include <unicode/utext.h>

// ICU renames its functions by macro (ubrk_open is ubrk_open_72), which Swift does not see; these
// carry the names across. Texts are read as UTF-8 where they lie, nothing is converted or copied.

enum icu_boundaries { icu_words, icu_lines };

/// An iterator without text for the rules of all languages; NULL where ICU has no data.
static inline UBreakIterator *icu_open(enum icu_boundaries kind) {
  UErrorCode status = U_ZERO_ERROR;
  UBreakIterator *iterator = ubrk_open(kind == icu_words ? UBRK_WORD : UBRK_LINE, "", 0, 0, &status);
  return U_SUCCESS(status) ? iterator : 0;
}

/// Sets the iterator before the first of `count` bytes of UTF-8, which must outlive its use.
static inline _Bool icu_read(UBreakIterator *iterator, const uint8_t *bytes, int64_t count) {
  UErrorCode status = U_ZERO_ERROR;
  UText text = UTEXT_INITIALIZER;
  utext_openUTF8(&text, (const char *)bytes, count, &status);
  ubrk_setUText(iterator, &text, &status);
  utext_close(&text);
  return U_SUCCESS(status);
}

/// The byte offset of the next boundary; negative after the last.
static inline int32_t icu_next(UBreakIterator *iterator) { return ubrk_next(iterator); }

/// Whether the segment before the boundary just reached is a word: letters, digits, ideographs.
static inline _Bool icu_is_word(UBreakIterator *iterator) {
  return ubrk_getRuleStatus(iterator) >= UBRK_WORD_NONE_LIMIT;
}
