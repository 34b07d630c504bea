package import Articles

extension Entity {
  /// Whether it is called `name`, or has it as a form.
  package func answers(to name: String) -> Bool {
    let key = FormKey(name)
    return FormKey(self.name) == key || aliases.contains { FormKey($0) == key }
  }
}

extension [Entity] {
  /// The one called `name`, else the first that has it as a form; nil where none does.
  package func named(_ name: String) -> Entity? {
    let key = FormKey(name)
    return first { FormKey($0.name) == key } ?? first { $0.answers(to: name) }
  }
}

extension EntityCorrection {
  /// That the mentions of `entity` with the form `form` are an entry of their own; nil where it has
  /// no such form.
  package init?(splitting form: String, from entity: Entity, in article: Article) {
    let key = FormKey(form)
    guard let mention = entity.mentions.first(where: { FormKey(article[$0.span]) == key }) else {
      return nil
    }
    let form = article.form(of: mention.span)
    self.init([form], .form, at: mention.span, .isCalled(form))
  }

  /// The same for every article; nil for what is about one mention.
  package var everywhere: EntityCorrection? {
    guard scope != .mention, let form = forms.first else { return nil }
    return EntityCorrection([form], scope, everywhere: true, statement)
  }
}
