import Entities

/// Writes a model as `NameModel` reads it.
struct ModelWriter {
  private var bytes: [UInt8] = []

  /// The bytes of a model that keeps the weightiest features that fit into `bucketCount`
  /// buckets of eight.
  static func bytes(
    _ field: RandomField, _ table: WordTable, bucketCount: Int, source: Int, language: UInt32
  ) -> [UInt8] {
    var wordBits = 4
    while 1 << wordBits * 3 < table.entries.count * 4 { wordBits += 1 }
    let features = rankedFeatures(field)
    let scale = 127 / min(4, features.map { max($0.row.max(), -$0.row.min()) }.max() ?? 1)
    var writer = ModelWriter()
    let header = [NameModel.magic, NameModel.version, UInt32(bucketCount), UInt32(wordBits)]
    for value in header + [UInt32(source), language] { writer.put(value) }
    writer.pad(to: NameModel.headerSize)
    for step in field.transitions {
      writer.put(UInt32(bitPattern: Int32((step * scale).rounded())))
    }
    writer.pad(to: NameModel.headerSize + NameModel.transitionsSize)
    writer.putBuckets(features, scale, count: bucketCount)
    writer.putWords(table, bits: wordBits)
    return writer.bytes
  }

  /// The model in memory, for tagging while training; nil for bytes that are none. Never freed.
  static func load(_ bytes: [UInt8]) -> NameModel? {
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 64)
    buffer.copyBytes(from: bytes)
    return NameModel(UnsafeRawBufferPointer(buffer))
  }

  private typealias Feature = (hash: UInt64, row: SIMD8<Float>, norm: Float)

  private static func rankedFeatures(_ field: RandomField) -> [Feature] {
    let features = field.set.numbers.map { hash, number -> Feature in
      let row = field.weights(number)
      return (hash, row, (row * row).sum())
    }
    return features.sorted { ($0.norm, $1.hash) > ($1.norm, $0.hash) }
  }

  private mutating func putBuckets(_ features: [Feature], _ scale: Float, count: Int) {
    var buckets = [[(check: UInt16, row: SIMD8<Int8>)]](repeating: [], count: count)
    for feature in features {
      let (bucket, check) = NameModel.place(feature.hash, count: UInt64(count))
      var row = SIMD8<Int8>()
      for tag in 0..<8 {
        row[tag] = Int8(max(-127, min(127, (feature.row[tag] * scale).rounded())))
      }
      guard buckets[bucket].count < 8, row != SIMD8(),
        !buckets[bucket].contains(where: { $0.check == check })
      else { continue }
      buckets[bucket].append((check, row))
    }
    for bucket in buckets {
      for slot in 0..<8 { put(slot < bucket.count ? bucket[slot].check : 0) }
      for slot in 0..<8 {
        let row = slot < bucket.count ? bucket[slot].row : SIMD8()
        for tag in 0..<8 { bytes.append(UInt8(bitPattern: row[tag])) }
      }
    }
  }

  private mutating func putWords(_ table: WordTable, bits: Int) {
    var checks = [UInt16](repeating: 0, count: 1 << bits)
    var entries = [UInt32](repeating: 0, count: 1 << bits)
    for (word, entry) in table.entries.sorted(by: { $0.key.value < $1.key.value }) {
      var slot = Int(NameModel.slot(word, mask: UInt32(checks.count - 1)))
      while checks[slot] != 0 { slot = (slot + 1) % checks.count }
      checks[slot] = NameModel.check(word)
      entries[slot] = entry.packed
    }
    for entry in entries { put(entry) }
    for check in checks { put(check) }
  }

  private mutating func put<Value: FixedWidthInteger>(_ value: Value) {
    withUnsafeBytes(of: value.littleEndian) { bytes += $0 }
  }

  private mutating func pad(to size: Int) {
    bytes += [UInt8](repeating: 0, count: max(0, size - bytes.count))
  }
}
