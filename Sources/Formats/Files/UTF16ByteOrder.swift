/// The order of the two bytes of a UTF-16 code unit.
enum UTF16ByteOrder {
  case littleEndian
  case bigEndian

  /// The order that a byte order mark at the start of `file` says; nil without one.
  init?(markedIn file: [UInt8]) {
    if file.starts(with: [0xFF, 0xFE]) {
      self = .littleEndian
    } else if file.starts(with: [0xFE, 0xFF]) {
      self = .bigEndian
    } else {
      return nil
    }
  }

  /// The code unit at `offset`, which has a byte after it.
  func unit(_ file: [UInt8], at offset: Int) -> UInt16 {
    let first = UInt16(file[offset])
    let second = UInt16(file[offset + 1])
    return self == .littleEndian ? second << 8 | first : first << 8 | second
  }
}
