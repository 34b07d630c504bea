#pragma once
#define NCURSES_WIDECHAR 1
#include <locale.h>
#include <ncurses.h>
#include <term.h>
#include <wchar.h>

// Glibc declares it for X/Open sources only.
extern int wcwidth(wchar_t scalar);

/// Makes the thread's locale C.UTF-8 until the returned one is given back to `uselocale`.
static inline locale_t manicule_use_utf8(void) {
  locale_t locale = newlocale(LC_ALL_MASK, "C.UTF-8", (locale_t)0);
  return locale == (locale_t)0 ? locale : uselocale(locale);
}
