#pragma once
#include <sys/types.h>
#include <termios.h>

/// Runs `path` in a new session whose terminal is a new pseudo terminal of that size.
///
/// `arguments` and `environment` end with NULL. A NULL `folder` is the present one. Gives the process
/// and, in `primary`, the terminal's other end, in `settings` how it is set up; -1 with `errno`. A program that cannot be run exits
/// with 127.
pid_t manicule_pty_run(
  const char *path, char *const arguments[], char *const environment[], const char *folder,
  int columns, int rows, int *primary, struct termios *settings);

/// A descriptor that becomes readable when `process` ends; -1 with `errno`.
int manicule_pty_watch(pid_t process);
