import Dispatch
import Synchronization

/// Does pieces of work on several cores, and hands their results on in the order of the work.
///
/// Holds a few results at most: adding work waits while the oldest piece is not done.
final class OrderedWork<Result: Sendable>: Sendable {
  private let lanes: [DispatchQueue]
  private let room: DispatchSemaphore
  private let waiting = Mutex(Waiting())
  private let take: @Sendable (Result) -> Void

  private struct Waiting {
    var added = 0
    /// The number of the piece whose result is handed on next.
    var next = 0
    var results: [Int: Result] = [:]
  }

  /// - Parameters:
  ///   - jobs: how many pieces are worked on at a time, 1 or more.
  ///   - take: gets the results, one at a time, on any thread.
  init(jobs: Int, take: @escaping @Sendable (Result) -> Void) {
    lanes = (0..<jobs).map { DispatchQueue(label: "work.\($0)") }
    room = DispatchSemaphore(value: jobs * 4)
    self.take = take
  }

  /// Adds a piece of work. Called by one thread, which waits while there is no room.
  func add(_ work: @escaping @Sendable () -> Result) {
    room.wait()
    let number = waiting.withLock { waiting in
      waiting.added += 1
      return waiting.added - 1
    }
    lanes[number % lanes.count].async { [self] in handOn(work(), number) }
  }

  /// Waits until every result has been handed on.
  func finish() { for lane in lanes { lane.sync {} } }

  private func handOn(_ result: Result, _ number: Int) {
    waiting.withLock { waiting in
      waiting.results[number] = result
      while let next = waiting.results.removeValue(forKey: waiting.next) {
        take(next)
        waiting.next += 1
        room.signal()
      }
    }
  }
}
