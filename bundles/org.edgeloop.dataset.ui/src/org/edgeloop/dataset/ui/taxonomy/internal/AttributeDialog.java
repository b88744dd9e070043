package org.edgeloop.dataset.ui.taxonomy.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.edgeloop.dataset.AttributeDefinition;
import org.edgeloop.dataset.AttributeKind;
import org.edgeloop.dataset.UnknownKeys;
import org.edgeloop.ui.FormDialog;

/** Asks for an attribute of a label type. */
final class AttributeDialog extends FormDialog<AttributeDefinition> {

	private final Optional<AttributeDefinition> start;
	private Text name;
	private Combo kind;
	private Text unit;
	private Text choices;
	private Button required;

	AttributeDialog(Shell parent, Optional<AttributeDefinition> start) {
		super(parent, start.isPresent() ? "Edit Attribute" : "Add Attribute", "What labels of this class, and of those below it, say beside it.");
		this.start = start;
	}

	@Override
	protected void createFields() {
		name = text("&Name:", start.map(AttributeDefinition::name).orElse(""), "such as severity");
		kind = combo("&Kind:", Stream.of(AttributeKind.values()).map(AttributeDialog::title).toArray(String[]::new),
				start.map(AttributeDefinition::kind).orElse(AttributeKind.NUMBER).ordinal());
		unit = text("&Unit:", start.map(AttributeDefinition::unit).orElse(""), "such as mm/s");
		choices = text("&Choices:", String.join(", ", start.map(AttributeDefinition::choices).orElse(List.of())), "parted by commas");
		required = check("Every label of this class needs it", start.map(AttributeDefinition::required).orElse(false));
	}

	private static String title(AttributeKind kind) {
		return switch (kind) {
		case NUMBER -> "Number";
		case CHOICE -> "Choice";
		case TEXT -> "Text";
		case FLAG -> "Yes or no";
		};
	}

	@Override
	protected AttributeDefinition read() {
		AttributeKind chosen = AttributeKind.values()[kind.getSelectionIndex()];
		unit.setEnabled(chosen == AttributeKind.NUMBER);
		choices.setEnabled(chosen == AttributeKind.CHOICE);
		return new AttributeDefinition(name.getText().strip(), chosen, chosen == AttributeKind.NUMBER ? unit.getText().strip() : "",
				chosen == AttributeKind.CHOICE ? parts(choices.getText()) : List.of(), required.getSelection(),
				start.map(AttributeDefinition::unknownKeys).orElse(UnknownKeys.NONE));
	}

	static List<String> parts(String text) {
		return Arrays.stream(text.split(",")).map(String::strip).filter(part -> !part.isEmpty()).toList();
	}
}
