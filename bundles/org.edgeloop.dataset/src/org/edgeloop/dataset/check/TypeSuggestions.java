package org.edgeloop.dataset.check;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.edgeloop.dataset.LabelType;
import org.edgeloop.dataset.Taxonomy;

/** Which types somebody may have meant who named one that the taxonomy does not have. */
final class TypeSuggestions {

	private static final int MOST = 3;

	private final Taxonomy taxonomy;

	TypeSuggestions(Taxonomy taxonomy) {
		this.taxonomy = taxonomy;
	}

	/** @return those of the same id or name elsewhere in the tree, for types are moved; then the nearest ancestor that there is */
	List<LabelType> of(String path) {
		String id = path.substring(path.lastIndexOf('/') + 1);
		Predicate<LabelType> sameName = type -> type.id().equalsIgnoreCase(id) || type.name().equalsIgnoreCase(id);
		return Stream.concat(taxonomy.types().filter(sameName), ancestor(path)).distinct().limit(MOST).toList();
	}

	private Stream<LabelType> ancestor(String path) {
		return taxonomy.types().filter(type -> path.startsWith(type.path() + "/")).reduce((_, nearer) -> nearer).stream();
	}
}
