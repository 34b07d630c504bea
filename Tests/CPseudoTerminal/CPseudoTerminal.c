#define _GNU_SOURCE
#include "CPseudoTerminal.h"

#include <errno.h>
#include <fcntl.h>
#include <pty.h>
#include <signal.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <utmp.h>

pid_t manicule_pty_run(
  const char *path, char *const arguments[], char *const environment[], const char *folder,
  int columns, int rows, int *primary, struct termios *settings) {
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  int secondary;
  if (openpty(primary, &secondary, NULL, NULL, &size) != 0) return -1;
  tcgetattr(*primary, settings);
  // Other tests start programs at the same time; an end held open there would hide a hang-up.
  fcntl(*primary, F_SETFD, FD_CLOEXEC);
  fcntl(secondary, F_SETFD, FD_CLOEXEC);
  pid_t child = fork();
  if (child != 0) {
    int error = errno;
    close(secondary);
    if (child < 0) close(*primary);
    errno = error;
    return child;
  }
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  for (int number = 1; number < NSIG; number++) signal(number, SIG_DFL);
  if (login_tty(secondary) == 0 && (!folder || chdir(folder) == 0))
    execve(path, arguments, environment);
  _exit(127);
}

int manicule_pty_watch(pid_t process) { return (int)syscall(SYS_pidfd_open, process, 0); }
