/// What an article says about itself.
package struct Metadata: Hashable, Sendable {
  package var title: String?
  /// Names without "By".
  package var authors: [String]
  /// As the source writes it.
  package var date: String?
  /// The address it came from.
  package var source: String?
  /// A BCP 47 tag.
  package var language: String?

  package init(
    title: String? = nil, authors: [String] = [], date: String? = nil, source: String? = nil,
    language: String? = nil
  ) {
    self.title = title
    self.authors = authors
    self.date = date
    self.source = source
    self.language = language
  }
}
