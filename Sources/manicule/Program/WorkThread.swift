import Glibc

/// A thread of its own for work beside the reading; it ends with the work.
///
/// Not Dispatch's, whose threads go on waking up for seconds after the work is done.
final class WorkThread: Sendable {
  private let work: @Sendable () -> Void

  /// Added to the thread's niceness, so that keys are answered first.
  private static let niceness: Int32 = 10

  private init(_ work: @escaping @Sendable () -> Void) { self.work = work }

  /// Starts `work`. Where the system gives no thread, it is not done.
  static func start(_ work: @escaping @Sendable () -> Void) {
    let held = Unmanaged.passRetained(WorkThread(work))
    var thread = pthread_t()
    let failed = pthread_create(
      &thread, nil,
      { argument in
        guard let argument else { return nil }
        // On Linux the niceness is the calling thread's alone.
        setpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0, WorkThread.niceness)
        Unmanaged<WorkThread>.fromOpaque(argument).takeRetainedValue().work()
        return nil
      }, held.toOpaque())
    if failed == 0 { pthread_detach(thread) } else { held.release() }
  }
}
