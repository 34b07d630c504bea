import CPCRE2

/// A regular expression in the syntax of Perl.
final class Pattern {
  private let code: OpaquePointer

  /// Why a text is no regular expression.
  struct Problem: Error, CustomStringConvertible {
    let description: String
  }

  /// Case-blind unless `text` has an upper-case letter.
  init(_ text: String) throws(Problem) {
    var error: Int32 = 0
    var offset = 0
    let isBlind = !text.contains(where: \.isUppercase)
    let options = UInt32(PCRE2_UTF) | UInt32(PCRE2_UCP) | (isBlind ? UInt32(PCRE2_CASELESS) : 0)
    let bytes = Array(text.utf8)
    guard let code = pcre2_compile_8(bytes, bytes.count, options, &error, &offset, nil) else {
      var message = [UInt8](repeating: 0, count: 256)
      let length = Int(pcre2_get_error_message_8(error, &message, message.count))
      let reason = String(decoding: message.prefix(max(0, length)), as: UTF8.self)
      throw Problem(
        description: "“\(text)” is not a regular expression: \(reason) (at byte \(offset)).")
    }
    self.code = code
  }

  deinit { pcre2_code_free_8(code) }

  /// Whether it matches somewhere in `text`; one that takes too long to tell does not.
  func matches(_ text: String) -> Bool {
    guard let data = pcre2_match_data_create_from_pattern_8(code, nil) else { return false }
    defer { pcre2_match_data_free_8(data) }
    let bytes = Array(text.utf8)
    return pcre2_match_8(code, bytes, bytes.count, 0, 0, data, nil) >= 0
  }
}
