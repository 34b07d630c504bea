import Randomness
import Screen
import Testing

@testable import Terminal

private func decoded(_ text: String) -> [String] { decoded(Array(text.utf8)) }

private func decoded(_ bytes: [UInt8]) -> [String] {
  var decoder = InputDecoder()
  return (decoder.feed(bytes) + decoder.endWaiting()).map(words)
}

private func words(_ input: Input) -> String {
  switch input {
  case .key(let key): key.description
  case .paste(let text): "paste \(text)"
  default: "\(input)"
  }
}

@Test(arguments: [
  ("m", "m"), ("é", "é"), ("中", "中"), ("👍", "👍"), (" ", "Space"), ("\r", "Enter"), ("\n", "Ctrl-j"),
  ("\t", "Tab"), ("\u{1B}", "Esc"), ("\u{7F}", "Backspace"), ("\u{8}", "Backspace"),
  ("\u{3}", "Ctrl-c"), ("\u{1A}", "Ctrl-z"), ("\u{1C}", "Ctrl-\\"), ("\u{0}", "Ctrl-Space"),
  ("\u{1B}x", "Alt-x"), ("\u{1B}é", "Alt-é"), ("\u{1B}\r", "Alt-Enter"), ("\u{1B}[", "Alt-["),
  ("\u{1B}O", "Alt-O"), ("\u{1B}[A", "Up"), ("\u{1B}OA", "Up"), ("\u{1B}[1;5D", "Ctrl-Left"),
  ("\u{1B}[1;2H", "Shift-Home"), ("\u{1B}[3~", "Delete"), ("\u{1B}[6~", "PageDown"),
  ("\u{1B}[5;3~", "Alt-PageUp"), ("\u{1B}[Z", "Shift-Tab"), ("\u{1B}OP", "F1"),
  ("\u{1B}[[A", "F1"), ("\u{1B}[11~", "F1"), ("\u{1B}[1;2P", "Shift-F1"), ("\u{1B}[24~", "F12"),
])
func everyKeyIsKnownByItsBytes(_ bytes: String, _ key: String) {
  #expect(decoded(bytes) == [key])
}

@Test(arguments: [
  "\u{1B}[?1;2c", "\u{1B}[99~", "\u{1B}[I", "\u{1B}[<0;3;4M", "\u{1B}[38;5;1m", "\u{1B}O!",
  "\u{1B}[200;1", "\u{1B}[27;5;9~",
])
func unknownSequencesTypeNothing(_ bytes: String) {
  #expect(decoded(bytes + "\u{1B}[A").filter { $0 != "Up" } == [])
}

@Test func aSequenceMayComeByteByByte() {
  var decoder = InputDecoder()
  let inputs = "\u{1B}[1;5A中".utf8.flatMap { decoder.feed([$0]) }
  #expect(inputs.map(words) == ["Ctrl-Up", "中"])
  #expect(!decoder.isWaiting)
}

@Test func bytesThatAreNoTextAreLeftOut() {
  #expect(
    decoded([0x61, 0xFF, 0x62, 0xC3, 0x28, 0xE4, 0xB8, 0x63, 0xC2, 0x85]) == ["a", "b", "(", "c"])
}

@Test func escapeBeforeAnotherKeyIsTwoKeys() {
  #expect(decoded("\u{1B}\u{1B}[A") == ["Esc", "Up"])
}

@Test func aPasteIsOneInputWithPlainLines() {
  let pasted = "\u{1B}[200~one\r\ntwo\rthree\tx\u{1B}[31my\u{7}\u{9B}\u{1B}[201~q"
  #expect(decoded(pasted) == ["paste one\ntwo\nthree\tx[31my", "q"])
}

@Test func aPasteMayComeInPieces() {
  var decoder = InputDecoder()
  let inputs = "a\u{1B}[200~x\u{1B}[20中\u{1B}[201~b".utf8.flatMap { decoder.feed([$0]) }
  #expect(inputs.map(words) == ["a", "paste x[20中", "b"])
}

@Test func aPasteWithoutItsEndIsKept() {
  var decoder = InputDecoder()
  #expect(decoder.feed(Array("\u{1B}[200~half a ".utf8)).isEmpty)
  #expect(decoder.endPaste() == .paste("half a "))
  #expect(decoder.endPaste() == nil)
}

@Test func anEndlessPasteIsBounded() {
  var decoder = InputDecoder()
  let much = [UInt8](repeating: 0x61, count: 2 << 20)
  let inputs = decoder.feed(Array("\u{1B}[200~".utf8) + much + Array("\u{1B}[201~q".utf8))
  #expect(inputs.count == 2)
  guard case .paste(let text)? = inputs.first else { return }
  #expect(text.utf8.count == 1 << 20)
}

@Test func anyBytesAreSurvived() {
  var random = SplitMix64(seed: 7)
  for _ in 0..<2000 {
    var decoder = InputDecoder()
    let alphabet: [UInt8] =
      Array("\u{1B}\u{1B}\u{1B}[[O0123;~A".utf8) + [0xE4, 0xB8, 0xAD, 0xFF, 0]
    let bytes = (0..<Int.random(in: 0..<40, using: &random)).map { _ in
      alphabet.randomElement(using: &random) ?? 0
    }
    _ = decoder.feed(bytes) + decoder.endWaiting()
    _ = decoder.endPaste()
    #expect(decoder.feed(Array("q".utf8)) == [.key(Key(.character("q")))])
  }
}
