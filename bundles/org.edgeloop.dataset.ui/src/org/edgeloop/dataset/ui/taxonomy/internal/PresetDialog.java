package org.edgeloop.dataset.ui.taxonomy.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.edgeloop.dataset.LabelPreset;
import org.edgeloop.dataset.LabelType;
import org.edgeloop.dataset.Taxonomy;
import org.edgeloop.dataset.UnknownKeys;
import org.edgeloop.dataset.labels.LabelKind;
import org.edgeloop.dataset.taxonomy.TaxonomyDraft;
import org.edgeloop.ui.FormDialog;

/** Asks for a preset. */
final class PresetDialog extends FormDialog<LabelPreset> {

	private static final String NO_KEY = "None";

	private final Taxonomy taxonomy;
	private final Optional<LabelPreset> start;
	private final List<String> types;
	private Text name;
	private Combo key;
	private Combo type;
	private Combo kind;
	private Text channels;
	private Text attributes;
	private Text note;

	PresetDialog(Shell parent, TaxonomyDraft draft, Optional<LabelPreset> start) {
		super(parent, start.isPresent() ? "Edit Preset" : "Add Preset", "A label that is made often, filled in but for its place.");
		taxonomy = draft.taxonomy();
		this.start = start;
		types = Stream.concat(taxonomy.types().map(LabelType::path), start.map(LabelPreset::type).stream()).distinct().toList();
	}

	@Override
	protected void createFields() {
		name = text("&Name:", start.map(LabelPreset::name).orElse(""), "such as Strong strike");
		key = combo("&Key:", Stream.concat(Stream.of(NO_KEY), IntStream.range(0, 10).mapToObj(Integer::toString)).toArray(String[]::new), 0);
		start.filter(preset -> !preset.key().isEmpty()).ifPresent(preset -> key.select(key.indexOf(preset.key())));
		type = combo("&Class:", types.stream().map(this::indented).toArray(String[]::new),
				Math.max(0, types.indexOf(start.map(LabelPreset::type).orElse(""))));
		kind = combo("K&ind:", Stream.of(LabelKind.values()).map(LabelKind::getLiteral).toArray(String[]::new),
				start.map(LabelPreset::kind).orElse(LabelKind.REGION).ordinal());
		channels = text("C&hannels:", String.join(", ", start.map(LabelPreset::channels).orElse(List.of())), "all");
		attributes = text("&Attributes:", start.map(PresetsPage::attributes).orElse(""), "name=value, name=value");
		note = text("N&ote:", start.map(LabelPreset::note).orElse(""), "");
	}

	private String indented(String path) {
		return "    ".repeat((int) path.chars().filter(c -> c == '/').count()) + taxonomy.nameOf(path);
	}

	@Override
	protected LabelPreset read() {
		if (types.isEmpty()) {
			throw new IllegalArgumentException("a preset needs a class: add a label type first");
		}
		String path = types.get(type.getSelectionIndex());
		return new LabelPreset(name.getText().strip(), key.getSelectionIndex() > 0 ? key.getText() : "", path,
				LabelKind.values()[kind.getSelectionIndex()], AttributeDialog.parts(channels.getText()),
				PresetAttributes.parse(attributes.getText(), taxonomy.attributesOf(path)), note.getText().strip(),
				start.map(LabelPreset::unknownKeys).orElse(UnknownKeys.NONE));
	}
}
