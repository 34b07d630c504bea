import Glibc

/// The name of an annotation: an IRI, of ours always `urn:uuid:` with a version 4 UUID (RFC 9562).
package struct AnnotationID: Hashable, Sendable, CustomStringConvertible {
  package let iri: String

  /// Any IRI, as it stands in a file.
  package init(_ iri: String) { self.iri = iri }

  /// A new one, random.
  package init(using generator: inout some RandomNumberGenerator) {
    let high = generator.next() & 0xFFFF_FFFF_FFFF_0FFF | 0x4000
    let low = generator.next() & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000
    let digits = AnnotationID.hexadecimal(high) + AnnotationID.hexadecimal(low)
    var text = "urn:uuid:"
    for (index, digit) in digits.enumerated() {
      if [8, 12, 16, 20].contains(index) { text.append("-") }
      text.append(digit)
    }
    iri = text
  }

  package var description: String { iri }

  private static func hexadecimal(_ bits: UInt64) -> String {
    let digits = String(bits, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}

extension AnnotationID: Comparable {
  /// By the bytes of the IRI: the order of a sidecar's items.
  package static func < (left: AnnotationID, right: AnnotationID) -> Bool {
    var (left, right) = (left.iri, right.iri)
    return left.withUTF8 { left in
      right.withUTF8 { right in
        guard let mine = left.baseAddress, let others = right.baseAddress else {
          return left.count < right.count
        }
        let order = memcmp(mine, others, min(left.count, right.count))
        return order != 0 ? order < 0 : left.count < right.count
      }
    }
  }
}
