import CSignals

/// Wakes the waiting terminal from any thread.
package struct Waker: Sendable {
  /// Makes `TerminalSession.wait` return with `Input.woken`: at once, or when it is next called.
  /// Several calls before that count as one. Does nothing once the session is closed.
  package func wake() { manicule_signals_wake() }
}
