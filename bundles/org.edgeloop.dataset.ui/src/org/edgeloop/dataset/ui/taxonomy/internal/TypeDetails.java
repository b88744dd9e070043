package org.edgeloop.dataset.ui.taxonomy.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.edgeloop.dataset.LabelType;
import org.edgeloop.dataset.Tier;
import org.edgeloop.dataset.taxonomy.TypePaths;
import org.edgeloop.dataset.ui.taxonomy.TaxonomyPresenter;

/** The fields of the selected label type. */
final class TypeDetails {

	private static final String NONE = "None";
	private static final String INHERITED = "As the class above";

	private final TaxonomyPresenter presenter;
	private final Composite control;
	private final Text name;
	private final Text id;
	private final ColourField colour;
	private final Combo key;
	private final Combo tier;
	private final AttributeTable attributes;
	private List<String> tiers = List.of();

	TypeDetails(Composite parent, TaxonomyPresenter presenter) {
		this.presenter = presenter;
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).extendedMargins(8, 0, 0, 0).spacing(8, 6).applyTo(control);
		name = field("&Name:", presenter::setName);
		id = field("&Id:", presenter::setId);
		id.setToolTipText("What labels name the class by; a change is offered to the labels when you save");
		label("&Colour:");
		colour = new ColourField(control, presenter::setColour);
		fill(colour.control());
		label("&Key:");
		key = new Combo(control, SWT.READ_ONLY);
		key.setItems(Stream.concat(Stream.of(NONE), IntStream.range(0, 10).mapToObj(Integer::toString)).toArray(String[]::new));
		key.addListener(SWT.Selection, _ -> presenter.setKey(key.getSelectionIndex() > 0 ? key.getText() : ""));
		label("&Tier:");
		tier = new Combo(control, SWT.READ_ONLY);
		tier.addListener(SWT.Selection, _ -> presenter.setTier(tiers.get(tier.getSelectionIndex())));
		fill(tier);
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 4).applyTo(label("Attributes:"));
		attributes = new AttributeTable(control, presenter);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(attributes.control());
		presenter.addListener(this::show);
		show();
	}

	private Text field(String title, Consumer<String> commit) {
		label(title);
		Text text = new Text(control, SWT.BORDER);
		fill(text);
		text.addListener(SWT.DefaultSelection, _ -> commit.accept(text.getText().strip()));
		text.addListener(SWT.FocusOut, _ -> commit.accept(text.getText().strip()));
		return text;
	}

	private Label label(String text) {
		Label label = new Label(control, SWT.NONE);
		label.setText(text);
		return label;
	}

	private static void fill(Control field) {
		GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
	}

	private void show() {
		if (control.isDisposed()) {
			return;
		}
		Optional<LabelType> shown = presenter.selectedType();
		for (Control child : control.getChildren()) {
			child.setEnabled(shown.isPresent());
		}
		shown.ifPresent(this::show);
		control.layout(true, true);
	}

	private void show(LabelType type) {
		set(name, type.name());
		set(id, type.id());
		colour.show(type.colour(), presenter.draft().taxonomy().colourOf(type.path()), presenter.colourWarnings());
		key.select(type.key().isEmpty() ? 0 : key.indexOf(type.key()));
		boolean topmost = TypePaths.parent(type.path()).isEmpty();
		tiers = Stream.concat(Stream.of(""), Stream.concat(presenter.tiers().stream().map(Tier::name), Stream.of(type.tier()))).distinct().toList();
		tier.setItems(tiers.stream().map(found -> !found.isEmpty() ? found : topmost ? NONE : INHERITED).toArray(String[]::new));
		tier.select(tiers.indexOf(type.tier()));
		attributes.show(type);
	}

	/** Keeps the insertion point where nothing has changed. */
	private static void set(Text field, String text) {
		if (!field.getText().equals(text)) {
			field.setText(text);
		}
	}
}
