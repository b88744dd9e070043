package org.edgeloop.dataset.ui.search.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.edgeloop.dataset.LabelType;
import org.edgeloop.dataset.Taxonomy;
import org.edgeloop.dataset.labels.LabelKind;
import org.edgeloop.dataset.ui.search.SearchForm;

/** The fields of a search. */
final class SearchFields extends Composite {

	private static final int COLUMNS = 10;
	private static final String ANY = "Any";

	private final Runnable changed;
	private final Text words;
	private final Combo type;
	private final Combo kind;
	private final Text shortest;
	private final Text longest;
	private final Text channel;
	private final Text author;
	private final Text attributes;
	private final Link scope;
	private List<String> types = List.of("");
	private List<String> recordings = List.of();
	private boolean filling;

	SearchFields(Composite parent, Runnable changed) {
		super(parent, SWT.NONE);
		this.changed = changed;
		GridLayoutFactory.fillDefaults().numColumns(COLUMNS).margins(4, 4).spacing(6, 4).applyTo(this);
		words = new Text(this, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		words.setMessage("Search class, note, author, channel, attribute or recording");
		words.addListener(SWT.Modify, _ -> edited());
		GridDataFactory.fillDefaults().span(COLUMNS - 4, 1).grab(true, false).applyTo(words);
		type = combo("&Class:");
		kind = combo("&Kind:");
		kind.add(ANY);
		Stream.of(LabelKind.values()).forEach(value -> kind.add(value.getLiteral()));
		kind.select(0);
		shortest = field("&Seconds from:", "shortest", 1);
		longest = field("&to:", "longest", 1);
		channel = field("C&hannel:", "name, name", 1);
		author = field("A&uthor:", "name, name", 1);
		attributes = field("&Attributes:", "name, name>=2", 1);
		attributes.setToolTipText("Conditions parted by commas: name, name=value, name<=number or name>=number");
		scope = new Link(this, SWT.NONE);
		scope.addListener(SWT.Selection, _ -> {
			show(form().withRecordings(List.of()));
			changed.run();
		});
		setTypes(Taxonomy.DEFAULT);
		show(SearchForm.EMPTY);
	}

	private Combo combo(String label) {
		new Label(this, SWT.NONE).setText(label);
		Combo combo = new Combo(this, SWT.READ_ONLY);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
		combo.addListener(SWT.Selection, _ -> edited());
		return combo;
	}

	private Text field(String label, String message, int span) {
		new Label(this, SWT.NONE).setText(label);
		Text text = new Text(this, SWT.BORDER);
		text.setMessage(message);
		GridDataFactory.fillDefaults().span(span, 1).grab(true, false).hint(60, SWT.DEFAULT).applyTo(text);
		text.addListener(SWT.Modify, _ -> edited());
		return text;
	}

	private void edited() {
		if (!filling) {
			changed.run();
		}
	}

	/** Offers the classes of a taxonomy, children set in under their parents; what is chosen stays chosen. */
	void setTypes(Taxonomy taxonomy) {
		String chosen = types.get(Math.max(0, type.getSelectionIndex()));
		var paths = new ArrayList<>(List.of(""));
		paths.addAll(taxonomy.types().map(LabelType::path).toList());
		if (!paths.contains(chosen)) {
			paths.add(chosen);
		}
		if (paths.equals(types)) {
			return;
		}
		types = List.copyOf(paths);
		type.setItems(types.stream().map(path -> path.isEmpty() ? ANY : "    ".repeat((int) path.chars().filter(c -> c == '/').count()) + taxonomy.nameOf(path))
				.toArray(String[]::new));
		type.select(types.indexOf(chosen));
	}

	SearchForm form() {
		return new SearchForm(words.getText(), types.get(Math.max(0, type.getSelectionIndex())),
				kind.getSelectionIndex() > 0 ? kind.getText() : "", shortest.getText(), longest.getText(), channel.getText(), author.getText(),
				attributes.getText(), recordings);
	}

	void show(SearchForm form) {
		filling = true;
		words.setText(form.words());
		if (!types.contains(form.type())) {
			types = Stream.concat(types.stream(), Stream.of(form.type())).toList();
			type.add(form.type());
		}
		type.select(types.indexOf(form.type()));
		kind.select(form.kind().isEmpty() ? 0 : kind.indexOf(form.kind()));
		shortest.setText(form.shortest());
		longest.setText(form.longest());
		channel.setText(form.channel());
		author.setText(form.author());
		attributes.setText(form.attributes());
		recordings = form.recordings();
		boolean restricted = !recordings.isEmpty();
		scope.setText(restricted ? "Only in " + places() + ". <a>Search all recordings</a>" : "");
		scope.setVisible(restricted);
		GridDataFactory.fillDefaults().span(COLUMNS, 1).grab(true, false).exclude(!restricted).applyTo(scope);
		getParent().layout(true, true);
		filling = false;
	}

	private String places() {
		String first = recordings.getFirst().replace("&", "&&").replace('<', '\u2039');
		return recordings.size() == 1 ? first : recordings.size() + " recordings";
	}

	@Override
	public boolean setFocus() {
		return words.setFocus();
	}
}
