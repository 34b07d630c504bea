import Glibc
import Marginalia

/// The machine's clock.
enum Clock {
  /// Now, to the second, as sidecars keep it.
  static func now() -> Timestamp { Timestamp(secondsSinceEpoch: time(nil)) }

  /// Seconds that local time is ahead of UTC.
  static func utcOffset() -> Int {
    var moment = time(nil)
    var local = tm()
    localtime_r(&moment, &local)
    return local.tm_gmtoff
  }
}
