#pragma once
#define NCURSES_WIDECHAR 1
#include <linux/memfd.h>
#include <locale.h>
#include <ncurses.h>
#include <stdio.h>
#include <stdint.h>
#include <sys/syscall.h>
#include <term.h>
#include <unistd.h>
#include <wchar.h>

// Glibc declares them for X/Open and for GNU sources only.
extern int wcwidth(wchar_t scalar);
extern int dup3(int old, int new, int flags);

/// Makes the thread's locale C.UTF-8 until the returned one is given back to `uselocale`.
static inline locale_t manicule_use_utf8(void) {
  locale_t locale = newlocale(LC_ALL_MASK, "C.UTF-8", (locale_t)0);
  return locale == (locale_t)0 ? locale : uselocale(locale);
}

/// A new empty file in memory, closed by exec; -1 where there is none to be had.
static inline int manicule_memory_file(void) {
  return (int)syscall(SYS_memfd_create, "manicule frame", MFD_CLOEXEC);
}

// Globals of C that change: Swift 6 does not let them be read directly.
static inline WINDOW *manicule_screen(void) { return stdscr; }
static inline WINDOW *manicule_physical_screen(void) { return curscr; }
static inline int manicule_color_count(void) { return COLORS; }
static inline FILE *manicule_stdout(void) { return stdout; }
static inline FILE *manicule_stdin(void) { return stdin; }

// Macros with casts, which Swift does not import.
static const attr_t manicule_bold = A_BOLD, manicule_underline = A_UNDERLINE,
  manicule_reverse = A_REVERSE, manicule_dim = A_DIM, manicule_italic = A_ITALIC;

/// One cell of `count` scalars, 5 at most: a base and its marks.
static inline cchar_t manicule_cell(
  const uint32_t *scalars, int count, attr_t attributes, int pair) {
  cchar_t cell;
  wchar_t text[CCHARW_MAX + 1] = {0};
  for (int i = 0; i < count && i < CCHARW_MAX; i++) text[i] = (wchar_t)scalars[i];
  setcchar(&cell, text, attributes, (short)0, &pair);
  return cell;
}

/// The foreground sequence for colour `index`; NULL where the terminal has none. ncurses owns it.
static inline const char *manicule_foreground(int index) {
  return set_a_foreground ? tiparm(set_a_foreground, index) : NULL;
}
