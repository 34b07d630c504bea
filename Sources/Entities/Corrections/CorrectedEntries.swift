import Articles

/// The entries of an article while corrections are applied to them, one after the other.
struct CorrectedEntries {
  let article: Article
  var entries: [CorrectedEntry]
  /// Every form and name that an entry has or had, so that what is about others costs nothing.
  private var known: Set<FormKey>
  lazy var finder = FormFinder(article)

  init(_ entities: [Entity], of article: Article) {
    self.article = article
    entries = entities.map { CorrectedEntry($0) }
    known = Set(entries.flatMap { $0.keys.union([$0.nameKey]) })
  }

  /// What is left, by first mention.
  var entities: [Entity] {
    entries.filter { !$0.isHidden && !$0.isGone }.map(\.entity).sorted { one, other in
      (one.mentions.first?.span.start ?? 0) < (other.mentions.first?.span.start ?? 0)
    }
  }

  /// Does what `correction` says where it fits; else nothing.
  mutating func apply(_ correction: EntityCorrection) {
    if correction.place == nil, known.isDisjoint(with: correction.keys) {
      if case .isOf(let type) = correction.statement { addMentions(of: correction, type, to: nil) }
      return
    }
    switch correction.scope {
    case .entry:
      let subjects = subjects(of: correction)
      if subjects.isEmpty, correction.holdsEverywhere {
        applyToForms(correction)
      } else {
        apply(correction, to: subjects)
      }
    case .form: applyToForms(correction)
    case .mention: applyToMention(correction)
    }
  }
}

extension CorrectedEntries {
  /// The entries that have no forms but these, and the one that the first form names; failing
  /// both, the one with a mention in the very place.
  private func subjects(of correction: EntityCorrection) -> [Int] {
    let wanted = Set(correction.keys)
    let standing = entries.indices.filter { !entries[$0].isGone }
    let parts = standing.filter { entries[$0].keys.isSubset(of: wanted) }
    if parts.contains(where: { names(correction, $0) }) { return parts }
    let named = standing.filter { entries[$0].nameKey == correction.keys.first }
    if let only = named.first(where: { isThere(correction, $0) }) ?? named.first {
      return parts + [only]
    }
    if correction.holdsEverywhere { return parts }
    let holders = standing.filter { names(correction, $0) }
    if let holder = holders.first(where: { isThere(correction, $0) }) ?? holders.first {
      return parts + [holder]
    }
    return parts.isEmpty ? standing.filter { isThere(correction, $0) } : parts
  }

  /// Whether the correction's first form is one of the entry's.
  private func names(_ correction: EntityCorrection, _ index: Int) -> Bool {
    correction.keys.first.map(entries[index].keys.contains) ?? false
  }

  private func isThere(_ correction: EntityCorrection, _ index: Int) -> Bool {
    entries[index].entity.mentions.contains { $0.span == correction.place }
  }

  private mutating func apply(_ correction: EntityCorrection, to subjects: [Int]) {
    switch correction.statement {
    case .isNone:
      for index in subjects { entries[index].isHidden = true }
    case .isCalled(let name):
      guard let first = subjects.first else { return }
      let key = FormKey(name)
      let isOwn = subjects.contains { entries[$0].keys.contains(key) }
      let target = entry(called: key, orHaving: isOwn ? nil : key, besides: subjects)
      join(subjects, to: target ?? first)
      if target == nil { entries[first].rename(to: name) }
      known.insert(key)
    case .isOf(let type):
      let isFound = subjects.contains { isThere(correction, $0) }
      for index in subjects { entries[index].setType(type) }
      for index in subjects where !entries[index].isGone {
        join(subjects.filter { entries[$0].nameKey == entries[index].nameKey }, to: index)
      }
      if !isFound { addMentions(of: correction, type, to: subjects.first) }
    }
  }

  private mutating func applyToForms(_ correction: EntityCorrection) {
    let holder = entries.first { !$0.keys.isDisjoint(with: correction.keys) }
    if case .isOf(let type) = correction.statement {
      guard let holder else { return addMentions(of: correction, type, to: nil) }
      if holder.entity.type == type { return }
    }
    let wanted = Set(correction.keys)
    let article = article
    settle(correction, from: holder, besides: []) { wanted.contains(FormKey(article[$0.span])) }
  }

  private mutating func applyToMention(_ correction: EntityCorrection) {
    guard let place = correction.place else { return }
    let source = entries.firstIndex { $0.entity.mentions.contains { $0.span == place } }
    guard let source else { return addMention(at: place, correction) }
    if case .isCalled(let name) = correction.statement,
      entries[source].nameKey == FormKey(name)
    {
      return
    }
    settle(correction, from: entries[source], besides: [source]) { $0.span == place }
  }

  /// Takes mentions from where they are to where the correction says that they belong.
  private mutating func settle(
    _ correction: EntityCorrection, from holder: CorrectedEntry?, besides sources: [Int],
    where isMeant: (Mention) -> Bool
  ) {
    var taken: [Mention] = []
    for index in entries.indices { taken += entries[index].take(in: article, where: isMeant) }
    guard let holder, !taken.isEmpty else { return }
    switch correction.statement {
    case .isNone: return
    case .isCalled(let name):
      let key = FormKey(name)
      put(taken, in: entry(called: key, orHaving: key, besides: sources), name, holder.entity.type)
    case .isOf(let type):
      put(taken, in: nil, correction.forms.first ?? holder.entity.name, type)
    }
  }
}

extension CorrectedEntries {
  func entry(
    called name: FormKey, orHaving form: FormKey?, besides subjects: [Int]
  ) -> Int? {
    let others = entries.indices.filter {
      !entries[$0].isGone && !entries[$0].isHidden && !subjects.contains($0)
    }
    return others.first { entries[$0].nameKey == name }
      ?? form.flatMap { form in others.first { entries[$0].keys.contains(form) } }
  }

  private mutating func join(_ others: [Int], to target: Int) {
    let article = article
    for index in others where index != target {
      entries[target].add(entries[index].take(in: article) { _ in true }, in: article)
    }
  }

  mutating func put(
    _ mentions: [Mention], in target: Int?, _ name: String, _ type: EntityType
  ) {
    if mentions.isEmpty { return }
    let index = target ?? entries.count
    if target == nil { entries.append(CorrectedEntry(called: name, type)) }
    entries[index].add(mentions, in: article)
    known.formUnion(entries[index].keys)
    known.insert(entries[index].nameKey)
  }
}
