/// A token while it is being read.
struct ScannedWord {
  private(set) var end: Int
  private(set) var hash = WordHash()
  private(set) var folded = WordHash()
  private(set) var isAddress = false
  private let start: Int
  private var capitals = 0
  private var letters = 0
  /// Letters since the last full stop.
  private var run = 0
  private var periods = 0
  private var longestRun = 0
  private var flags: Token.Shape = []

  init(start: Int) {
    self.start = start
    end = start
  }

  /// The word of `range`.
  init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    self.init(start: range.lowerBound)
    while end < range.upperBound { append(DecodedScalar(bytes, at: end), bytes) }
  }

  mutating func append(_ scalar: DecodedScalar, _ bytes: UnsafeBufferPointer<UInt8>) {
    for index in end..<min(end + scalar.length, bytes.count) { hash.append(bytes[index]) }
    fold(scalar.lowercase)
    switch scalar.kind {
    case .upper:
      if end == start { flags.insert(.capitalized) }
      capitals += 1
    case .lower: flags.insert(.lowercase)
    case .caseless: flags.insert(.caseless)
    case .digit: flags.insert(.digit)
    default: break
    }
    count(scalar)
    end += scalar.length
  }

  private mutating func count(_ scalar: DecodedScalar) {
    switch scalar.kind {
    case .upper, .lower, .caseless:
      letters += 1
      run += 1
      longestRun = max(longestRun, run)
    case .mark: break
    default:
      if scalar.value == 0x2e { periods += 1 }
      if scalar.value == 0x3a { isAddress = true }
      if scalar.value != 0x2e { longestRun = 9 }
      run = 0
    }
  }

  private mutating func fold(_ scalar: UInt32) {
    guard scalar >= 0x80 else { return folded.append(UInt8(truncatingIfNeeded: scalar)) }
    guard let scalar = Unicode.Scalar(scalar) else { return }
    for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { folded.append(byte) }
  }

  /// One letter, or single letters each with its full stop: "J", "U.S".
  var isInitials: Bool {
    run == 1 && longestRun == 1 && letters == periods + 1
      && (capitals == letters || periods > 0)
  }

  /// Whether the full stop of an initial has just been read: "J.", "U.S.".
  var endsInitials: Bool { run == 0 && longestRun == 1 && periods > 0 && capitals > 0 }

  var shape: Token.Shape {
    var shape = flags
    if letters > 0 { shape.insert(.word) }
    if letters > 1, capitals == letters { shape.insert(.allCapitals) }
    if periods > 0, letters > 0 { shape.insert(.period) }
    if letters == 1, capitals == 1, !flags.contains(.digit) { shape.insert(.initial) }
    return shape
  }
}
