#include "ICU.h"

#include <unicode/ubrk.h>
#include <unicode/utext.h>

// Texts are read as UTF-8 where they lie, nothing is converted or copied.

icu_iterator *icu_open(enum icu_boundaries kind) {
  UErrorCode status = U_ZERO_ERROR;
  UBreakIterator *iterator = ubrk_open(kind == icu_words ? UBRK_WORD : UBRK_LINE, "", 0, 0, &status);
  return U_SUCCESS(status) ? (icu_iterator *)iterator : 0;
}

_Bool icu_read(icu_iterator *iterator, const uint8_t *bytes, int64_t count) {
  UErrorCode status = U_ZERO_ERROR;
  UText text = UTEXT_INITIALIZER;
  utext_openUTF8(&text, (const char *)bytes, count, &status);
  ubrk_setUText((UBreakIterator *)iterator, &text, &status);
  utext_close(&text);
  return U_SUCCESS(status);
}

int32_t icu_next(icu_iterator *iterator) { return ubrk_next((UBreakIterator *)iterator); }

_Bool icu_is_word(icu_iterator *iterator) {
  return ubrk_getRuleStatus((UBreakIterator *)iterator) >= UBRK_WORD_NONE_LIMIT;
}
