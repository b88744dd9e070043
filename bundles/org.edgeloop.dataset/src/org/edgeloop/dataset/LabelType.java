package org.edgeloop.dataset;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a label can say: a node of the taxonomy.
 *
 * @param path the ids from the root to this type with '/' between them, such as {@code fault/inner-race}: what labels name
 * @param name the name for people, such as {@code Inner race}
 * @param colour {@code #RRGGBB}; empty to take the parent's
 * @param key the digit {@code 0}–{@code 9} that marks with this type; empty if none
 * @param tier the name of the tier that its labels are in; empty to take the parent's
 * @param attributes what its labels say beside the type; see {@link Taxonomy#attributesOf} for those that it inherits
 * @param children the types below, in the taxonomy's order
 * @param unknownKeys what a newer version wrote beside these
 */
public record LabelType(String path, String name, String colour, String key, String tier, List<AttributeDefinition> attributes,
		List<LabelType> children, UnknownKeys unknownKeys) {

	private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*");
	private static final Pattern COLOUR = Pattern.compile("(#[0-9A-Fa-f]{6})?");
	private static final Pattern KEY = Pattern.compile("[0-9]?");

	/** @throws IllegalArgumentException with a sentence for the user if a value has not the form said above */
	public LabelType {
		for (String id : path.split("/", -1)) {
			check(ID.matcher(id).matches(), "a label type's id holds letters, digits, '.', '_' and '-', not \"" + id + "\"");
		}
		check(COLOUR.matcher(colour).matches(), "a colour is written #RRGGBB, not \"" + colour + "\"");
		check(KEY.matcher(key).matches(), "a label type's key is one digit, not \"" + key + "\"");
		for (LabelType child : children) {
			check(child.path.startsWith(path + "/"), "\"" + child.path + "\" does not lie below \"" + path + "\"");
		}
		Set<String> names = new HashSet<>();
		for (AttributeDefinition attribute : attributes) {
			check(names.add(attribute.name()), "the attribute \"" + attribute.name() + "\" is there twice");
		}
		attributes = List.copyOf(attributes);
		children = List.copyOf(children);
	}

	public LabelType(String path, String name, String colour, String key, LabelType... children) {
		this(path, name, colour, key, "", List.of(), List.of(children), UnknownKeys.NONE);
	}

	public LabelType withTier(String newTier) {
		return new LabelType(path, name, colour, key, newTier, attributes, children, unknownKeys);
	}

	public LabelType withAttributes(AttributeDefinition... newAttributes) {
		return new LabelType(path, name, colour, key, tier, List.of(newAttributes), children, unknownKeys);
	}

	public LabelType withChildren(List<LabelType> newChildren) {
		return new LabelType(path, name, colour, key, tier, attributes, newChildren, unknownKeys);
	}

	/** @return the last part of the path */
	public String id() {
		return path.substring(path.lastIndexOf('/') + 1);
	}

	/** @return this type and all below it, each before its children */
	public Stream<LabelType> flatten() {
		return Stream.concat(Stream.of(this), children.stream().flatMap(LabelType::flatten));
	}

	private static void check(boolean holds, String otherwise) {
		if (!holds) {
			throw new IllegalArgumentException(otherwise);
		}
	}
}
