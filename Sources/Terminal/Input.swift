package import Screen

/// What reaches the program through its terminal.
package enum Input: Hashable, Sendable {
  case key(Key)
  /// Text pasted as a whole: lines end with LF, no control characters but tabs.
  case paste(String)
  /// The screen has another size now; everything must be shown again.
  case resize(Size)
  case signal(Signal)
  /// Another thread called `Waker.wake`.
  case woken

  /// A wish of the system or of another program.
  package enum Signal: Hashable, Sendable {
    /// SIGTERM.
    case terminate
    /// SIGHUP, or the terminal is gone.
    case hangup
    /// SIGINT from another program; the key Ctrl-C comes as a key.
    case interrupt
    /// SIGQUIT from another program; the key Ctrl-\ comes as a key.
    case quit
    /// SIGTSTP: answered by `TerminalSession.stop`.
    case suspend
    /// SIGCONT: the screen has been taken again and painted.
    case resume
  }
}
