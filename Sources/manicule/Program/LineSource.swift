import Glibc

/// The lines of a file or of standard input, handed out as they come.
struct LineSource: ~Copyable {
  /// As it was given; `-` is standard input.
  private let path: String
  private let descriptor: Int32
  private var bytes: [UInt8] = []
  /// Up to here there is no line feed in `bytes`.
  private var searched = 0
  private var nextLine = 1
  private var isSkipping = false

  /// In bytes. The rest of a longer line is not kept.
  static let longestLine = 64 << 20
  private static let chunk = 1 << 17

  init(_ path: String) throws(Failure) {
    self.path = path
    descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY)
    guard descriptor >= 0 else { throw Self.failure(path) }
  }

  deinit { if descriptor != STDIN_FILENO { close(descriptor) } }

  /// The whole lines that are there to be read, one or more; nil at the end.
  mutating func next() throws(Failure) -> LineBatch? {
    while true {
      if let last = bytes[searched...].lastIndex(of: UInt8(ascii: "\n")) { return batch(to: last) }
      searched = bytes.count
      if bytes.count > Self.longestLine {
        (bytes, searched, isSkipping) = ([], 0, true)
      }
      guard try readMore() else {
        return bytes.isEmpty && !isSkipping ? nil : batch(to: bytes.count - 1)
      }
    }
  }

  private mutating func batch(to last: Int) -> LineBatch {
    let batch = LineBatch(
      firstLine: nextLine, bytes: bytes[...last], isFirstCut: isSkipping)
    bytes = Array(bytes[(last + 1)...])
    (searched, isSkipping) = (bytes.count, false)
    nextLine += batch.bytes.count { $0 == UInt8(ascii: "\n") }
    return batch
  }

  /// False at the end.
  private mutating func readMore() throws(Failure) -> Bool {
    let start = bytes.count
    bytes.append(contentsOf: repeatElement(0, count: Self.chunk))
    var count = -1
    repeat {
      count = bytes.withUnsafeMutableBytes { buffer in
        Glibc.read(descriptor, buffer.baseAddress.map { $0 + start }, Self.chunk)
      }
    } while count < 0 && errno == EINTR
    bytes.removeLast(Self.chunk - max(0, count))
    guard count >= 0 else { throw Self.failure(path) }
    return count > 0
  }

  private static func failure(_ path: String) -> Failure {
    let reason = String(cString: strerror(errno))
    return Failure(
      status: .unreadable,
      description: "\(path == "-" ? "Standard input" : "“\(path)”") could not be read: \(reason).")
  }
}

/// Some whole lines of a source.
struct LineBatch: Sendable {
  /// The number of the first one, from 1.
  let firstLine: Int
  /// With the line feeds; the source's last line may have none.
  let bytes: ArraySlice<UInt8>
  /// Whether the first line was too long, and only its end is left.
  let isFirstCut: Bool

  /// The lines with their numbers, those without text left out.
  var lines: [(number: Int, bytes: ArraySlice<UInt8>)] {
    bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated()
      .compactMap { index, line in
        let isBlank = line.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
        return isBlank && !(index == 0 && isFirstCut) ? nil : (firstLine + index, line)
      }
  }
}
