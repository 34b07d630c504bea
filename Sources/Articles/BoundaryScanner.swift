import CICU
import Synchronization

/// Finds ICU's boundaries of one kind, with an iterator that is opened once and then kept.
///
/// One thread walks at a time; others wait their turn.
final class BoundaryScanner: Sendable {
  static let lines = BoundaryScanner(icu_lines)
  static let words = BoundaryScanner(icu_words)

  /// Used only while `turn` is held. nil where ICU has no data.
  private nonisolated(unsafe) let iterator: OpaquePointer?
  private let turn = Mutex(())

  private init(_ kind: icu_boundaries) {
    iterator = icu_open(kind)
  }

  struct Boundary {
    /// In bytes from the start of what was scanned.
    let offset: Int
    /// Whether the segment that ends here is a word; only `words` tells.
    let endsWord: Bool
  }

  /// The boundaries of UTF-8 `bytes`, ascending, with their end and without their start.
  ///
  /// The end alone where ICU fails.
  func boundaries(of bytes: UnsafeBufferPointer<UInt8>) -> [Boundary] {
    guard let base = bytes.baseAddress, !bytes.isEmpty else { return [] }
    return turn.withLock { _ in
      guard let iterator, icu_read(iterator, base, Int64(bytes.count)) else {
        return [Boundary(offset: bytes.count, endsWord: true)]
      }
      var boundaries: [Boundary] = []
      while case let offset = icu_next(iterator), offset >= 0 {
        boundaries.append(Boundary(offset: Int(offset), endsWord: icu_is_word(iterator)))
      }
      return boundaries
    }
  }
}
