package import Articles

/// What the reader says about an entity, in place of what was found.
///
/// It is about words, so that it holds wherever they stand: when the article has changed, and when
/// its names are found by another model.
package struct EntityCorrection: Hashable, Sendable {
  /// The forms that it is about, the one that the entry is called by first; at least one.
  package let forms: [String]
  package let scope: Scope
  /// Where the first form stands today in the place that was corrected; nil where that is lost.
  package let place: TextSpan?
  /// Whether it holds for every article, and so is about entries that are called by the first form.
  package let holdsEverywhere: Bool
  package let statement: Statement
  let keys: [FormKey]
  /// How the forms may be written where they are looked for.
  let spellings: [FormSpelling]

  package init(
    _ forms: [String], _ scope: Scope = .entry, at place: TextSpan? = nil,
    everywhere holdsEverywhere: Bool = false, _ statement: Statement
  ) {
    self.forms = forms.map(\.onOneLine)
    self.scope = scope
    self.place = place
    self.holdsEverywhere = holdsEverywhere
    self.statement = statement
    keys = self.forms.map { FormKey($0) }
    spellings = self.forms.flatMap(FormSpelling.all)
  }

  /// How much of an entry it is about.
  package enum Scope: Hashable, Sendable {
    /// The whole entry that the first form names, and entries that have none but these forms.
    case entry
    /// The mentions with these forms, whatever entry they are of.
    case form
    /// The mention in that place alone.
    case mention
  }

  package enum Statement: Hashable, Sendable {
    /// The entry is called so; where another one is, both are one.
    case isCalled(String)
    /// It is an entity of this type, found or not.
    case isOf(EntityType)
    /// It is none.
    case isNone
  }
}

extension EntityCorrection {
  /// About the whole of `entity`.
  package init(of entity: Entity, in article: Article, _ statement: Statement) {
    let first = FormKey(entity.name)
    let named = entity.mentions.first { FormKey(article[$0.span]) == first }
    let mention = named ?? entity.mentions.first
    let form = mention.map { article.form(of: $0.span) } ?? entity.name
    let others = entity.aliases.filter { FormKey($0) != FormKey(form) }
    self.init([form] + others, .entry, at: mention?.span, statement)
  }
}

extension Article {
  /// Where `form` stands as whole words, in text order. O(text).
  package func places(ofForm form: String) -> [TextSpan] {
    FormFinder(self).places(of: FormSpelling.all(of: form)).sorted()
  }

  /// The words of `span` on one line.
  package func form(of span: TextSpan) -> String { self[span].onOneLine }
}
