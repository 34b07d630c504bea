#define _GNU_SOURCE
#include "CSignals.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

static const int caught[] = {SIGWINCH, SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGTSTP, SIGCONT};
#define CAUGHT_COUNT (sizeof caught / sizeof *caught)
static struct sigaction before_catching[CAUGHT_COUNT];
static volatile int pipe_ends[2] = {-1, -1};

static void report(int signal) {
  int error = errno;
  unsigned char byte = (unsigned char)signal;
  // A full pipe already holds what wakes the reader.
  ssize_t written = write(pipe_ends[1], &byte, 1);
  (void)written;
  errno = error;
}

void manicule_signals_wake(void) { report(0); }

int manicule_signals_catch(void) {
  int ends[2];
  if (pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0) return -1;
  pipe_ends[0] = ends[0];
  pipe_ends[1] = ends[1];
  struct sigaction action = {.sa_handler = report, .sa_flags = SA_RESTART};
  sigfillset(&action.sa_mask);
  for (size_t i = 0; i < CAUGHT_COUNT; i++) sigaction(caught[i], &action, &before_catching[i]);
  return ends[0];
}

void manicule_signals_release(void) {
  if (pipe_ends[0] < 0) return;
  for (size_t i = 0; i < CAUGHT_COUNT; i++) sigaction(caught[i], &before_catching[i], NULL);
  close(pipe_ends[0]);
  close(pipe_ends[1]);
  pipe_ends[0] = pipe_ends[1] = -1;
}

void manicule_signals_stop(void) {
  struct sigaction standard = {.sa_handler = SIG_DFL};
  struct sigaction ours;
  sigaction(SIGTSTP, &standard, &ours);
  raise(SIGTSTP);
  sigaction(SIGTSTP, &ours, NULL);
}

static const int crashes[] = {SIGSEGV, SIGILL, SIGTRAP, SIGBUS, SIGFPE, SIGABRT};
#define CRASH_COUNT (sizeof crashes / sizeof *crashes)
static struct sigaction before_crash[CRASH_COUNT];
static struct {
  int descriptor;
  struct termios settings;
  char bytes[512];
  size_t count;
} saved = {.descriptor = -1};
static volatile sig_atomic_t armed;

static void restore(void) {
  if (!armed) return;
  armed = 0;
  for (size_t done = 0; done < saved.count;) {
    ssize_t written = write(saved.descriptor, saved.bytes + done, saved.count - done);
    if (written <= 0 && errno != EINTR) break;
    if (written > 0) done += (size_t)written;
  }
  tcsetattr(saved.descriptor, TCSANOW, &saved.settings);
}

static void crash(int signal) {
  restore();
  for (size_t i = 0; i < CRASH_COUNT; i++)
    if (crashes[i] == signal) sigaction(signal, &before_crash[i], NULL);
  // Delivered when this handler returns.
  raise(signal);
}

int manicule_restore_prepare(int descriptor, const char *bytes, size_t count) {
  static int is_installed;
  static char stack[32768];
  if (count > sizeof saved.bytes) count = sizeof saved.bytes;
  if (tcgetattr(descriptor, &saved.settings) != 0) return -1;
  memcpy(saved.bytes, bytes, count);
  saved.count = count;
  saved.descriptor = descriptor;
  if (is_installed) return 0;
  is_installed = 1;
  // A crash by too deep recursion has no room left on the usual stack.
  stack_t alternate = {.ss_sp = stack, .ss_size = sizeof stack};
  sigaltstack(&alternate, NULL);
  struct sigaction action = {.sa_handler = crash, .sa_flags = SA_ONSTACK};
  for (size_t i = 0; i < CRASH_COUNT; i++) sigaction(crashes[i], &action, &before_crash[i]);
  atexit(restore);
  return 0;
}

void manicule_restore_arm(int is_armed) { armed = is_armed; }
