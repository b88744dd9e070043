package org.edgeloop.onnx.ui.properties;

import java.util.List;
import java.util.Optional;

import org.edgeloop.ui.Icons;

/**
 * All that is known of an element.
 *
 * @param icon of its kind
 * @param title what it is called
 * @param subtitle what it is and where it stands
 * @param groups those without facts are left out
 * @param documentation what it does or what the file says of it, in paragraphs; may be empty
 * @param link where more is written; empty if that is not known
 */
public record ElementFacts(Icons icon, String title, String subtitle, List<FactGroup> groups, String documentation, Optional<String> link) {

	public ElementFacts {
		groups = groups.stream().filter(group -> !group.facts().isEmpty()).toList();
	}

	/** @return the fact of that name in any group */
	public Optional<Fact> fact(String name) {
		return groups.stream().flatMap(group -> group.facts().stream()).filter(fact -> fact.name().equals(name)).findFirst();
	}

	/** @return the facts of a group; none if there is no such group */
	public List<Fact> group(String title) {
		return groups.stream().filter(group -> group.title().equals(title)).flatMap(group -> group.facts().stream()).toList();
	}
}
