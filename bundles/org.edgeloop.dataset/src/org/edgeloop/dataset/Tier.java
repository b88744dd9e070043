package org.edgeloop.dataset;

/**
 * A layer of labels that say the same sort of thing, such as the machine's condition. A label is in the tier of its type.
 *
 * @param name names the tier, for people and in the taxonomy's types
 * @param rule how its labels may lie to each other
 * @param unknownKeys what a newer version wrote beside these
 */
public record Tier(String name, OverlapRule rule, UnknownKeys unknownKeys) {

	/** @throws IllegalArgumentException with a sentence for the user if the name is empty */
	public Tier {
		if (name.isBlank()) {
			throw new IllegalArgumentException("a tier has a name");
		}
	}

	public Tier(String name, OverlapRule rule) {
		this(name, rule, UnknownKeys.NONE);
	}
}
