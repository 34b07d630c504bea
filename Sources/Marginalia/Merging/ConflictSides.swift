import CMd

/// The versions of a file that git could not merge.
package struct ConflictSides: Hashable {
  private(set) var ours: [UInt8] = []
  private(set) var theirs: [UInt8] = []
  /// Nil where there is none or it is not known.
  private(set) var base: [UInt8]?

  private enum Part { case common, ours, base, theirs }

  package init(base: [UInt8]?, ours: [UInt8], theirs: [UInt8]) {
    (self.base, self.ours, self.theirs) = (base, ours, theirs)
  }

  /// Whether git's markers (styles merge, diff3 and zdiff3) are in `bytes`. O(bytes).
  static func areMarked(in bytes: [UInt8]) -> Bool { marks(bytes, "<<<<<<<") }

  /// What the markers in `bytes` tell; nil where there are none. What git has merged stands outside
  /// of them and is in both sides here, so that an annotation can have parts of each. All markers
  /// are as long as the first, seven signs or more. O(bytes).
  init?(markedIn bytes: [UInt8]) {
    guard ConflictSides.areMarked(in: bytes) else { return nil }
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    let length =
      lines.lazy.map { line in line.prefix { $0 == ConflictSides.opening }.count }.first { $0 >= 7 }
    guard let length else { return nil }
    var part = Part.common
    var base: [UInt8] = []
    var hasBase = false
    for line in lines {
      switch (part, ConflictSides.marker(line, length: length)) {
      case (.common, "<"): part = .ours
      case (.ours, "|"):
        part = .base
        hasBase = true
      case (.ours, "="), (.base, "="): part = .theirs
      case (.theirs, ">"): part = .common
      default:
        let text = line + [0x0A]
        if part == .common || part == .ours { ours += text }
        if part == .common || part == .base { base += text }
        if part == .common || part == .theirs { theirs += text }
      }
    }
    self.base = hasBase ? base : nil
  }

  private static let opening = UInt8(ascii: "<")

  /// The same without a base, in lines that end with a line feed, as git keeps them where it writes
  /// others.
  var plain: ConflictSides {
    ConflictSides(
      base: nil, ours: ours.filter { $0 != 0x0D }, theirs: theirs.filter { $0 != 0x0D })
  }

  /// The same with another base.
  func with(base: [UInt8]?) -> ConflictSides {
    ConflictSides(base: base, ours: ours, theirs: theirs)
  }

  private static func marks(_ bytes: [UInt8], _ marker: String) -> Bool {
    let marker = Array(marker.utf8)
    if bytes.starts(with: marker) { return true }
    let line = [0x0A] + marker
    return bytes.withUnsafeBytes { bytes in
      memmem(bytes.baseAddress, bytes.count, line, line.count) != nil
    }
  }

  /// The sign that stands `length` times at the line's start, and no more; nil for other lines.
  private static func marker(_ line: ArraySlice<UInt8>, length: Int) -> Unicode.Scalar? {
    guard let first = line.first, "<|=>".utf8.contains(first),
      line.prefix(while: { $0 == first }).count == length,
      [nil, 0x20, 0x0D].contains(line.dropFirst(length).first)
    else { return nil }
    return Unicode.Scalar(first)
  }
}
