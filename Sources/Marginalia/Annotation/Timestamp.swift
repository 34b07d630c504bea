/// A moment in UTC, to the millisecond.
package struct Timestamp: Hashable, Sendable {
  package let millisecondsSinceEpoch: Int64

  package init(millisecondsSinceEpoch: Int64) {
    self.millisecondsSinceEpoch = millisecondsSinceEpoch
  }

  package init(secondsSinceEpoch: Int) {
    millisecondsSinceEpoch = Int64(
      clamping: secondsSinceEpoch.multipliedReportingOverflow(by: 1000).0)
  }

  /// Before every change of any annotation.
  package static let earliest = Timestamp(millisecondsSinceEpoch: 0)

  /// This moment, or the millisecond after `earlier` where that is not past: time that only grows.
  package func following(_ earlier: Timestamp?) -> Timestamp {
    guard let earlier, self <= earlier else { return self }
    return Timestamp(millisecondsSinceEpoch: earlier.millisecondsSinceEpoch + 1)
  }
}

extension Timestamp: Comparable {
  package static func < (left: Timestamp, right: Timestamp) -> Bool {
    left.millisecondsSinceEpoch < right.millisecondsSinceEpoch
  }
}

extension Timestamp: CustomStringConvertible {
  /// As in `2026-11-23T12:00:00Z`, with three decimals where the second is not whole (RFC 3339).
  package var description: String {
    let (days, ofDay) = millisecondsSinceEpoch.floorDivided(by: 86_400_000)
    let date = CivilDate(daysSinceEpoch: days)
    let time = [ofDay / 3_600_000, ofDay / 60_000 % 60, ofDay / 1000 % 60]
      .map { padded($0, 2) }.joined(separator: ":")
    let decimals = ofDay % 1000 == 0 ? "" : "." + padded(ofDay % 1000, 3)
    return
      "\(padded(date.year, 4))-\(padded(date.month, 2))-\(padded(date.day, 2))T\(time)\(decimals)Z"
  }

  private func padded(_ number: Int64, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

extension Timestamp {
  /// Reads RFC 3339, with any offset; decimals beyond milliseconds are cut. Nil for anything else.
  package init?(_ text: String) {
    var fields = Fields(text.utf8[...])
    guard let year = fields.number(4), fields.accept("-"), let month = fields.number(2),
      fields.accept("-"), let day = fields.number(2), fields.accept("T") || fields.accept("t"),
      let hour = fields.number(2), fields.accept(":"), let minute = fields.number(2),
      fields.accept(":"), let second = fields.number(2), let decimals = fields.decimals(),
      let offset = fields.offset(), fields.isAtEnd,
      (1...12).contains(month), (1...31).contains(day), hour < 24, minute < 60, second <= 60
    else { return nil }
    let days = CivilDate(year: year, month: month, day: day).daysSinceEpoch
    let seconds = days * 86_400 + hour * 3600 + (minute - offset) * 60 + second
    millisecondsSinceEpoch = seconds * 1000 + decimals
  }

  private struct Fields {
    private var rest: Substring.UTF8View

    init(_ rest: Substring.UTF8View) { self.rest = rest }

    var isAtEnd: Bool { rest.isEmpty }

    mutating func accept(_ character: Unicode.Scalar) -> Bool {
      guard rest.first == UInt8(ascii: character) else { return false }
      rest = rest.dropFirst()
      return true
    }

    mutating func number(_ digits: Int) -> Int64? {
      let field = rest.prefix(digits)
      guard field.count == digits, field.allSatisfy({ (0x30...0x39).contains($0) }) else {
        return nil
      }
      rest = rest.dropFirst(digits)
      return field.reduce(0) { $0 * 10 + Int64($1 - 0x30) }
    }

    /// Milliseconds.
    mutating func decimals() -> Int64? {
      guard accept(".") else { return 0 }
      let digits = rest.prefix { (0x30...0x39).contains($0) }
      rest = rest[digits.endIndex...]
      guard !digits.isEmpty else { return nil }
      let padded = Array(digits.prefix(3)) + Array(repeating: 0x30, count: max(0, 3 - digits.count))
      return padded.reduce(0) { $0 * 10 + Int64($1 - 0x30) }
    }

    /// Minutes east of UTC.
    mutating func offset() -> Int64? {
      if accept("Z") || accept("z") { return 0 }
      let sign: Int64 = accept("-") ? -1 : 1
      guard sign < 0 || accept("+"), let hours = number(2) else { return nil }
      guard accept(":"), let minutes = number(2) else { return nil }
      return sign * (hours * 60 + minutes)
    }
  }
}
