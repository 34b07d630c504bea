import Dispatch
import Synchronization

/// Something worked out on another thread before it is needed, and waited for when it is.
final class Ahead<Value: Sendable>: Sendable {
  private let result = Mutex<Value?>(nil)
  private let isDone = DispatchSemaphore(value: 0)
  private let work: @Sendable () -> Value

  /// Begins `work`; where the system gives no thread it is done when it is asked for.
  init(_ work: @escaping @Sendable () -> Value) {
    self.work = work
    let hasThread = WorkThread.start { [self] in
      let value = work()
      result.withLock { $0 = value }
      isDone.signal()
    }
    if !hasThread { isDone.signal() }
  }

  /// What was worked out.
  var value: Value {
    isDone.wait()
    defer { isDone.signal() }
    return result.withLock { $0 } ?? work()
  }
}
