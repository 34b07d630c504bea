import Screen
import Testing

@Test(arguments: [
  "m", "Space", "Enter", "Esc", "Tab", "Shift-Tab", "Ctrl-r", "Alt-x", "Up", "PageDown", "F1",
  "F12",
  "<", "]", "-", "Ctrl-Space", "Ctrl-Alt-x", "Ctrl-Left", "Alt-Enter", "é", "Ctrl-\\",
])
func aKeyIsWrittenAsItIsRead(_ text: String) throws {
  #expect(try Key(parsing: text).description == text)
}

@Test func controlTakesTheLowerCaseLetter() throws {
  #expect(try Key(parsing: "Ctrl-R") == Key(.character("r"), .control))
}

@Test(arguments: [
  ("]h", ["]", "h"]), ("gg", ["g", "g"]), ("'", ["'"]), ("Ctrl-x Ctrl-s", ["Ctrl-x", "Ctrl-s"]),
  ("g Space", ["g", "Space"]), ("T a b", ["T", "a", "b"]), ("<b", ["<", "b"]),
  ("f 1", ["f", "1"]), ("u p", ["u", "p"]),
])
func aSequenceIsReadKeyByKey(_ text: String, _ keys: [String]) throws {
  let sequence = try KeySequence(parsing: text)
  #expect(sequence.keys.map(\.description) == keys)
  #expect(try KeySequence(parsing: sequence.description) == sequence)
}

@Test func aSequenceIsWrittenShort() throws {
  #expect(try KeySequence(parsing: "g g").description == "gg")
  #expect(try KeySequence(parsing: "F 1").description == "F 1")
}

@Test(arguments: [
  ("", "A key is missing: write for example m, ]h, Space or Ctrl-r."),
  ("Escape", "“Escape” is not a key; the nearest is Esc."),
  ("ctrl-x", "“ctrl-x” is not a key; the nearest is Ctrl-x."),
  ("shift-tab", "“shift-tab” is not a key; the nearest is Shift-Tab."),
  ("PageDwn", "“PageDwn” is not a key; the nearest is PageDown."),
  ("tab", "“tab” is not a key; the nearest is Tab."),
  (
    "hello",
    "“hello” is not a key; write characters to be typed one after the other with spaces between."
  ),
  ("Ctrl-i", "A terminal cannot tell “Ctrl-i” from Tab; write Tab."),
  ("Shift-g", "A terminal cannot tell “Shift-g” from G; write G."),
  ("Ctrl-1", "A terminal cannot send “Ctrl-1”; choose another key."),
])
func aWrongSequenceSaysWhatIsWrong(_ text: String, _ sentence: String) {
  let error = #expect(throws: KeyError.self) { try KeySequence(parsing: text) }
  #expect(error?.description == sentence)
}
