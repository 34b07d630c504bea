#pragma once
#include <stddef.h>

// What runs inside signal handlers: only async-signal-safe calls, hence C.

/// Catches SIGWINCH, SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGTSTP and SIGCONT: from now on each writes
/// its number as one byte into a pipe. Gives the pipe's reading end, non-blocking; -1 with `errno`.
int manicule_signals_catch(void);

/// Writes a byte 0 into the pipe, if there is one. From any thread.
void manicule_signals_wake(void);

/// Gives these signals back to whoever had them before, and closes the pipe.
void manicule_signals_release(void);

/// Stops the program as SIGTSTP does by itself; returns after SIGCONT. Returns at once where
/// nothing could continue the program (an orphaned process group).
void manicule_signals_stop(void);

/// From now on a crash, or an exit that forgot the terminal, writes `bytes` to `descriptor`, after
/// it has put back the terminal settings that are in force at this call. Copies `bytes`, 512 at most.
/// Returns 0, or -1 with `errno`.
int manicule_restore_prepare(int descriptor, const char *bytes, size_t count);

/// Whether a crash has to restore the terminal just now.
void manicule_restore_arm(int is_armed);
