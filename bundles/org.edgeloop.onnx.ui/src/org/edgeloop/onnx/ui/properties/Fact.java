package org.edgeloop.onnx.ui.properties;

import java.util.Optional;

import org.edgeloop.onnx.ui.GraphElement;
import org.edgeloop.ui.Icons;

/**
 * One thing that is known of an element.
 *
 * @param name such as {@code kernel_shape}
 * @param value in words
 * @param note what kind of value it is, or what more there is to say; may be empty
 * @param icon what stands before it; empty for none
 * @param target the element that the value names; empty if it names none
 * @param isDefault whether nobody wrote it: the operator's default
 */
public record Fact(String name, String value, String note, Optional<Icons> icon, Optional<GraphElement> target, boolean isDefault) {

	public static Fact of(String name, String value) {
		return of(name, value, "");
	}

	public static Fact of(String name, String value, String note) {
		return new Fact(name, value, note, Optional.empty(), Optional.empty(), false);
	}

	/** @return a fact that leads to an element */
	public static Fact link(String name, String value, String note, Icons icon, GraphElement target) {
		return new Fact(name, value, note, Optional.of(icon), Optional.of(target), false);
	}

	/** @return all of it in a line, such as {@code X: input, float32[1, 3, 224, 224]} */
	public String text() {
		return name + ": " + value + (note.isEmpty() ? "" : value.isEmpty() ? note : ", " + note);
	}
}
