/// Letters without their accents, so that "Erdoğan" and "Erdogan" are one name.
enum LatinLetters {
  /// The small letters that stand for `scalar`; none for full stops, apostrophes and marks.
  static func folded(_ scalar: Unicode.Scalar) -> [UInt32] {
    switch scalar.value {
    case 0x41...0x5a: return [scalar.value + 0x20]
    case 0x61...0x7a, 0x30...0x39: return [scalar.value]
    case 0..<0x80, 0x300...0x36f, 0x2018, 0x2019, 0x2bb...0x2bc: return []
    default:
      let lower = scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
      return table[lower] ?? [lower.value]
    }
  }

  private static let table: [Unicode.Scalar: [UInt32]] = {
    let rows = [
      "a": "àáâãäåāăąǎạảấầẩẫậắằẳẵặ", "c": "çćĉċč", "d": "ďđḍ", "e": "èéêëēĕėęěẹẻẽếềểễệə",
      "g": "ĝğġģ", "h": "ĥħḥ", "i": "ìíîïĩīĭįıỉị", "j": "ĵ", "k": "ķ", "l": "ĺļľŀł",
      "n": "ñńņňŋṇ", "o": "òóôõöøōŏőơọỏốồổỗộớờởỡợ", "r": "ŕŗřṛ", "s": "śŝşšșṣ",
      "t": "ţťŧțṭ", "u": "ùúûüũūŭůűųưụủứừửữự", "w": "ŵ", "y": "ýÿŷỳỵỷỹ", "z": "źżžẓ",
      "ss": "ß", "ae": "æ", "oe": "œ", "th": "þ",
    ]
    var table: [Unicode.Scalar: [UInt32]] = [:]
    for (plain, accented) in rows {
      for scalar in accented.unicodeScalars {
        table[scalar] = plain.unicodeScalars.map(\.value)
      }
    }
    return table
  }()
}
