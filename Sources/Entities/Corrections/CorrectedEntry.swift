import Articles

/// An entity while corrections are applied to it.
struct CorrectedEntry {
  private(set) var entity: Entity
  private(set) var keys: Set<FormKey>
  private(set) var nameKey: FormKey
  var isHidden = false
  /// Whether the reader has named it, so that its name need not be one of its forms.
  private var isNamed = false

  init(_ entity: Entity) {
    self.entity = entity
    keys = Set(entity.aliases.map { FormKey($0) })
    nameKey = FormKey(entity.name)
  }

  /// A new one without mentions.
  init(called name: String, _ type: EntityType) {
    self.init(Entity(name: name, type: type, aliases: [], mentions: []))
    isNamed = true
  }

  /// What was joined to another entry, or has lost its last mention, is none any more.
  var isGone: Bool { entity.mentions.isEmpty }

  mutating func rename(to name: String) {
    entity.name = name
    nameKey = FormKey(name)
    isNamed = true
  }

  mutating func setType(_ type: EntityType) {
    if type != .date { entity.date = nil }
    entity.type = type
    isHidden = false
  }

  mutating func add(_ mentions: [Mention], in article: Article) {
    setMentions((entity.mentions + mentions).sorted { $0.span < $1.span }, in: article)
  }

  /// Takes the mentions away that `isTaken` says; those taken.
  mutating func take(
    in article: Article, where isTaken: (Mention) -> Bool
  ) -> [Mention] {
    let taken = entity.mentions.filter(isTaken)
    if !taken.isEmpty { setMentions(entity.mentions.filter { !isTaken($0) }, in: article) }
    return taken
  }

  private mutating func setMentions(_ mentions: [Mention], in article: Article) {
    entity.mentions = mentions
    keys = []
    entity.aliases = mentions.map { article.form(of: $0.span) }
      .filter { keys.insert(FormKey($0)).inserted }
    if !isNamed, !keys.contains(nameKey),
      let fullest = entity.aliases.max(by: { $0.utf8.count < $1.utf8.count })
    {
      entity.name = fullest
      nameKey = FormKey(fullest)
    }
  }
}
