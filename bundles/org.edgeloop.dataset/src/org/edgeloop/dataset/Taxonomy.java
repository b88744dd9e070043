package org.edgeloop.dataset;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The tree of label types that a project labels with.
 *
 * @param roots the topmost types in the order in which people see them
 */
public record Taxonomy(List<LabelType> roots) {

	/** The colour of what has none. */
	public static final String NO_COLOUR = "#7A7A7A";

	/**
	 * What a new project begins with: the faults of a rotating machine with rolling bearings. The colours follow the hues of
	 * Okabe and Ito ("Color Universal Design", 2008), shifted in lightness until each stands out from a white and a dark
	 * background (contrast at least 3:1) and the bearing's types from each other with protanopia and deuteranopia too.
	 */
	public static final Taxonomy DEFAULT = new Taxonomy(List.of( //
			new LabelType("normal", "Normal", "#2F7864", "1"), //
			new LabelType("fault", "Fault", "#C24E00", "", //
					new LabelType("fault/inner-race", "Inner race", "#D67F00", "2"),
					new LabelType("fault/outer-race", "Outer race", "#0063E1", "3"),
					new LabelType("fault/ball", "Ball", "#E464C5", "4"),
					new LabelType("fault/cage", "Cage", "#866528", "5")), //
			new LabelType("imbalance", "Imbalance", "#1E95FF", "6"),
			new LabelType("misalignment", "Misalignment", "#AB9239", "7"),
			new LabelType("looseness", "Looseness", "#7E628C", "8"), //
			new LabelType("other", "Other", NO_COLOUR, "", //
					new LabelType("other/transient", "Transient", "#808894", "9"),
					new LabelType("other/sensor-fault", "Sensor fault", "#9A6A6A", "0"))));

	/** @throws IllegalArgumentException with a sentence for the user if a path or a key is there twice */
	public Taxonomy {
		roots = List.copyOf(roots);
		Set<String> taken = new HashSet<>();
		roots.stream().flatMap(LabelType::flatten).forEach(type -> {
			if (!taken.add(type.path())) {
				throw new IllegalArgumentException("the label type \"" + type.path() + "\" is there twice");
			}
			if (!type.key().isEmpty() && !taken.add("key " + type.key())) {
				throw new IllegalArgumentException("the key " + type.key() + " has two label types");
			}
		});
	}

	/** @return every type, each before its children */
	public Stream<LabelType> types() {
		return roots.stream().flatMap(LabelType::flatten);
	}

	/** @return the type of that path; empty if the taxonomy has none, as after a type was removed that labels still name */
	public Optional<LabelType> find(String path) {
		return types().filter(type -> type.path().equals(path)).findFirst();
	}

	/** @param digit {@code "0"}–{@code "9"} */
	public Optional<LabelType> findByKey(String digit) {
		return types().filter(type -> !digit.isEmpty() && type.key().equals(digit)).findFirst();
	}

	/** @return the type's name; the path itself where the taxonomy does not have it */
	public String nameOf(String path) {
		return find(path).map(LabelType::name).filter(name -> !name.isEmpty()).orElse(path);
	}

	/** @return the colour {@code #RRGGBB} of the type, of its nearest ancestor that has one, or {@link #NO_COLOUR} */
	public String colourOf(String path) {
		String colour = find(path).map(LabelType::colour).orElse("");
		if (!colour.isEmpty()) {
			return colour;
		}
		int slash = path.lastIndexOf('/');
		return slash < 0 ? NO_COLOUR : colourOf(path.substring(0, slash));
	}

	/** @return the name of the tier of the type, or of its nearest ancestor that names one; empty if none does */
	public String tierOf(String path) {
		return lineage(path).map(LabelType::tier).filter(tier -> !tier.isEmpty()).reduce("", (_, nearer) -> nearer);
	}

	/**
	 * @return the attributes of the type, those of its ancestors first; one that is defined again stands where it was first, as the
	 *         nearest definition says
	 */
	public List<AttributeDefinition> attributesOf(String path) {
		Map<String, AttributeDefinition> attributes = new LinkedHashMap<>();
		lineage(path).flatMap(type -> type.attributes().stream()).forEach(attribute -> attributes.put(attribute.name(), attribute));
		return List.copyOf(attributes.values());
	}

	/** @return the types on the way from the root to the path, as far as the taxonomy has them */
	private Stream<LabelType> lineage(String path) {
		return types().filter(type -> path.equals(type.path()) || path.startsWith(type.path() + "/"));
	}
}
