/// Measured times, in milliseconds.
struct Samples {
  private let sorted: [Double]

  /// `milliseconds` must not be empty.
  init(_ milliseconds: [Double]) { sorted = milliseconds.sorted() }

  var median: Double { percentile(50) }
  var least: Double { sorted[0] }
  var most: Double { sorted[sorted.count - 1] }

  /// The smallest value that `percent` % of all do not exceed.
  func percentile(_ percent: Double) -> Double {
    let rank = (percent / 100 * Double(sorted.count)).rounded(.up)
    return sorted[max(0, min(sorted.count - 1, Int(rank) - 1))]
  }
}
