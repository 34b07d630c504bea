import Glibc
import Synchronization

/// How far a long run is: a line on standard error while that is a terminal and the output is not.
final class Progress: Sendable {
  /// What is counted: “texts”.
  private let unit: String
  private let isShown = isatty(STDERR_FILENO) == 1 && !Output.isTerminal
  private let start = ContinuousClock.now
  private let state: Mutex<(count: Int, shown: ContinuousClock.Instant)>

  init(of unit: String) {
    self.unit = unit
    state = Mutex((0, start))
  }

  /// Counts what was done; shows it, ten times a second at most.
  func add(_ count: Int) {
    guard isShown else { return }
    state.withLock { state in
      state.count += count
      let now = ContinuousClock.now
      guard now - state.shown >= .milliseconds(100) else { return }
      state.shown = now
      write("\r\(state.count) \(unit), \(rate(state.count, now)) a second\u{1B}[K")
    }
  }

  /// Takes the line away.
  func finish() { if isShown { write("\r\u{1B}[K") } }

  private func rate(_ count: Int, _ now: ContinuousClock.Instant) -> Int {
    Int(Double(count) / max(0.001, (now - start) / .seconds(1)))
  }

  private func write(_ text: String) {
    let bytes = Array(text.utf8)
    _ = Glibc.write(STDERR_FILENO, bytes, bytes.count)
  }
}
