import Dispatch
import Synchronization
import Terminal

/// Works something out beside the reading, and wakes the terminal when it is there.
final class Background<Result: Sendable>: Sendable {
  private let result = Mutex<Result?>(nil)
  private let waker: Waker

  init(waker: Waker) { self.waker = waker }

  /// Begins; what `work` finds waits for `take`.
  func begin(_ work: @escaping @Sendable () -> Result?) {
    DispatchQueue.global(qos: .utility).async { [self] in
      guard let found = work() else { return }
      result.withLock { $0 = found }
      waker.wake()
    }
  }

  /// What was found since it was last asked; nil where nothing new is there.
  func take() -> Result? {
    result.withLock { result in
      defer { result = nil }
      return result
    }
  }
}
