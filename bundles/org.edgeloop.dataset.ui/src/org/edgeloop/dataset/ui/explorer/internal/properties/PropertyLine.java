package org.edgeloop.dataset.ui.explorer.internal.properties;

/**
 * One line of the Properties view.
 *
 * @param category the heading that it stands under
 * @param name what is said
 * @param value its value with unit, ready to be read
 * @param description what it means, for the status line; empty if the name says it all
 */
public record PropertyLine(String category, String name, String value, String description) {

	public PropertyLine(String category, String name, String value) {
		this(category, name, value, "");
	}
}
