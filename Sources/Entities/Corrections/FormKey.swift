/// A form as forms are compared: blind to white space, case, and the kind of apostrophe.
struct FormKey: Hashable, Sendable {
  private let text: String

  init(_ form: some StringProtocol) {
    var text = ""
    for word in form.split(whereSeparator: \.isWhitespace) {
      if !text.isEmpty { text += " " }
      text += word.lowercased()
    }
    self.text = text.replacing("’", with: "'")
  }
}
