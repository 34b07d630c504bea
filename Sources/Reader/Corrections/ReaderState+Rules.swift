import Articles
package import Entities
import Marginalia

/// A rule that this run has made, and the one that stood in its place before.
struct MadeRule: Hashable, Sendable {
  let rule: EntityCorrection
  let former: EntityCorrection?
  /// Whether it went with its correction, when that was undone.
  var isUndone = false
}

extension ReaderState {
  /// Takes `rules` for what holds in every article; `change` tells what has just been done to them.
  mutating func take(rules new: [EntityCorrection], change: String?) {
    if let change {
      for rule in new where !rules.contains(rule) {
        madeRules.removeAll { $0.rule == rule }
        let former = rules.first { $0.isInPlace(of: rule) && !new.contains($0) }
        madeRules.append(MadeRule(rule: rule, former: former))
      }
      message = Message([message?.text, change].compactMap(\.self).joined(separator: " "))
    }
    rules = new
  }

  /// Asks whether the last correction of the entry is to hold in every article; where one does,
  /// whether it is to hold no more. `name` is the entry's; nil for the chosen one.
  mutating func askEverywhere(_ name: String?) -> [Effect] {
    guard let effect = ruleToAsk(name) else {
      return refuse(
        "Nothing that holds everywhere was corrected; r, t, m, s and d correct an entry.")
    }
    let text =
      switch effect {
      case .lift(let rule): "\(rule.sentence) Not in every article any more? y lifts it,"
      case .teach(let rule): "\(rule.sentence) In every article? y keeps it,"
      default: ""
      }
    mode = .question(Question(text + " another key does not.", answer: .effect(effect)), over: nil)
    return []
  }

  private func ruleToAsk(_ name: String?) -> Effect? {
    let entity = chosenEntity
    let isMeant = { (correction: EntityCorrection) in
      guard let form = correction.forms.first else { return false }
      return name.map { $0 == form } ?? entity?.answers(to: form) ?? false
    }
    let corrections = store.entityCorrections.filter { $0.everywhere != nil }
    if let own = corrections.last(where: isMeant)?.everywhere, !rules.contains(own) {
      return .teach(own)
    }
    if let rule = rules.last(where: isMeant) { return .lift(rule) }
    guard name == nil, let last = corrections.last?.everywhere, !rules.contains(last) else {
      return nil
    }
    return .teach(last)
  }

  /// After undoing or doing again: the rules that this run made of the corrections that were
  /// taken back go with them, and come again with them. Tells of rules that stay.
  mutating func followWithRules(_ former: [EntityCorrection]) -> [Effect] {
    let now = store.entityCorrections
    let gone = former.filter { !now.contains($0) }.compactMap(\.everywhere)
    let back = now.filter { !former.contains($0) }.compactMap(\.everywhere)
    var effects: [Effect] = []
    for rule in gone where rules.contains(rule) {
      if let made = madeRules.firstIndex(where: { $0.rule == rule }) {
        madeRules[made].isUndone = true
        effects.append(madeRules[made].former.map { .teach($0) } ?? .lift(rule))
      } else {
        let form = rule.forms.first ?? ""
        message?.text += " But in every article \(rule.sentence) :everywhere \(form) lifts it."
      }
    }
    for rule in back where madeRules.contains(where: { $0.rule == rule && $0.isUndone }) {
      effects.append(.teach(rule))
    }
    return effects
  }

  /// Chooses the entry whose correction was taken back, also where it is still to be found.
  mutating func chooseReturned(_ former: [EntityCorrection]) {
    guard pane == .entities else { return }
    let now = store.entityCorrections
    let changed = former.filter { !now.contains($0) } + now.filter { !former.contains($0) }
    guard let place = changed.last?.place else { return }
    correctEntities()
    if let index = entityIndex.entity(at: place.start) {
      choose(entity: index)
    } else {
      returning = place.start
    }
  }
}

extension EntityCorrection {
  /// Whether the list of names has one line for both.
  package func isInPlace(of other: EntityCorrection) -> Bool {
    forms.first == other.forms.first && isNaming == other.isNaming
  }

  private var isNaming: Bool { if case .isCalled = statement { true } else { false } }
}
