/// Words that tell where a sentence ends by standing beside its stop.
enum SentenceWords {
  /// Begin sentences and hardly ever names; lower case.
  static let starters = words(
    """
    a an the this that these those there here
    i he she it we you they his her its our your their my one
    and but or nor so yet if when while where why who what which how whether
    in on at by for from with without within to of as after before since until during over
    among between against through despite although though because unless once like besides
    also then now however meanwhile moreover furthermore therefore thus instead otherwise still
    even only just perhaps maybe indeed afterwards later earlier today yesterday tomorrow
    some many most several all both each every any no not none another other others such
    is are was were do does did can could will would should may have has had let
    yes oh well please thanks according unfortunately fortunately recently finally eventually
    currently additionally
    """)

  /// Begin a new sentence even without a capital, after an exclamation.
  static let lowercaseStarters = words(
    """
    i he she it we you they this that these those there the my our your his her their a an
    if when what where why who how please thanks thank oh also then so
    """)

  /// Continue a sentence after a title or a name that ends in a question mark.
  static let continuers = words(
    """
    is was are were has had and or by in of on at for as with from to
    said says asked asks told added wrote
    """)

  /// Begin the addresses of pages.
  static let addresses = words("http https www")

  /// Report what was said in the quotation before them.
  static let reporting = words(
    """
    said says asked asks told added wrote writes replied answered shouted cried exclaimed
    recalled explained yelled joked tweeted wondered demanded insisted
    """)

  /// Stand before a colon and the name of who took a picture.
  static let credits = words("Image Photo Photograph Picture")

  /// Names that end in an exclamation mark.
  static let exclaimedNames = words("yahoo jeopardy kerrang oklahoma mamma")

  /// Follow a clock time or a day; lower case, full stops left out.
  static let calendar = words(
    """
    january february march april may june july august september october november december
    jan feb mar apr jun jul aug sep sept oct nov dec
    monday tuesday wednesday thursday friday saturday sunday
    mon tue tues wed thu thur thurs fri sat sun
    est edt et cst cdt ct mst mdt mt pst pdt pt gmt utc bst cet cest eastern central pacific
    """)

  private static func words(_ list: String) -> Set<String> {
    Set(list.split { $0 == " " || $0 == "\n" }.map(String.init))
  }
}
