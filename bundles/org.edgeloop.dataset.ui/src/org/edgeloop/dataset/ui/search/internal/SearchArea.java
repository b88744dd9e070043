package org.edgeloop.dataset.ui.search.internal;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.edgeloop.dataset.Taxonomy;
import org.edgeloop.dataset.overview.FoundLabel;
import org.edgeloop.dataset.ui.labelling.internal.TypeColors;
import org.edgeloop.dataset.ui.labelling.internal.TypeImages;
import org.edgeloop.dataset.ui.search.SearchForm;
import org.edgeloop.dataset.ui.search.SearchResult;
import org.edgeloop.ui.RowTable;

/** The widgets of the label search: the fields, what they led to, and the labels found. */
public final class SearchArea extends Composite {

	/** While the user types, in ms. */
	private static final int PAUSE = 250;

	private final SearchFields fields;
	private final Label summary;
	private final RowTable<FoundLabel> table;
	private final Runnable search;
	private final Runnable soon = this::searchNow;
	private volatile Optional<SearchResult> result = Optional.empty();

	/**
	 * @param search looks for what the {@linkplain #form() form} says
	 * @param open shows a label in its recording
	 */
	public SearchArea(Composite parent, Runnable search, Consumer<FoundLabel> open) {
		super(parent, SWT.NONE);
		this.search = search;
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(this);
		fields = new SearchFields(this, () -> getDisplay().timerExec(PAUSE, soon));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(fields);
		summary = new Label(this, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).indent(6, 0).hint(1, SWT.DEFAULT).applyTo(summary);
		table = new RowTable<>(this, SearchColumn.all(this::taxonomy), open);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
	}

	private Taxonomy taxonomy() {
		return result.map(SearchResult::taxonomy).orElse(Taxonomy.DEFAULT);
	}

	private void searchNow() {
		if (!isDisposed()) {
			search.run();
		}
	}

	public SearchForm form() {
		return fields.form();
	}

	/** Puts a search into the fields and looks for it. */
	public void show(SearchForm form) {
		fields.show(form);
		search.run();
	}

	/** Says why nothing is looked for; what was found before stays. */
	public void showProblem(String sentence) {
		summary.setText(sentence);
		layout();
	}

	public void show(SearchResult found) {
		result = Optional.of(found);
		fields.setTypes(found.taxonomy());
		var images = new TypeImages(new TypeColors(found.taxonomy()), table.control());
		table.setImage(label -> images.image(label.label().getType()));
		table.show(found.found().labels());
		summary.setText(found.found().count() == 0 ? "No label fits. Clear a field to find more." : found.summary());
		layout();
	}

	@Override
	public boolean setFocus() {
		return fields.setFocus();
	}
}
