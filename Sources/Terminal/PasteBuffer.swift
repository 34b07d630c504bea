/// Gathers a bracketed paste up to its end mark, `ESC [ 201 ~`.
struct PasteBuffer {
  private var bytes: [UInt8] = []
  private var matched = 0

  private static let endMark: [UInt8] = Array("\u{1B}[201~".utf8)
  /// What goes beyond is dropped: a note is no place for it.
  static let mostBytes = 1 << 20

  /// Takes bytes off `rest`; true once the end mark was among them.
  mutating func take(from rest: inout ArraySlice<UInt8>) -> Bool {
    while let byte = rest.first {
      if byte == PasteBuffer.endMark[matched] {
        rest.removeFirst()
        matched += 1
        if matched == PasteBuffer.endMark.count { return true }
        continue
      }
      // ESC stands nowhere in the mark but at its beginning.
      keep(PasteBuffer.endMark[..<matched])
      matched = 0
      let next = rest.firstIndex(of: PasteBuffer.endMark[0]) ?? rest.endIndex
      keep(rest[..<next])
      rest = rest[next...]
    }
    return false
  }

  /// What was pasted so far, as text: CR and CRLF as LF, tabs kept, other controls left out,
  /// bytes that are no UTF-8 as U+FFFD.
  var text: String {
    var scalars = String.UnicodeScalarView()
    var isAfterReturn = false
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      switch scalar {
      case "\n" where isAfterReturn: break
      case "\r": scalars.append("\n")
      case "\n", "\t": scalars.append(scalar)
      default:
        if scalar.properties.generalCategory != .control { scalars.append(scalar) }
      }
      isAfterReturn = scalar == "\r"
    }
    return String(scalars)
  }

  private mutating func keep(_ new: some Collection<UInt8>) {
    bytes += new.prefix(PasteBuffer.mostBytes - bytes.count)
  }
}
