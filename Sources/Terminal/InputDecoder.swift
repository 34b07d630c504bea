import Screen

/// Turns the bytes that a terminal sends into keys and pastes.
///
/// Sequences are those of xterm (ctlseqs.txt, "PC-Style Function Keys"), rxvt, VT220 and the Linux
/// console. What is not known is swallowed whole, never typed as text.
struct InputDecoder {
  private var pending: [UInt8] = []
  private var paste: PasteBuffer?

  /// Whether bytes wait that may be the beginning of a longer sequence: after a short while without
  /// more, call `endWaiting`.
  var isWaiting: Bool { !pending.isEmpty }

  /// What `bytes` complete, in order.
  mutating func feed(_ bytes: some Sequence<UInt8>) -> [Input] {
    pending += bytes
    var rest = pending[...]
    var inputs: [Input] = []
    while !rest.isEmpty, let taken = takeOne(from: &rest) {
      if let taken { inputs.append(taken) }
    }
    pending = Array(rest)
    return inputs
  }

  /// Takes what waits for what it is without more: ESC alone is the key Esc.
  mutating func endWaiting() -> [Input] {
    defer { pending = [] }
    guard pending.first == EscapeSequence.escape else { return [] }
    if pending.count == 1 { return [.key(Key(.escape))] }
    guard pending.count == 2, var key = Key(byte: pending[1]) else { return [] }
    key.modifiers.insert(.alt)
    return [.key(key)]
  }

  /// Takes a paste whose end has not come as it is; nil where none is under way.
  mutating func endPaste() -> Input? {
    guard let text = paste?.text else { return nil }
    paste = nil
    return text.isEmpty ? nil : .paste(text)
  }

  /// Takes one key, paste or unknown sequence; the inner nil where it means nothing, the outer nil
  /// where more bytes must come first.
  private mutating func takeOne(from rest: inout ArraySlice<UInt8>) -> Input?? {
    if paste != nil {
      guard paste?.take(from: &rest) == true else { return nil }
      return .some(endPaste())
    }
    switch EscapeSequence.take(from: &rest) {
    case .key(let key): return .key(key)
    case .unknown: return .some(nil)
    case .incomplete: return nil
    case .pasteBegins:
      paste = PasteBuffer()
      return .some(nil)
    }
  }
}
