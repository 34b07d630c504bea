#include "ICU.h"

#include <unicode/ubrk.h>
#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/utext.h>
#include <unicode/utf16.h>

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

int32_t icu_fold(uint32_t scalar, _Bool ignoring_case, uint32_t units[icu_longest_fold]) {
  UErrorCode status = U_ZERO_ERROR;
  UChar decomposed[2 * icu_longest_fold];
  const UNormalizer2 *normalizer = unorm2_getNFDInstance(&status);
  int32_t length = U_FAILURE(status) ? -1
                                     : unorm2_getDecomposition(normalizer, (UChar32)scalar, decomposed,
                                                               2 * icu_longest_fold, &status);
  if (length < 0 || U_FAILURE(status)) {
    units[0] = ignoring_case ? (uint32_t)u_foldCase((UChar32)scalar, U_FOLD_CASE_DEFAULT) : scalar;
    return 1;
  }
  int32_t count = 0;
  for (int32_t offset = 0; offset < length && count < icu_longest_fold;) {
    UChar32 unit;
    U16_NEXT(decomposed, offset, length, unit);
    units[count++] = (uint32_t)(ignoring_case ? u_foldCase(unit, U_FOLD_CASE_DEFAULT) : unit);
  }
  return count;
}

int32_t icu_compose(uint32_t first, uint32_t second) {
  UErrorCode status = U_ZERO_ERROR;
  const UNormalizer2 *normalizer = unorm2_getNFCInstance(&status);
  return U_FAILURE(status) ? -1 : unorm2_composePair(normalizer, (UChar32)first, (UChar32)second);
}
