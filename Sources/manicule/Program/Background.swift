import Synchronization
import Terminal

/// Works something out beside the reading, and wakes the terminal when it is there.
final class Background<Result: Sendable>: Sendable {
  private let result = Mutex<Result?>(nil)
  private let isLeft = Mutex(false)
  private let waker: Waker

  init(waker: Waker) { self.waker = waker }

  /// Begins; what `work` finds waits for `take`.
  func begin(_ work: @escaping @Sendable () -> Result?) {
    begin { give, _ in if let found = work() { give(found) } }
  }

  /// Begins; what `work` gives waits for `take`, the last in place of those before. `work` asks now
  /// and then whether it has been left.
  func begin(
    _ work: @escaping @Sendable (_ give: (Result) -> Void, _ isLeft: () -> Bool) -> Void
  ) {
    WorkThread.start { [self] in
      work(
        { found in
          result.withLock { $0 = found }
          waker.wake()
        }, { isLeft.withLock { $0 } })
    }
  }

  /// Nobody waits for it any more.
  func leave() { isLeft.withLock { $0 = true } }

  /// What was found since it was last asked; nil where nothing new is there.
  func take() -> Result? {
    result.withLock { result in
      defer { result = nil }
      return result
    }
  }
}
