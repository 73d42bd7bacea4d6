import VietnameseText

/// What readers call the provinces and cities of today.
package enum PlaceNames {
  /// Their ids and names, in the order of their codes.
  package static var all: [(id: String, name: String)] {
    Gazetteer.vietnam.presentUnits.map { ($0.id, $0.name) }
  }

  /// The name of today's unit that an id belongs to; nil for an id of no place.
  package static func present(_ id: String) -> String? {
    Gazetteer.vietnam.presentUnit(of: id)?.name
  }

  /// The id of today's unit of a former one: `tuyen-quang` of `ha-giang`.
  package static func presentID(of id: String) -> String? {
    Gazetteer.vietnam.presentUnit(of: id)?.id
  }
}
