import Articles
import Entities
import Marginalia
import Reader
import Screen

/// What is marked on the visible part of the article, as spans with their roles.
struct Marks {
  /// Highlights in text order.
  let highlights: [PlacedAnnotation]
  /// The annotation whose bar is drawn strong: the chosen note's or the one under the caret.
  let current: AnnotationID?
  /// The sentence of the caret, while nothing is selected.
  let sentence: TextSpan?
  let labels: [Labels.Labelled]
  /// The highlights' colours, the shortest highlight's first.
  private let colors: [(span: TextSpan, roles: RoleSet)]
  private let currentSpan: TextSpan?
  private let selected: TextSpan?
  private let layers: [(spans: [TextSpan], roles: RoleSet)]

  /// Nothing marked.
  static let none = Marks()

  private init() {
    (highlights, current, sentence, labels) = ([], nil, nil, [])
    (colors, currentSpan, selected, layers) = ([], nil, nil, [])
  }

  init(_ state: ReaderState) {
    let visible = state.visibleSpan ?? TextSpan(start: 0, end: 0)
    highlights = state.store.annotations(in: visible).filter { $0.annotation.kind == .highlight }
    current = state.currentAnnotation
    let isReading = state.pane == .article && state.selection == nil
    sentence = isReading ? state.sentence(at: state.caret) : nil
    if case .labels(let labels) = state.mode { self.labels = labels.labelled } else { labels = [] }

    colors = highlights.compactMap { highlight in
      highlight.placement.span.map { ($0, RoleSet(highlight.annotation.role)) }
    }.sorted { $0.span.count < $1.span.count }
    currentSpan = highlights.first { [current] in $0.id == current }?.placement.span
    selected = state.selectedSpan
    var layers = Self.names(in: visible, state)
    if let search = state.search {
      layers.append((search.hits.filter { $0.overlaps(visible) }, RoleSet(.searchHit)))
      let here = search.hits.filter { $0.contains(state.caret) }
      layers.append((here, RoleSet(.searchCurrent)))
    }
    self.layers = layers
  }

  /// The chosen entity's mentions, and where names are coloured, those of all others.
  private static func names(
    in visible: TextSpan, _ state: ReaderState
  ) -> [(spans: [TextSpan], roles: RoleSet)] {
    guard let entities = state.entities, state.settings.colorsEntities || state.chosenEntity != nil
    else { return [] }
    var layers: [EntityType: [TextSpan]] = [:]
    var chosen: [TextSpan] = []
    for place in state.entityIndex.places(in: visible) {
      if place.entity == state.entityPanel.chosen { chosen.append(place.span) }
      if state.settings.colorsEntities {
        layers[entities[place.entity].type, default: []].append(place.span)
      }
    }
    let mark = state.chosenEntity.map { RoleSet($0.type.role).union(RoleSet(.mention)) } ?? []
    return layers.map { ($0.value, RoleSet($0.key.role).union(RoleSet(.name))) } + [(chosen, mark)]
  }

  /// The roles that the marks give to a character. Of the highlights that cover it the shortest
  /// gives the colour, so that one inside another shows.
  func roles(of span: TextSpan) -> RoleSet {
    var roles = colors.first { $0.span.overlaps(span) }?.roles ?? []
    if let selected, selected.overlaps(span) {
      roles.formUnion(RoleSet(.selection))
    } else if let currentSpan, currentSpan.overlaps(span) {
      roles.formUnion(RoleSet(.highlightCurrent))
    }
    for layer in layers where layer.spans.contains(where: { $0.overlaps(span) }) {
      roles.formUnion(layer.roles)
    }
    return roles
  }

  /// The highlight whose bar stands in the gutter of a row; the current one first.
  func bar(of row: TextSpan) -> PlacedAnnotation? {
    let here = highlights.filter { $0.placement.span?.overlaps(row) == true }
    return here.first { $0.annotation.id == current } ?? here.last
  }
}

extension EntityType {
  var role: Role {
    switch self {
    case .person: .entityPerson
    case .place: .entityPlace
    case .organization: .entityOrganization
    case .group: .entityGroup
    case .date: .entityDate
    case .quantity: .entityQuantity
    case .other: .entityOther
    }
  }

  /// The heading of its part of the sidebar.
  var heading: String {
    switch self {
    case .person: "People"
    case .place: "Places"
    case .organization: "Organisations"
    case .group: "Groups"
    case .date: "Dates"
    case .quantity: "Numbers"
    case .other: "Other"
    }
  }
}

extension Annotation {
  var role: Role {
    switch color {
    case .yellow, nil: .highlightYellow
    case .green: .highlightGreen
    case .blue: .highlightBlue
    case .red: .highlightRed
    case .purple: .highlightPurple
    }
  }

  /// The role of the bar in the gutter.
  var barRole: Role {
    switch color {
    case .yellow, nil: .barYellow
    case .green: .barGreen
    case .blue: .barBlue
    case .red: .barRed
    case .purple: .barPurple
    }
  }
}
